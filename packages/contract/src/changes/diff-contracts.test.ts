import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffContracts } from './diff-contracts.ts';

const told = (before: object, after: object) =>
  diffContracts(before, after).map(({ effect, pointer, message }) => `${effect} ${pointer}: ${message}`);
const column = (before: object, after: object) =>
  told({ properties: { c: before } }, { properties: { c: after } });

describe('a change of a column', () => {
  it.each<[object, object, string[]]>([
    [{ type: 'string' }, { type: 'string' }, []],
    [{ type: 'string' }, { type: ['string', 'null'] }, ['breaking /properties/c/type: «c» may be null.']],
    [
      { type: ['string', 'null'] },
      { type: 'string' },
      ['compatible /properties/c/type: «c» may no longer be null.'],
    ],
    [
      { type: 'integer' },
      { type: 'number' },
      ['breaking /properties/c/type: «c» may be number, before integer.'],
    ],
    [
      { type: 'number' },
      { type: 'integer' },
      ['compatible /properties/c/type: «c» is integer, before number.'],
    ],
    [{ type: 'string' }, {}, ['breaking /properties/c/type: «c» may be of any type, before string.']],
    [{}, { type: 'string' }, ['compatible /properties/c/type: «c» is string, before of any type.']],
    [{ enum: ['a'] }, { enum: ['a', 'b'] }, ['breaking /properties/c/enum: «c» may also be "b".']],
    [{ enum: ['a', 'b'] }, { enum: ['b'] }, ['compatible /properties/c/enum: «c» is never "a" any more.']],
    [
      { enum: ['a'] },
      { type: 'string' },
      ['breaking /properties/c/enum: «c» is no longer one of a list of values.'],
    ],
    [{ type: 'string' }, { enum: ['a'] }, ['compatible /properties/c/enum: «c» is one of ["a"].']],
    [{ enum: ['a', null] }, { enum: ['a'] }, ['compatible /properties/c/type: «c» may no longer be null.']],
    [
      { type: 'string', enum: ['a', null] },
      { enum: ['a', null] },
      ['breaking /properties/c/type: «c» may be null.'],
    ],
    [
      { minimum: 0 },
      { minimum: -1 },
      ['breaking /properties/c/minimum: «c» has minimum -1, before minimum 0.'],
    ],
    [
      { minimum: 0 },
      { minimum: 1 },
      ['compatible /properties/c/minimum: «c» has minimum 1, before minimum 0.'],
    ],
    [{ type: 'integer', exclusiveMinimum: 0 }, { type: 'integer', minimum: 1 }, []],
    [
      { type: ['integer', 'null'], maximum: 2.5 },
      { type: ['integer', 'null'], exclusiveMaximum: 2 },
      ['compatible /properties/c/exclusiveMaximum: «c» has exclusiveMaximum 2, before maximum 2.5.'],
    ],
    [
      { minimum: 0 },
      { exclusiveMinimum: 0 },
      ['compatible /properties/c/exclusiveMinimum: «c» has exclusiveMinimum 0, before minimum 0.'],
    ],
    [
      { exclusiveMinimum: 0 },
      { minimum: 0 },
      ['breaking /properties/c/minimum: «c» has minimum 0, before exclusiveMinimum 0.'],
    ],
    [{ maximum: 9 }, {}, ['breaking /properties/c/maximum: «c» has no maximum, before maximum 9.']],
    [
      { maximum: 9 },
      { maximum: 10 },
      ['breaking /properties/c/maximum: «c» has maximum 10, before maximum 9.'],
    ],
    [
      { minimum: 0, type: 'integer' },
      { enum: [1, 2] },
      ['compatible /properties/c/enum: «c» is one of [1,2].'],
    ],
    [
      { minLength: 2 },
      { minLength: 3 },
      ['compatible /properties/c/minLength: «c»: minLength is 3, before 2.'],
    ],
    [
      { maxLength: 2 },
      { maxLength: 3 },
      ['breaking /properties/c/maxLength: «c»: maxLength is 3, before 2.'],
    ],
    [
      { pattern: '^a' },
      { pattern: '^b' },
      ['breaking /properties/c/pattern: «c»: pattern is "^b", before "^a", which cannot be compared.'],
    ],
    [{}, { pattern: '^b' }, ['compatible /properties/c/pattern: «c»: pattern is new: "^b".']],
    [{ format: 'date' }, {}, ['breaking /properties/c/format: «c»: format "date" is no longer promised.']],
    [
      { nullShare: 0.1 },
      { nullShare: { maximum: 0.2 } },
      ['breaking /properties/c/nullShare: «c»: nullShare is {"maximum":0.2}, before 0.1.'],
    ],
    [
      { mean: { minimum: 1, maximum: 3 } },
      { mean: { minimum: 2, maximum: 3 } },
      [
        'compatible /properties/c/mean: «c»: mean is {"minimum":2,"maximum":3}, before {"minimum":1,"maximum":3}.',
      ],
    ],
    [
      { quantiles: { 0.5: { maximum: 3 } } },
      { quantiles: {} },
      ['breaking /properties/c/quantiles: «c»: quantiles is {}, before {"0.5":{"maximum":3}}.'],
    ],
    [
      {},
      { invalidShare: 0.1 },
      ['breaking /properties/c/invalidShare: «c»: invalidShare is new, and allows more: 0.1.'],
    ],
    [
      { invalidShare: 0.1 },
      { invalidShare: 0 },
      ['compatible /properties/c/invalidShare: «c»: invalidShare is 0, before 0.1.'],
    ],
    [
      { freshness: 'P7D' },
      { freshness: 'PT1H' },
      ['compatible /properties/c/freshness: «c»: freshness is "PT1H", before "P7D".'],
    ],
    [{ freshness: 'P7D' }, { freshness: 'P1W' }, []],
    [
      { monotonic: 'strictlyIncreasing' },
      { monotonic: 'increasing' },
      ['breaking /properties/c/monotonic: «c»: monotonic is "increasing", before "strictlyIncreasing".'],
    ],
    [
      { includes: ['a'] },
      { includes: ['a', 'b'] },
      ['compatible /properties/c/includes: «c»: includes is ["a","b"], before ["a"].'],
    ],
    [
      { nullValues: ['NA'] },
      {},
      ['breaking /properties/c/nullValues: «c»: [] stand for a missing value, before ["NA"].'],
    ],
    [
      { title: 'A' },
      { title: 'B', 'x-owner': 'us' },
      [
        'neutral /properties/c/title: «c»: title is another one.',
        'neutral /properties/c/x-owner: «c»: x-owner is another one.',
      ],
    ],
    [
      { items: { minimum: 1 } },
      { items: { minimum: 0 } },
      ['breaking /properties/c/items/minimum: Each item of «c» has minimum 0, before minimum 1.'],
    ],
    [
      { properties: { a: { type: 'string' } } },
      { properties: {} },
      ['breaking /properties/c/properties/a: «c».«a» is no longer in the contract.'],
    ],
  ])('from %j to %j', (before, after, expected) => {
    expect(column(before, after)).toEqual(expected);
  });
});

describe('a change of the table', () => {
  it.each<[object, object, string[]]>([
    [
      { properties: { a: {} } },
      { properties: {} },
      ['breaking /properties/a: «a» is no longer in the contract.'],
    ],
    [
      { properties: { a: { type: 'string' } } },
      { properties: { b: { type: 'string' } } },
      [
        'breaking /properties/a: «a» is no longer in the contract. Was it renamed to «b»?',
        'compatible /properties/b: «b» is new in the contract.',
      ],
    ],
    [
      { additionalProperties: false },
      { additionalProperties: false, properties: { a: {} } },
      ['breaking /properties/a: «a» is new, and there were to be no other columns.'],
    ],
    [
      { additionalProperties: { type: 'number' } },
      { additionalProperties: { type: 'number' }, properties: { a: { type: 'string' } } },
      ['breaking /properties/a/type: «a» may be string, before number.'],
    ],
    [
      { additionalProperties: false },
      {},
      ['breaking /additionalProperties: The table may have other columns than those of the contract.'],
    ],
    [
      {},
      { additionalProperties: false },
      ['compatible /additionalProperties: The table has no other columns than those of the contract.'],
    ],
    [
      { additionalProperties: false },
      { additionalProperties: false, patternProperties: { '^x': {} } },
      ['breaking /patternProperties: The table: patternProperties is new, and allows more: {"^x":{}}.'],
    ],
    [{ required: ['a'] }, { required: [] }, ['breaking /required: «a» may be missing.']],
    [{ required: [] }, { required: ['a'] }, ['compatible /required: «a» is always there.']],
    [
      { unique: ['a'] },
      { unique: [['a', 'b']] },
      ['breaking /unique: The table: unique is [["a","b"]], before ["a"].'],
    ],
    [
      { unique: [['a', 'b']] },
      { unique: ['a'] },
      ['compatible /unique: The table: unique is ["a"], before [["a","b"]].'],
    ],
    [{ unique: ['a'] }, { unique: [['a']] }, []],
    [{}, { minRows: 0 }, ['breaking /minRows: The table: minRows is 0, before 1.']],
    [{ minRows: 5 }, {}, ['breaking /minRows: The table: minRows is 1, before 5.']],
    [
      { comparisons: [{ left: 'a', is: '<', right: 'b' }] },
      { comparisons: [{ right: 'b', left: 'a', is: '<' }] },
      [],
    ],
    [
      { drift: { psi: 0.1 } },
      { drift: { psi: 0.2 } },
      ['neutral /drift: The table: the limits of drift are other ones.'],
    ],
    [
      { unevaluatedProperties: false },
      { unevaluatedProperties: false, minProperties: 1 },
      [
        'breaking /unevaluatedProperties: The table has other rules beside unevaluatedProperties, which cannot be compared.',
        'compatible /minProperties: The table: minProperties is new: 1.',
      ],
    ],
  ])('from %j to %j', (before, after, expected) => {
    expect(told(before, after)).toEqual(expected);
  });

  it('has the breaking ones first', () => {
    const before = { title: 'A', properties: { a: { minimum: 0 }, b: { minimum: 0 } } };
    const after = { title: 'B', properties: { a: { minimum: 1 }, b: { minimum: -1 } } };
    expect(diffContracts(before, after).map(({ effect }) => effect)).toEqual([
      'breaking',
      'compatible',
      'neutral',
    ]);
  });
});

const scalar = fc.constantFrom<unknown[]>(null, true, -1, 0, 1, 1.5, 3, '', 'a', 'ab', 'abc');
const oneColumn = fc.record(
  {
    type: fc.oneof(
      fc.constantFrom('null', 'boolean', 'integer', 'number', 'string'),
      fc.uniqueArray(fc.constantFrom('null', 'boolean', 'integer', 'number', 'string'), { minLength: 1 }),
    ),
    enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 5 }),
    const: scalar,
    minimum: fc.constantFrom(-1, 0, 1, 2),
    maximum: fc.constantFrom(0, 1, 2, 3),
    exclusiveMinimum: fc.constantFrom(-1, 0, 1),
    exclusiveMaximum: fc.constantFrom(1, 2, 3),
    minLength: fc.constantFrom(0, 1, 2),
    maxLength: fc.constantFrom(1, 2, 3),
    pattern: fc.constantFrom('^a', 'b'),
    multipleOf: fc.constantFrom(0.5, 1, 3),
    not: fc.constantFrom({ const: 1 }, { type: 'string' }),
    allOf: fc.array(fc.constantFrom({ minimum: 0 }, { maxLength: 2 }), { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const contract = fc.record(
  {
    properties: fc.dictionary(fc.constantFrom('a', 'b', 'x1'), oneColumn, { maxKeys: 3 }),
    required: fc.uniqueArray(fc.constantFrom('a', 'b', 'x1')),
    additionalProperties: fc.oneof(fc.boolean(), oneColumn),
    patternProperties: fc.record({ '^x': oneColumn }),
    minProperties: fc.constantFrom(0, 1, 2),
  },
  { requiredKeys: [] },
);
const row = fc.dictionary(fc.constantFrom('a', 'b', 'x1', 'z'), scalar, { maxKeys: 4 });

it('calls no change compatible that data of the new contract would break', () => {
  const ajv = new Ajv2020({ strict: false, allowUnionTypes: true });
  let compatible = 0;
  fc.assert(
    fc.property(
      contract,
      contract,
      fc.array(row, { minLength: 1, maxLength: 40 }),
      (before, change, rows) => {
        const a = { ...before.properties?.a, ...change.properties?.a };
        const isOfColumn = change.properties?.a !== undefined;
        const after = isOfColumn
          ? { ...before, properties: { ...before.properties, a } }
          : { ...before, ...change };
        if (diffContracts(before, after).some(({ effect }) => effect === 'breaking')) return;
        compatible++;
        const [old, current] = [ajv.compile(before), ajv.compile(after)];
        for (const one of rows) if (current(one)) expect([one, old(one)]).toEqual([one, true]);
      },
    ),
    { numRuns: 2500 },
  );
  expect(compatible).toBeGreaterThan(100);
});

it('finds no change between a contract and itself', () => {
  fc.assert(
    fc.property(contract, (one) => {
      expect(diffContracts(one, structuredClone(one))).toEqual([]);
    }),
  );
});
