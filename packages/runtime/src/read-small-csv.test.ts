import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPredictions } from './read-measurements.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'small-csv-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const plain = 'id,label,prediction\n1,cat,cat\n2,dog,cat\n3,dog,dog\n';
const large = `id,label,prediction\n${Array.from({ length: 300_000 }, (_, i) => `${i},cat,dog`).join('\n')}\n`;

async function read(name: string, content: string | Uint8Array, ...more: string[]): Promise<string> {
  const files = [name, ...more].map((one) => join(folder, one));
  for (const file of files) await writeFile(file, content);
  const engine = () => Promise.reject(new Error('the engine is asked'));
  const options = { inputName: 'predictions', task: 'auto', positiveClass: '' } as const;
  const predictions = await readPredictions({ workspace: folder, engine }, files, options).catch(
    (error: Error) => error.message,
  );
  return typeof predictions === 'string' ? predictions : `${predictions.rows} rows`;
}

describe('predictions', () => {
  it.each<[string, string, string | Uint8Array, ...string[]]>([
    ['in a plain CSV file', 'p.csv', plain],
    ['with letters of all kinds', 'p.csv', plain.replaceAll('cat', 'chaté 😀')],
    ['with a byte order mark', 'p.csv', `\ufeff${plain}`],
  ])('%s need no engine', async (_, name, content, ...more) => {
    expect(await read(name, content, ...more)).toBe('3 rows');
  });

  it.each<[string, string, string | Uint8Array, ...string[]]>([
    ['that is compressed', 'p.csv.gz', gzipSync(plain)],
    ['with tabs', 'p.tsv', plain.replaceAll(',', '\t')],
    ['with quotes', 'p.csv', plain.replaceAll('cat', '"cat"')],
    ['that is not UTF-8', 'p.csv', Buffer.from(plain.replaceAll('cat', 'chaté'), 'latin1')],
    ['of two files', 'p.csv', plain, 'q.csv'],
    ['of more than 4 MB', 'p.csv', large],
    ['that is JSON lines', 'p.jsonl', '{"label":1,"prediction":1}\n'],
  ])('of a table %s are left to the engine', async (_, name, content, ...more) => {
    expect(await read(name, content, ...more)).toBe('the engine is asked');
  });
});
