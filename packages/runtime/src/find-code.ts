import { createHash } from 'node:crypto';
import { lstat, readlink } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { FileDigest } from '@plimsoll/record';
import { digestFile, findFiles, inParallel, pathFrom } from './files.ts';
import { git } from './git.ts';
import type { World } from './world.ts';

/** Files that pin an environment, by name, wherever they lie. */
const lockFileNames =
  /^((dev-|test-)?requirements.*\.txt|.*-requirements\.txt|constraints.*\.txt|pylock.*\.toml|(uv|poetry|pdm|pixi|renv|flake|bun|yarn|Cargo)\.lock|(Pipfile|Gemfile)\.lock|conda-lock\.ya?ml|environment\.ya?ml|package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|Manifest\.toml|go\.sum)$/;

/** The code of a training and the lock files of its environment, as digests. */
export interface CodeFiles {
  /** Null when nobody knows which files the code is. */
  readonly code: readonly FileDigest[] | null;
  readonly lockFiles: readonly FileDigest[];
}

/**
 * Finds the code: the files that git knows or would add below the working directory and that match `code` (git's globs, `!` before
 * one leaves out; all when empty), without lock files and without `others`, which are data, parameters and outputs (absolute
 * paths). Outside git only what `code` names. Content is that of the working tree, which is what runs.
 */
export async function findCode(
  world: World,
  given: { code: readonly string[]; lockFiles: readonly string[]; others: readonly string[] },
): Promise<CodeFiles> {
  const { workspace } = world;
  const named = await findFiles(workspace, given.lockFiles, 'lock-files');
  const isRepository = git(workspace, ['rev-parse', '--is-inside-work-tree']).then((is) => is === 'true');
  const everything = listTracked(workspace, []);
  const [isTracked, tracked, listed] = await Promise.all([
    isRepository,
    everything,
    given.code.length > 0 ? listTracked(workspace, given.code) : everything,
  ]);
  const outside = given.code.length > 0 ? () => findFiles(workspace, given.code, 'code') : () => null;
  const all = isTracked ? listed : await outside();
  const locks =
    given.lockFiles.length > 0 ? named : tracked.filter((file) => lockFileNames.test(basename(file)));
  const others = new Set([...given.others, ...locks]);
  const code = all?.filter((file) => !others.has(file)) ?? null;
  return {
    code: code && (await digestEntries(world.root, code)),
    lockFiles: await digestEntries(world.root, locks),
  };
}

/** Absolute paths of tracked and untracked files, those that git ignores aside; none outside a repository. */
async function listTracked(workspace: string, patterns: readonly string[]): Promise<string[]> {
  const pathspecs = patterns.map((pattern) =>
    pattern.startsWith('!') ? `:(exclude,glob)${pattern.slice(1)}` : `:(glob)${pattern}`,
  );
  const listing = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...pathspecs];
  const names = (await git(workspace, listing))?.split('\0').filter(Boolean) ?? [];
  return [...new Set(names)]
    .filter((name) => !/(^|\/)\.plimsoll\//.test(name))
    .sort()
    .map((name) => resolve(workspace, name));
}

/** What git keeps of an entry: of a link its target, of a submodule its commit; a file that was deleted is none. */
async function digestEntries(root: string, paths: readonly string[]): Promise<FileDigest[]> {
  const digests = await inParallel(paths, async (path) => {
    const found = await lstat(path).catch(() => undefined);
    if (!found) return [];
    if (found.isSymbolicLink()) return [digestText(root, path, await readlink(path))];
    if (found.isDirectory()) {
      const commit = await git(path, ['rev-parse', 'HEAD']);
      return [digestText(root, path, `commit ${commit ?? 'unknown'}`)];
    }
    return [await digestFile(root, path)];
  });
  return digests.flat();
}

function digestText(root: string, path: string, text: string): FileDigest {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path: pathFrom(root, join(path)), sha256, bytes: Buffer.byteLength(text) };
}
