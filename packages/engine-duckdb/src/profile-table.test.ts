import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as duckdb from '@duckdb/node-api';
import type { TableFormat } from '@plimsoll/dataset';
import type { ProfileRequest } from '@plimsoll/profile';
import { describeTableProfiler } from '@plimsoll/testing/profiler-contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';
import { profileTable } from './profile-table.ts';

let folder: string;
let files = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profile-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'profile-spill'), threads: 2 };
const engine = createDuckdbEngine(duckdb, limits);

async function sourceOf(format: TableFormat, write: (file: string) => Promise<unknown>) {
  const file = join(folder, `table-${files++}.${format}`);
  await write(file);
  return { files: [file], format };
}

const csvCell = (cell: unknown) =>
  cell === null || cell === undefined ? '' : `"${String(cell).replaceAll('"', '""')}"`;
const csvOf = (rows: readonly object[]) => {
  const names = Object.keys(rows[0] ?? { n: 0 });
  const lines = rows.map((row) => names.map((name) => csvCell(row[name as keyof object])).join(','));
  return [names.join(','), ...lines, ''].join('\n');
};
const jsonlOf = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('') || '\n';

/** The engine whose sample is smaller than the large table of the tests, so that all of its ways are walked. */
const sampling = {
  profile: (source: { files: string[]; format: TableFormat }, request: ProfileRequest = {}) =>
    withConnection(duckdb, limits, (connection) =>
      profileTable(connection, source, { ...request, size: { rows: 600, cells: 1e6 } }),
    ),
};

/** The engine that takes every table for one of very many columns. */
const cellByCell = (size: { rows: number; cells: number }) => ({
  profile: (source: { files: string[]; format: TableFormat }, request: ProfileRequest = {}) =>
    withConnection(duckdb, limits, (connection) =>
      profileTable(connection, source, { ...request, size, mostNarrow: 0 }),
    ),
});

for (const [name, profiler] of [
  ['the engine', engine],
  ['the engine, sampling', sampling as typeof engine],
  ['the engine, cell by cell', cellByCell({ rows: 1e4, cells: 1e7 }) as typeof engine],
  ['the engine, sampling cell by cell', cellByCell({ rows: 600, cells: 1e6 }) as typeof engine],
] as const) {
  describeTableProfiler(`${name} on CSV`, async (rows) => ({
    profiler,
    source: await sourceOf('csv', (file) => writeFile(file, csvOf(rows))),
  }));
  describeTableProfiler(`${name} on JSON lines`, async (rows) => ({
    profiler,
    source: await sourceOf('jsonl', (file) => writeFile(file, jsonlOf(rows))),
  }));
  describeTableProfiler(`${name} on a JSON list`, async (rows) => ({
    profiler,
    source: await sourceOf('json', (file) => writeFile(file, JSON.stringify(rows))),
  }));
  describeTableProfiler(`${name} on Parquet`, async (rows) => ({
    profiler,
    source: await sourceOf('parquet', async (file) => {
      await writeFile(`${file}.jsonl`, jsonlOf(rows));
      const read = `read_json_auto('${file}.jsonl', format = 'newline_delimited', records = true)`;
      const select = rows.length === 0 ? 'SELECT 1 AS n WHERE FALSE' : `SELECT * FROM ${read}`;
      await withConnection(duckdb, limits, (connection) =>
        connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`),
      );
    }),
  }));
}

describe('what only some formats have', () => {
  const parquet = (select: string) =>
    sourceOf('parquet', (file) =>
      withConnection(duckdb, limits, (connection) =>
        connection.run(`COPY (${select}) TO '${file}' (FORMAT parquet)`),
      ),
    );

  it('keeps NaN and infinity apart from numbers and from null', async () => {
    const source = await parquet(
      `SELECT * FROM (VALUES (1::DOUBLE), ('nan'::DOUBLE), ('inf'::DOUBLE), ('-inf'::DOUBLE), (NULL), (3::DOUBLE)) t(x)`,
    );
    for (const profiler of [engine, sampling]) {
      expect((await profiler.profile(source)).columns[0]).toMatchObject({
        kind: 'number',
        rows: 6,
        nulls: 1,
        invalid: 3,
        minimum: 1,
        maximum: 3,
        mean: 2,
        distinct: 2,
      });
    }
  });

  it('measures huge numbers without failing', async () => {
    const source = await parquet(
      'SELECT CASE WHEN i % 2 = 0 THEN 1.7e308 ELSE -1.7e308 END AS x FROM range(5000) t(i)',
    );
    expect((await sampling.profile(source)).columns[0]).toMatchObject({
      minimum: -1.7e308,
      maximum: 1.7e308,
      standardDeviation: null,
      distinct: 2,
    });
  });

  it('reads times, decimals and nested values by their type', async () => {
    const source = await parquet(
      `SELECT TIMESTAMP '2024-01-01 00:00:00' + to_hours(i) AS at, DATE '2024-01-01' + i::INTEGER AS day,
        TIMESTAMPTZ '2024-01-01 00:00:00+02' AS zoned, (i / 100)::DECIMAL(10, 2) AS price, [i] AS list, {'a': i} AS s
        FROM range(2000) t(i)`,
    );
    for (const profiler of [engine, sampling]) {
      const [at, day, zoned, price, list, struct] = (await profiler.profile(source)).columns;
      expect([at?.minimum, at?.maximum]).toEqual(['2024-01-01T00:00:00Z', '2024-03-24T07:00:00Z']);
      expect([day?.kind, day?.minimum, day?.maximum]).toEqual(['time', '2024-01-01', '2029-06-22']);
      expect(zoned?.minimum).toBe('2023-12-31T22:00:00Z');
      expect(price).toMatchObject({ kind: 'number', minimum: 0, maximum: 19.99 });
      expect([list?.kind, struct?.kind]).toEqual(['other', 'other']);
    }
  });

  it('takes text for text where the contract says so, and words for NaN in CSV for no number', async () => {
    const source = await sourceOf('csv', (file) => writeFile(file, 'zip,x\n01234,1\n99999,nan\n00001,2.5\n'));
    const columns = (await engine.profile(source, { texts: new Set(['zip']) })).columns;
    expect(columns[0]).toMatchObject({ kind: 'text', distinct: 3 });
    expect(columns[1]).toMatchObject({ kind: 'number', invalid: 1, maximum: 2.5 });
    const wrong = await sourceOf('csv', (file) => writeFile(file, 'x\n1\nabc\n3\n'));
    expect((await engine.profile(wrong)).columns[0]).toMatchObject({ kind: 'text' });
    expect((await engine.profile(wrong, { numbers: new Set(['x']) })).columns[0]).toMatchObject({
      kind: 'number',
      invalid: 1,
      maximum: 3,
    });
  });

  it('refuses lines that are no rows, or skips them when told to', async () => {
    const source = await sourceOf('csv', (file) => writeFile(file, 'a,b\n1,2\n3\n4,5\n'));
    await expect(engine.profile(source)).rejects.toThrow(/:3: has a line that cannot be read as a row/);
    expect((await engine.profile(source, { malformed: 'skip' })).rows).toBe(2);
  });

  it('knows mixed columns of JSON, hostile names and long texts', async () => {
    const long = 'é'.repeat(5000);
    const source = await sourceOf('jsonl', (file) =>
      writeFile(
        file,
        jsonlOf([
          { 'a"b\n🐧': 1, m: 1, l: long },
          { 'a"b\n🐧': 2, m: 'x', l: `${long}x` },
        ]),
      ),
    );
    const [hostile, mixed, text] = (await engine.profile(source)).columns;
    expect([hostile?.name, hostile?.kind, mixed?.kind, text?.distinct]).toEqual([
      'a"b\n🐧',
      'number',
      'other',
      1,
    ]);
    expect(text?.values?.counts[0]?.value).toBe('é'.repeat(200));
  });

  it('finds the columns of JSON that only late rows have, in narrow and in wide tables', async () => {
    const wide = Object.fromEntries(Array.from({ length: 150 }, (_, i) => [`w${i}`, i]));
    for (const first of [{ a: 1 }, wide]) {
      const rows = Array.from({ length: 1500 }, (_, i) => (i < 1400 ? first : { ...first, 'late/~"🐧': i }));
      const source = await sourceOf('jsonl', (file) => writeFile(file, jsonlOf(rows)));
      for (const profiler of [engine, sampling]) {
        const { columns } = await profiler.profile(source);
        expect(columns).toHaveLength(Object.keys(first).length + 1);
        const late = columns.find(({ name }) => name === 'late/~"🐧');
        expect(late).toMatchObject({ kind: 'number', rows: 1500, nulls: 1400, minimum: 1400, maximum: 1499 });
      }
    }
  });

  it('counts a member of JSON that is written twice once', async () => {
    const source = await sourceOf('jsonl', (file) =>
      writeFile(file, '{"a":1,"a":2,"b":null}\n{"a":3,"b":1}\n'),
    );
    for (const profiler of [engine, cellByCell({ rows: 1e4, cells: 1e7 })]) {
      const [a, b] = (await profiler.profile(source)).columns;
      expect(a).toMatchObject({ name: 'a', rows: 2, nulls: 0, distinct: 2 });
      expect(b).toMatchObject({ name: 'b', rows: 2, nulls: 1, distinct: 1 });
    }
  });

  it('looks at Arrow as at Parquet', async () => {
    const { tableFromArrays, tableToIPC } = await import('apache-arrow');
    const table = tableFromArrays({ x: Float64Array.from([1, 2, 6]), t: ['a', null, 'a'] });
    const source = await sourceOf('arrow', (file) => writeFile(file, tableToIPC(table, 'file')));
    const [x, t] = (await engine.profile(source)).columns;
    expect(x).toMatchObject({ kind: 'number', rows: 3, nulls: 0, mean: 3, distinct: 3 });
    expect(t).toMatchObject({ kind: 'text', nulls: 1, distinct: 1 });
  });

  it('looks at two thousand columns of JSON', async () => {
    const names = Array.from({ length: 2000 }, (_, i) => `c${i}`);
    const rows = [1, 2, 3, 4].map((row) =>
      Object.fromEntries(names.map((name, i) => [name, i % 2 ? `v${row % 3}` : row * i])),
    );
    for (const format of ['jsonl', 'json'] as const) {
      const text = format === 'json' ? JSON.stringify(rows) : jsonlOf(rows);
      const { columns } = await engine.profile(await sourceOf(format, (file) => writeFile(file, text)));
      expect(columns).toHaveLength(2000);
      expect(columns.filter(({ kind }) => kind === 'number')).toHaveLength(1000);
    }
  });

  it('looks at two thousand columns', async () => {
    const names = Array.from({ length: 2000 }, (_, i) => `c${i}`);
    const line = (row: number) => names.map((_, i) => (i % 2 ? `v${row % 3}` : String(row * i))).join(',');
    const source = await sourceOf('csv', (file) =>
      writeFile(file, `${[names.join(','), ...[1, 2, 3, 4].map(line)].join('\n')}\n`),
    );
    const { columns } = await engine.profile(source);
    expect(columns).toHaveLength(2000);
    expect(columns.filter(({ kind }) => kind === 'number')).toHaveLength(1000);
  });
});
