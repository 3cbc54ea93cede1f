import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { compileContract, decideData, parseContract } from '@plimsoll/contract';
import type { TableFormat, TableSource } from '@plimsoll/dataset';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dataset-keywords-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'dataset-keywords-spill'), memoryMegabytes: 256, threads: 1 };
const engine = createDuckdbEngine(duckdb, limits);
const formats = ['csv', 'jsonl', 'parquet'] as const;

/** The same rows in three formats; every cell is a number, a text or null. */
async function write(
  rows: readonly Record<string, unknown>[],
  format: TableFormat,
  name = 'rows',
): Promise<string> {
  const names = Object.keys(rows[0] ?? {});
  const jsonl = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const file = join(folder, `${name}.${format}`);
  if (format === 'csv') {
    const cell = (value: unknown) =>
      value === null ? '' : typeof value === 'string' ? `"${value}"` : String(value);
    const lines = [names.join(','), ...rows.map((row) => names.map((key) => cell(row[key])).join(','))];
    await writeFile(file, `${lines.join('\n')}\n`);
  } else await writeFile(format === 'jsonl' ? file : `${file}.jsonl`, jsonl);
  if (format === 'parquet') {
    await withConnection(duckdb, limits, (connection) =>
      connection.run(
        `COPY (SELECT * FROM read_json('${file}.jsonl', format = 'newline_delimited')) TO '${file}' (FORMAT parquet)`,
      ),
    );
  }
  return file;
}

async function messages(
  contract: string,
  files: readonly string[],
  format: TableFormat,
  references: Record<string, string> = {},
) {
  const plan = compileContract(await parseContract(contract, 'contract.yml'));
  const sources = new Map(
    Object.entries(references).map(([name, file]): [string, TableSource] => [
      name,
      { files: [file], format: 'csv' },
    ]),
  );
  const outcome = await engine.check(plan, { files, format }, { examples: 5, references: sources });
  const digest = { path: 'contract.yml', sha256: 'a'.repeat(64), bytes: 1 };
  const now = new Date('2026-02-01T00:00:00Z');
  const decision = decideData(plan, outcome, { contract: digest, files: [], now });
  return decision.reasons.map(({ message }) => message);
}

const birds = [
  {
    id: 1,
    mass: 10,
    wing: 20,
    kind: 'a',
    at: '2026-01-01T00:00:00Z',
    day: '2026-01-01',
    left: 1,
    right: 2,
    total: 3,
  },
  {
    id: 2,
    mass: 20,
    wing: 40,
    kind: 'b',
    at: '2026-01-01T12:00:00+01:00',
    day: '2026-01-02',
    left: 2,
    right: 2,
    total: 5,
  },
  {
    id: 4,
    mass: 30,
    wing: null,
    kind: 'a',
    at: '2026-01-01T10:00:00Z',
    day: '2026-01-05',
    left: 3,
    right: 1,
    total: 4,
  },
  {
    id: 3,
    mass: null,
    wing: 80,
    kind: 'a',
    at: '2026-01-03T00:00:00Z',
    day: '2026-01-06',
    left: 0.1,
    right: 0.2,
    total: 0.3,
  },
];
const number = 'type: [number, "null"]';
const integer = 'type: [integer, "null"]';
const time = 'type: string, format: date-time';

describe.each(formats)('in %s', (format) => {
  it.each<[string, string, string[]]>([
    [
      'a null share',
      `properties: { mass: { ${number}, nullShare: 0.2 } }`,
      [
        '«mass» has 0.25, and the contract asks for a share of rows without a value of at most 0.2 (nullShare).',
      ],
    ],
    ['a null share that is kept', `properties: { mass: { ${number}, nullShare: 0.25 } }`, []],
    [
      'different values',
      'properties: { kind: { type: string, distinctCount: { minimum: 3 } } }',
      ['«kind» has 2, and the contract asks for a number of different values of at least 3 (distinctCount).'],
    ],
    [
      'a share of different values',
      'properties: { kind: { type: string, distinctShare: { minimum: 0.9 } } }',
      [
        '«kind» has 0.5, and the contract asks for a share of different values of at least 0.9 (distinctShare).',
      ],
    ],
    [
      'a mean',
      `properties: { mass: { ${number}, mean: { minimum: 30 } } }`,
      ['«mass» has 20, and the contract asks for a mean of at least 30 (mean).'],
    ],
    [
      'a median and a quantile',
      `properties: { mass: { ${number}, median: { exclusiveMaximum: 20 }, quantiles: { "0.25": { minimum: 16, maximum: 17 } } } }`,
      [
        '«mass» has 20, and the contract asks for a median below 20 (median).',
        '«mass» has 15, and the contract asks for a 0.25 quantile from 16 to 17 (quantiles).',
      ],
    ],
    [
      'a standard deviation, with n − 1',
      `properties: { mass: { ${number}, standardDeviation: { maximum: 9.99 } } }`,
      ['«mass» has 10, and the contract asks for a standard deviation of at most 9.99 (standardDeviation).'],
    ],
    [
      'a sum',
      `properties: { mass: { ${number}, sum: { exclusiveMinimum: 60 } } }`,
      ['«mass» has 60, and the contract asks for a sum above 60 (sum).'],
    ],
    [
      'the smallest and the largest value, without showing them',
      `properties: { mass: { ${number}, smallest: { minimum: 11 }, largest: { maximum: 29 } } }`,
      [
        '«mass» does not have a smallest value of at least 11 (smallest).',
        '«mass» does not have a largest value of at most 29 (largest).',
      ],
    ],
    [
      'shares of classes',
      'properties: { kind: { type: string, classShares: { a: { maximum: 0.5 }, c: { minimum: 0.1 } } } }',
      [
        '«kind» has 0.75, and the contract asks for a share of "a" of at most 0.5 (classShares).',
        '«kind» has 0, and the contract asks for a share of "c" of at least 0.1 (classShares).',
      ],
    ],
    [
      'the balance of classes',
      'properties: { kind: { type: string, classBalance: { minimum: 0.5 } } }',
      [
        '«kind» has 0.333333, and the contract asks for rows of the rarest value per row of the most common one of at least 0.5 (classBalance).',
      ],
    ],
    [
      'values that have to occur',
      `properties: { kind: { type: string, includes: [a, c] }, id: { ${integer}, includes: [4, 5] } }`,
      [
        '«kind» has 0, and the contract asks for "c" in at least 1 row (includes).',
        '«id» has 0, and the contract asks for 5 in at least 1 row (includes).',
      ],
    ],
    [
      'an order of numbers',
      `properties: { id: { ${integer}, monotonic: strictlyIncreasing } }`,
      ['«id»: 1 of 4 rows is not greater than the value before it (monotonic); first in row 4.'],
    ],
    [
      'an order of times in different zones',
      `properties: { at: { ${time}, monotonic: increasing } }`,
      ['«at»: 1 of 4 rows is not greater than or equal to the value before it (monotonic); first in row 3.'],
    ],
    [
      'gaps of numbers',
      `properties: { wing: { ${number}, maxGap: 20 } }`,
      ['«wing»: 1 of 4 rows is not at most 20 after the next smaller value (maxGap); first in row 4.'],
    ],
    [
      'gaps of days',
      'properties: { day: { type: string, format: date, maxGap: P1D } }',
      ['«day»: 1 of 4 rows is not at most P1D after the next smaller value (maxGap); first in row 3.'],
    ],
    [
      'freshness',
      `properties: { at: { ${time}, freshness: P28D } }`,
      [
        '«at»: the newest time is 29 days old, and the contract asks for a newest time at most P28D old (freshness).',
      ],
    ],
    ['freshness that is kept', `properties: { at: { ${time}, freshness: P29D } }`, []],
    [
      'sums of columns',
      `properties: { left: { type: number }, right: { type: number }, total: { type: number } }\nsums: [{ columns: [left, right], equals: total }]`,
      ['1 of 4 rows does not have «left» + «right» = «total» (sums); first in row 2.'],
    ],
    [
      'sums of columns within a tolerance',
      `properties: { left: { type: number }, right: { type: number }, total: { type: number } }\nsums: [{ columns: [left, right], equals: total, tolerance: 1 }]`,
      [],
    ],
    [
      'ratios of columns',
      `properties: { wing: { ${number} }, mass: { ${number} } }\nratios: [{ of: wing, to: mass, exclusiveMinimum: 2 }]`,
      ['2 of 4 rows do not have «wing» / «mass» above 2 (ratios); first in rows 1 and 2.'],
    ],
    [
      'a ratio to nothing',
      `properties: { wing: { ${number} }, zero: { type: number } }\nratios: [{ of: wing, to: zero, minimum: 0 }]`,
      ['3 of 4 rows do not have «wing» / «zero» of at least 0 (ratios); first in rows 1, 2 and 4.'],
    ],
    [
      'comparisons of numbers',
      'properties: { left: { type: number }, right: { type: number } }\ncomparisons: [{ left: left, is: "<=", right: right }, { left: left, is: "!=", right: right }]',
      [
        '1 of 4 rows does not have «left» <= «right» (comparisons); first in row 3.',
        '1 of 4 rows does not have «left» != «right» (comparisons); first in row 2.',
      ],
    ],
    [
      'comparisons of times',
      `properties: { at: { ${time} }, day: { type: string, format: date } }\ncomparisons: [{ left: day, is: "<=", right: at }]`,
      ['3 of 4 rows do not have «day» <= «at» (comparisons); first in rows 2, 3 and 4.'],
    ],
    [
      'too many columns',
      'maxColumns: 3',
      ['The data have 10 columns, and the contract asks for at most 3 columns (maxColumns).'],
    ],
    [
      'a share of invalid rows',
      `properties: { mass: { ${number}, maximum: 10 }, wing: { ${number}, minimum: 40 } }\ninvalidShare: 0.5`,
      [
        '«mass»: 2 of 4 rows are not at most 10 (maximum); first in rows 2 and 3.',
        '«wing»: 1 of 4 rows is not at least 40 (minimum); first in row 1.',
        '3 of 4 rows are invalid (75 %), and the contract allows at most 50 % of the rows invalid (invalidShare).',
      ],
    ],
    [
      'a share of invalid rows that is kept',
      `properties: { mass: { ${number}, maximum: 10 }, wing: { ${number}, minimum: 40 } }\ninvalidShare: 0.75`,
      [],
    ],
    [
      'a share of invalid rows, some of which only ajv sees',
      `properties: { mass: { ${number}, not: { type: number, minimum: 30 } }, wing: { ${number}, minimum: 40 } }\ninvalidShare: 0.25`,
      [
        '«mass»: 1 of 4 rows is not what /properties/mass/not asks for (not); first in row 3.',
        '«wing»: 1 of 4 rows is not at least 40 (minimum); first in row 1.',
        '2 of 4 rows are invalid (50 %), and the contract allows at most 25 % of the rows invalid (invalidShare).',
      ],
    ],
    [
      'a share of values against one keyword',
      `properties: { mass: { ${number}, maximum: 10, invalidShare: { maximum: 0.6 } } }`,
      [
        '«mass»: 2 of 4 rows are not at most 10 (maximum); first in rows 2 and 3.',
        '«mass»: 2 of 3 values are invalid (66.7 %), and the contract allows at most 60 % of the values against maximum (invalidShare).',
      ],
    ],
    [
      'conditions over several columns, row by row',
      `properties: { mass: { ${number} }, kind: { type: string } }\nif: { properties: { kind: { const: a } } }\nthen: { title: An a is heavy, properties: { mass: { minimum: 20 } } }`,
      ['1 of 4 rows is not what /if asks for (if); first in row 1.'],
    ],
  ])('%s', async (_, contract, expected) => {
    const file = await write(
      birds.map((bird) => ({ ...bird, zero: 0 })),
      format,
    );
    expect(await messages(contract, [file], format)).toEqual(expected);
  });

  it('keys into another file', async () => {
    const other = await write(
      [
        { code: 1, name: 'a' },
        { code: 2.0, name: 'b' },
        { code: 3, name: 'c' },
      ],
      'csv',
      'other',
    );
    const file = await write(birds, format);
    const contract = `properties: { id: { ${integer} } }
foreignKeys: [{ columns: [id], file: other.csv, references: [code] }, { columns: [id, kind], file: other.csv, references: [code, name] }]`;
    expect(await messages(contract, [file], format, { 'other.csv': other })).toEqual([
      '«id»: 1 of 4 rows has no match in «code» of other.csv (foreignKeys); first in row 3.',
      '«id», «kind»: 2 of 4 rows have no match in «code», «name» of other.csv (foreignKeys); first in rows 3 and 4.',
    ]);
    const wrong = contract.replace('[code]', '[kode]');
    await expect(messages(wrong, [file], format, { 'other.csv': other })).rejects.toThrow(
      'other.csv: has no column «kode», which foreignKeys of the contract refers to.',
    );
  });

  it('asks nothing of columns that are not there, and says that', async () => {
    const file = await write([{ other: 1 }], format);
    const contract = `properties: { mass: { ${number}, mean: { minimum: 1 }, monotonic: increasing, anyOf: [{ minimum: 1 }] } }`;
    expect(await messages(contract, [file], format)).toEqual([
      '«mass» is in the contract and not in the data, so nothing about it was checked. List it in required if it has to be there.',
    ]);
  });

  it('says that there is nothing to measure', async () => {
    const file = await write([{ mass: null, at: null, id: 1 }], format);
    const contract = `properties: { mass: { ${number}, mean: { minimum: 1 } }, at: { type: [string, "null"], format: date, freshness: P1D } }`;
    expect(await messages(contract, [file], format)).toEqual([
      '«mass» has no values to measure, and the contract asks for a mean of at least 1 (mean).',
      '«at» has no times, and the contract asks for a newest time at most P1D old (freshness).',
    ]);
  });
});

it('takes texts for null where the contract says so, in CSV', async () => {
  const file = join(folder, 'nulls.csv');
  await writeFile(file, 'a,b,c\nNA,?,NA\n1,x,2\n');
  const contract = (more: string) =>
    `properties: { a: { type: integer }, b: { type: string, minLength: 1, ${more} }, c: { type: integer } }\nnullValues: [NA]`;
  expect(await messages(contract('nullValues: ["?"]'), [file], 'csv')).toEqual([
    '«a»: 1 of 2 rows is null, which the type does not allow; first in row 1.',
    '«b»: 1 of 2 rows is null, which the type does not allow; first in row 1.',
    '«c»: 1 of 2 rows is null, which the type does not allow; first in row 1.',
  ]);
  expect(await messages(contract(''), [file], 'csv')).toHaveLength(2);
});
