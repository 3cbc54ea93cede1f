import { execFileSync } from 'node:child_process';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { findNode24 } from '@plimsoll/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Project, startProject } from './project.ts';
import { type Files, readRefusal } from './read-refusal.ts';

let project: Project;
let bad: string;
beforeAll(async () => {
  project = await startProject();
  bad = join(project.repository.folder, 'bad');
  await mkdir(bad, { recursive: true });
});
afterAll(() => project.close());

const check = (data: string, files: Files = {}, inputs: Record<string, string> = {}) =>
  readRefusal(project, {
    action: 'validate-data',
    inputs: { data: `bad/${data}`, ...inputs },
    files,
  });

async function query(sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

const csv = 'id,age,sex\na,31,female\nb,,male\n';
const contract = (properties: object, more: object = {}) => JSON.stringify({ properties, ...more });

describe('files that unpack to tens of gigabytes are refused before they fill a disk', () => {
  const member = (text: string, bytes: number) => text.repeat(Math.ceil(bytes / text.length));
  const parts = 320;
  const size = 64 * 1024 * 1024;
  it.each([
    ['a.csv.gz', () => gzipSync(member('a,31,male\n', size))],
    ['a.jsonl.gz', () => gzipSync(member('{"id":"a","age":31,"sex":"male"}\n', size))],
    ['a.json.gz', () => gzipSync(member(' ', size))],
  ])('%s', { timeout: 300_000 }, async (name, pack) => {
    const head = name.startsWith('a.csv') ? 'id,age,sex\n' : name.startsWith('a.json.') ? '[' : '\n';
    const bomb = Buffer.concat([gzipSync(head), ...Array<Buffer>(parts).fill(pack())]);
    expect(bomb.length).toBeLessThan(size);
    const message = await check(name, { [name]: bomb });
    expect(message).toBe(
      `error\nbad/${name}: unpacks to more than 200 times its size, and to more than 1 GB: as files do that are made to fill a disk. If it is sound, unpack it in a step before, or write it as Parquet.`,
    );
  });

  it('a.csv.zst', { timeout: 300_000 }, async () => {
    const node = findNode24();
    if ('missing' in node) throw new Error(node.missing);
    const script = `const zlib = require('node:zlib'); const fs = require('node:fs');
      const pack = (text) => zlib.zstdCompressSync(Buffer.from(text));
      const part = pack('a,31,male\\n'.repeat(${size / 8}));
      fs.writeFileSync(process.argv[1], Buffer.concat([pack('id,age,sex\\n'), ...Array(${parts}).fill(part)]));`;
    execFileSync(node.path, ['-e', script, join(bad, 'a.csv.zst')]);
    expect((await stat(join(bad, 'a.csv.zst'))).size).toBeLessThan(size);
    expect(await check('a.csv.zst')).toMatch(
      /^error\nbad\/a\.csv\.zst: unpacks to more than 200 times its size/,
    );
  });
});

it('reads all frames of a zstd file, and names the line that is wrong in a later one', async () => {
  const node = findNode24();
  if ('missing' in node) throw new Error(node.missing);
  const frames = ['id,age,sex\na,31,female\n', 'b,32,male\n', 'c,33,none\n'];
  const script = `const { zstdCompressSync: pack } = require('node:zlib');
    require('node:fs').writeFileSync(process.argv[1], Buffer.concat(${JSON.stringify(frames)}.map((text) => pack(Buffer.from(text)))));`;
  execFileSync(node.path, ['-e', script, join(bad, 'frames.csv.zst')]);
  expect(await check('frames.csv.zst')).toBe(
    'fail\n«sex»: 1 of 3 rows is not one of "female" or "male" (enum); first in row 3.',
  );
});

it('names damaged packages', async () => {
  const packed = gzipSync(csv.repeat(5000));
  expect(await check('cut.csv.gz', { 'cut.csv.gz': packed.subarray(0, packed.length - 20) })).toBe(
    'error\nbad/cut.csv.gz: cannot be unpacked: it is cut off, damaged or not gzip. Write the file anew.',
  );
  const trailing = Buffer.concat([gzipSync(csv), Buffer.from('something else')]);
  expect(await check('more.csv.gz', { 'more.csv.gz': trailing })).toBe(
    'error\nbad/more.csv.gz: cannot be unpacked: it is cut off, damaged or not gzip. Write the file anew.',
  );
  expect(await check('cut.jsonl.zst', { 'cut.jsonl.zst': Buffer.from('28b52ffd0458', 'hex') })).toBe(
    'error\nbad/cut.jsonl.zst: cannot be unpacked: it is cut off, damaged or not zstd. Write the file anew.',
  );
  await query(
    `COPY (SELECT 'a' || i AS id, 1 AS age, 'male' AS sex FROM range(9000) t(i)) TO '${bad}/whole.parquet'`,
  );
  const whole = await readFile(join(bad, 'whole.parquet'));
  expect(await check('cut.parquet', { 'cut.parquet': whole.subarray(0, whole.length / 2) })).toBe(
    'error\nbad/cut.parquet: cannot be read as Parquet: it is cut off or damaged. Write the file anew.',
  );
});

describe('encodings and line ends', () => {
  it.each<[string, string | Buffer, string]>([
    [
      'latin-1',
      Buffer.from('id,age,sex\na,31,f\xe9male\n', 'latin1'),
      'bad/e.csv:2: is not UTF-8: the line has bytes that are no character in it. Save the file as UTF-8.',
    ],
    [
      'UTF-16 with its mark',
      Buffer.from(`\ufeff${csv}`, 'utf16le'),
      'bad/e.csv:1: is UTF-16, not UTF-8. Save the file as UTF-8.',
    ],
    [
      'UTF-16 without',
      Buffer.from(csv, 'utf16le'),
      'bad/e.csv:1: is UTF-16, not UTF-8. Save the file as UTF-8.',
    ],
    [
      'UTF-8, then latin-1',
      Buffer.concat([Buffer.from(`${csv}c,1,mâle\n`), Buffer.from('d,1,m\xe2le\n', 'latin1')]),
      'bad/e.csv:5: is not UTF-8: the line has bytes that are no character in it. Save the file as UTF-8.',
    ],
    [
      'line ends of two kinds',
      'id,age,sex\na,31,female\r\nb,32,male\n',
      'bad/e.csv:2: ends its line in another way than the lines before: CRLF and LF are mixed. Give all lines the same line end.',
    ],
  ])('%s is refused at its line', async (_name, content, message) => {
    expect(await check('e.csv', { 'e.csv': content })).toBe(`error\n${message}`);
  });

  it.each<[string, string]>([
    ['a byte order mark', `\ufeff${csv}`],
    ['CRLF', csv.replaceAll('\n', '\r\n')],
    ['CR', csv.replaceAll('\n', '\r')],
    ['one row', 'id,age,sex\na,31,female\n'],
    ['one row without its line end', 'id,age,sex\na,31,female'],
  ])('%s is read', async (_name, content) => {
    expect(await check('e.csv', { 'e.csv': content })).toBe('pass');
  });
});

it('says of nothing that it is nothing', async () => {
  expect(await check('empty.csv', { 'empty.csv': '' })).toBe(
    'error\nbad/empty.csv: is empty. Give a file with at least a header or a row.',
  );
  expect(await check('list.json', { 'list.json': '[]' })).toMatch(/^fail\nThe data have no rows\./);
  await query(`COPY (SELECT 'a' AS id, 1 AS age, 'male' AS sex WHERE FALSE) TO '${bad}/none.parquet'`);
  for (const name of ['header.csv', 'none.parquet']) {
    const files: Files = name.endsWith('csv') ? { [name]: 'id,age,sex\n' } : {};
    expect(await check(name, files)).toBe(
      'fail\nThe data have no rows. Write minRows: 0 into the contract if that is right.',
    );
  }
});

it('takes NaN and infinity for no numbers, in every format', async () => {
  await query(
    `COPY (SELECT * FROM (VALUES ('a', 'NaN'::DOUBLE, 'male'), ('b', '-Infinity'::DOUBLE, 'male'), ('c', 1, 'male')) t(id, age, sex)) TO '${bad}/n.parquet'`,
  );
  const names = ['n.csv', 'n.jsonl', 'n.parquet'];
  const files = {
    'n.csv': 'id,age,sex\na,NaN,male\nb,-Infinity,male\nc,1,male\n',
    'n.jsonl':
      '{"id":"a","age":NaN,"sex":"male"}\n{"id":"b","age":-Infinity,"sex":"male"}\n{"id":"c","age":1,"sex":"male"}\n',
  };
  for (const name of names) {
    expect(await check(name, files)).toContain(
      '«age»: 2 of 3 rows are not a whole number (type); first in rows 1 and 2.',
    );
  }
});

describe('columns', () => {
  const names = [
    'a"b',
    "c'd",
    'e\nf',
    '😀',
    '\u0001',
    'select',
    ' lead',
    '',
    '::error::x',
    '{{ x }}',
    '<b>',
    'a|b',
    '`x`',
    'é',
    'e\u0301',
    '\u202eevil',
    '\u001b[31mred',
    'A',
    'a',
    'row_number',
    'filename',
    'json',
    'c0',
    'j1',
  ];
  const properties = Object.fromEntries(names.map((name) => [name, { type: 'integer', maximum: 5 }]));
  const quoted = names.map((name) => `"${name.replaceAll('"', '""')}"`);
  const whole = contract(properties, { required: names, additionalProperties: false });

  it('may have any names, and say the same in every format', async () => {
    const files = {
      'names.json': whole,
      'odd.csv': `${quoted.join(',')}\n${names.map(() => 7).join(',')}\n`,
      'odd.jsonl': `${JSON.stringify(Object.fromEntries(names.map((name) => [name, 7])))}\n`,
    };
    const inputs = { contract: 'bad/names.json', violations: 'v.parquet' };
    const said = await check('odd.csv', files, inputs);
    expect(said).toMatchSnapshot();
    expect(await check('odd.jsonl', files, inputs)).toBe(said);
  });

  it('of the same name are refused', async () => {
    expect(await check('twice.csv', { 'twice.csv': 'id,age,id\na,1,b\n' })).toBe(
      'error\nbad/twice.csv:1: has the column «id» twice, as columns 1 and 3. Give each column its own name.',
    );
    expect(await check('twice.parquet', { 'twice.parquet': twiceInParquet })).toBe(
      'error\nbad/twice.parquet: has the column «id» twice, as columns 1 and 2. Give each column its own name.',
    );
  });

  it('may be ten thousand', { timeout: 600_000 }, async () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `x${i}`);
    const limits = Object.fromEntries(many.map((name) => [name, { type: 'integer', maximum: 5 }]));
    const files = {
      'many.json': contract(limits, { additionalProperties: false }),
      'many.csv': `${many.join(',')}\n${many.map((_, i) => (i === 7777 ? 6 : 1)).join(',')}\n`,
    };
    const inputs = { contract: 'bad/many.json' };
    const message = 'fail\n«x7777»: 1 of 1 row is not at most 5 (maximum); first in row 1.';
    expect(await check('many.csv', files, inputs)).toBe(message);
    const select = many.map((name, i) => `${i === 7777 ? 6 : 1} AS ${name}`);
    await query(`COPY (SELECT ${select.join(', ')}) TO '${bad}/many.parquet' (FORMAT parquet)`);
    expect(await check('many.parquet', {}, inputs)).toBe(message);
  });
});

it('looks into nested values with nulls in them', async () => {
  const files = {
    'nested.json': contract({
      place: {
        type: ['object', 'null'],
        properties: { x: { type: 'integer' }, tags: { type: ['array', 'null'], items: { type: 'string' } } },
      },
    }),
    'nested.jsonl':
      '{"place":null}\n{"place":{"x":1,"tags":null}}\n{"place":{"x":null,"tags":["a"]}}\n{"place":{"x":2,"tags":["a",null]}}\n{"place":{"x":3,"tags":[]}}\n',
  };
  await query(
    `COPY (SELECT * FROM (VALUES (NULL::STRUCT(x INTEGER, tags VARCHAR[])), ({x: 1, tags: NULL}), ({x: NULL, tags: ['a']}), ({x: 2, tags: ['a', NULL]}), ({x: 3, tags: []})) t(place)) TO '${bad}/nested.parquet'`,
  );
  for (const name of ['nested.jsonl', 'nested.parquet']) {
    expect(await check(name, files, { contract: 'bad/nested.json' })).toBe(
      'fail\n«place»: 2 of 5 rows are not what /properties/place/properties asks for (properties); first in rows 3 and 4.',
    );
  }
});

it('survives values that are nested without end', async () => {
  const deep = 100_000;
  const said = await check('deep.jsonl', {
    'deep.jsonl': `{"id":"a","age":1,"sex":${'['.repeat(deep)}${']'.repeat(deep)}}\n`,
  });
  expect(said).toBe('fail\n«sex»: 1 of 1 row is not one of "female" or "male" (enum); first in row 1.');
});

describe('contracts', () => {
  it('that expand without end, or lie elsewhere, are refused', async () => {
    const laughs = [
      'a: &a [x,x,x,x,x,x,x,x,x,x]',
      ...'bcdefghi'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[i]}`).join()}]`),
    ].join('\n');
    const files = {
      'laughs.yml': laughs,
      'network.yml': 'properties: { age: { $ref: "https://example.org/age.json" } }\n',
      'fine.csv': csv,
    };
    for (const name of ['laughs.yml', 'network.yml']) {
      expect(await check('fine.csv', files, { contract: `bad/${name}` })).toMatchSnapshot();
    }
  });
});

/** A column «id» twice, as pyarrow writes it: `pq.write_table(pa.table([pa.array([1], pa.int32()), pa.array([2], pa.int32())], names=['id', 'id']), sink, compression='none', store_schema=False, use_dictionary=False, write_statistics=False)`. */
const twiceInParquet = Buffer.from(
  'UEFSMRUAFRQVFCwVAhUAFQYVBhwAAAACAAAAAgEBAAAAFQAVFBUULBUCFQAVBhUGHAAAAAIAAAACAQIAAAAVBBk8NQAYBnNjaGVtYRUEABUCJQIYAmlkABUCJQIYAmlkABYCGRwZLCYAHBUCGSUGABkYAmlkFQAWAhY6FjomCEkcFQAVABUCADwpBhkmAAIAAAAmABwVAhklBgAZGAJpZBUAFgIWOhY6JkJJHBUAFQAVAgA8KQYZJgACAAAAFnQWAiYIFnQAKCBwYXJxdWV0LWNwcC1hcnJvdyB2ZXJzaW9uIDI1LjAuMRksHAAAHAAAALMAAABQQVIx',
  'base64',
);
