import { createHash } from 'node:crypto';
import { open, readFile, realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { ConfigurationError, type Problem } from '@plimsoll/errors';
import type { FileDigest } from '@plimsoll/record';

/** Files that are read as a whole, such as contracts and metric files, stay below this. */
const maxTextBytes = 64 * 1024 * 1024;

/** Files of any size are read in pieces of this size. */
const pieceBytes = 1024 * 1024;

/**
 * The files that an input's patterns (paths or globs, relative to the workspace) name: absolute, each once, those of a pattern in
 * the order of their names. Throws a ConfigurationError with every pattern that names no file, a folder, or a place outside the
 * workspace, be it by `..` or by a link.
 */
export async function findFiles(
  workspace: string,
  patterns: readonly string[],
  inputName: string,
): Promise<string[]> {
  const home = await realpath(workspace);
  const problems: Problem[] = [];
  const files = new Set<string>();
  for (const pattern of patterns) {
    const found = await findMatches(workspace, home, pattern);
    if (typeof found === 'string')
      problems.push({ where: `input '${inputName}'`, ...describe(pattern, found) });
    else for (const file of found) files.add(file);
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return [...files];
}

/** The one file that an input names. Throws a ConfigurationError as findFiles does, and when it names several. */
export async function findFile(workspace: string, path: string, inputName: string): Promise<string> {
  const [file, another] = await findFiles(workspace, [path], inputName);
  if (file !== undefined && another === undefined) return file;
  throw new ConfigurationError({
    where: `input '${inputName}'`,
    message: `names several files by «${path}».`,
    fix: 'Name one file.',
  });
}

/** A file as records name it: by its path from `root`, its SHA-256 and its size. */
export async function digestFile(root: string, file: string): Promise<FileDigest> {
  return { path: pathFrom(root, file), ...(await digestContent(file)) };
}

type Miss = 'missing' | 'folder' | 'outside';

async function findMatches(workspace: string, home: string, pattern: string): Promise<string[] | Miss> {
  const plain = await stat(resolve(workspace, pattern)).catch(() => undefined);
  if (plain?.isDirectory()) return 'folder';
  const matches = plain ? [resolve(workspace, pattern)] : await expand(workspace, pattern);
  if (matches.length === 0) return isOutside(workspace, resolve(workspace, pattern)) ? 'outside' : 'missing';
  for (const match of matches) if (isOutside(home, await realpath(match))) return 'outside';
  return matches;
}

/** The glob library is loaded only by those who write globs. */
async function expand(workspace: string, pattern: string): Promise<string[]> {
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return [];
  const matches = await glob(pattern.replaceAll('\\', '/'), {
    cwd: workspace,
    absolute: true,
    dot: false,
    followSymbolicLinks: false,
    expandDirectories: false,
  });
  return matches.map((match) => resolve(match)).sort();
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way);
}

function describe(pattern: string, miss: Miss): Pick<Problem, 'message' | 'fix'> {
  switch (miss) {
    case 'missing':
      return {
        message: `names «${pattern}», and there is no such file.`,
        fix: 'Paths and globs start from working-directory. Is the file made by an earlier step, or not checked out?',
      };
    case 'folder':
      return {
        message: `names «${pattern}», which is a folder.`,
        fix: `Name its files, such as ${pattern.replace(/[\\/]+$/, '')}/*.csv.`,
      };
    case 'outside':
      return {
        message: `names «${pattern}», which lies outside working-directory.`,
        fix: 'Copy the file into the workspace first.',
      };
  }
}

/**
 * Path, SHA-256 and size of each file; paths are relative to `root`, with forward slashes. Files are streamed, a few at a time.
 */
export async function digestFiles(root: string, files: readonly string[]): Promise<FileDigest[]> {
  return inParallel(files, (file) => digestFile(root, file));
}

const filesAtOnce = 8;

/** Does the same with every item, a few at a time; the results are in the items' order. */
export async function inParallel<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const take = async () => {
    for (const [at, item] of queue) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(filesAtOnce, items.length) }, take));
  return results;
}

/** A path as records write it: relative to `root`, with forward slashes. */
export function pathFrom(root: string, file: string): string {
  return relative(root, file).replaceAll(sep, '/');
}

/** SHA-256 and size of a file. Two buffers take turns, one hashed while the other is read into: little memory, whatever the size. */
export async function digestContent(path: string): Promise<{ sha256: string; bytes: number }> {
  const file = await open(path, 'r');
  try {
    const hash = createHash('sha256');
    const read = (buffer: Buffer, position: number) => file.read(buffer, 0, buffer.length, position);
    let [full, next] = [Buffer.allocUnsafe(pieceBytes), Buffer.allocUnsafe(pieceBytes)];
    let bytes = 0;
    let { bytesRead } = await read(full, 0);
    while (bytesRead > 0) {
      bytes += bytesRead;
      const reading = read(next, bytes);
      hash.update(full.subarray(0, bytesRead));
      [full, next] = [next, full];
      bytesRead = (await reading).bytesRead;
    }
    return { sha256: hash.digest('hex'), bytes };
  } finally {
    await file.close();
  }
}

/**
 * The text of a file, without a byte order mark. `what` names it for messages: `contract.yml`, `input 'params'`.
 * Throws a ConfigurationError when the file is missing, a folder, empty, larger than 64 MiB or not UTF-8.
 */
export async function readText(path: string, what: string): Promise<string> {
  const refuse = (message: string, fix?: string) =>
    new ConfigurationError({ where: what, message, ...(fix && { fix }) });
  const found = await stat(path).catch(() => undefined);
  if (!found) throw refuse('is not there.', 'Paths start from working-directory.');
  if (found.isDirectory()) throw refuse('is a folder.', 'Name a file.');
  if (found.size === 0) throw refuse('is empty.');
  if (found.size > maxTextBytes)
    throw refuse(`has ${found.size} bytes, and at most ${maxTextBytes} are read.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) throw refuse('is not UTF-8 text.', 'Save it as UTF-8.');
    throw error;
  }
}
