import { execFile } from 'node:child_process';

/** What git says of a folder; null outside a repository or without git. */
export interface GitState {
  /** Absolute path of the repository's root. */
  readonly root: string;
  /** Null before the first commit. */
  readonly commit: string | null;
  /** Null on a detached head. */
  readonly branch: string | null;
  /** What the remote calls its default branch, else main or master where there is one; null when neither is. */
  readonly defaultBranch: string | null;
}

/** Asks git for the repository that `folder` lies in. */
export async function readGitState(folder: string): Promise<GitState | null> {
  const root = await git(folder, ['rev-parse', '--show-toplevel']);
  if (root === null) return null;
  const [commit, branch] = await Promise.all([
    git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    git(folder, ['symbolic-ref', '--short', '--quiet', 'HEAD']),
  ]);
  return { root, commit, branch, defaultBranch: await readDefaultBranch(folder) };
}

async function readDefaultBranch(folder: string): Promise<string | null> {
  const remote = await git(folder, ['symbolic-ref', '--short', '--quiet', 'refs/remotes/origin/HEAD']);
  if (remote !== null) return remote.replace(/^origin\//, '');
  for (const name of ['main', 'master']) {
    const found = await git(folder, ['rev-parse', '--verify', '--quiet', `refs/heads/${name}`]);
    if (found !== null) return name;
  }
  return null;
}

/** The trimmed output of a git command, or null when it fails. */
export function git(folder: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const env = { ...process.env, GIT_TERMINAL_PROMPT: '0' };
    execFile('git', args, { cwd: folder, env, maxBuffer: 256 * 1024 * 1024 }, (error, stdout) =>
      resolve(error ? null : stdout.trim() || null),
    );
  });
}
