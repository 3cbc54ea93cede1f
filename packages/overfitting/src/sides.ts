import { holdoutSplits, type Measurements, splitOfName, type UnusableMetric } from '@plimsoll/metrics';
import type { MetricValue } from '@plimsoll/record';

/** What was measured on one part of the data, by the metric's name without the word for the part. */
export interface Side {
  readonly metrics: ReadonlyMap<string, MetricValue>;
  readonly unusable: ReadonlyMap<string, UnusableMetric>;
}

export interface Sides {
  readonly train: Side;
  readonly holdout: Side;
}

interface Entry {
  readonly split: string | null;
  readonly base: string;
  readonly measured: MetricValue | UnusableMetric;
}

/**
 * Tells what belongs to train and what to the holdout. With two sources, each is one side (`eval_loss` of one and `train_loss`
 * of the other are both `loss`). With one source, names decide: `train.accuracy` and `test.accuracy`; of several holdouts the
 * first of holdout, test, eval, val counts. A name without such a word is the holdout beside a `train` one
 * (`accuracy`, `train_accuracy`), and train beside a `val` one alone (`loss`, `val_loss`, as Keras writes them).
 */
export function tellSides(holdout: Measurements, train: Measurements | null): Sides {
  const entries = entriesOf(holdout);
  if (train) {
    return {
      train: pick(entriesOf(train), [null, 'train']),
      holdout: pick(entries, [null, ...holdoutSplits]),
    };
  }
  const splitsByBase = new Map<string, Set<string | null>>();
  for (const { base, split } of entries) {
    const splits = splitsByBase.get(base) ?? new Set();
    splitsByBase.set(base, splits.add(split));
  }
  const isTrain = ({ split, base }: Entry): boolean => {
    const splits = splitsByBase.get(base) ?? new Set();
    if (split !== null || splits.has('train')) return split === 'train';
    return splits.has('val') && !splits.has('holdout') && !splits.has('test') && !splits.has('eval');
  };
  return {
    train: pick(entries.filter(isTrain), [null, 'train']),
    holdout: pick(
      entries.filter((entry) => !isTrain(entry)),
      [...holdoutSplits, null],
    ),
  };
}

function entriesOf({ metrics, unusable }: Measurements): Entry[] {
  return [...metrics, ...unusable].map((measured) => {
    const isComputed = 'source' in measured && measured.source === 'predictions';
    const { split, base } = isComputed ? { split: null, base: measured.name } : splitOfName(measured.name);
    return { split, base, measured };
  });
}

/** Of entries with the same base, the one whose split stands first in `order`; splits that are not in it are left out. */
function pick(entries: readonly Entry[], order: readonly (string | null)[]): Side {
  const metrics = new Map<string, MetricValue>();
  const unusable = new Map<string, UnusableMetric>();
  for (const split of order) {
    for (const { base, measured } of entries.filter((entry) => entry.split === split)) {
      if (metrics.has(base) || unusable.has(base)) continue;
      if ('source' in measured) metrics.set(base, measured);
      else unusable.set(base, measured);
    }
  }
  return { metrics, unusable };
}
