import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as duckdb from '@duckdb/node-api';
import { compileContract, parseContract } from '@plimsoll/contract';
import { type TableFormat, type TableSource, tableFormatOf } from '@plimsoll/dataset';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'formats-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'formats-spill'), threads: 2 };
const engine = createDuckdbEngine(duckdb, limits);
const query = (sql: string) => withConnection(duckdb, limits, (connection) => connection.run(sql));

type Contents = Record<string, string | Buffer | null>;

/** Files below the folder, as a source that names them relative to it; those with a content are written first. */
async function sourceOf(contents: Contents, csv?: TableSource['csv']): Promise<TableSource> {
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    if (content !== null) await writeFile(join(folder, name), content);
  }
  const names = Object.keys(contents);
  const files = names.map((name) => join(folder, name));
  return { files, names, format: tableFormatOf(names[0] ?? '') as TableFormat, ...(csv && { csv }) };
}

/** `column rule: row@line …` for every broken rule, and the rest of the outcome. */
async function check(contract: object, contents: Contents, csv?: TableSource['csv']) {
  const plan = compileContract(await parseContract(JSON.stringify(contract), 'contract.json'));
  const outcome = await engine.check(plan, await sourceOf(contents, csv), { examples: 10 });
  const broken = plan.checks.flatMap(({ rule, column }, i) => {
    const { rows = 0, firstRows = [] } = outcome.results[i] ?? {};
    const where = firstRows.map(({ row, file, line }) => `${row}@${file}:${line}`);
    return rows > 0 ? [`${column} ${rule}: ${where.join(' ')}`] : [];
  });
  return { ...outcome, broken };
}

describe('a JSON list', () => {
  const contract = { properties: { a: { type: 'integer', maximum: 9 } }, unique: ['a'] };

  it('has its members as rows, with their lines', async () => {
    const text = '[\n  {"a": 1, "b": "],{"},\n  {"a": 10,\n   "c": [{"d": 1}, 2]}, {"a": 1}\n]\n';
    const outcome = await check(contract, { 'list.json': text });
    expect(outcome.broken).toEqual(['a maximum: 2@0:3', 'a unique: 3@0:4']);
    expect(outcome.columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
      'a integer',
      'b string',
      'c array',
    ]);
  });

  it('may be packed, empty, and one of several', async () => {
    const outcome = await check(contract, {
      'one.json.gz': gzipSync('[{"a":1}]'),
      'none.json': ' [] ',
      'two.json': '[{"a":1},{"a":"x"}]',
    });
    expect(outcome.broken).toEqual(['a type: 3@2:1', 'a unique: 2@2:1']);
    expect((await check({ minRows: 0 }, { 'none.json': '[]' })).rows).toBe(0);
  });

  it('has members that are no rows', async () => {
    const { rows, malformed } = await check(contract, {
      'strange.json': '[{"a":1},\n[2],\n3, null,\n{"a":2}]',
    });
    expect(rows).toBe(2);
    expect(malformed).toMatchObject({ lines: 3, problem: 'it is not a JSON object' });
    expect(malformed?.firstRows.map(({ row, line }) => `${row}@${line}`)).toEqual(['2@2', '3@3', '4@3']);
  });

  it.each([
    [
      '{"a":1}\n{"a":2}\n',
      'x.json:1: does not begin with [: it is not a JSON list of rows. A file with one object per line is called .jsonl.',
    ],
    ['[{"a":1},{"a":2', 'x.json: cannot be read as JSON: it breaks off, near row 1. Write the file anew.'],
    [
      '[{"a":1}] {"a":2}',
      'x.json: cannot be read as JSON: something is not JSON, near row 2. Write the file anew.',
    ],
    [
      '[{"a":1} {"a":2}]',
      'x.json: cannot be read as JSON: something is not JSON, near row 1. Write the file anew.',
    ],
    ['[{"a":01}]', 'x.json: cannot be read as JSON: something is not JSON, near row 1. Write the file anew.'],
    ['  \n', 'x.json: is empty. Give a file with a JSON list of objects.'],
    [
      '\ufeff[]',
      'x.json:1: begins with a byte order mark, which JSON does not allow. Save the file as UTF-8 without it.',
    ],
  ])('%j is refused', async (text, message) => {
    await expect(check(contract, { 'x.json': text })).rejects.toMatchObject({
      name: 'ConfigurationError',
      message,
    });
  });
});

describe('folders key=value', () => {
  const properties = {
    id: { type: 'integer' },
    year: { type: 'integer', minimum: 2025 },
    place: { type: ['string', 'null'], enum: ['A B', null] },
  };
  const contract = { properties, required: ['year'], additionalProperties: false, unique: ['id', 'year'] };
  const [first, second] = ['t/year=2024/place=A%20B', 't/year=2025/place=__HIVE_DEFAULT_PARTITION__'];
  const broken = ['year minimum: 1@0:null 2@0:null', 'null unique: 2@0:null'];

  it('are columns of Parquet', async () => {
    for (const [place, rows] of [
      [first, '(1), (1)'],
      [second, '(1)'],
    ] as const) {
      await mkdir(join(folder, place), { recursive: true });
      await query(`COPY (SELECT * FROM (VALUES ${rows}) t(id)) TO '${join(folder, place, 'p.parquet')}'`);
    }
    const outcome = await check(contract, { [`${first}/p.parquet`]: null, [`${second}/p.parquet`]: null });
    expect(outcome.broken).toEqual(broken);
    expect(outcome.columns).toEqual([
      { name: 'id', type: 'INTEGER' },
      { name: 'year', type: 'BIGINT' },
      { name: 'place', type: 'VARCHAR' },
    ]);
  });

  it.each([
    ['csv', 'id\n1\n1\n', 'id\n1\n', [2, 3]],
    ['jsonl', '{"id":1}\n{"id":1}\n', '{"id":1}\n', [1, 2]],
    ['json', '[{"id":1},\n{"id":1}]', '[{"id":1}]', [1, 2]],
  ] as const)('are columns of %s', async (format, one, other, [a, b]) => {
    const files = { [`${first}/p.${format}`]: one, [`${second}/p.${format}`]: other };
    const outcome = await check(contract, files);
    expect(outcome.broken).toEqual([`year minimum: 1@0:${a} 2@0:${b}`, `null unique: 2@0:${b}`]);
    expect(outcome.missingColumns).toEqual([]);
    const table = await engine.readTable(await sourceOf(files));
    expect([...table.columns.keys()]).toEqual(['id', 'year', 'place']);
    expect(table.columns.get('year')).toMatchObject({ values: Float64Array.of(2024, 2024, 2025) });
    const closed = await check({ properties: { id: true }, additionalProperties: false }, files);
    expect(closed.results.at(-1)?.otherColumns).toEqual(['year', 'place']);
  });

  it.each<[Contents, string]>([
    [
      { 'u/year=1/a.csv': 'id\n1\n', 'u/b.csv': 'id\n1\n' },
      'u/b.csv: lies in other partitions (none) than u/year=1/a.csv («year»). Files of one table need the same folders key=value.',
    ],
    [
      { 'u/id=1/a.csv': 'id\n1\n' },
      'u/id=1/a.csv: has the column «id» twice: in the file, and in the name of its folder. Remove the column from the files, or rename the folders.',
    ],
  ])('%j are refused', async (files, message) => {
    await expect(check(contract, files)).rejects.toMatchObject({ name: 'ConfigurationError', message });
  });
});

describe('the dialect of CSV', () => {
  const contract = {
    properties: { a: { type: 'number' }, b: { type: 'string' } },
    additionalProperties: false,
  };

  it.each<[string, string, TableSource['csv']]>([
    ['x.tsv', 'a\tb\n1\tx,y\n', undefined],
    ['x.tab', 'a\tb\n1\tx;y\n', undefined],
    ['x.csv', 'a;b\n1;x\n', undefined],
    ['x.csv', 'a:b\n1:x,y\n', { delimiter: ':' }],
    ['x.csv', "a,b\n1,'x,y'\n", { quote: "'" }],
    ['x.csv', 'a,b\n1,"x\n', { quote: '' }],
  ])('of %s %j is found or given', async (name, text, csv) => {
    const { rows, malformed, broken, missingColumns } = await check(contract, { [name]: text }, csv);
    expect([rows, malformed, broken, missingColumns]).toEqual([1, null, [], []]);
  });

  it('that does not fit makes a finding, not other rows', async () => {
    const { malformed } = await check(contract, { 'x.csv': 'a,b\n1;x\n2;y\n' });
    expect(malformed).toMatchObject({ lines: 2, problem: 'it has fewer fields than the header' });
  });
});

describe('files that are not the same table', () => {
  it.each<[Contents, string]>([
    [
      { 'a.csv': 'a,b\n1,2\n', 'b.csv': 'b,c\n1,2\n' },
      'b.csv:1: does not have the same columns in the same order as a.csv: it lacks «a»; it adds «c». Files of one table need the same header.',
    ],
    [
      { 'a.csv': 'a,b\n1,2\n', 'b.csv': 'b,a\n1,2\n' },
      'b.csv:1: does not have the same columns in the same order as a.csv: they stand in another order. Files of one table need the same header.',
    ],
  ])('%j are told apart', async (files, message) => {
    await expect(check({ minRows: 0 }, files)).rejects.toMatchObject({ name: 'ConfigurationError', message });
  });

  it('by the types of Parquet too', async () => {
    await query(`COPY (SELECT 1 AS a, 'x' AS b) TO '${join(folder, 'typed.parquet')}'`);
    await query(`COPY (SELECT 1.5::DOUBLE AS a, 'x' AS b) TO '${join(folder, 'retyped.parquet')}'`);
    const message =
      'retyped.parquet: does not have the same columns in the same order as typed.parquet: its «a» is DOUBLE, not INTEGER. Files of one table need the same columns.';
    await expect(
      check({ minRows: 0 }, { 'typed.parquet': null, 'retyped.parquet': null }),
    ).rejects.toMatchObject({ message });
  });
});
