import { GitHubError } from './github-error.ts';

/** How a thing is created exactly once, although the answer to the request that creates it may get lost. */
export interface OnceOnly<T> {
  /** Sends the POST. */
  readonly create: () => Promise<T>;
  /** Looks whether it exists, by its name, tag or marker. */
  readonly find: () => Promise<T | undefined>;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** Pauses before reading back: GitHub's lists lag behind its writes. */
const pausesMs = [1_000, 2_000, 4_000];

/**
 * Creates something with a POST. When its answer is lost or a 5xx, reads back first, and sends it again only if the
 * thing is not there. Throws the last GitHubError when that does not help.
 */
export async function createOnce<T>({ create, find, sleep }: OnceOnly<T>): Promise<T> {
  let lost: GitHubError | undefined;
  for (const pause of pausesMs) {
    try {
      return await create();
    } catch (error) {
      if (!(error instanceof GitHubError && error.isUncertain)) throw error;
      lost = error;
    }
    await sleep(pause);
    const found = await find();
    if (found !== undefined) return found;
  }
  throw lost;
}
