import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestFiles, findFile, findFiles, pathFrom, readText } from './files.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'files-')));
  await mkdir(join(folder, 'work', 'data'), { recursive: true });
  for (const name of ['b.csv', 'a.csv', 'c.txt', 'od[d].csv'])
    await writeFile(join(folder, 'work', 'data', name), name);
  await writeFile(join(folder, 'secret.csv'), 'secret');
  await symlink(join(folder, 'secret.csv'), join(folder, 'work', 'link.csv'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const find = async (...patterns: string[]) => {
  const work = join(folder, 'work');
  return (await findFiles(work, patterns, 'data')).map((file) => pathFrom(work, file));
};

describe('findFiles', () => {
  it.each([
    [
      ['data/b.csv', 'data/a.csv'],
      ['data/b.csv', 'data/a.csv'],
    ],
    [['data/*.csv'], ['data/a.csv', 'data/b.csv', 'data/od[d].csv']],
    [
      ['data/b.csv', '**/{a,b}.csv'],
      ['data/b.csv', 'data/a.csv'],
    ],
    [['data/od[d].csv'], ['data/od[d].csv']],
    [['./data/../data/a.csv'], ['data/a.csv']],
  ])('%j', async (patterns, expected) => {
    expect(await find(...patterns)).toEqual(expected);
  });

  it('refuses everything that is wrong at once', async () => {
    const patterns = ['data/nope.csv', 'data/*.parquet', 'data', '../secret.csv', 'link.csv', '../*.csv'];
    await expect(find(...patterns)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [ConfigurationError: input 'data': names «data/nope.csv», and there is no such file. Paths and globs start from working-directory. Is the file made by an earlier step, or not checked out?
      input 'data': names «data/*.parquet», and there is no such file. Paths and globs start from working-directory. Is the file made by an earlier step, or not checked out?
      input 'data': names «data», which is a folder. Name its files, such as data/*.csv.
      input 'data': names «../secret.csv», which lies outside working-directory. Copy the file into the workspace first.
      input 'data': names «link.csv», which lies outside working-directory. Copy the file into the workspace first.
      input 'data': names «../*.csv», which lies outside working-directory. Copy the file into the workspace first.]
    `);
  });
});

it('refuses several files where one is meant', async () => {
  const work = join(folder, 'work');
  expect(await findFile(work, 'data/c.*', 'params')).toBe(join(work, 'data', 'c.txt'));
  await expect(findFile(work, 'data/*.csv', 'params')).rejects.toThrow(
    "input 'params': names several files by «data/*.csv». Name one file.",
  );
});

it('digests by content', async () => {
  const file = join(folder, 'work', 'data', 'a.csv');
  expect(await digestFiles(folder, [file])).toEqual([
    {
      path: 'work/data/a.csv',
      bytes: 5,
      sha256: '32f29f33d51165a6808e62cc3dfe85d090bc7521591fa6b6f829f061402704dc',
    },
  ]);
});

describe('readText', () => {
  it('takes the byte order mark away', async () => {
    await writeFile(join(folder, 'bom.yml'), '\ufeffa: 1');
    expect(await readText(join(folder, 'bom.yml'), 'bom.yml')).toBe('a: 1');
  });

  it.each([
    ['nope.yml', null, 'nope.yml: is not there. Paths start from working-directory.'],
    ['work', null, 'work: is a folder. Name a file.'],
    ['empty.yml', Buffer.alloc(0), 'empty.yml: is empty.'],
    ['latin.yml', Buffer.from('caf\xe9: 1', 'latin1'), 'latin.yml: is not UTF-8 text. Save it as UTF-8.'],
  ])('refuses %s', async (name, content, message) => {
    if (content) await writeFile(join(folder, name), content);
    await expect(readText(join(folder, name), name)).rejects.toThrow(message);
  });
});
