import { flatten, type Part } from './flatten.ts';
import type { References } from './references.ts';
import type { Schema } from './walk-schemas.ts';

/** A column and all that holds for its values without condition. */
export interface ColumnParts {
  readonly name: string;
  readonly parts: readonly Part[];
}

/** The columns that a row's schema describes, in the order of the contract. */
export function collectColumns(rowParts: readonly Part[], references: References): Map<string, ColumnParts> {
  const columns = new Map<string, { name: string; parts: Part[] }>();
  for (const { schema, pointer, base } of rowParts) {
    if (schema === false) continue;
    for (const [name, inner] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
      const column = columns.get(name) ?? { name, parts: [] };
      columns.set(name, column);
      column.parts.push(...flatten(inner, { pointer: [...pointer, 'properties', name], base }, references));
    }
  }
  return columns;
}
