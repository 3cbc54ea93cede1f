import type { CommentThread } from '@plimsoll/report';

/** A run, as far as comments care. */
export interface CommentingRun {
  readonly id: number;
  readonly attempt: number;
}

/** The comments of a pull request, in memory. */
export interface MemoryComments {
  /** The thread as a run sees it. */
  thread(run: CommentingRun): CommentThread;
  /** What stands on the pull request, by model. */
  readonly texts: ReadonlyMap<string, string>;
}

/** An in-memory twin of a pull request's comments. */
export function createMemoryComments(): MemoryComments {
  const comments = new Map<string, { run: CommentingRun; markdown: string; isQuiet: boolean }>();
  return {
    get texts() {
      return new Map([...comments].map(([model, { markdown }]) => [model, markdown]));
    },
    thread: (run) => ({
      async upsert({ model, markdown, isQuiet = false }) {
        const location = `memory:${model}`;
        const standing = comments.get(model);
        if (!standing && isQuiet) return { outcome: 'silent', location: null };
        if (standing && isLater(standing.run, run)) return { outcome: 'outdated', location };
        if (standing?.markdown === markdown && standing.isQuiet === isQuiet)
          return { outcome: 'unchanged', location };
        comments.set(model, { run, markdown, isQuiet });
        if (isQuiet) return { outcome: 'hidden', location };
        return { outcome: standing ? 'updated' : 'created', location };
      },
    }),
  };
}

function isLater(a: CommentingRun, b: CommentingRun): boolean {
  return a.id > b.id || (a.id === b.id && a.attempt > b.attempt);
}
