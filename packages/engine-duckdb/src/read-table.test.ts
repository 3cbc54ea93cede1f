import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { type TableFormat, tableFormatOf } from '@plimsoll/dataset';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'table-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'table-spill') };
const engine = createDuckdbEngine(duckdb, limits);

/** Columns as plain values: numbers as they are, categories as texts, missing ones as null. */
async function read(...names: string[]) {
  const format = tableFormatOf(names[0] ?? '') as TableFormat;
  const table = await engine.readTable({ files: names.map((name) => join(folder, name)), names, format });
  return [...table.columns].map(([name, column]) => {
    const values =
      column.kind === 'number'
        ? Array.from(column.values, (value, i) => (column.nulls?.[i] ? null : value))
        : Array.from(column.codes, (code) => (code < 0 ? null : column.levels[code]));
    expect(values).toHaveLength(table.rows);
    return [name, column.kind, values];
  });
}

const write = (name: string, content: string) => writeFile(join(folder, name), content);

describe('a CSV column', () => {
  it.each<[string, string[], 'number' | 'category', unknown[]]>([
    ['numbers', ['1', '-2.5', '1e3', '', '+4'], 'number', [1, -2.5, 1000, null, 4]],
    [
      'numbers and NaN',
      ['0.5', 'nan', 'NaN', '-inf'],
      'number',
      [0.5, Number.NaN, Number.NaN, Number.NEGATIVE_INFINITY],
    ],
    ['one word among numbers', ['1', '2', 'x'], 'category', ['1', '2', 'x']],
    ['leading zeros', ['007', '008'], 'category', ['007', '008']],
    ['names beyond 2^53', ['9007199254740993', '1'], 'category', ['9007199254740993', '1']],
    ['words for NaN alone', ['nan', 'nan'], 'category', ['nan', 'nan']],
    ['nothing', ['', ''], 'category', [null, null]],
    ['empty text', ['""', 'a'], 'category', ['', 'a']],
    ['truth', ['true', 'FALSE'], 'category', ['true', 'FALSE']],
    ['dates', ['2026-01-31', '2026-02-01'], 'category', ['2026-01-31', '2026-02-01']],
    ['digits with marks', ['1_000', '0x10'], 'category', ['1_000', '0x10']],
    ['a space', [' 1', '2'], 'category', [' 1', '2']],
    ['zero', ['0', '-0', '0.0', '.5', '5.'], 'number', [0, -0, 0, 0.5, 5]],
  ])('of %s', async (_, cells, kind, values) => {
    await write('column.csv', `k,v\n${cells.map((cell) => `k,${cell}`).join('\n')}\n`);
    expect((await read('column.csv'))[1]).toEqual(['v', kind, values]);
  });
});

it('reads large CSV files in the order of their rows', async () => {
  const rows = Array.from({ length: 300_000 }, (_, i) => `${i},row ${i % 7}`);
  await write('large.csv', `i,name\n${rows.join('\n')}\n`);
  const [ids, names] = await read('large.csv');
  expect(ids?.[2]).toEqual(rows.map((_, i) => i));
  expect(names?.[2]).toEqual(rows.map((_, i) => `row ${i % 7}`));
});

it('reads JSON lines with their types, keys in the order of their first appearance', async () => {
  await write(
    'rows.jsonl',
    '{"z":1,"a":"1","m":true}\n{"a":"2","z":null,"extra\\n😀":1.5}\n{"a":3,"m":false,"o":{"x":1}}\n',
  );
  expect(await read('rows.jsonl')).toEqual([
    ['z', 'number', [1, null, null]],
    ['a', 'category', ['1', '2', '3']],
    ['m', 'category', ['true', null, 'false']],
    ['extra\n😀', 'number', [null, 1.5, null]],
    ['o', 'category', [null, null, '{"x":1}']],
  ]);
});

it('reads Parquet: numbers as floats, all else by its text', async () => {
  await withConnection(duckdb, limits, (connection) =>
    connection.run(`COPY (SELECT * FROM (VALUES
      (1::BIGINT, 9007199254740993::BIGINT, 1.25::DECIMAL(9,2), 'NaN'::DOUBLE, true, DATE '2026-01-31', 'a', 1.5::FLOAT, 7::HUGEINT),
      (NULL, 1, 2, 0.5, NULL, NULL, NULL, 2, 8)) t(b, big, d, f, t, "day", s, "a""b", h)) TO '${join(folder, 'types.parquet')}' (FORMAT parquet)`),
  );
  expect(await read('types.parquet')).toEqual([
    ['b', 'number', [1, null]],
    ['big', 'category', ['9007199254740993', '1']],
    ['d', 'number', [1.25, 2]],
    ['f', 'number', [Number.NaN, 0.5]],
    ['t', 'category', ['true', null]],
    ['day', 'category', ['2026-01-31', null]],
    ['s', 'category', ['a', null]],
    ['a"b', 'number', [1.5, 2]],
    ['h', 'number', [7, 8]],
  ]);
});

it('reads several files as one table, and a header alone as no rows', async () => {
  await write('one.csv', 'a,b\n1,x\n');
  await write('two.csv', 'a,b\n2,y\n');
  await write('none.csv', 'a,b\n');
  expect(await read('two.csv', 'one.csv')).toEqual([
    ['a', 'number', [2, 1]],
    ['b', 'category', ['y', 'x']],
  ]);
  expect(await read('none.csv')).toEqual([
    ['a', 'category', []],
    ['b', 'category', []],
  ]);
});

it.each([
  [
    'ragged.csv',
    'a,b\n1,2\n3\n',
    'ragged.csv:3: has a line that cannot be read as a row: it has fewer fields than the header. Mend the line.',
  ],
  [
    'open.csv',
    'a,b\n1,2\n3,"4\n5,6\n',
    'open.csv:3: has a line that cannot be read as a row: it opens a quote that is never closed, so that all that follows belongs to it. Mend the line.',
  ],
  [
    'broken.jsonl',
    '{"a":1}\n\n{"a":\n',
    'broken.jsonl:3: has a line that cannot be read as a row: it is not a JSON object. Mend the line.',
  ],
])('refuses %s', async (name, content, message) => {
  await write(name, content);
  await expect(read(name)).rejects.toMatchObject({ name: 'ConfigurationError', message });
});
