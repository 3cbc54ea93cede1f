import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as duckdb from '@duckdb/node-api';
import { compileContract, parseContract } from '@plimsoll/contract';
import { type TableFormat, tableFormatOf } from '@plimsoll/dataset';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'engine-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const limits = { spillFolder: join(tmpdir(), 'engine-spill'), threads: 2 };
const engine = createDuckdbEngine(duckdb, limits);

/** Checks files by name in the folder; those with a content are written first. */
async function check(contract: object, contents: Record<string, string | Buffer | null>, examples = 10) {
  const names = Object.keys(contents);
  for (const [name, content] of Object.entries(contents)) {
    if (content !== null) await writeFile(join(folder, name), content);
  }
  const plan = compileContract(await parseContract(JSON.stringify(contract), 'contract.json'));
  const format = tableFormatOf(names[0] ?? '') as TableFormat;
  const source = { files: names.map((name) => join(folder, name)), names, format };
  const outcome = await engine.check(plan, source, { examples });
  const violated = plan.checks.flatMap(({ rule, column }, i) => {
    const { rows = 0, firstRows = [] } = outcome.results[i] ?? {};
    return rows > 0
      ? [[column, rule, rows, firstRows.map(({ row, line }) => `${row}@${line}`).join(' ')]]
      : [];
  });
  return { ...outcome, violated };
}

const query = (sql: string) => withConnection(duckdb, limits, (connection) => connection.run(sql));
const anything = { minRows: 0 };

describe('JSON lines', () => {
  it('keep their types, and tell a missing key from null', async () => {
    const rows = [
      '{"a":1}',
      '{"a":"1"}',
      '{"a":null}',
      '{}',
      '',
      '{"a":1.0}',
      '{"a":NaN}',
      '{"a":true,"b":[1]}',
    ];
    const contract = {
      properties: { a: { type: 'integer' } },
      required: ['a'],
      additionalProperties: false,
      unique: ['a'],
    };
    const outcome = await check(contract, { 'types.jsonl': rows.join('\r\n') });
    expect(outcome.violated).toEqual([
      ['a', 'required', 1, '4@4'],
      ['a', 'null', 1, '3@3'],
      ['a', 'type', 3, '2@2 6@7 7@8'],
      [null, 'additionalProperties', 1, '7@8'],
      ['a', 'unique', 1, '5@6'],
    ]);
    expect(outcome.columns).toEqual([
      { name: 'a', type: 'boolean or integer or null or number or string' },
      { name: 'b', type: 'array' },
    ]);
  });

  it('that are no objects are named with their lines, over several files', async () => {
    const outcome = await check(
      { properties: { a: { type: 'integer' } } },
      { 'one.jsonl': '{"a":1}\n{"a":\n\n[1]\n', 'two.jsonl': 'null\n{"a":"x"}\n{"a":1}{"a":2}' },
    );
    expect(outcome.rows).toBe(2);
    expect(outcome.malformed).toEqual({
      lines: 4,
      isLeast: false,
      problem: 'it is not a JSON object',
      firstRows: [
        { row: 2, file: 0, line: 2 },
        { row: 3, file: 0, line: 4 },
        { row: 4, file: 1, line: 1 },
        { row: 6, file: 1, line: 3 },
      ],
    });
    expect(outcome.violated).toEqual([['a', 'type', 1, '5@2']]);
  });

  it('tell large whole numbers apart', async () => {
    const ids = ['9007199254740992', '9007199254740993', '18446744073709551615', '1e3', '1000'];
    const outcome = await check(
      { unique: ['id'] },
      { 'ids.jsonl': ids.map((id) => `{"id":${id}}`).join('\n') },
    );
    expect(outcome.violated).toEqual([['id', 'unique', 1, '5@5']]);
  });

  it('say when a column is nowhere', async () => {
    const outcome = await check(
      { properties: { x: { minimum: 0 } }, unique: ['y'] },
      { 'no.jsonl': '{"a":1}\n' },
    );
    expect(outcome.missingColumns).toEqual(['x', 'y']);
  });
});

describe('Parquet', () => {
  it('has the types of its columns', async () => {
    await query(`COPY (SELECT * FROM (VALUES
      (1::TINYINT, 1.5::DECIMAL(9,2), 'NaN'::DOUBLE, DATE '2026-01-31', TIMESTAMP '2026-01-31 10:00:00', [1], {'x': 1}, 18446744073709551615::UBIGINT, true),
      (NULL, 2, 1, DATE '2026-02-01', NULL, [2], NULL, 1, false)) t(i, d, f, "day", "at", l, s, u, b)) TO '${join(folder, 'types.parquet')}'`);
    const properties = {
      i: { type: ['integer', 'null'], minimum: 1 },
      d: { type: 'integer' },
      f: { minimum: 0 },
      day: { type: 'string', format: 'date', pattern: '^2026-01' },
      at: { type: ['string', 'null'], format: 'date-time', enum: ['2026-01-31T10:00:00Z', null] },
      l: { type: 'array' },
      s: { type: ['object', 'null'] },
      u: { maximum: 1e19 },
      b: { const: true },
    };
    const { violated, columns } = await check({ properties }, { 'types.parquet': null });
    expect(violated).toEqual([
      ['d', 'type', 1, '1@null'],
      ['f', 'minimum', 1, '1@null'],
      ['day', 'pattern', 1, '2@null'],
      ['u', 'maximum', 1, '1@null'],
      ['b', 'const', 1, '2@null'],
    ]);
    expect(columns[6]).toEqual({ name: 's', type: 'STRUCT(x INTEGER)' });
  });

  it('in several files is one table, in the order given', async () => {
    await query(`COPY (SELECT i AS id FROM range(5) t(i)) TO '${join(folder, 'b.parquet')}'`);
    await query(`COPY (SELECT i AS id FROM range(3, 9) t(i)) TO '${join(folder, 'a.parquet')}'`);
    const contract = { unique: ['id'], properties: { id: { type: 'integer', maximum: 6 } } };
    const { results } = await check(contract, { 'b.parquet': null, 'a.parquet': null });
    expect(results.flatMap(({ firstRows }) => firstRows)).toEqual([
      { row: 10, file: 1, line: null },
      { row: 11, file: 1, line: null },
      { row: 6, file: 1, line: null },
      { row: 7, file: 1, line: null },
    ]);
  });
});

describe('a file that cannot be read', () => {
  beforeAll(async () => {
    await mkdir(join(folder, 'folder.csv'));
    await query(
      `COPY (SELECT i AS id, 'x' || i AS name FROM range(5000) t(i)) TO '${join(folder, 'whole.parquet')}'`,
    );
    const whole = await readFile(join(folder, 'whole.parquet'));
    await writeFile(join(folder, 'cut.parquet'), whole.subarray(0, whole.length - 100));
    const broken = Buffer.from(whole);
    // The second column: what its statistics prove of the first is not looked at again.
    broken.fill(0xff, whole.length - 6000, whole.length - 4000);
    await writeFile(join(folder, 'broken.parquet'), broken);
  });

  const columns = {
    properties: { a: { type: 'string' }, id: { type: 'integer' }, name: { type: 'string', minLength: 1 } },
  };
  it.each<[Record<string, string | Buffer | null>, string]>([
    [
      { 'nowhere.csv': null },
      'nowhere.csv: is not there. Is it made by an earlier step, or not checked out?',
    ],
    [{ 'folder.csv': null }, 'folder.csv: is a folder. Name the files in it.'],
    [{ 'empty.csv': '' }, 'empty.csv: is empty. Give a file with at least a header or a row.'],
    [{ 'empty.parquet': '' }, 'empty.parquet: is empty. Give a file with at least a header or a row.'],
    [{ 'bom.csv': '\ufeff' }, 'bom.csv: is empty. Give a CSV file with a header.'],
    [
      { 'blank.csv': '\na\n1\n' },
      'blank.csv:1: starts with an empty line. Remove the empty lines before the header.',
    ],
    [
      { 'open.csv': '"a,b\n1,2\n' },
      'open.csv:1: has a header that does not end within 1 MB. Close the quote that the header opens.',
    ],
    [
      { 'twice.csv': 'a,b,a\n1,2,3\n' },
      'twice.csv:1: has the column «a» twice, as columns 1 and 3. Give each column its own name.',
    ],
    [
      { 'latin.csv': Buffer.from('a\nx\ncaf\xe9\n', 'latin1') },
      'latin.csv:3: is not UTF-8: the line has bytes that are no character in it. Save the file as UTF-8.',
    ],
    [
      { 'wide.csv': Buffer.from('\ufeffa\r\n1\r\n', 'utf16le') },
      'wide.csv:1: is UTF-16, not UTF-8. Save the file as UTF-8.',
    ],
    [
      { 'unmarked.csv': Buffer.from('a\n1\n', 'utf16le') },
      'unmarked.csv:1: is UTF-16, not UTF-8. Save the file as UTF-8.',
    ],
    [
      { 'big-endian.csv': Buffer.from('a\n1\n', 'utf16le').swap16() },
      'big-endian.csv:1: is UTF-16, not UTF-8. Save the file as UTF-8.',
    ],
    [
      { 'wider.csv': Buffer.from([0xff, 0xfe, 0, 0, 97, 0, 0, 0, 10, 0, 0, 0]) },
      'wider.csv:1: is UTF-32, not UTF-8. Save the file as UTF-8.',
    ],
    [
      { 'latin.jsonl': Buffer.from('{"a":1}\n{"a":"caf\xe9"}\n', 'latin1') },
      'latin.jsonl:2: is not UTF-8: the line has bytes that are no character in it. Save the file as UTF-8.',
    ],
    [
      { 'bom.jsonl': '\ufeff{"a":1}\n' },
      'bom.jsonl:1: begins with a byte order mark, which JSON does not allow. Save the file as UTF-8 without it.',
    ],
    [
      { 'return.jsonl': '{"a":1}\r\n{"a":\r2}\n' },
      'return.jsonl:2: has a carriage return inside a line. End every line with a line feed, and write none inside.',
    ],
    [
      { 'mixed.csv': 'a\n1\n2\r\n3\n' },
      'mixed.csv:3: ends its line in another way than the lines before: CRLF and LF are mixed. Give all lines the same line end.',
    ],
    [
      { 'one.csv': 'a,b\n1,2\n', 'other.csv': 'b,a\n1,2\n' },
      'other.csv:1: does not have the same columns in the same order as one.csv: they stand in another order. Files of one table need the same header.',
    ],
    [
      { 'cut.parquet': null },
      'cut.parquet: cannot be read as Parquet: it is cut off or damaged. Write the file anew.',
    ],
    [
      { 'broken.parquet': null },
      'broken.parquet: cannot be read as Parquet: it is cut off or damaged. Write the file anew.',
    ],
    [
      { 'text.parquet': 'a,b\n1,2\n3,4\n' },
      'text.parquet: cannot be read as Parquet: it is cut off or damaged. Write the file anew.',
    ],
    [
      { 'plain.jsonl.gz': '{"a":1}\n' },
      'plain.jsonl.gz: cannot be unpacked: it is cut off, damaged or not gzip. Write the file anew.',
    ],
    [
      { 'cut.jsonl.gz': gzipSync('{"a":1}\n'.repeat(5000)).subarray(0, 50) },
      'cut.jsonl.gz: cannot be unpacked: it is cut off, damaged or not gzip. Write the file anew.',
    ],
    [
      {
        'lfs.csv': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 3\n`,
        'dvc.csv': `outs:\n- md5: ${'b'.repeat(32)}\n  size: 3\n  path: dvc.csv\n`,
      },
      'lfs.csv: is a git-lfs pointer, not the data. Check out with lfs: true, or run git lfs pull first.\ndvc.csv: is a DVC pointer, not the data. Run dvc pull first, and name the file that it fetches.',
    ],
  ])('%j', async (files, message) => {
    await expect(check(columns, files)).rejects.toMatchObject({ name: 'ConfigurationError', message });
    if (Object.keys(files).some((name) => name.includes('dvc') || name.startsWith('other'))) return;
    const name = Object.keys(files)[0] ?? '';
    const source = { files: [join(folder, name)], names: [name], format: tableFormatOf(name) as TableFormat };
    await expect(engine.readTable(source)).rejects.toMatchObject({ name: 'ConfigurationError', message });
  });
});

it('names a line of JSON that is too long to be read', async () => {
  const file = { 'long.jsonl': `{"a":"b"}\n{"a":"${'x'.repeat(17 * 1024 * 1024)}"}\n` };
  await expect(check(anything, file)).rejects.toThrow(
    'long.jsonl:2: has a line of more than 16 MB, which cannot be read. Is a line end missing, or the file of another format than its name says?',
  );
});

it('reads a file with a header alone as a table without rows', async () => {
  expect(await check(anything, { 'header.csv': 'a,b\n' })).toMatchObject({ rows: 0, malformed: null });
  expect(await check(anything, { 'header-only.csv': 'a,b' })).toMatchObject({ rows: 0, malformed: null });
});

it('stays within its memory on a file that is far larger', { timeout: 300_000 }, async () => {
  const file = join(folder, 'large.csv');
  await query(
    `COPY (SELECT i AS id, 'user' || i || '@example.org' AS email, hash(i) % 1000 AS amount FROM range(2000000) t(i)) TO '${file}'`,
  );
  const small = createDuckdbEngine(duckdb, { ...limits, memoryMegabytes: 200 });
  const contract = {
    properties: {
      id: { type: 'integer' },
      email: { type: 'string', maxLength: 50 },
      amount: { type: 'integer', maximum: 998 },
    },
    unique: [['id'], ['email']],
  };
  const plan = compileContract(await parseContract(JSON.stringify(contract), 'contract.json'));
  const before = process.memoryUsage().rss;
  const { rows, results } = await small.check(plan, { files: [file], format: 'csv' }, { examples: 5 });
  expect(rows).toBe(2_000_000);
  expect(results.filter((result) => result.rows > 0)).toHaveLength(1);
  expect(process.memoryUsage().rss - before).toBeLessThan(600 * 1024 * 1024);
});

it('reads thousands of columns, whatever their names', { timeout: 300_000 }, async () => {
  const names = ['a"b', "c'd", 'e\nf', '😀', 'select', ...Array.from({ length: 3000 }, (_, i) => `x${i}`)];
  const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'integer', maximum: 1 }]));
  const { rows, violated } = await check(
    { properties, additionalProperties: false },
    { 'wide.csv': `${quoted.join(',')}\n${names.map((_, i) => (i === 3 ? 2 : 1)).join(',')}\n` },
  );
  expect([rows, violated]).toEqual([1, [['😀', 'maximum', 1, '1@3']]]);
});

it('unpacks what is far larger than its memory piece by piece', { timeout: 300_000 }, async () => {
  const bomb = gzipSync(`a\n${'1\n'.repeat(20_000_000)}`, { level: 1 });
  expect(bomb.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().rss;
  const { rows } = await check({ properties: { a: { type: 'integer' } } }, { 'bomb.csv.gz': bomb });
  expect(rows).toBe(20_000_000);
  expect(process.memoryUsage().rss - before).toBeLessThan(800 * 1024 * 1024);
});
