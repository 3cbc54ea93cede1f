import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import { compileContract, parseContract } from '@plimsoll/contract';
import { type TableFormat, tableFormatOf } from '@plimsoll/dataset';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRows, withConnection } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'violations-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'violations-spill'), threads: 2 };
const engine = createDuckdbEngine(duckdb, limits);
const contract = {
  properties: { id: { type: 'integer' }, name: { type: 'string', maxLength: 2 } },
  unique: ['id'],
};

/** The file of violating rows, and the values that are told, for files with these contents. */
async function violationsOf(contents: Record<string, string>, select: string, asked: object = contract) {
  const names = Object.keys(contents);
  for (const [name, content] of Object.entries(contents)) await writeFile(join(folder, name), content);
  const plan = compileContract(await parseContract(JSON.stringify(asked), 'contract.json'));
  const format = tableFormatOf(names[0] ?? '') as TableFormat;
  const source = { files: names.map((name) => join(folder, name)), names, format };
  const path = join(folder, 'violations.parquet');
  const references = new Map(
    plan.references.map(({ file }) => [file, { files: [join(folder, file)], format: 'csv' } as const]),
  );
  const options = { examples: 5, violations: path, showValues: true, references };
  const outcome = await engine.check(plan, source, options);
  const rows = await withConnection(duckdb, limits, (connection) =>
    readRows(
      connection,
      `SELECT plimsoll_row, plimsoll_file, array_to_string(plimsoll_rules, ' + '), ${select} FROM '${path}'`,
    ),
  );
  const told = plan.checks.flatMap(({ rule }, i) =>
    (outcome.results[i]?.firstRows ?? []).map(({ row, value }) => `${rule} ${row}: ${value}`),
  );
  return { rows: rows.map((row) => row.map(String).join(' | ')), told };
}

it('holds the violating rows of CSV, counted as findings count them', async () => {
  const found = await violationsOf(
    { 'a.csv': 'id,name\n1,ab\n2\n3\n1,abc\n', 'b.csv': 'id,name\n,x\n1,"q""uo"\n5,ok\n' },
    'id, name',
  );
  expect(found.rows).toEqual([
    '4 | a.csv | name maxLength + id unique | 1 | abc',
    '5 | b.csv | id null | null | x',
    '6 | b.csv | name maxLength + id unique | 1 | q"uo',
  ]);
  expect(found.told).toEqual([
    'null 5: null',
    'maxLength 4: abc',
    'maxLength 6: q"uo',
    'unique 4: 1',
    'unique 6: 1',
  ]);
});

it('holds those of JSON as they stand, and cuts long values that are told', async () => {
  const long = 'x'.repeat(100);
  const found = await violationsOf(
    { 'a.jsonl': '{"id":1,"name":"ab"}\n', 'b.jsonl': `nope\n{"id":"1","name":"${long}"}\n` },
    'json',
  );
  expect(found.rows).toEqual([`3 | b.jsonl | id type + name maxLength | {"id":"1","name":"${long}"}`]);
  expect(found.told).toEqual(['type 3: "1"', `maxLength 3: "${'x'.repeat(59)}…`]);
});

it('holds those of Parquet, over several files', async () => {
  for (const [name, rows] of [
    ['a.parquet', "(1, 'a'), (2, 'b')"],
    ['b.parquet', "(3, 'abc'), (1, 'c')"],
  ]) {
    await withConnection(duckdb, limits, (connection) =>
      connection.run(`COPY (SELECT * FROM (VALUES ${rows}) t(id, name)) TO '${join(folder, String(name))}'`),
    );
  }
  const plan = compileContract(await parseContract(JSON.stringify(contract), 'contract.json'));
  const names = ['a.parquet', 'b.parquet'];
  const path = join(folder, 'out.parquet');
  await engine.check(
    plan,
    { files: names.map((name) => join(folder, name)), names, format: 'parquet' },
    { examples: 5, violations: path },
  );
  const table = await engine.readTable({ files: [path], format: 'parquet' });
  expect(table.columns.get('plimsoll_row')).toMatchObject({ values: Float64Array.of(3, 4) });
  expect(table.columns.get('id')).toMatchObject({ values: Float64Array.of(3, 1) });
});

it('is an empty table when no row violates anything', async () => {
  const found = await violationsOf({ 'fine.csv': 'id,name\n1,ab\n' }, 'id');
  expect(found).toEqual({ rows: [], told: [] });
});

it('holds the rows of every rule that can name rows, the rules over all rows and the conditions included', async () => {
  await writeFile(join(folder, 'islands.csv'), 'island\nBiscoe\nDream\n');
  const asked = {
    properties: {
      day: { type: 'string', format: 'date', monotonic: 'increasing', maxGap: 'P2D' },
      island: { type: 'string' },
      left: { type: 'number' },
      right: { type: 'number' },
      total: { type: 'number' },
    },
    unique: ['day', 'island'],
    sums: [{ columns: ['left', 'right'], equals: 'total' }],
    ratios: [{ of: 'left', to: 'total', maximum: 0.9 }],
    comparisons: [{ left: 'left', is: '<=', right: 'total' }],
    foreignKeys: [{ columns: ['island'], file: 'islands.csv', references: ['island'] }],
    if: { properties: { island: { const: 'Dream' } } },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's word.
    then: { properties: { right: { maximum: 5 } } },
  };
  const found = await violationsOf(
    {
      'rules.csv': [
        'day,island,left,right,total',
        '2026-01-02,Biscoe,1,1,2',
        '2026-01-01,Dream,1,1,2',
        '2026-01-02,Biscoe,1,1,3',
        '2026-01-09,Torgersen,1,1,2',
        '2026-01-10,Dream,9,6,8',
        '2026-01-11,Dream,1,1,2',
        '',
      ].join('\n'),
    },
    'day',
    asked,
  );
  expect(found.rows).toMatchInlineSnapshot(`
    [
      "2 | rules.csv | day monotonic | 2026-01-01",
      "3 | rules.csv | unique + sums | 2026-01-02",
      "4 | rules.csv | day maxGap + island foreignKeys | 2026-01-09",
      "5 | rules.csv | if + comparisons + sums + ratios | 2026-01-10",
    ]
  `);
});

it('holds the rows without a column, and with one that the contract does not know', async () => {
  const found = await violationsOf({ 'keys.jsonl': '{"id":1}\n{"name":"a"}\n{"id":2,"other":1}\n' }, 'json', {
    properties: { id: { type: 'integer' } },
    required: ['id'],
    additionalProperties: false,
  });
  expect(found.rows).toMatchInlineSnapshot(`
    [
      "2 | keys.jsonl | id required + additionalProperties | {"name":"a"}",
      "3 | keys.jsonl | additionalProperties | {"id":2,"other":1}",
    ]
  `);
});

it('gives every column a name of its own that the file can hold', async () => {
  const names = ['a', 'A', '', 'plimsoll_row', 'e"\\nf'];
  const header = names.map((name) => `"${name.replaceAll('"', '""')}"`).join(',');
  const found = await violationsOf({ 'names.csv': `${header}\n7,8,9,10,11\n` }, '*', {
    properties: Object.fromEntries(names.map((name) => [name, { type: 'integer', maximum: 5 }])),
  });
  expect(found.rows).toHaveLength(1);
  const file = { files: [join(folder, 'violations.parquet')], format: 'parquet' } as const;
  expect([...(await engine.readTable(file)).columns.keys()]).toEqual([
    ...['plimsoll_row', 'plimsoll_file', 'plimsoll_rules'],
    ...['a', 'A_2', 'column 3', 'plimsoll_row_2', 'e"\\nf'],
  ]);
});
