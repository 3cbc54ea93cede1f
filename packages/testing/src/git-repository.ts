import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { FakeGitHub } from './fake-github/index.ts';

const run = promisify(execFile);

/** Files by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A real git repository in a temporary folder. */
export interface GitRepository {
  readonly folder: string;
  /** Runs git, and returns what it printed, without the last line end. */
  git(...args: readonly string[]): Promise<string>;
  write(files: Files): Promise<void>;
  /** Writes the files and commits everything. Returns the commit's SHA. */
  commit(message: string, files?: Files): Promise<string>;
  /** Teaches a fake GitHub the commits and branches. */
  pushTo(fake: FakeGitHub): Promise<void>;
  remove(): Promise<void>;
}

/** Makes a repository with these files in its first commit, on `main`. */
export async function createGitRepository(files: Files = {}): Promise<GitRepository> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'plimsoll-git-')));
  const git = async (...args: readonly string[]) => {
    const { stdout } = await run('git', args, { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
    return stdout.replace(/\n$/, '');
  };
  const repository: GitRepository = {
    folder,
    git,
    async write(content) {
      for (const [path, text] of Object.entries(content)) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
    },
    async commit(message, content = {}) {
      await repository.write(content);
      await git('add', '--all');
      await git('commit', '--quiet', '--allow-empty', `--message=${message}`);
      return git('rev-parse', 'HEAD');
    },
    async pushTo(fake) {
      const log = await git('log', '--all', '--reverse', '--topo-order', '--format=%H%x09%P%x09%cI%x09%s');
      for (const line of log.split('\n')) {
        const [sha = '', parents = '', date = '', message = ''] = line.split('\t');
        const list = parents.split(' ').filter((parent) => parent !== '');
        fake.state.commits.set(sha, { sha, parents: list, date, message });
      }
      const branches = await git('for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads');
      for (const line of branches.split('\n')) {
        const [ref = '', sha = ''] = line.split(' ');
        fake.state.refs.set(ref, { sha, type: 'commit' });
      }
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  await git('init', '--quiet', '--initial-branch=main');
  for (const [key, value] of [
    ['user.name', 'Ada'],
    ['user.email', 'ada@localhost'],
    ['commit.gpgsign', 'false'],
    ['core.autocrlf', 'false'],
  ] as const) {
    await git('config', key, value);
  }
  await repository.commit('Start', files);
  return repository;
}
