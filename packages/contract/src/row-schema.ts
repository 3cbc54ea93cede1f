import type { Test } from './check-plan.ts';
import { columnsOf } from './columns-of.ts';
import type { Part } from './flatten.ts';
import type { References } from './references.ts';
import { isObject, type SchemaObject } from './walk-schemas.ts';

/** Keywords that say something together with others; each is asked under the name of one of them. */
const companions: Readonly<Record<string, readonly string[]>> = {
  if: ['then', 'else'],
  contains: ['minContains', 'maxContains'],
};
const isCompanion: ReadonlySet<string> = new Set(Object.values(companions).flat());

/** Whether a keyword is asked under another's name. */
export function belongsToOther(keyword: string): boolean {
  return isCompanion.has(keyword);
}

/**
 * The test that a value keeps one keyword of a schema, to be asked row by row. `isRow`: whether the value is the row
 * itself, so that only the columns that the keyword looks at are needed.
 */
export function rowSchemaTest(
  keyword: string,
  part: Part & { readonly schema: SchemaObject },
  { isRow, references }: { isRow: boolean; references: References },
): Test & { kind: 'row-schema' } {
  const alone = isolate(keyword, part.schema);
  const columns = isRow ? columnsOf(alone, part.base, references) : [];
  const rebase = (schema: SchemaObject): SchemaObject =>
    part.base === references.base ? schema : { ...schema, $id: part.base };
  if (!keyword.startsWith('unevaluated')) return { kind: 'row-schema', schema: rebase(alone), columns };
  // What others of its keywords refuse is theirs to say: only values that they let pass are asked.
  const { [keyword]: _, ...others } = part.schema;
  return { kind: 'row-schema', schema: rebase(part.schema), unless: rebase(others), columns };
}

/** The keyword with what it needs of its neighbours, and without what they ask for themselves. */
function isolate(keyword: string, schema: SchemaObject): SchemaObject {
  const own = { [keyword]: schema[keyword] };
  if (keyword.startsWith('unevaluated')) return schema;
  if (keyword === 'items' && Array.isArray(schema.prefixItems)) {
    return { prefixItems: schema.prefixItems.map(() => true), ...own };
  }
  if (keyword === 'additionalProperties') {
    const anything = (map: unknown) =>
      Object.fromEntries(Object.keys(isObject(map) ? map : {}).map((name) => [name, true]));
    return {
      properties: anything(schema.properties),
      patternProperties: anything(schema.patternProperties),
      ...own,
    };
  }
  const more = (companions[keyword] ?? []).filter((name) => Object.hasOwn(schema, name));
  return { ...own, ...Object.fromEntries(more.map((name) => [name, schema[name]])) };
}
