import type { Check, Comparison, JsonType, Scalar, Test } from './check-plan.ts';
import { expectedOf } from './expected.ts';
import { isJoining, type Part } from './flatten.ts';
import { columnFormats, isFormat, patternOfFormat } from './formats.ts';
import { keywords } from './keywords.ts';
import { translatePattern } from './pattern.ts';
import type { References } from './references.ts';
import { belongsToOther, rowSchemaTest } from './row-schema.ts';
import type { SchemaObject } from './walk-schemas.ts';

/** A check on a column before it has one. */
export type ColumnTest = Omit<Check, 'column'>;

/** What a column engine answers; null for a value that it cannot, which is asked row by row. */
const tests: Readonly<Record<string, (value: never) => ColumnTest[] | null>> = {
  type: (given: JsonType | JsonType[]) => {
    const types = [given].flat() as JsonType[];
    const others = types.filter((type) => type !== 'null');
    const test: Test = { kind: 'type', types: others };
    const typeTest = { rule: 'type', expected: expectedOf('type', types), test };
    if (others.length === 0 || types.includes('null')) return [typeTest];
    return [{ rule: 'null', expected: 'a value, not null', test: { kind: 'not-null' } }, typeTest];
  },
  enum: (values: unknown[]) => oneOf('enum', values),
  const: (value: unknown) => oneOf('const', [value]),
  minimum: bound('minimum', '>='),
  exclusiveMinimum: bound('exclusiveMinimum', '>'),
  maximum: bound('maximum', '<='),
  exclusiveMaximum: bound('exclusiveMaximum', '<'),
  multipleOf: (divisor: number) => [
    {
      rule: 'multipleOf',
      expected: expectedOf('multipleOf', divisor),
      test: { kind: 'multiple-of', divisor },
    },
  ],
  minLength: length('minLength', '>='),
  maxLength: length('maxLength', '<='),
  pattern: (source: string) => patternTest('pattern', source, expectedOf('pattern', source)),
  format: (name: string) => {
    const known = columnFormats.find((format) => format === name);
    const expected = expectedOf('format', name);
    if (known) return [{ rule: 'format', expected, test: { kind: 'format', format: known } }];
    const pattern = isFormat(name) ? patternOfFormat(name) : null;
    return pattern === null ? null : patternTest('format', pattern, expected);
  },
};

/** The checks that one part of a column's schema asks for: in SQL where that is possible, else row by row. */
export function columnTests(part: Part, references: References): ColumnTest[] {
  const { schema, pointer } = part;
  if (schema === false) {
    const test: Test = { kind: 'row-schema', schema: false, columns: [] };
    return [{ rule: pointer.at(-2) === 'properties' ? 'properties' : 'allOf', expected: 'absent', test }];
  }
  const inOrder = [
    ...Object.keys(tests),
    ...Object.keys(schema).filter((name) => !Object.hasOwn(tests, name)),
  ];
  return inOrder.flatMap((name) => {
    if (!Object.hasOwn(schema, name) || !isAsked(name, { ...part, schema }, references)) return [];
    const value = schema[name];
    const inSql = tests[name]?.(value as never) ?? null;
    return inSql ?? [rowTest(name, { ...part, schema }, { isRow: false, references })];
  });
}

/** Whether a keyword asks for something itself: it is no remark, no rule on the data as a whole, and no list of parts. */
export function isAsked(
  name: string,
  part: Part & { readonly schema: SchemaObject },
  references: References,
): boolean {
  const keyword = Object.hasOwn(keywords, name) ? keywords[name] : undefined;
  if (!keyword || keyword.isRemark || keyword.level !== 'any' || belongsToOther(name)) return false;
  if (name === 'uniqueItems' && part.schema.uniqueItems === false) return false;
  if (name === '$ref') return references.resolve(String(part.schema.$ref), part.base) === undefined;
  return !isJoining(name);
}

/** The test of one keyword, row by row. */
export function rowTest(
  name: string,
  part: Part & { readonly schema: SchemaObject },
  at: { isRow: boolean; references: References },
): ColumnTest {
  return {
    rule: name,
    expected: expectedOf(name, part.schema[name], part),
    test: rowSchemaTest(name, part, at),
  };
}

function oneOf(rule: 'enum' | 'const', given: readonly unknown[]): ColumnTest[] | null {
  const values = given.filter(isScalar);
  if (values.length < given.length) return null;
  return [
    {
      rule,
      expected: expectedOf(rule, rule === 'const' ? values[0] : values),
      test: { kind: 'one-of', values },
    },
  ];
}

function isScalar(value: unknown): value is Scalar {
  return value === null || typeof value !== 'object';
}

function bound(rule: string, comparison: Comparison): (limit: number) => ColumnTest[] {
  return (limit) => [{ rule, expected: expectedOf(rule, limit), test: { kind: 'bound', comparison, limit } }];
}

function length(rule: string, comparison: '>=' | '<='): (limit: number) => ColumnTest[] {
  return (limit) => [
    { rule, expected: expectedOf(rule, limit), test: { kind: 'length', comparison, limit } },
  ];
}

function patternTest(rule: 'pattern' | 'format', source: string, expected: string): ColumnTest[] | null {
  const result = translatePattern(source);
  return 're2' in result ? [{ rule, expected, test: { kind: 'pattern', pattern: result.re2 } }] : null;
}
