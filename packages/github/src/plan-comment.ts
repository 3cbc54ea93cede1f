import { compareRuns, type MarkedText } from './comment-marker.ts';

/** One of our comments for a model, as it stands. */
export interface StandingComment extends MarkedText {
  readonly id: number;
  /** GraphQL's name for it; null where the forge has none. */
  readonly nodeId: string | null;
  readonly url: string;
}

/** What to do so that exactly one comment stands, with the text of the latest run. */
export interface CommentPlan {
  /** The comment that stays: the oldest one. Undefined: create one, or say nothing. */
  readonly keep: StandingComment | undefined;
  /** The text that `keep` shall have; undefined when it has it already. */
  readonly update: MarkedText | undefined;
  /** Whether `keep` is to be folded away, or unfolded because we had folded it; null for neither. */
  readonly visibility: 'hide' | 'show' | null;
  /** Duplicates, which a race of two runs made. */
  readonly remove: readonly StandingComment[];
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'outdated' | 'hidden' | 'silent';
}

/** Decides what becomes of the standing comments of a model when `wanted` is to be said; hidden when it is not worth it. */
export function planComment(standing: readonly StandingComment[], wanted: MarkedText): CommentPlan {
  const [keep, ...remove] = [...standing].sort((a, b) => a.id - b.id);
  if (!keep) {
    const outcome = wanted.isHidden ? 'silent' : 'created';
    return { keep: undefined, update: undefined, visibility: null, remove: [], outcome };
  }
  const newer = standing.filter((comment) => compareRuns(comment.run, wanted.run) > 0);
  const latest = newer.sort((a, b) => compareRuns(b.run, a.run))[0];
  const text = latest ?? wanted;
  const isSame = isSameText(keep.markdown, text.markdown) && keep.isHidden === text.isHidden;
  const visibility = keep.isHidden === text.isHidden ? null : text.isHidden ? 'hide' : 'show';
  const done = text.isHidden ? 'hidden' : 'updated';
  const outcome = latest ? 'outdated' : isSame ? 'unchanged' : done;
  return { keep, update: isSame ? undefined : text, visibility, remove, outcome };
}

function isSameText(a: string, b: string): boolean {
  const normalise = (text: string) => text.replaceAll('\r\n', '\n').trimEnd();
  return normalise(a) === normalise(b);
}
