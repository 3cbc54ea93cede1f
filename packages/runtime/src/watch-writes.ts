import { lstat, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inParallel } from './files.ts';

/** Folders that hold nothing that a later step would miss. */
const passedOver = new Set(['.git', '.plimsoll', '__pycache__', 'node_modules', '.venv', 'venv']);

/** More than this is no outcome of a training to keep. */
const maxFiles = 5000;

/**
 * Tells later which files below `folder` were written or moved there from now on. Times are compared with that of a file that
 * is written now, because the clock of a file system need not be the process's.
 */
export async function watchWrites(folder: string): Promise<{ written(): Promise<string[]> }> {
  const home = join(folder, '.plimsoll');
  const marker = join(home, 'training-started');
  await mkdir(home, { recursive: true });
  await writeFile(marker, '');
  const { ctimeMs: start } = await lstat(marker);
  await rm(marker);
  return {
    /** Absolute paths in the order of their names. */
    async written() {
      const files = await listFiles(folder);
      const stamped = await inParallel(files, async (file) => ({ file, found: await lstat(file) }));
      return stamped
        .filter(({ found }) => found.isFile() && found.ctimeMs >= start)
        .map(({ file }) => file)
        .sort();
    },
  };
}

/** Whether so many files can be kept. */
export function isKeepable(files: readonly string[]): boolean {
  return files.length <= maxFiles;
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isDirectory() && !passedOver.has(entry.name))
    .map((entry) => join(folder, entry.name));
  const nested = await inParallel(below, listFiles);
  return [
    ...entries.filter((entry) => entry.isFile()).map(({ name }) => join(folder, name)),
    ...nested.flat(),
  ];
}
