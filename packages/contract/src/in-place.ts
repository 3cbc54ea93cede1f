import { keywords } from './keywords.ts';
import type { References } from './references.ts';
import { isObject, type SchemaPlace } from './walk-schemas.ts';

/** A schema that another one asks about the same value. */
export interface InPlace {
  readonly to: SchemaPlace;
  /** Where the asking schema names it. */
  readonly via: readonly string[];
}

/** The schemas that a schema asks about its own value: below allOf, anyOf, if and their kin, and what its $ref names. */
export function inPlaceOf(at: SchemaPlace, references: References): InPlace[] {
  const { schema, pointer, base } = at;
  if (!isObject(schema)) return [];
  const step = (inner: unknown, via: readonly string[], innerBase = base): InPlace => ({
    to: { schema: inner, pointer: via, level: 'nested', base: innerBase },
    via,
  });
  const inner = Object.entries(schema).flatMap(([name, value]) => {
    const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
    if (!keyword?.isInPlace) return [];
    if (keyword.holds === 'schema') return [step(value, [...pointer, name])];
    return Object.entries(value as object).map(([key, one]) => step(one, [...pointer, name, key]));
  });
  const found = typeof schema.$ref === 'string' ? references.resolve(schema.$ref, base) : undefined;
  return found ? [...inner, step(found.schema, [...pointer, '$ref'], found.base)] : inner;
}
