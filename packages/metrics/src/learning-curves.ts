import { type Direction, traitsOf } from './known-metrics.ts';
import type { CurvePoint, StepKind } from './metric-history.ts';
import type { MetricsFile } from './metrics-file.ts';
import { splitOfName } from './splits.ts';

/** How one metric went over the training, on the training data and on data that were held out. */
export interface LearningCurveSeries {
  /** Without the word for the split: `loss`. */
  readonly metric: string;
  /** Which way is better; null when nobody said. */
  readonly direction: Direction | null;
  readonly step: StepKind;
  /** Finite values by ascending step; empty when no file has them. */
  readonly train: readonly CurvePoint[];
  readonly holdout: readonly CurvePoint[];
  /** What the files call the two sides. */
  readonly names: { readonly train: string | null; readonly holdout: string | null };
}

interface NamedSeries {
  readonly name: string;
  readonly step: StepKind;
  readonly points: readonly CurvePoint[];
}

/**
 * Learning curves from the histories of metric files: `train_loss` and `val_loss`, `eval.rmse` and `train.rmse`, in one file or in
 * several. A name without a word for the split is of the training data where its format says so (Keras, Hugging Face) or where there
 * is a held-out curve of the same name; else it makes no curve. Several held-out sets make a series each.
 */
export function learningCurvesOf(
  files: readonly MetricsFile[],
  directions: ReadonlyMap<string, Direction> = new Map(),
): LearningCurveSeries[] {
  const train = new Map<string, NamedSeries>();
  const bare = new Map<string, NamedSeries>();
  const holdouts = new Map<string, NamedSeries[]>();
  for (const { history } of files) {
    for (const [name, points] of history?.series ?? []) {
      const { split, base } = splitOfName(name);
      const series = { name, step: history?.step ?? 'step', points };
      const isTrain = split === 'train' || (split === null && history?.bare === 'train');
      // Hugging Face writes loss at every step, and train_loss once, at the end.
      if (isTrain && points.length >= (train.get(base)?.points.length ?? 0)) train.set(base, series);
      else if (isTrain) continue;
      else if (split === null) bare.set(base, series);
      else holdouts.set(base, [...(holdouts.get(base) ?? []), series]);
    }
  }
  return [...new Set([...holdouts.keys(), ...train.keys()])].flatMap((metric) => {
    const own = train.get(metric) ?? (holdouts.has(metric) ? bare.get(metric) : undefined);
    const { direction, isQuality } = traitsOf(metric, directions);
    // A learning rate or the time of an epoch has a history too.
    if (!isQuality || (direction === null && !(own && holdouts.has(metric)))) return [];
    const sides: readonly (NamedSeries | undefined)[] = holdouts.get(metric) ?? [undefined];
    return sides.map(
      (holdout): LearningCurveSeries => ({
        metric,
        direction,
        step: (holdout ?? own)?.step ?? 'step',
        train: own?.points ?? [],
        holdout: holdout?.points ?? [],
        names: { train: own?.name ?? null, holdout: holdout?.name ?? null },
      }),
    );
  });
}
