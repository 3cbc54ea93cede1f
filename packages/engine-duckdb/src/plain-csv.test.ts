import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { parsePlainCsv, type Table } from '@plimsoll/dataset';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDuckdbEngine } from './engine.ts';

const engine = createDuckdbEngine(duckdb, { spillFolder: join(tmpdir(), 'plain-csv-spill'), threads: 1 });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plain-csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readByEngine(text: string): Promise<Table> {
  const file = join(folder, 'table.csv');
  await writeFile(file, text);
  return engine.readTable({ files: [file], format: 'csv' });
}

const numbers = fc.oneof(
  fc.double().map(String),
  fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value.toFixed(6)),
  fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value.toExponential(20)),
  fc.integer().map(String),
  fc.bigInt({ min: 0n, max: 2n ** 70n }).map(String),
  fc.constantFrom(
    '0',
    '-0',
    '+4',
    '.5',
    '5.',
    '1e3',
    '1E-3',
    '007',
    '1e999',
    '1e-999',
    '4.9e-324',
    'nan',
    '-Inf',
    '1_000',
    '0x10',
  ),
  fc.constantFrom('9007199254740991', '9007199254740992', '9007199254740993.0', '2.2250738585072011e-308'),
);
const words = fc.oneof(
  fc.constantFrom(
    'a',
    'true',
    'NULL',
    'née',
    '😀',
    ' a',
    'a ',
    ' ',
    "it's",
    '#',
    '\\',
    '//',
    '2026-01-31',
    '1 2',
  ),
  fc.string({ unit: 'grapheme', maxLength: 5 }),
);
const cell = (of: fc.Arbitrary<string>) =>
  fc.oneof({ weight: 6, arbitrary: of }, { weight: 1, arbitrary: fc.constant('') });
const column = fc.tuple(
  fc.oneof(words, fc.constantFrom('id', 'label', 'prediction', '')),
  fc.constantFrom(numbers, words, fc.oneof(numbers, words)),
);

/** Most of it is plain, and some is not: line ends, quotes, empty lines, lines with more or fewer fields. */
const texts = fc
  .tuple(
    fc.array(column, { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.constantFrom('', '\n', '\r\n'),
  )
  .chain(([columns, ending, end]) =>
    fc
      .array(fc.tuple(...columns.map(([, values]) => cell(values))), { maxLength: 6 })
      .map(
        (rows) =>
          [columns.map(([name]) => name), ...rows].map((fields) => fields.join(',')).join(ending) + end,
      ),
  );

describe('a plain CSV text', () => {
  it('is read as the engine reads it, or left to it', async () => {
    let plain = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const table = parsePlainCsv(text);
        if (table === null) return;
        plain++;
        expect(table).toEqual(await readByEngine(text));
      }),
      { numRuns: 400 },
    );
    expect(plain).toBeGreaterThan(40);
  });

  it.each<[string, string]>([
    ['numbers, words and gaps', 'id,label,sex\n1,0.5,f\n2,,m\n3,-1e3,\n'],
    ['no last line end', 'a,b\n1,2\n3,4'],
    ['line ends of Windows', 'a,b\r\n1,x\r\n3,y\r\n'],
    ['names beyond 2^53', 'a,b\n9007199254740993,1\n1,1\n'],
    ['leading zeros', 'a,b\n007,1\n008,1\n'],
    ['spaces', 'a, b\n 1,x \n2, y\n'],
    ['a column without values', 'a,b\n1,\n2,\n'],
  ])('with %s is read', async (_, text) => {
    const table = parsePlainCsv(text);
    expect(table).not.toBeNull();
    expect(table).toEqual(await readByEngine(text));
  });

  it.each<[string, string]>([
    ['one column', 'a\n1\n'],
    ['no rows', 'a,b\n'],
    ['nothing', ''],
    ['a quote', 'a,b\n"1",2\n'],
    ['another delimiter', 'a;b\n1;2\n'],
    ['another delimiter in a word', 'a,b\n1;2,3\n'],
    ['names that are the same', 'a,a\n1,2\n'],
    ['a line with fewer fields', 'a,b\n1,2\n3\n'],
    ['a line with more fields', 'a,b\n1,2\n3,4,5\n'],
    ['an empty line', 'a,b\n\n1,2\n'],
    ['an empty line at the end', 'a,b\n1,2\n\n'],
    ['line ends of several kinds', 'a,b\r\n1,2\n3,4\r\n'],
    ['NaN', 'a,b\n1,nan\n'],
    ['a number that is too large', 'a,b\n1,1e999\n'],
    ['a number that is nearly zero', 'a,b\n1,1e-320\n'],
    ['a NUL', 'a,b\n1,\0\n'],
  ])('with %s is left to the engine', (_, text) => {
    expect(parsePlainCsv(text)).toBeNull();
  });
});
