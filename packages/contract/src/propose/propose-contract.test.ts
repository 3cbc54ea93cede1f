import type { ColumnSketch } from '@plimsoll/profile';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../parse-contract.ts';
import { flowYaml } from './flow-yaml.ts';
import { isCategory, looksPersonal } from './personal-data.ts';
import { proposeContract } from './propose-contract.ts';
import { rangeAround, roundUp } from './round-outwards.ts';

const column = (name: string, overrides: Partial<ColumnSketch> = {}): ColumnSketch => ({
  name,
  type: 'text',
  kind: 'text',
  rows: 100,
  nulls: 0,
  invalid: 0,
  distinct: 100,
  isDistinctExact: true,
  minimum: null,
  maximum: null,
  mean: null,
  standardDeviation: null,
  numbers: null,
  values: null,
  ...overrides,
});
const categories = (...values: readonly string[]) => ({
  values: {
    counts: values.map((value) => ({ value, rows: Math.floor(100 / values.length) })),
    rows: 100,
    isComplete: true,
    isSample: false,
  },
  distinct: values.length,
});
const lines = (...columns: readonly ColumnSketch[]) =>
  proposeContract({ rows: 100, columns }, { data: 'x.csv' })
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim());

describe('a proposal', () => {
  it('writes categories only when they are few, seen often, and no personal data', () => {
    expect(
      lines(
        column('kind', categories('a', 'b')),
        column('email', categories('a', 'b')),
        column('contact', categories('a@example.org', 'b@example.org')),
        column('number', categories('0123456', '0123457')),
        column('day', categories('2026-01-31', '2026-02-01')),
        column('opinion', categories('it is very good', 'it is very bad')),
        column('rare', { ...categories('a', 'b'), rows: 12 }),
        column('many', categories(...Array.from({ length: 13 }, (_, i) => `v${i}`))),
        column('sampled', { values: { ...categories('a').values, isSample: true }, distinct: 1 }),
      ).filter((line) => !line.startsWith('#')),
    ).toMatchInlineSnapshot(`
      [
        "kind: { type: string, enum: [a, b] } # the only values in 100 rows: add those that may come",
        "email: { type: string } # may be personal data, so that none of its values is written here",
        "contact: { type: string }",
        "number: { type: string }",
        "day: { type: string }",
        "opinion: { type: string }",
        "rare: { type: [string, "null"] } # no null in 12 rows: too few to forbid it",
        "many: { type: string }",
        "sampled: { type: string }",
      ]
    `);
  });

  it('leaves out what the data break', () => {
    const sketch = {
      rows: 100,
      columns: [
        column('id'),
        column('n', { kind: 'number', minimum: 1, maximum: 9 }),
        column('when', { kind: 'time', minimum: '2026-01-31', maximum: '2026-02-01' }),
      ],
    };
    const without = [
      { rule: 'unique', column: 'id' },
      { rule: 'type', column: 'n' },
      { rule: 'format', column: 'when' },
      { rule: 'required', column: 'when' },
    ];
    expect(proposeContract(sketch, { data: 'x.csv', without })).toMatchInlineSnapshot(`
      "# A contract for x.csv, proposed from 100 rows and 3 columns.
      # It says what these data look like, not what they have to be: read it, and change what is not meant.
      # Limits are rounded outwards from what was seen. What is not sure is said behind a #.
      $schema: https://json-schema.org/draft/2020-12/schema
      required: [id, "n"]
      # additionalProperties: false # would refuse columns that are not described here
      minRows: 50 # an empty or cut table is noticed
      properties:
        id: { type: string }
        "n": {} # type would not hold for every row
        # format would not hold for every row
        when: { type: string } # every value differs: add it to unique if that is meant
      "
    `);
  });

  it('says nothing of what it does not know', () => {
    expect(
      lines(
        column('empty', { nulls: 100, distinct: 0 }),
        column('nested', { kind: 'other', type: 'STRUCT(a INTEGER)' }),
        column('odd', { kind: 'number', invalid: 3 }),
        column('same', {
          kind: 'number',
          minimum: 3,
          maximum: 3,
          numbers: { kind: 'atoms', values: [3], counts: [100] },
        }),
      ),
    ).toMatchInlineSnapshot(`
      [
        "empty: {} # only nulls: nothing is known of it",
        "nested: {} # lists, objects or values of several kinds: nothing is proposed",
        "odd: {} # 3 values are no finite number: no type is proposed",
        "same: { type: number } # always the same number, so that no limits are proposed",
      ]
    `);
  });

  it('has one line of comment whatever the data are called', () => {
    const text = proposeContract({ rows: 1, columns: [] }, { data: 'a\nproperties: {}\u2028b' });
    expect(text.split('\n')[0]).toBe(
      '# A contract for a properties: {} b, proposed from 1 row and 0 columns.',
    );
  });
});

it('reads back every name and value that it writes', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 8 }),
      async (name, value) => {
        const text = `properties:\n  ${flowYaml(name)}: ${flowYaml({ enum: [value, 1.5, null, true] })}\n`;
        const { schema } = await parseContract(text, 'c.yml');
        // Half of a surrogate pair cannot be written as UTF-8; it is no text.
        const [key] = Object.keys(schema.properties ?? {});
        expect([key, Object.values(schema.properties ?? {})]).toEqual([
          name,
          [{ enum: [value, 1.5, null, true] }],
        ]);
      },
    ),
    { numRuns: 500 },
  );
});

it.each([
  ['firstName', true],
  ['e_mail', true],
  ['E-Mail', true],
  ['customer', true],
  ['phone_no', true],
  ['date_of_birth', true],
  ['ip', true],
  ['species', false],
  ['body_mass_g', false],
  ['description_length', true],
  ['flipper', false],
  ['zipped', false],
])('the name %s looks personal: %s', (name, expected) => {
  expect(looksPersonal(name)).toBe(expected);
});

it.each([
  ['Adelie', true],
  ['very high', true],
  ['a@b', false],
  ['+49 30 1234567', false],
  ['12345', false],
  ['10.0.0.1', false],
  ['https://x', false],
  ['she said that it', false],
  ['a\u202eb', false],
  ['x'.repeat(41), false],
])('the value %j is a category: %s', (value, expected) => {
  expect(isCategory(value)).toBe(expected);
});

describe('limits', () => {
  it('are around what was seen, for every pair of numbers', () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(double, double, (a, b) => {
        fc.pre(a !== b);
        const [least, most] = [Math.min(a, b), Math.max(a, b)];
        const [lower, upper] = rangeAround(least, most);
        expect(lower).toBeLessThanOrEqual(least);
        expect(upper).toBeGreaterThanOrEqual(most);
        if (least >= 0) expect(lower).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [0, 80, [0, 90]],
    [2700, 6300, [2000, 7000]],
    [0.12, 0.93, [0, 1.1]],
    [-5, -1, [-6, 0]],
    [1e-5, 3e-5, [0, 4e-5]],
    [2020, 2024, [2019, 2025]],
  ])('around %d and %d are %j', (least, most, expected) => {
    expect(rangeAround(least, most)).toEqual(expected);
  });

  it.each([
    [0.013, 0.02],
    [0.02, 0.02],
    [0.96, 1],
    [0.5, 0.5],
  ])('of a share %d are %d', (share, expected) => {
    expect(roundUp(share)).toBe(expected);
  });
});
