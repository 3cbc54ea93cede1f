import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { digestData } from './digest-data.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'digest-data-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function digest(name: string, content: string) {
  await writeFile(join(folder, name), content);
  const [found] = await digestData(folder, [join(folder, name)]);
  return found;
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

it('is of the content', async () => {
  expect(await digest('a.csv', 'id\n1\n')).toEqual({ path: 'a.csv', sha256: sha256('id\n1\n'), bytes: 5 });
});

it('is that of what a git-lfs pointer stands for', async () => {
  const content = 'id\n1\n';
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256(content)}\nsize 5\n`;
  expect(await digest('a.csv', pointer)).toEqual({ path: 'a.csv', sha256: sha256(content), bytes: 5 });
});

it('follows what a DVC pointer says, not how it is laid out', async () => {
  const first = await digest('a.csv.dvc', 'outs:\n- md5: 0123abcd.dir\n  size: 12\n  nfiles: 3\n  path: a\n');
  const second = await digest('a.csv.dvc', 'outs:\n  - size: 12\n    md5: "0123abcd.dir"\n    path: a\n');
  const other = await digest('a.csv.dvc', 'outs:\n- md5: 0123abce.dir\n  size: 12\n  path: a\n');
  expect(first).toEqual({ path: 'a.csv.dvc', sha256: sha256('md5:0123abcd.dir'), bytes: 12 });
  expect(second).toEqual(first);
  expect(other?.sha256).not.toBe(first?.sha256);
});

it('is of the content for what only looks like a pointer', async () => {
  const text = 'version https://git-lfs.github.com/spec/v1\noid sha256:nonsense\n';
  expect((await digest('a.csv', text))?.sha256).toBe(sha256(text));
});
