import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeRelease } from '@plimsoll/testing/registry-contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGitTagLog, listUncommittedFiles } from './git-tag-log.ts';

let root: string;
let commit: string;

function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
    cwd: root,
    encoding: 'utf8',
  }).trim();
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plimsoll-tags-'));
  git('init', '--quiet');
  await writeFile(join(root, 'a file.txt'), 'a');
  git('add', '.');
  git('commit', '--quiet', '--message=first');
  commit = git('rev-parse', 'HEAD');
});
afterEach(() => rm(root, { recursive: true, force: true }));

describe('the log in git tags', () => {
  it('writes an annotated tag that people and machines can read', async () => {
    await createGitTagLog({ root }).register(makeRelease(commit).release);
    expect(git('cat-file', '-t', 'penguins@v1.0.0')).toBe('tag');
    expect(git('rev-parse', 'penguins@v1.0.0^{commit}')).toBe(commit);
    const message = git('for-each-ref', '--format=%(contents)', 'refs/tags');
    expect(
      message.replaceAll(commit, '<commit>').replace(/[0-9a-f]{64}/g, '<sha256>'),
    ).toMatchInlineSnapshot(`
      "Register penguins v1.0.0

      Reason: the first one

      Plimsoll: {"plimsoll":1,"model":"penguins","version":"v1.0.0","commit":"<commit>","digest":"<sha256>","id":"<sha256>","run":null,"who":"ann","why":"the first one"}"
    `);
  });

  it('works where git does not know who the user is', async () => {
    git('config', 'user.useConfigOnly', 'true');
    const before = { ...process.env };
    Object.assign(process.env, { GIT_CONFIG_GLOBAL: join(root, 'none'), GIT_CONFIG_NOSYSTEM: '1' });
    for (const name of ['GIT_COMMITTER_NAME', 'GIT_COMMITTER_EMAIL', 'EMAIL']) delete process.env[name];
    try {
      await createGitTagLog({ root }).register(makeRelease(commit).release);
    } finally {
      process.env = before;
    }
    expect(git('for-each-ref', '--format=%(taggername) %(taggeremail)', 'refs/tags')).toBe(
      'Plimsoll <plimsoll@localhost>',
    );
  });

  it('reads tags that others made: lightweight ones, annotated ones, and GTO’s with a counter', async () => {
    git('tag', 'penguins@v1.0.0');
    git('tag', '--annotate', '--message=by hand', 'penguins@v2.0.0');
    for (const other of [
      'penguins@v3.0.0#7',
      'penguins#production#1',
      'penguins@deprecated',
      'v9.0.0',
      'x/penguins@v4.0.0',
    ]) {
      git('tag', '--annotate', '--message=by hand', other);
    }
    const log = createGitTagLog({ root });
    expect(await log.versions('penguins')).toEqual(['v1.0.0', 'v2.0.0', 'v3.0.0']);
    for (const version of ['v1.0.0', 'v2.0.0']) {
      expect(await log.find({ model: 'penguins', version })).toEqual({
        tag: `penguins@${version}`,
        version,
        commit,
        label: null,
      });
    }
    expect((await log.find({ model: 'penguins', version: 'v3.0.0' }))?.tag).toBe('penguins@v3.0.0#7');
    expect(await log.find({ model: 'penguins', version: 'v5.0.0' })).toBeNull();
  });

  it('notices a tag that somebody moved', async () => {
    const log = createGitTagLog({ root });
    const { release } = makeRelease(commit);
    await log.register(release);
    const message = git('for-each-ref', '--format=%(contents)', 'refs/tags');
    git('commit', '--quiet', '--allow-empty', '--message=second');
    git('tag', '--annotate', '--force', `--message=${message}`, 'penguins@v1.0.0');
    const moved = await log.find(release.label);
    expect(moved?.commit).not.toBe(moved?.label?.commit);
  });

  it('says what git said when a tag cannot be made', async () => {
    const { release } = makeRelease('0'.repeat(40));
    await expect(createGitTagLog({ root }).register(release)).rejects.toThrow(
      /^git: creating the tag penguins@v1\.0\.0 failed: .+/,
    );
  });
});

describe('uncommitted files', () => {
  it('are the tracked ones that differ from the last commit', async () => {
    await writeFile(join(root, 'untracked.txt'), 'u');
    expect(await listUncommittedFiles(root)).toEqual([]);
    await writeFile(join(root, 'a file.txt'), 'b');
    expect(await listUncommittedFiles(root)).toEqual(['a file.txt']);
  });

  it('are none outside a repository', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plimsoll-no-git-'));
    expect(await listUncommittedFiles(folder)).toEqual([]);
    await rm(folder, { recursive: true });
  });
});
