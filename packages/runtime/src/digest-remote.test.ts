import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryRemoteFiles } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestRemote, splitAddresses } from './digest-remote.ts';

let temporary: string;
beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'digest-remote-'));
});
afterEach(() => rm(temporary, { recursive: true }));

const images = new Map([
  ['s3://bucket/images.npz', 'pixels'],
  ['https://data.test/labels.csv', 'id\n1\n'],
]);
const digest = (addresses: string[]) =>
  digestRemote({ temporary, engine: async () => createMemoryRemoteFiles(images) }, addresses, 'data');
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

it('is of the content, of whatever format, without what may be a signature, and leaves nothing behind', async () => {
  expect(await digest(['s3://bucket/images.npz', 'https://data.test/labels.csv?signature=s3cr3t'])).toEqual([
    { path: 's3://bucket/images.npz', sha256: sha256('pixels'), bytes: 6 },
    { path: 'https://data.test/labels.csv', sha256: sha256('id\n1\n'), bytes: 5 },
  ]);
  expect(await readdir(temporary)).toEqual([]);
});

it('says what is not there', async () => {
  await expect(digest(['s3://bucket/nope.csv'])).rejects.toThrow(
    "input 'data': names «s3://bucket/nope.csv», and there is no such file.",
  );
  expect(await readdir(temporary)).toEqual([]);
});

it('needs no engine where there is no address', async () => {
  const engine = () => Promise.reject(new Error('loaded'));
  expect(await digestRemote({ temporary, engine }, [], 'data')).toEqual([]);
  expect(splitAddresses(['data/*.csv', 's3://bucket/a.csv', 'C:\\a.csv'])).toEqual({
    addresses: ['s3://bucket/a.csv'],
    paths: ['data/*.csv', 'C:\\a.csv'],
  });
});
