import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrainingCache } from '@plimsoll/lineage';

/**
 * The cache of GitHub Actions. Its archives hold paths relative to the workspace (`root`), so folders are laid out below it first.
 * What the client cannot do it says in the log itself, and answers as if nothing were there.
 */
export function createActionsTrainingCache(root: string): TrainingCache {
  const path = '.plimsoll/cache';
  const staging = join(root, path);
  return {
    async restore(key, folder) {
      const client = await loadClient();
      if (!client.isFeatureAvailable()) return false;
      try {
        const found = await client.restoreCache([path], key);
        if (found !== key) return false;
        await cp(staging, folder, { recursive: true });
        return true;
      } finally {
        await rm(staging, { recursive: true, force: true });
      }
    },

    async save(key, folder) {
      const client = await loadClient();
      if (!client.isFeatureAvailable()) return false;
      try {
        await mkdir(staging, { recursive: true });
        await cp(folder, staging, { recursive: true });
        return (await client.saveCache([path], key)) !== -1;
      } finally {
        await rm(staging, { recursive: true, force: true });
      }
    },
  };
}

/** Loaded on the first use: it brings a storage client with it. */
function loadClient(): Promise<typeof import('@actions/cache')> {
  return import('@actions/cache');
}
