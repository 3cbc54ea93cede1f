import { RE2JS } from 're2js';
import type { Check, Comparison, JsonType, Scalar, Test } from './check-plan.ts';
import type { ColumnSchema } from './parse-contract.ts';

/** A check on a column before it has one; or why the keyword cannot be checked. */
type ColumnTest =
  | Omit<Check, 'column'>
  | { readonly rule: string; readonly refusal: { readonly message: string; readonly fix: string } };

/** What each keyword of a column asks for. A new keyword is a new row here. */
const tests: { readonly [K in keyof ColumnSchema]-?: (value: NonNullable<ColumnSchema[K]>) => ColumnTest[] } =
  {
    type: (given) => {
      const types = [given].flat() as JsonType[];
      const others = types.filter((type) => type !== 'null');
      const test: Test = { kind: 'type', types: others };
      const typeTest = { rule: 'type', expected: alternatives(others.map((type) => typeNames[type])), test };
      if (others.length === 0) return [{ ...typeTest, expected: 'null' }];
      if (types.includes('null')) return [typeTest];
      return [{ rule: 'null', expected: 'a value, not null', test: { kind: 'not-null' } }, typeTest];
    },
    enum: (values) => [oneOf('enum', values)],
    const: (value) => [oneOf('const', [value])],
    minimum: bound('minimum', '>=', 'at least'),
    exclusiveMinimum: bound('exclusiveMinimum', '>', 'more than'),
    maximum: bound('maximum', '<=', 'at most'),
    exclusiveMaximum: bound('exclusiveMaximum', '<', 'less than'),
    minLength: length('minLength', '>=', 'at least'),
    maxLength: length('maxLength', '<=', 'at most'),
    pattern: (source) => {
      try {
        const pattern = RE2JS.translateRegExp(source);
        RE2JS.compile(pattern);
        return [
          { rule: 'pattern', expected: `text that matches ${source}`, test: { kind: 'pattern', pattern } },
        ];
      } catch (error) {
        const message = `«${source}» cannot run on the linear-time engine RE2: ${(error as Error).message}.`;
        const fix = /\(\?<?[=!]|\\\d/.test(source)
          ? 'Look-around and back-references are not there: say it with an enum, a length or a plainer pattern.'
          : 'See RE2 for the syntax of patterns.';
        return [{ rule: 'pattern', refusal: { message, fix } }];
      }
    },
    format: (format) => [
      {
        rule: 'format',
        expected:
          format === 'date' ? 'a date such as 2026-01-31' : 'a time with zone such as 2026-01-31T09:30:00Z',
        test: { kind: 'format', format },
      },
    ],
  };

const typeNames: Readonly<Record<JsonType, string>> = {
  null: 'null',
  boolean: 'true or false',
  integer: 'a whole number',
  number: 'a number',
  string: 'text',
  array: 'a list',
  object: 'an object',
};

/** The checks that the keywords of a column ask for, in the order of the table above. */
export function columnTests(schema: ColumnSchema): ColumnTest[] {
  const found: ColumnTest[] = [];
  for (const [name, testsOf] of Object.entries(tests)) {
    const value = schema[name as keyof ColumnSchema];
    if (value !== undefined) found.push(...(testsOf as (value: unknown) => ColumnTest[])(value));
  }
  return found;
}

function oneOf(rule: 'enum' | 'const', values: readonly Scalar[]): ColumnTest {
  const expected = `${values.length > 1 ? 'one of ' : ''}${alternatives(values.map(shown))}`;
  return { rule, expected, test: { kind: 'one-of', values } };
}

function bound(rule: string, comparison: Comparison, words: string): (limit: number) => ColumnTest[] {
  return (limit) => [{ rule, expected: `${words} ${limit}`, test: { kind: 'bound', comparison, limit } }];
}

function length(rule: string, comparison: '>=' | '<=', words: string): (limit: number) => ColumnTest[] {
  return (limit) => {
    const expected = `${words} ${limit} ${limit === 1 ? 'character' : 'characters'} long`;
    return [{ rule, expected, test: { kind: 'length', comparison, limit } }];
  };
}

function shown(value: Scalar): string {
  return typeof value === 'string' ? `"${value}"` : String(value);
}

/** `a, b or c`; a long list is cut. */
function alternatives(list: readonly string[]): string {
  const most = 12;
  if (list.length > most) return `${list.slice(0, most).join(', ')} or ${list.length - most} more`;
  return [list.slice(0, -1).join(', '), list.at(-1) ?? ''].filter((part) => part !== '').join(' or ');
}
