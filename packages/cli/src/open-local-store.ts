import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigurationError } from '@plimsoll/errors';
import type { ReleaseStore, StoreAddress } from '@plimsoll/registry';
import { openStore, type StoreSurroundings } from '@plimsoll/stores';

/** The token for GitHub that people have in their environment; empty where there is none. */
export function githubTokenOf(environment: NodeJS.ProcessEnv): string {
  return environment.GITHUB_TOKEN || environment.GH_TOKEN || '';
}

/** Opens a store for a terminal, whose environment may hold logins. */
export function openLocalStore(
  store: StoreAddress,
  place: Pick<StoreSurroundings, 'directory' | 'describePath' | 'log' | 'isFromLog'>,
): Promise<ReleaseStore> {
  if (store.kind === 'github') {
    throw new ConfigurationError({
      where: "input 'store'",
      message: 'is «github», and nothing says whose releases are meant.',
      fix: 'Name the repository: --repository owner/name.',
    });
  }
  return openStore(store, {
    ...place,
    environment: process.env,
    githubToken: githubTokenOf(process.env),
    sleep: async (milliseconds) => void (await sleep(milliseconds)),
    now: () => new Date(),
  });
}
