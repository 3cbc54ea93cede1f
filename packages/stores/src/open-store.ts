import type { ReleaseStore, StoreAddress } from '@plimsoll/registry';
import { createDirectoryStore } from './directory-store.ts';

/** What a store may need, whichever it is. */
export interface StoreSurroundings {
  /** Absolute path of the directory store. */
  readonly directory: string;
  /** How people read a path in it. */
  readonly describePath: (path: string) => string;
  /** Where logins may be, by the names that other tools know; of a process. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The token for the GitHub API; empty where there is none. */
  readonly githubToken: string;
  /** Whether a tag named the store, and not the user: no login is sent to a host that the user did not name. */
  readonly isFromLog: boolean;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => Date;
  /** Told of what takes time. */
  readonly log: (message: string) => void;
}

/** Opens the store that an address names. Releases on GitHub are opened by who is connected to GitHub. */
export async function openStore(
  address: Exclude<StoreAddress, { kind: 'github' }>,
  surroundings: StoreSurroundings,
): Promise<ReleaseStore> {
  switch (address.kind) {
    case 'directory':
      return createDirectoryStore(surroundings);
    case 'oci': {
      const { createOciStore } = await import('./oci/oci-store.ts');
      return createOciStore({ ...surroundings, ...address });
    }
    case 'mlflow': {
      const { createMlflowStore } = await import('./mlflow/mlflow-store.ts');
      return createMlflowStore({ ...surroundings, ...address });
    }
    case 'hugging-face': {
      const { createHubStore } = await import('./hub/hub-store.ts');
      return createHubStore({ ...surroundings, ...address });
    }
  }
}
