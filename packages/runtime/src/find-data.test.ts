import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryRemoteFiles } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type FindData, withData } from './find-data.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'find-data-'));
  await mkdir(join(folder, 'work'));
  await mkdir(join(folder, 'temporary'));
});
afterEach(() => rm(folder, { recursive: true }));

const remote = createMemoryRemoteFiles(new Map([['s3://bucket/year=2026/a.csv', 'id\n1\n']]));
let engines = 0;

function find<T>(work: (findData: FindData) => Promise<T>): Promise<T> {
  const engine = async () => {
    engines++;
    return remote;
  };
  const places = { workspace: join(folder, 'work'), root: folder, temporary: join(folder, 'temporary') };
  return withData({ ...places, engine }, work);
}

it('finds files of the workspace without an engine, and then what addresses name', async () => {
  await writeFile(join(folder, 'work', 'b.csv'), 'id\n2\n');
  engines = 0;
  await find(async (findData) => {
    const local = await findData(['*.csv'], 'data');
    expect(local.source).toEqual({
      files: [join(folder, 'work', 'b.csv')],
      names: ['work/b.csv'],
      format: 'csv',
    });
    expect(engines).toBe(0);
    const both = await findData(['s3://bucket/year=2026/a.csv', 'b.csv'], 'data');
    expect(both.source.names).toEqual(['work/b.csv', 's3://bucket/year=2026/a.csv']);
    const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
    expect(await both.digest()).toEqual([
      { path: 'work/b.csv', sha256: sha256('id\n2\n'), bytes: 5 },
      { path: 's3://bucket/year=2026/a.csv', sha256: sha256('id\n1\n'), bytes: 5 },
    ]);
  });
});

it('removes what it fetched, also after a failure', async () => {
  const fetched = () => readdir(join(folder, 'temporary'));
  const failure = find(async (findData) => {
    await findData(['s3://bucket/year=2026/a.csv'], 'data');
    expect(await fetched()).toHaveLength(1);
    await findData(['s3://bucket/none.csv'], 'reference');
  });
  await expect(failure).rejects.toThrow(
    "input 'reference': names «s3://bucket/none.csv», and there is no such file.",
  );
  expect(await fetched()).toEqual([]);
});
