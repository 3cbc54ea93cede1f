import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileContract, decideData, inferContract, parseContract } from '@plimsoll/contract';
import type { TableSource } from '@plimsoll/dataset';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDuckdbEngine } from './open-engine.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
let folder: string;
let engine: Awaited<ReturnType<typeof openDuckdbEngine>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'infer-'));
  engine = await openDuckdbEngine({
    enginePath: repository,
    cacheFolder: folder,
    installFolder: folder,
    environment: {},
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

let files = 0;
async function table(text: string, format: 'csv' | 'jsonl' = 'csv'): Promise<TableSource> {
  const file = join(folder, `${++files}.${format}`);
  await writeFile(file, text);
  return { files: [file], format };
}

async function verdictOf(contract: string, source: TableSource) {
  const plan = compileContract(await parseContract(contract, 'contract.yml'));
  const digest = { path: 'contract.yml', sha256: '0'.repeat(64), bytes: 1 };
  return decideData(plan, await engine.check(plan, source, { examples: 3 }), { contract: digest, files: [] });
}

const birds = `id,species,mass_g,email,note,day,flag\n${Array.from({ length: 60 }, (_, i) =>
  [
    i + 1,
    ['Adelie', 'Gentoo', 'Chinstrap'][i % 3],
    i % 12 === 0 ? '' : 2700 + i * 61,
    `bird${i}@example.org`,
    `seen near the ${i}th stone`,
    `2026-01-${String((i % 28) + 1).padStart(2, '0')}`,
    i % 2 === 0,
  ].join(','),
).join('\n')}\n`;

it('proposes a contract with comments, without values of what may be personal', async () => {
  const text = await inferContract(engine, await table(birds), 'data/birds.csv');
  expect(text).toMatchInlineSnapshot(`
    "# A contract for data/birds.csv, proposed from 60 rows and 7 columns.
    # It says what these data look like, not what they have to be: read it, and change what is not meant.
    # Limits are rounded outwards from what was seen. What is not sure is said behind a #.
    $schema: https://json-schema.org/draft/2020-12/schema
    required: [id, species, mass_g, email, note, day, flag]
    # additionalProperties: false # would refuse columns that are not described here
    unique: [[id]] # looks like a key
    minRows: 30 # an empty or cut table is noticed
    properties:
      id: { type: integer }
      species: { type: string, enum: [Adelie, Chinstrap, Gentoo] } # the only values in 60 rows: add those that may come
      mass_g: { type: [integer, "null"], nullShare: 0.2, minimum: 2000, maximum: 7000 } # 8.3 % of 60 rows are null
      # every value differs: add it to unique if that is meant
      email: { type: string } # may be personal data, so that none of its values is written here
      # every value differs: add it to unique if that is meant
      note: { type: string } # may be personal data, so that none of its values is written here
      day: { type: string, format: date }
      flag: { type: boolean }
    "
  `);
});

it('gives the same bytes for the same data', async () => {
  const [a, b] = [await table(birds), await table(birds)];
  expect(await inferContract(engine, a, 'x.csv')).toBe(await inferContract(engine, b, 'x.csv'));
});

it.each([
  ['no rows', 'a,b\n'],
  ['nulls only', 'a,b\n,1\n,2\n'],
  ['names that need quotes', '"a: b","c""d","e\n#f",true,"é😀",__proto__\n1,2,3,4,5,6\n'],
  ['numbers and text in one column', 'a\n1\nx\n2\n'],
  ['NaN and infinity', 'a\n1\nNaN\ninf\n'],
  ['huge and tiny numbers', 'a,b\n1e308,1e-300\n-1e308,3e-300\n'],
  ['leading zeros', 'zip\n01234\n00001\n'],
])('is kept by data with %s', async (_, text) => {
  const source = await table(text);
  const contract = await inferContract(engine, source, 'x.csv');
  const { evidence } = await verdictOf(contract, source);
  expect(evidence.findings).toEqual([]);
});

it('is kept by JSON lines whose keys are not in every row', async () => {
  const source = await table('{"a":1,"b":[1]}\n{"a":2.5}\n{"c":{"d":1},"a":null}\n', 'jsonl');
  const contract = await inferContract(engine, source, 'x.jsonl');
  expect((await verdictOf(contract, source)).evidence.findings).toEqual([]);
});

const cell = fc.oneof(
  { weight: 3, arbitrary: fc.integer().map(String) },
  fc.double().map(String),
  fc.constantFrom(
    '',
    '""',
    'a',
    'b',
    'true',
    'false',
    'NaN',
    '2026-01-31',
    '2026-01-31T09:30:00Z',
    '2026-01-31 09:30',
    '0',
    '-0',
    '1e400',
  ),
  fc.string({ maxLength: 8 }).map((text) => `"${text.replaceAll('"', '""').replace(/[\r\n\0]/g, ' ')}"`),
);
const column = fc.oneof(
  fc.array(cell, { minLength: 1, maxLength: 30 }),
  fc.array(fc.constantFrom('x', 'y', ''), { minLength: 1, maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 9 }).map(String), { minLength: 1, maxLength: 60 }),
);

it('is kept by whatever table it was proposed from', async () => {
  const tables = fc.array(column, { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(tables, async (columns) => {
      const rows = Math.min(...columns.map(({ length }) => length));
      const header = columns.map((_, i) => `c${i}`).join(',');
      const lines = Array.from({ length: rows }, (_, row) => columns.map((cells) => cells[row]).join(','));
      const source = await table(`${[header, ...lines].join('\n')}\n`);
      const contract = await inferContract(engine, source, 'x.csv');
      expect((await verdictOf(contract, source)).evidence.findings).toEqual([]);
    }),
    { numRuns: 25, seed: 20 },
  );
});
