import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGitRepository, type GitRepository } from '@plimsoll/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readBaseFile } from './read-base-file.ts';

let repository: GitRepository;
let base: string;
beforeEach(async () => {
  repository = await createGitRepository({ 'data/contract.yml': 'minRows: 1\n' });
  base = await repository.git('rev-parse', 'HEAD');
  await repository.git('switch', '-q', '-c', 'topic');
  await repository.commit('Ask for more', { 'data/contract.yml': 'minRows: 2\n', 'new.yml': 'minRows: 3\n' });
});
afterEach(() => repository.remove());

const on = (commit: string) => ({
  platform: 'github' as const,
  base: { ref: 'main', commit },
  ref: 'topic',
  defaultBranch: 'main',
});
const read = (context: Parameters<typeof readBaseFile>[0], name = 'data/contract.yml') =>
  readBaseFile(context, join(repository.folder, name));

describe('a file at the base of a change', () => {
  it('is read from git', async () => {
    expect(await read(on(base))).toEqual({ kind: 'text', text: 'minRows: 1', commit: base });
    expect(await read(on(base), 'new.yml')).toEqual({ kind: 'absent', commit: base });
  });

  it('is that of the default branch in a terminal', async () => {
    const local = { platform: 'local' as const, base: null, ref: 'topic', defaultBranch: 'main' };
    expect(await read(local)).toMatchObject({ kind: 'text', text: 'minRows: 1' });
    expect(await read({ ...local, ref: 'main' })).toEqual({ kind: 'no-base' });
    expect(await read({ ...local, defaultBranch: null })).toEqual({ kind: 'no-base' });
    expect(await read({ ...local, platform: 'github' })).toEqual({ kind: 'no-base' });
  });

  it('is fetched into a shallow clone, one commit alone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'shallow-'));
    try {
      const source = `file://${repository.folder}`;
      await repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
      execFileSync('git', ['clone', '-q', '--depth=1', '--branch', 'topic', source, folder]);
      const found = await readBaseFile(on(base), join(folder, 'data/contract.yml'));
      expect(found).toEqual({ kind: 'text', text: 'minRows: 1', commit: base });
      const log = execFileSync('git', ['log', '--oneline', 'HEAD'], { cwd: folder, encoding: 'utf8' });
      expect(log.trim().split('\n')).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it.each([['a'.repeat(40)], ['--upload-pack=x'], ['nowhere']])(
    'says that %s is not there',
    async (commit) => {
      expect(await read(on(commit))).toEqual({
        kind: 'unreadable',
        reason: `the base ${commit} is not in this clone: check out with fetch-depth: 0.`,
      });
    },
  );
});
