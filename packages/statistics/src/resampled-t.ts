import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { type Interval, type Level, tailShare } from './level.ts';

/** Differences of a metric over repeated trainings, and how strongly their training sets overlap. */
export interface ResampledDifferences {
  /** One difference (candidate less baseline) per seed, fold or split; at least two. */
  readonly differences: readonly number[];
  /** Rows tested divided by rows trained on: 1 / (K - 1) for K folds; 0 for independent data, which is Student's paired t test. */
  readonly testToTrain: number;
}

/** Outcome of a t test of "no difference". */
export interface ResampledT {
  readonly mean: number;
  readonly t: number;
  readonly degreesOfFreedom: number;
  /** P values; NaN, with t, when all differences are equal: they say nothing about their noise. */
  readonly twoSidedP: number;
  /** P value against "the difference is above 0". */
  readonly greaterP: number;
  readonly interval: Interval;
}

/**
 * Corrected resampled t test (Nadeau and Bengio 2003, Machine Learning 52:239): trainings that share data vary together, so the variance of
 * the mean is taken as s^2 (1 / k + test / train) with k - 1 degrees of freedom, instead of s^2 / k, which calls noise an effect.
 */
export function correctedResampledT(resampled: ResampledDifferences, level: Level = {}): ResampledT {
  const { differences, testToTrain } = resampled;
  const count = differences.length;
  if (count < 2) throw new RangeError('A t test takes at least two differences.');
  if (!(testToTrain >= 0 && testToTrain < Number.POSITIVE_INFINITY))
    throw new RangeError(`testToTrain must be a number of at least 0, not ${testToTrain}.`);
  const mean = differences.reduce((sum, d) => sum + d, 0) / count;
  const squares = differences.reduce((sum, d) => sum + (d - mean) ** 2, 0);
  const error = Math.sqrt((squares / (count - 1)) * (1 / count + testToTrain));
  const degreesOfFreedom = count - 1;
  const t = error > 0 ? mean / error : Number.NaN;
  const reach = error > 0 ? -tQuantile(tailShare(level), degreesOfFreedom) * error : Number.NaN;
  const { sides = 'both' } = level;
  return {
    mean,
    t,
    degreesOfFreedom,
    twoSidedP: 2 * tCdf(-Math.abs(t), degreesOfFreedom),
    greaterP: tCdf(-t, degreesOfFreedom),
    interval: {
      lower: sides === 'upper' ? Number.NEGATIVE_INFINITY : mean - reach,
      upper: sides === 'lower' ? Number.POSITIVE_INFINITY : mean + reach,
    },
  };
}
