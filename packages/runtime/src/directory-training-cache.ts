import { randomUUID } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrainingCache } from '@plimsoll/lineage';

/** As many trainings as a laptop keeps; the oldest goes first. */
const maxKept = 10;

/** A cache in a folder, for a terminal. An entry stands under its name only when it is complete. */
export function createDirectoryTrainingCache(directory: string): TrainingCache {
  return {
    async restore(key, folder) {
      if (!(await isFolder(join(directory, key)))) return false;
      await cp(join(directory, key), folder, { recursive: true });
      return true;
    },

    async save(key, folder) {
      const target = join(directory, key);
      if (await isFolder(target)) return false;
      const unfinished = join(directory, `.${randomUUID()}`);
      try {
        await mkdir(directory, { recursive: true });
        await cp(folder, unfinished, { recursive: true });
        await rename(unfinished, target);
      } finally {
        await rm(unfinished, { recursive: true, force: true });
      }
      await forgetOldest(directory);
      return true;
    },
  };
}

async function forgetOldest(directory: string): Promise<void> {
  const names = (await readdir(directory)).filter((name) => !name.startsWith('.'));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(directory, name))).mtimeMs })),
  );
  aged.sort((a, b) => b.time - a.time);
  for (const { name } of aged.slice(maxKept))
    await rm(join(directory, name), { recursive: true, force: true });
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
