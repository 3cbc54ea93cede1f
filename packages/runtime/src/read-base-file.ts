import { basename, dirname } from 'node:path';
import type { RunContext } from './context.ts';
import { git } from './git.ts';

/** A file as it was before the change. */
export type BaseFile =
  | { readonly kind: 'text'; readonly text: string; readonly commit: string }
  /** The base does not have it. */
  | { readonly kind: 'absent'; readonly commit: string }
  /** There is no base: no change, no repository. */
  | { readonly kind: 'no-base' }
  /** There is a base, and it cannot be read; why, in words. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * Reads `file` (an absolute path) at the base of the change: on a pull request what it would be merged into, in a
 * terminal the default branch when another one is checked out. A shallow clone, as actions/checkout makes it, fetches
 * the one commit that it lacks.
 */
export async function readBaseFile(
  context: Pick<RunContext, 'base' | 'platform' | 'ref' | 'defaultBranch'>,
  file: string,
): Promise<BaseFile> {
  const folder = dirname(file);
  const reference = baseOf(context);
  if (reference === null) return { kind: 'no-base' };
  const commit = (await findCommit(folder, reference)) ?? (await fetchCommit(folder, reference));
  if (commit === null) {
    const reason = `the base ${reference.slice(0, 100)} is not in this clone: check out with fetch-depth: 0.`;
    return { kind: 'unreadable', reason };
  }
  const blob = await git(folder, ['rev-parse', '--verify', '--quiet', `${commit}:./${basename(file)}`]);
  if (blob === null) return { kind: 'absent', commit };
  return { kind: 'text', text: (await git(folder, ['cat-file', 'blob', blob])) ?? '', commit };
}

function baseOf({ base, platform, ref, defaultBranch }: Parameters<typeof readBaseFile>[0]): string | null {
  if (base) return base.commit;
  return platform === 'local' && defaultBranch !== ref ? defaultBranch : null;
}

async function findCommit(folder: string, reference: string): Promise<string | null> {
  for (const name of [reference, `refs/remotes/origin/${reference}`]) {
    const found = await git(folder, [
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    ]);
    if (found !== null) return found;
  }
  return null;
}

/** Only into a shallow clone: in a whole one, a fetch of one commit alone would cut its history. */
async function fetchCommit(folder: string, commit: string): Promise<string | null> {
  if (!/^[0-9a-f]{40,64}$/.test(commit)) return null;
  if ((await git(folder, ['rev-parse', '--is-shallow-repository'])) !== 'true') return null;
  await git(folder, ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', commit]);
  return findCommit(folder, commit);
}
