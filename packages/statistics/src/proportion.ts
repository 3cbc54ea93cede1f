import betaQuantile from '@stdlib/stats-base-dists-beta-quantile';
import { type Interval, type Level, limitTo, tailShare } from './level.ts';
import { criticalValue } from './standard-normal.ts';

/** `successes` of `rows`; both may be sums of weights. */
export interface Proportion {
  readonly successes: number;
  readonly rows: number;
}

const wholeScale: Interval = { lower: 0, upper: 1 };

/**
 * Wilson's score interval of one proportion (Wilson 1927; Newcombe 1998, method 3). [0, 1] when there are no rows.
 * Covers close to the level on average, slightly less than it for some true proportions; short.
 */
export function wilsonInterval(proportion: Proportion, level: Level = {}): Interval {
  const z = criticalValue(level);
  const { successes, rows } = checked(proportion);
  if (rows === 0) return wholeScale;
  const share = successes / rows;
  const shrink = 1 + (z * z) / rows;
  const centre = (share + (z * z) / (2 * rows)) / shrink;
  const reach = (z / shrink) * Math.sqrt((share * (1 - share)) / rows + (z * z) / (4 * rows * rows));
  const interval = {
    lower: successes === 0 ? 0 : centre - reach,
    upper: successes === rows ? 1 : centre + reach,
  };
  return limitTo(wholeScale, interval, level);
}

/**
 * Clopper and Pearson's exact interval of one proportion (1934), by quantiles of the beta distribution. [0, 1] when there are no rows.
 * Never misses more often than the level promises, whatever the true proportion; the price is its length.
 */
export function clopperPearsonInterval(proportion: Proportion, level: Level = {}): Interval {
  const tail = tailShare(level);
  const { successes, rows } = checked(proportion);
  const failures = rows - successes;
  const interval = {
    lower: successes === 0 ? 0 : betaQuantile(tail, successes, failures + 1),
    upper: failures === 0 ? 1 : betaQuantile(1 - tail, successes + 1, failures),
  };
  return limitTo(wholeScale, interval, level);
}

function checked(proportion: Proportion): Proportion {
  const { successes, rows } = proportion;
  if (!(successes >= 0 && successes <= rows && rows < Number.POSITIVE_INFINITY))
    throw new RangeError(`${successes} of ${rows} is not a proportion.`);
  return proportion;
}
