import { compareRuns, type MarkedText } from './comment-marker.ts';

/** One of our comments for a model, as it stands. */
export interface StandingComment extends MarkedText {
  readonly id: number;
  readonly url: string;
}

/** What to do so that exactly one comment stands, with the text of the latest run. */
export interface CommentPlan {
  /** The comment that stays: the oldest one. Undefined: create one. */
  readonly keep: StandingComment | undefined;
  /** The text that `keep` shall have; undefined when it has it already. */
  readonly update: MarkedText | undefined;
  /** Duplicates, which a race of two runs made. */
  readonly remove: readonly StandingComment[];
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'outdated';
}

/** Decides what becomes of the standing comments of a model when `wanted` is to be said. */
export function planComment(standing: readonly StandingComment[], wanted: MarkedText): CommentPlan {
  const [keep, ...remove] = [...standing].sort((a, b) => a.id - b.id);
  if (!keep) return { keep: undefined, update: undefined, remove: [], outcome: 'created' };
  const newer = standing.filter((comment) => compareRuns(comment.run, wanted.run) > 0);
  const latest = newer.sort((a, b) => compareRuns(b.run, a.run))[0];
  const text = latest ?? wanted;
  const update = isSameText(keep.markdown, text.markdown) ? undefined : text;
  const outcome = latest ? 'outdated' : update ? 'updated' : 'unchanged';
  return { keep, update, remove, outcome };
}

function isSameText(a: string, b: string): boolean {
  const normalise = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return normalise(a) === normalise(b);
}
