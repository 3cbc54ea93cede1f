import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { makeZip } from '@plimsoll/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { extractZip } from './extract-zip.ts';

const limits = { maxEntries: 10, maxBytes: 100_000 };
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plimsoll-zip-'));
  await mkdir(join(folder, 'out'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function extract(archive: Uint8Array): Promise<void> {
  await writeFile(join(folder, 'a.zip'), archive);
  await extractZip(join(folder, 'a.zip'), join(folder, 'out'), limits);
}

async function refusalOf(archive: Uint8Array): Promise<string> {
  const thrown: unknown = await extract(archive).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof ConfigurationError)) throw new Error(`expected a refusal, got ${String(thrown)}`);
  return thrown.problems[0]?.message ?? '';
}

describe('extractZip', () => {
  it('unpacks files and folders', async () => {
    await extract(makeZip({ 'records/a.json': '{}', 'empty/': '', 'ü.txt': 'ü' }));
    expect(await readFile(join(folder, 'out', 'records', 'a.json'), 'utf8')).toBe('{}');
    expect(await readFile(join(folder, 'out', 'ü.txt'), 'utf8')).toBe('ü');
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['empty', 'records', 'ü.txt']);
  });

  it.each([
    ['..', '../escape'],
    ['an absolute path', '/tmp/escape'],
    ['backslashes', '..\\escape'],
    ['a drive', 'C:/escape'],
    ['.. within', 'a/../../escape'],
    ['a NUL', 'a\0b'],
  ])('refuses a name with %s', async (_name, name) => {
    await refusalOf(makeZip({ [name]: 'x' }));
    expect(readdirSync(folder).sort()).toEqual(['a.zip', 'out']);
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });

  it('refuses a link', async () => {
    const link = makeZip({ 'records/link': { content: '/etc/passwd', mode: 0o120777 } });
    expect(await refusalOf(link)).toBe('«records/link» in the archive is neither file nor folder.');
  });

  it('refuses too many files', async () => {
    const files = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`f${index}`, 'x']));
    expect(await refusalOf(makeZip(files))).toBe('the archive holds 11 files, more than 10.');
  });

  it('refuses what unpacks to more than allowed, before it unpacks it', async () => {
    const bomb = makeZip({ bomb: new Uint8Array(200_000) });
    expect(bomb.length).toBeLessThan(1000);
    expect(await refusalOf(bomb)).toBe('the archive unpacks to more than 100000 bytes.');
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  });

  it('refuses a file that is larger than its header says', async () => {
    const liar = Buffer.from(makeZip({ liar: new Uint8Array(200_000) }));
    const claimed = Buffer.alloc(4);
    claimed.writeUInt32LE(200_000);
    for (let at = liar.indexOf(claimed); at >= 0; at = liar.indexOf(claimed, at + 4))
      liar.writeUInt32LE(10, at);
    expect(await refusalOf(liar)).toMatch(/^the archive cannot be unpacked/);
  });

  it('refuses two files of one name', async () => {
    const twice = Buffer.from(makeZip({ aa: 'first', ab: 'second' }));
    const name = Buffer.from('ab');
    for (let at = twice.indexOf(name); at >= 0; at = twice.indexOf(name, at + 2)) twice.write('aa', at);
    expect(await refusalOf(twice)).toMatch(/EEXIST/);
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['text', Buffer.from('not an archive')],
    ['half an archive', Buffer.from(makeZip({ a: 'x'.repeat(1000) })).subarray(0, 60)],
  ])('refuses %s', async (_name, bytes) => {
    expect(await refusalOf(bytes)).toMatch(/^the archive cannot be unpacked/);
  });
});
