import { RegistryChangedError } from '@plimsoll/registry';
import { isUncertain } from '../web/web-client.ts';
import { gitBlobId, type HubApi, type HubChange, type HubFile } from './hub-api.ts';

/** How many bytes of small files wait for a commit at most. */
const maxPendingBytes = 16 * 1024 * 1024;

/** Changes that wait to be committed together: the Hub counts commits, and a model may have many files. */
export interface PendingCommits {
  add(branch: string, change: HubChange): Promise<void>;
  /** Commits all that waits. Throws a RegistryChangedError when a branch is gone. */
  flush(): Promise<void>;
}

export function createPendingCommits(
  api: HubApi,
  {
    repository,
    sleep,
  }: { readonly repository: string; readonly sleep: (milliseconds: number) => Promise<void> },
): PendingCommits {
  const waiting = new Map<string, Map<string, HubChange>>();
  /** One commit after another. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work, work);
    last = turn.catch(() => {});
    return turn;
  };
  const flush = () =>
    inTurn(async () => {
      for (const [branch, changes] of [...waiting]) {
        waiting.delete(branch);
        const what = { repository, branch, title: 'Add files of a draft', sleep };
        await commitUntilThere(api, { ...what, changes: [...changes.values()] });
      }
    });
  return {
    flush,
    async add(branch, change) {
      const changes = waiting.get(branch) ?? new Map<string, HubChange>();
      waiting.set(branch, changes);
      changes.set(change.path, change);
      const bytes = [...changes.values()].reduce(
        (sum, one) => sum + (one.kind === 'file' ? one.content.length : 0),
        0,
      );
      if (bytes > maxPendingBytes) await flush();
    },
  };
}

/**
 * Commits what a branch does not have yet, and nothing when it has all: a commit whose answer was lost is looked for before it is
 * sent again. Throws a RegistryChangedError when the branch is gone.
 */
export async function commitUntilThere(
  api: HubApi,
  what: {
    readonly repository: string;
    readonly branch: string;
    readonly title: string;
    readonly changes: readonly HubChange[];
    readonly sleep: (milliseconds: number) => Promise<void>;
  },
): Promise<void> {
  const { repository, branch, title, sleep } = what;
  let failure: unknown;
  for (const pauseMs of [1_000, 2_000, 4_000, 8_000]) {
    const there = new Map((await api.tree(repository, branch)).map((file) => [file.path, file]));
    const changes = what.changes.filter((change) => !isDone(change, there.get(change.path)));
    if (changes.length === 0) return;
    try {
      await api.commit(repository, branch, { title, changes });
      return;
    } catch (error) {
      // A branch that others commit to is not gone; then the next look at it tells what is still to be done.
      if (!(isUncertain(error) || error instanceof RegistryChangedError)) throw error;
      failure = error;
    }
    await sleep(pauseMs);
  }
  throw failure;
}

function isDone(change: HubChange, file: HubFile | undefined): boolean {
  switch (change.kind) {
    case 'deletedFile':
      return file === undefined;
    case 'lfsFile':
      return file?.sha256 === change.sha256;
    case 'file':
      return file?.sha256 === null && file.oid === gitBlobId(change.content);
  }
}
