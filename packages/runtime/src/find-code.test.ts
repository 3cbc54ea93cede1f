import { mkdtemp, rm, symlink, unlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitRepository, type GitRepository } from '@plimsoll/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCode } from './find-code.ts';
import type { World } from './world.ts';

let repository: GitRepository;
beforeEach(async () => {
  repository = await createGitRepository({
    'train.py': 'print(1)\n',
    'src/model.py': 'x = 1\n',
    'docs/guide.md': '# Guide\n',
    'requirements.txt': 'numpy==2\n',
    'data/train.csv': 'a\n1\n',
    '.gitignore': 'ignored.py\n.plimsoll/\n',
  });
});
afterEach(() => repository.remove());

async function find(given: { code?: string[]; lockFiles?: string[]; workspace?: string } = {}) {
  const workspace = given.workspace ?? repository.folder;
  const world = { workspace, root: repository.folder } as World;
  const others = [join(repository.folder, 'data/train.csv')];
  const { code, lockFiles } = await findCode(world, {
    code: given.code ?? [],
    lockFiles: given.lockFiles ?? [],
    others,
  });
  return { code: code?.map(({ path }) => path) ?? null, lockFiles: lockFiles.map(({ path }) => path) };
}

describe('the code of a training', () => {
  it('is what git knows, without data and lock files', async () => {
    expect(await find()).toEqual({
      code: ['.gitignore', 'docs/guide.md', 'src/model.py', 'train.py'],
      lockFiles: ['requirements.txt'],
    });
  });

  it('is narrowed by globs', async () => {
    expect((await find({ code: ['**/*.py'] })).code).toEqual(['src/model.py', 'train.py']);
    expect((await find({ code: ['**', '!docs/**', '!.gitignore'] })).code).toEqual([
      'src/model.py',
      'train.py',
    ]);
  });

  it('holds what was not added yet, but not what git ignores', async () => {
    await repository.write({ 'new.py': '', 'ignored.py': '', '.plimsoll/records/a.json': '{}' });
    expect((await find({ code: ['**/*.py'] })).code).toEqual(['new.py', 'src/model.py', 'train.py']);
  });

  it('is that of the working directory', async () => {
    expect(await find({ workspace: join(repository.folder, 'src') })).toEqual({
      code: ['src/model.py'],
      lockFiles: [],
    });
  });

  it('takes the lock files that are named', async () => {
    expect((await find({ lockFiles: ['docs/*'] })).lockFiles).toEqual(['docs/guide.md']);
  });

  it('does not trip over a deleted file or a link', async () => {
    await unlink(join(repository.folder, 'train.py'));
    await symlink('/nowhere', join(repository.folder, 'link.py'));
    expect((await find({ code: ['**/*.py'] })).code).toEqual(['link.py', 'src/model.py']);
  });

  it('is unknown outside of git, unless it is named', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plimsoll-no-git-'));
    const world = { workspace: folder, root: folder } as World;
    expect(await findCode(world, { code: [], lockFiles: [], others: [] })).toEqual({
      code: null,
      lockFiles: [],
    });
    await expect(findCode(world, { code: ['*.py'], lockFiles: [], others: [] })).rejects.toThrow(
      'names «*.py», and there is no such file',
    );
    await rm(folder, { recursive: true });
  });
});
