import { compilePattern } from './pattern.ts';
import type { References } from './references.ts';
import { baseOf, isObject, type SchemaObject, type SchemaPlace } from './walk-schemas.ts';

/** What the answer to «is it evaluated?» needs beside the schema. */
export interface Evaluation {
  readonly references: References;
  /** Whether a value is valid by the schema at a place. */
  isValid(at: SchemaPlace, value: unknown): boolean;
}

/** The keywords that look at parts of a value: at properties of an object, or at entries of a list. */
export type UnevaluatedKeyword = 'unevaluatedProperties' | 'unevaluatedItems';

/**
 * Which properties or entries of a value a schema, and what it asks in place, has already looked at: what JSON Schema 2020-12 (core, section 11)
 * calls evaluated. The value must be valid by the schema, without its own `unevaluated…` keyword.
 */
export function evaluatedParts(
  keyword: UnevaluatedKeyword,
  value: object,
  at: SchemaPlace,
  evaluation: Evaluation,
): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting: SchemaPlace[] = [at];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { schema } = next;
    if (!isObject(schema)) continue;
    const isAll = next !== at && Object.hasOwn(schema, keyword);
    const looksAt = keyword === 'unevaluatedItems' ? entriesOf : propertiesOf;
    for (const part of Object.keys(value))
      if (isAll || looksAt(part, value, next, evaluation)) found.add(part);
    waiting.push(...asked(value, next, evaluation));
  }
  return found;
}

function propertiesOf(name: string, _: object, { schema }: SchemaPlace): boolean {
  const { properties, patternProperties, additionalProperties } = schema as SchemaObject;
  if (additionalProperties !== undefined) return true;
  if (isObject(properties) && Object.hasOwn(properties, name)) return true;
  return (
    isObject(patternProperties) && Object.keys(patternProperties).some((one) => compilePattern(one)(name))
  );
}

function entriesOf(index: string, value: object, at: SchemaPlace, { isValid }: Evaluation): boolean {
  const { prefixItems, items, contains } = at.schema as SchemaObject;
  if (items !== undefined) return true;
  if (Array.isArray(prefixItems) && Number(index) < prefixItems.length) return true;
  return (
    contains !== undefined && isValid(inside(at, contains, 'contains'), (value as unknown[])[Number(index)])
  );
}

/** The schemas that are asked about the same value, and whose word counts: those of a failed branch are not heard. */
function asked(value: object, at: SchemaPlace, { references, isValid }: Evaluation): SchemaPlace[] {
  const schema = at.schema as SchemaObject;
  const listed = (keyword: string) =>
    Array.isArray(schema[keyword])
      ? schema[keyword].map((one, i) => inside(at, one, keyword, String(i)))
      : [];
  const one = (keyword: string) =>
    schema[keyword] === undefined ? [] : [inside(at, schema[keyword], keyword)];
  const alternatives = [...listed('anyOf'), ...listed('oneOf')].filter((branch) => isValid(branch, value));
  const condition = one('if');
  const isTrue = condition.every((branch) => isValid(branch, value));
  const conditional = condition.length === 0 ? [] : isTrue ? [...condition, ...one('then')] : one('else');
  const dependent = Object.entries((schema.dependentSchemas ?? {}) as object)
    .filter(([name]) => Object.hasOwn(value, name))
    .map(([name, branch]) => inside(at, branch, 'dependentSchemas', name));
  const referred = typeof schema.$ref === 'string' ? references.resolve(schema.$ref, at.base) : undefined;
  return [
    ...listed('allOf'),
    ...alternatives,
    ...conditional,
    ...dependent,
    ...(referred ? [{ ...referred, level: 'nested' as const }] : []),
  ];
}

/** The place of a schema below another one. */
export function inside(at: SchemaPlace, schema: unknown, ...steps: readonly string[]): SchemaPlace {
  const base = isObject(schema) ? baseOf(schema, at.base) : at.base;
  return { schema, pointer: [...at.pointer, ...steps], level: 'nested', base };
}
