import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import zlib from 'node:zlib';
import * as duckdb from '@duckdb/node-api';
import { type CheckOutcome, compileContract, parseContract } from '@plimsoll/contract';
import { type TableFormat, tableFormatOf } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withConnection } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';

const limits = { spillFolder: join(tmpdir(), 'fuzz-spill'), memoryMegabytes: 256, threads: 1 };
const engine = createDuckdbEngine(duckdb, limits);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const rows = Array.from({ length: 30 }, (_, i) => ({ id: i, name: i % 3 ? `n${i}` : 'a "quoted", é\nline' }));
const csv = `id,name\n${rows.map(({ id, name }) => `${id},"${name.replaceAll('"', '""')}"\n`).join('')}`;
const jsonl = rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** A sound file of each kind, by its name. */
const sound: Readonly<Record<string, () => Promise<Buffer>>> = {
  'a.csv': async () => Buffer.from(csv),
  'a.jsonl': async () => Buffer.from(jsonl),
  'a.json': async () => Buffer.from(JSON.stringify(rows)),
  'a.csv.gz': async () => zlib.gzipSync(csv),
  'a.jsonl.gz': async () => zlib.gzipSync(jsonl),
  ...(typeof zlib.zstdCompressSync === 'function'
    ? { 'a.csv.zst': async () => zlib.zstdCompressSync(csv) }
    : {}),
  'a.arrow': async () =>
    Buffer.from(
      tableToIPC(
        tableFromArrays({ id: rows.map(({ id }) => id), name: rows.map(({ name }) => name) }),
        'file',
      ),
    ),
  'a.parquet': async () => {
    const [from, to] = [join(folder, 'source.jsonl'), join(folder, 'source.parquet')];
    await writeFile(from, jsonl);
    await withConnection(duckdb, limits, (connection) =>
      connection.run(`COPY (SELECT * FROM read_json_auto('${from}')) TO '${to}' (FORMAT parquet)`),
    );
    return readFile(to);
  },
};

/** What may happen to a file: bytes are overwritten, left out, put in, or it is cut off. Places are shares of its length. */
const damage = fc.array(
  fc.record({
    kind: fc.constantFrom('set', 'remove', 'insert', 'cut'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    bytes: fc.oneof(
      fc.uint8Array({ minLength: 1, maxLength: 4 }),
      fc
        .constantFrom('"', '\n', '\r', ',', '{', '}', '[', '\\', '\0', 'null', '1e999', '\ufeff')
        .map(Buffer.from),
    ),
  }),
  { minLength: 1, maxLength: 3 },
);

type Damage = typeof damage extends fc.Arbitrary<infer T> ? T : never;

function apply(content: Buffer, changes: Damage): Buffer {
  return changes.reduce((all, { kind, at, bytes }) => {
    const place = Math.floor(at * all.length);
    if (kind === 'cut') return all.subarray(0, place);
    const rest = kind === 'insert' ? place : place + bytes.length;
    return Buffer.concat([
      all.subarray(0, place),
      kind === 'remove' ? Buffer.alloc(0) : bytes,
      all.subarray(rest),
    ]);
  }, content);
}

/** What the engine says of a file; null when it refuses it, which it does in words for people alone. */
async function check(name: string, content: Buffer): Promise<CheckOutcome | null> {
  const plan = compileContract(
    await parseContract(
      '{"properties":{"id":{"type":"integer","minimum":0},"name":{"type":"string"}},"unique":["id"]}',
      'c.json',
    ),
  );
  const file = join(folder, name);
  await writeFile(file, content);
  try {
    const source = { files: [file], names: [name], format: tableFormatOf(name) as TableFormat };
    return await engine.check(plan, source, { examples: 3 });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    for (const { where, message } of error.problems) {
      expect(where).not.toContain(folder);
      expect(message).not.toMatch(/\b(Error|Exception|Assertion|duckdb)\b/);
    }
    return null;
  }
}

/** Rows and lines that are none, as JSON lines have them by their definition. */
function countLines(content: Buffer): { rows: number; others: number } {
  const lines = content
    .toString()
    .split('\n')
    .filter((line) => /[^ \t\r]/.test(line));
  const isRow = (line: string) => {
    try {
      const value: unknown = JSON.parse(line);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    } catch {
      return false;
    }
  };
  const found = lines.filter(isRow).length;
  return { rows: found, others: lines.length - found };
}

describe('a file of any bytes', () => {
  it.each(Object.keys(sound))('like %s is read or refused, and what is sound is read whole', async (name) => {
    const content = await (sound[name] as () => Promise<Buffer>)();
    const whole = await check(name, content);
    expect([whole?.rows, whole?.malformed]).toEqual([rows.length, null]);
    const isPacked = /\.(gz|zst)$/.test(name);
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const broken = apply(content, changes);
        const outcome = await check(name, broken);
        if (outcome === null || broken.equals(content)) return;
        // Its checksum tells a packed file from any other.
        if (isPacked) expect([outcome.rows, outcome.malformed]).toEqual([rows.length, null]);
        // A number that JSON has not, such as NaN, is one to the engine, and then a finding: more lines may be rows.
        if (name === 'a.jsonl') {
          const counted = countLines(broken);
          expect(outcome.rows + (outcome.malformed?.lines ?? 0)).toBe(counted.rows + counted.others);
          expect(outcome.rows).toBeGreaterThanOrEqual(counted.rows);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(['a.csv', 'a.jsonl', 'a.json', 'a.csv.gz', 'a.arrow', 'a.parquet'])(
    'called %s is read or refused',
    async (name) => {
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          await check(name, Buffer.from(bytes));
        }),
        { numRuns: 25 },
      );
    },
  );
});

describe('a contract of any text', () => {
  const text = `# birds
required: [id]
unique: [id]
minRows: 3
properties:
  id: { type: integer, minimum: 0 }
  name: { type: [string, "null"], pattern: "^[a-z]+$", maxNullShare: 0.1 }
`;

  it('becomes a plan, or is refused at a place', async () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ':',
        '-',
        '&a ',
        '*a',
        '"',
        '\n',
        '\t',
        '1e999',
        'null',
        '<<: ',
        '$ref: ',
        '!!js ',
        '#',
        '|',
        '~',
        '\0',
      ],
    );
    const edit = fc.record({
      at: fc.integer({ min: 0, max: text.length }),
      remove: fc.integer({ min: 0, max: 12 }),
      put: fc.oneof(pieces, fc.string({ maxLength: 4 })),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const changed = edits.reduce(
          (all, { at, remove, put }) => all.slice(0, at) + put + all.slice(at + remove),
          text,
        );
        try {
          const plan = compileContract(await parseContract(changed, 'contract.yml'));
          expect(Array.isArray(plan.checks)).toBe(true);
        } catch (error) {
          if (!(error instanceof ConfigurationError)) throw error;
          for (const { where, message } of error.problems) {
            expect(where).toMatch(/^contract\.yml/);
            expect(message.length).toBeGreaterThan(5);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
