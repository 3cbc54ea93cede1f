import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import type { TableFormat, TableSource } from '@plimsoll/dataset';
import { describeSplitEngine } from '@plimsoll/testing/splits-contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'splits-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'splits-spill'), threads: 2 };
const engine = createDuckdbEngine(duckdb, limits);
type Rows = readonly Readonly<Record<string, unknown>>[];

const writers: Record<'csv' | 'jsonl' | 'parquet', (file: string, rows: Rows) => Promise<unknown>> = {
  csv: (file, rows) => {
    const names = Object.keys(rows[0] ?? {});
    const cell = (value: unknown) => (value === null ? '' : `"${String(value).replaceAll('"', '""')}"`);
    return writeFile(
      file,
      [names.join(','), ...rows.map((row) => names.map((name) => cell(row[name])).join(',')), ''].join('\n'),
    );
  },
  jsonl: (file, rows) => writeFile(file, rows.map((row) => `${JSON.stringify(row)}\n`).join('')),
  parquet: async (file, rows) => {
    await writers.jsonl(`${file}.jsonl`, rows);
    const read = `read_json_auto('${file}.jsonl', format = 'newline_delimited', records = true)`;
    return withConnection(duckdb, limits, (connection) =>
      connection.run(`COPY (SELECT * FROM ${read}) TO '${file}' (FORMAT parquet)`),
    );
  },
};

async function write(format: keyof typeof writers, rows: Rows): Promise<TableSource> {
  const file = join(folder, `side-${files++}.${format}`);
  await writers[format](file, rows);
  return { files: [file], format: format as TableFormat };
}

for (const [train, test] of [
  ['csv', 'csv'],
  ['jsonl', 'jsonl'],
  ['parquet', 'parquet'],
  ['csv', 'parquet'],
  ['parquet', 'jsonl'],
] as const) {
  describeSplitEngine(`the engine on ${train} and ${test}`, async (left, right) => ({
    engine,
    train: await write(train, left),
    test: await write(test, right),
  }));
}

it('tells rows apart whose hashes are sought by one column alone, and whole numbers beyond 2^53', async () => {
  const big = (last: number) => `900719925474099${last}`;
  const csv = (lines: readonly string[]) => sourceOf(`id,x\n${lines.join('\n')}\n`);
  const sourceOf = async (text: string): Promise<TableSource> => {
    const file = join(folder, `big-${files++}.csv`);
    await writeFile(file, text);
    return { files: [file], format: 'csv' };
  };
  const facts = await engine.compareSplits({
    train: await csv([`${big(1)},1`, `${big(3)},2`]),
    test: await csv([`${big(2)},1`, `${big(3)},2.0`, `${big(3)},3`]),
    columns: [
      { name: 'id', kind: 'number', isHuge: true },
      { name: 'x', kind: 'number', isHuge: false },
    ],
    features: ['id', 'x'],
    seekBy: ['x'],
    label: null,
    keys: ['id'],
    time: null,
    known: new Map(),
    examples: 5,
  });
  expect(facts.sameFeatures).toEqual({ rows: 1, firstRows: [2] });
  expect(facts.keys[0]?.same).toEqual({ rows: 2, firstRows: [2, 3] });
});

it('works in less memory than the rows take', { timeout: 300_000 }, async () => {
  const make = async (from: number): Promise<TableSource> => {
    const file = join(folder, `large-${from}.parquet`);
    const select = `SELECT 'a rather long name of nobody in particular, number ' || (i + ${from}) AS name, hash(i) % 7 AS x FROM range(2500000) t(i)`;
    await withConnection(duckdb, limits, (connection) =>
      connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`),
    );
    return { files: [file], format: 'parquet' };
  };
  const small = createDuckdbEngine(duckdb, { ...limits, memoryMegabytes: 256 });
  const facts = await small.compareSplits({
    train: await make(0),
    test: await make(1000),
    columns: [{ name: 'name', kind: 'text', isHuge: false }],
    features: ['name'],
    seekBy: ['name'],
    label: null,
    keys: [],
    time: null,
    known: new Map(),
    examples: 1,
  });
  expect(facts.sameFeatures).toEqual({ rows: 2_499_000, firstRows: [1] });
});
