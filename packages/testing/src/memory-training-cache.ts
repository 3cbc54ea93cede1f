import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { TrainingCache } from '@plimsoll/lineage';

/** An in-memory twin of what keeps trainings. */
export function createMemoryTrainingCache(): TrainingCache {
  const entries = new Map<string, ReadonlyMap<string, Uint8Array>>();
  return {
    async save(key, folder) {
      if (entries.has(key)) return false;
      const found = await readdir(folder, { recursive: true, withFileTypes: true });
      const files = found
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) => join(parentPath, name));
      const contents = files.map(
        async (file) => [file.slice(folder.length + 1), await readFile(file)] as const,
      );
      entries.set(key, new Map(await Promise.all(contents)));
      return true;
    },

    async restore(key, folder) {
      const entry = entries.get(key);
      for (const [path, bytes] of entry ?? []) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), bytes);
      }
      return entry !== undefined;
    },
  };
}
