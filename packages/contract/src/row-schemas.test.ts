import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileRowSchemas } from './row-schemas.ts';
import type { SchemaObject } from './walk-schemas.ts';

interface Case {
  readonly schema: SchemaObject;
  readonly values: readonly unknown[];
  readonly valid: readonly boolean[];
}

const recorded = readFileSync(new URL('../fixtures/unevaluated.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

it('counts as evaluated what another validator does', { timeout: 300_000 }, async () => {
  for (const { schema, values, valid } of recorded) {
    const { $defs, ...asked } = schema;
    const isValid = (await compileRowSchemas({ $defs }, [asked]))(0);
    expect({ schema, valid: values.map(isValid) }).toEqual({ schema, valid });
  }
});

it.each([
  [
    'an empty list has no entry of the kind',
    { contains: { const: 1 }, prefixItems: [{ type: 'integer' }] },
    [],
    false,
  ],
  ['a format', { format: 'date' }, '2023-02-29', false],
])('answers where ajv would not: %s', async (_, schema, value, valid) => {
  const isValid = (await compileRowSchemas({}, [schema]))(0);
  expect(isValid(value)).toBe(valid);
});

it('follows a $ref beside an $id', async () => {
  const named = { $id: 'https://example.org/a', $ref: '#/$defs/x', $defs: { x: { type: 'string' } } };
  const isValid = (await compileRowSchemas({ properties: { a: named } }, [{ $ref: '#/properties/a' }]))(0);
  expect([isValid('a'), isValid(1)]).toEqual([true, false]);
});

it('decides at the top of the contract, too', async () => {
  const top = { properties: { a: {} }, unevaluatedProperties: false };
  const isValid = (await compileRowSchemas(top, [{ $ref: '#' }, top]))(0);
  expect([isValid({ a: 1 }), isValid({ b: 1 })]).toEqual([true, false]);
});
