import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeRegistry } from '@plimsoll/testing/registry-contract';
import { afterAll } from 'vitest';
import { createDirectoryStore } from './directory-store.ts';
import { createGitTagLog } from './git-tag-log.ts';

const folders: string[] = [];
afterAll(async () => {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
});

/** A repository with one commit that is the same in every test. */
async function createRepository() {
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-registry-'));
  folders.push(folder);
  const date = '2026-01-01T00:00:00Z';
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, env, encoding: 'utf8' }).trim();
  git('init', '--quiet');
  git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '--message=first');
  const commitAgain = async () => {
    git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--allow-empty', '--message=next');
    return git('rev-parse', 'HEAD');
  };
  return { folder, commit: git('rev-parse', 'HEAD'), nextCommit: commitAgain };
}

/** Every file below a folder with its content. */
async function readTree(folder: string): Promise<Record<string, string>> {
  const tree: Record<string, string> = {};
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])) {
    const path = join(entry.parentPath, entry.name);
    tree[path.slice(folder.length)] = entry.isDirectory() ? 'folder' : await readFile(path, 'utf8');
  }
  return tree;
}

describeRegistry('a directory with git tags', async () => {
  const { folder, commit, nextCommit } = await createRepository();
  const directory = join(folder, 'registry');
  const log = createGitTagLog({ root: folder });
  return {
    registry: { store: createDirectoryStore({ directory }), log },
    commit,
    nextCommit,
    snapshot: async () => ({
      tree: await readTree(directory),
      tags: await Promise.all(
        (await log.versions('penguins')).map((version) => log.find({ model: 'penguins', version })),
      ),
      // When git registered a version is the one thing that two runs never share.
      log: (await log.history('penguins')).map(({ at, ...entry }) => ({
        ...entry,
        at: entry.action === 'register' ? null : typeof at,
      })),
    }),
  };
});
