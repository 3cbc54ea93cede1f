/** Words for the parts of the data on which a metric was measured; for the holdout in the order in which they are preferred. */
const wordsOfSplit: readonly (readonly [split: string, words: readonly string[]])[] = [
  ['train', ['train', 'training', 'fit']],
  ['holdout', ['holdout', 'heldout', 'hold_out']],
  ['test', ['test', 'testing']],
  ['eval', ['eval', 'evaluation']],
  ['val', ['val', 'valid', 'validation']],
];

const splitOfWord = new Map(
  wordsOfSplit.flatMap(([split, words]) => words.map((word) => [word, split] as const)),
);

/** Splits that are not training data, best first: what is called holdout is trusted before what is called validation. */
export const holdoutSplits: readonly string[] = wordsOfSplit
  .map(([split]) => split)
  .filter((split) => split !== 'train');

/** A metric's name taken apart. */
export interface SplitName {
  /** train, holdout, test, eval or val; null when the name does not say. */
  readonly split: string | null;
  /** The name without the word for the split. */
  readonly base: string;
}

/**
 * The split that a word stands for: `training` is train, and LightGBM's `valid_0` and XGBoost's `validation_1` are val; null for a
 * word that stands for none.
 */
export function splitOf(word: string): string | null {
  return splitOfWord.get(word.toLowerCase().replace(/[_-]?\d+$/, '')) ?? null;
}

/**
 * Takes the word for a split out of a metric's name, wherever it stands: `train.accuracy`, `metrics.val.loss`, `eval_loss`,
 * `train/loss`, `accuracy_test`, `accuracy@train`. The first such word counts.
 */
export function splitOfName(name: string): SplitName {
  const marked = /^(.+)@([A-Za-z_]+)$/.exec(name);
  const mark = marked?.[2] === undefined ? null : splitOf(marked[2]);
  if (marked?.[1] !== undefined && mark !== null) return { split: mark, base: marked[1] };
  const parts = name.split(/([./])/);
  for (let i = 0; i < parts.length; i += 2) {
    const part = parts[i] as string;
    const whole = splitOf(part);
    if (whole !== null) {
      const rest = i === 0 ? parts.slice(2) : [...parts.slice(0, i - 1), ...parts.slice(i + 1)];
      return rest.length === 0 ? { split: null, base: name } : { split: whole, base: rest.join('') };
    }
    const inside = splitInside(part);
    if (inside)
      return {
        split: inside.split,
        base: [...parts.slice(0, i), inside.rest, ...parts.slice(i + 1)].join(''),
      };
  }
  return { split: null, base: name };
}

/** `val_loss`, `loss_val`, `train-loss`. */
function splitInside(part: string): { split: string; rest: string } | undefined {
  const first = /^([A-Za-z]+)[_\- ](.+)$/.exec(part);
  const leading = first?.[1] === undefined ? null : splitOf(first[1]);
  if (first?.[2] !== undefined && leading !== null) return { split: leading, rest: first[2] };
  const last = /^(.+)[_\- ]([A-Za-z]+)$/.exec(part);
  const trailing = last?.[2] === undefined ? null : splitOf(last[2]);
  return last?.[1] !== undefined && trailing !== null ? { split: trailing, rest: last[1] } : undefined;
}
