import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';
import * as duckdb from '@duckdb/node-api';
import { compileContract, parseContract } from '@plimsoll/contract';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDuckdbEngine } from './engine.ts';

const fixtures = fileURLToPath(new URL('../fixtures', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'arrow-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const engine = createDuckdbEngine(duckdb, { spillFolder: join(tmpdir(), 'arrow-spill'), threads: 2 });

async function check(contract: object, files: readonly string[]) {
  const plan = compileContract(await parseContract(JSON.stringify(contract), 'contract.json'));
  const names = files.map((file) => file.slice(file.lastIndexOf('/') + 1));
  const outcome = await engine.check(plan, { files, names, format: 'arrow' }, { examples: 5 });
  const broken = plan.checks.flatMap(({ rule, column }, i) => {
    const { rows = 0, firstRows = [] } = outcome.results[i] ?? {};
    return rows > 0
      ? [`${column} ${rule}: ${firstRows.map(({ row, file }) => `${row}@${file}`).join(' ')}`]
      : [];
  });
  return { ...outcome, broken };
}

const properties = {
  id: { type: 'integer', maximum: 2 },
  small: { type: ['integer', 'null'], minimum: 0 },
  unsigned: { type: 'integer', maximum: 1e19 },
  score: { type: ['number', 'null'] },
  name: { type: ['string', 'null'], maxLength: 1 },
  kind: { enum: ['x'] },
  flag: { const: true },
  day: { type: ['string', 'null'], format: 'date', pattern: '^2026' },
  at: { type: ['string', 'null'], enum: ['2026-01-31T09:30:00Z', '1969-12-31T23:59:59.5Z', null] },
  zoned: { enum: ['2026-01-31T09:30:00Z'] },
  price: { type: ['number', 'null'], minimum: -2.24, maximum: 1.5 },
  tags: { type: ['array', 'null'] },
  place: { type: ['object', 'null'] },
  nothing: { type: 'null' },
};

/** What is true of the same table in every way to write it; recorded by fixtures/record-arrow.py. */
const broken = [
  'id maximum: 3@0',
  'small minimum: 3@0',
  'unsigned maximum: 3@0',
  'score type: 2@0',
  'name maxLength: 3@0',
  'kind enum: 2@0',
  'flag const: 2@0 3@0',
  'day pattern: 3@0',
  'price minimum: 3@0',
];

const readable = ['lz4.feather', 'stream.arrow'];
const packed = ['zstd.feather'];
const noZstd = typeof zlib.zstdDecompressSync === 'function' ? '' : ' (skipped: this Node has no zstd)';
it.each(readable)('reads %s as pyarrow writes it', (name) => expectTable(name));
it.skipIf(noZstd !== '').each(packed)(`reads %s as pyarrow writes it${noZstd}`, (name) => expectTable(name));

async function expectTable(name: string): Promise<void> {
  const { rows, columns, ...outcome } = await check({ properties, required: ['large', 'half'] }, [
    join(fixtures, name),
  ]);
  expect(outcome.broken).toEqual(broken);
  expect(rows).toBe(3);
  expect(columns.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'id BIGINT',
    'small TINYINT',
    'unsigned UBIGINT',
    'score DOUBLE',
    'half FLOAT',
    'name VARCHAR',
    'large VARCHAR',
    'kind VARCHAR',
    'flag BOOLEAN',
    'day DATE',
    'at TIMESTAMP_NS',
    'zoned TIMESTAMP WITH TIME ZONE',
    'price DECIMAL(9,2)',
    'tags VARCHAR[]',
    'place STRUCT(x INTEGER, y VARCHAR)',
    'nothing INTEGER',
  ]);
}

it('takes no column for another one, whatever their names', async () => {
  const file = join(folder, 'swapped.arrow');
  await writeFile(file, tableToIPC(tableFromArrays({ c1: [1, null, 3], c0: [4, 5, 6] }), 'file'));
  const contract = { properties: { c1: { type: 'number' }, c0: { type: 'number' } } };
  expect((await check(contract, [file])).broken).toEqual(['c1 null: 2@0']);
});

it('reads several files as one table, and a table without rows', async () => {
  const [file, empty] = ['lz4.feather', 'empty.feather'].map((name) => join(fixtures, name)) as [
    string,
    string,
  ];
  const { rows, ...outcome } = await check({ properties: { id: { type: 'integer' } }, unique: ['id'] }, [
    empty,
    file,
    file,
  ]);
  expect([rows, outcome.broken]).toEqual([6, ['id unique: 4@2 5@2 6@2']]);
  const table = await engine.readTable({ files: [file], format: 'arrow' });
  expect(table.columns.get('name')).toMatchObject({ levels: ['a', 'ß😀'] });
  expect([...table.columns.keys()].slice(0, 3)).toEqual(['id', 'small', 'unsigned']);
});

it.each<[string, (whole: Buffer) => Buffer | string, string]>([
  [
    'cut.feather',
    (whole) => whole.subarray(0, whole.length - 50),
    'cut.feather: cannot be read as Arrow: it is cut off, damaged or not Arrow. Write the file anew.',
  ],
  [
    'broken.feather',
    (whole) => Buffer.from(whole).fill(0xff, 2000, 2600),
    'broken.feather: cannot be read as Arrow: it is cut off, damaged or not Arrow. Write the file anew.',
  ],
  [
    'text.feather',
    () => 'a,b\n1,2\n',
    'text.feather: cannot be read as Arrow: it is cut off, damaged or not Arrow. Write the file anew.',
  ],
  [
    'one.feather',
    () => 'FEA1----FEA1',
    'one.feather: is Feather version 1, which Arrow has given up. Write it as Feather version 2 (the default) or as Parquet.',
  ],
])('refuses %s', async (name, change, message) => {
  await writeFile(join(folder, name), change(await readFile(join(fixtures, 'lz4.feather'))));
  await expect(check({ properties }, [join(folder, name)])).rejects.toMatchObject({
    name: 'ConfigurationError',
    message,
  });
});

it('refuses a type that has no counterpart', async () => {
  await expect(check({ properties }, [join(fixtures, 'duration.feather')])).rejects.toMatchObject({
    message:
      'duration.feather: has the column «length» of the type Duration<SECOND>, which cannot be read. Write it as a number, a text or a time, or write the file as Parquet.',
  });
});
