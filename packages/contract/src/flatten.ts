import type { References } from './references.ts';
import { baseOf, isObject, type Schema, type SchemaObject } from './walk-schemas.ts';

/** One of the schemas that together say what a value must be: all of them have to hold. */
export interface Part {
  readonly schema: SchemaObject | false;
  readonly pointer: readonly string[];
  readonly base: string;
}

/** Keywords whose schemas hold for the same value without condition, so that they are parts of their own. */
const joining: ReadonlySet<string> = new Set(['allOf', '$ref']);

/** Whether a keyword of a part is one whose schemas are parts too. */
export function isJoining(keyword: string): boolean {
  return joining.has(keyword);
}

/** A schema as parts that all have to hold: itself, what its allOf lists, what its $ref names, and so on. */
export function flatten(
  schema: Schema,
  at: { readonly pointer: readonly string[]; readonly base: string },
  references: References,
): Part[] {
  const parts: Part[] = [];
  const seen = new Set<object>();
  const waiting: { schema: Schema; pointer: readonly string[]; base: string }[] = [{ schema, ...at }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { schema, pointer } = next;
    if (schema === false) parts.push({ schema, pointer, base: next.base });
    if (!isObject(schema) || seen.has(schema)) continue;
    seen.add(schema);
    const base = baseOf(schema, next.base);
    parts.push({ schema, pointer, base });
    const members = Array.isArray(schema.allOf) ? (schema.allOf as Schema[]) : [];
    const referred = typeof schema.$ref === 'string' ? references.resolve(schema.$ref, base) : undefined;
    const inner = members.map((member, i) => ({
      schema: member,
      pointer: [...pointer, 'allOf', String(i)],
      base,
    }));
    // The first is looked at first: it is taken from the end.
    waiting.push(...(referred ? [...inner, referred] : inner).reverse());
  }
  return parts;
}
