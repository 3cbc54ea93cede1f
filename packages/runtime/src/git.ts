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
  const [commit, branch, defaultBranch] = await Promise.all([
    git(folder, ['rev-parse', '--verify', '--quiet', 'HEAD']),
    git(folder, ['symbolic-ref', '--short', '--quiet', 'HEAD']),
    readDefaultBranch(folder),
  ]);
  return { root, commit, branch, defaultBranch };
}

async function readDefaultBranch(folder: string): Promise<string | null> {
  const asked = ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/heads/master'];
  const found = (await git(folder, ['for-each-ref', '--format=%(refname) %(symref)', ...asked])) ?? '';
  const symrefs = new Map<string, string>();
  for (const line of found.split('\n')) {
    const [ref = '', target = ''] = line.split(' ');
    symrefs.set(ref, target);
  }
  const remote = symrefs.get('refs/remotes/origin/HEAD');
  if (remote) return remote.replace(/^refs\/remotes\/origin\//, '');
  return ['main', 'master'].find((name) => symrefs.has(`refs/heads/${name}`)) ?? null;
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
