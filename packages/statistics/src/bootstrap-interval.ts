import type { Bootstrapped } from './bootstrap.ts';
import { acceleration, jackknifeError } from './jackknife.ts';
import { type Interval, type Level, tailShare } from './level.ts';
import { normalCdf, normalQuantile } from './standard-normal.ts';
import { studentQuantile } from './student-t.ts';

/** An interval from bootstrap replicates. */
export interface BootstrapInterval extends Interval {
  /** `percentile` also where BCa was asked for and the estimate lies outside all replicates. */
  readonly method: 'bca' | 'percentile';
  /** Share of the resamples in which the statistic is undefined; they are passed over. */
  readonly undefinedShare: number;
}

/**
 * Percentile interval: quantiles of the replicates, interpolated linearly. Null when the replicates do not vary or none is defined: then the
 * bootstrap knows nothing, and an interval without width would pretend to be sure. The open side of a one-sided level is infinite.
 */
export function percentileInterval(bootstrapped: Bootstrapped, level: Level = {}): BootstrapInterval | null {
  const tail = tailShare(level);
  const sorted = sortedReplicates(bootstrapped);
  if (sorted === null) return null;
  return {
    ...between(sorted, { lower: tail, upper: 1 - tail }, level),
    method: 'percentile',
    undefinedShare: 1 - sorted.length / bootstrapped.replicates.length,
  };
}

/**
 * Bias-corrected and accelerated interval (Efron 1987, Journal of the American Statistical Association 82:171), with scipy's bias correction,
 * which counts ties half. Null as for the percentile interval.
 */
export function bcaInterval(bootstrapped: Bootstrapped, level: Level = {}): BootstrapInterval | null {
  const sorted = sortedReplicates(bootstrapped);
  if (sorted === null) return null;
  const shares = bcaShares(bootstrapped, sorted, level);
  if (shares === null) return percentileInterval(bootstrapped, level);
  return {
    ...between(sorted, shares, level),
    method: 'bca',
    undefinedShare: 1 - sorted.length / bootstrapped.replicates.length,
  };
}

/**
 * The two-sided BCa interval for samples of any size. BCa's own is a little short for few rows: its replicates vary as a population of n rows does,
 * sqrt(n / (n - 1)) too little, with the normal quantile where a t is due (the expanded percentiles of Hesterberg 2015, The American
 * Statistician 69:371), and it estimates bias and acceleration from the same few rows. So its deviates are those of the expanded percentiles,
 * and where the jackknife's standard error with Student's t reaches farther, that bound counts; `isSmooth: false` leaves the jackknife out,
 * which is wrong for medians. Null as for the percentile interval.
 */
export function expandedInterval(
  bootstrapped: Bootstrapped,
  { alpha, isSmooth }: { readonly alpha: number; readonly isSmooth: boolean },
): BootstrapInterval | null {
  return expandedIntervals(bootstrapped, isSmooth)(alpha);
}

/** The same at any alpha: what does not depend on it is computed once. */
export function expandedIntervals(
  bootstrapped: Bootstrapped,
  isSmooth: boolean,
): (alpha: number) => BootstrapInterval | null {
  const sorted = sortedReplicates(bootstrapped);
  if (sorted === null) return () => null;
  const { standardError, degreesOfFreedom } = jackknifeError(bootstrapped.jackknives);
  const correction = correctionOf(bootstrapped, sorted);
  return (alpha) => {
    const t = studentQuantile(1 - alpha / 2, degreesOfFreedom);
    const deviate = t * Math.sqrt((degreesOfFreedom + 1) / degreesOfFreedom);
    const shares = sharesAt(correction, { lower: -deviate, upper: deviate });
    const isInside = shares !== null;
    const plain = isInside ? shares : { lower: normalCdf(-deviate), upper: normalCdf(deviate) };
    const { lower, upper } = between(sorted, plain, {});
    const reach = isSmooth && standardError > 0 ? t * standardError : 0;
    return {
      lower: Math.min(lower, bootstrapped.estimate - reach),
      upper: Math.max(upper, bootstrapped.estimate + reach),
      method: isInside ? 'bca' : 'percentile',
      undefinedShare: 1 - sorted.length / bootstrapped.replicates.length,
    };
  };
}

/** Standard deviation of the defined replicates (n - 1), an estimate of the standard error; NaN with fewer than two. */
export function bootstrapStandardError({ replicates }: Bootstrapped): number {
  const defined = replicates.filter(Number.isFinite);
  const mean = defined.reduce((sum, value) => sum + value, 0) / defined.length;
  const squares = defined.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return defined.length < 2 ? Number.NaN : Math.sqrt(squares / (defined.length - 1));
}

/** Share of replicates below the estimate, ties counting half: (#{below} + #{not above}) / 2B. */
export function shareBelow(sorted: Float64Array, estimate: number): number {
  let [below, notAbove] = [0, 0];
  for (const value of sorted) {
    if (value < estimate) below++;
    if (value <= estimate) notAbove++;
  }
  return (below + notAbove) / (2 * sorted.length);
}

/** Which quantiles of the sorted replicates bound the BCa interval; null when the estimate lies outside all of them. */
export function bcaShares(
  bootstrapped: Bootstrapped,
  sorted: Float64Array,
  level: Level = {},
): Interval | null {
  const tail = tailShare(level);
  const deviates = { lower: normalQuantile(tail), upper: normalQuantile(1 - tail) };
  return sharesAt(correctionOf(bootstrapped, sorted), deviates);
}

/** What the BCa interval corrects: the bias as a normal deviate, and the acceleration. */
interface Correction {
  readonly bias: number;
  readonly accelerated: number;
}

function correctionOf(bootstrapped: Bootstrapped, sorted: Float64Array): Correction {
  return {
    bias: normalQuantile(shareBelow(sorted, bootstrapped.estimate)),
    accelerated: acceleration(bootstrapped.jackknives),
  };
}

/** Which quantiles bound the interval between these standard normal deviates; null when the estimate lies outside all replicates. */
function sharesAt({ bias, accelerated }: Correction, deviates: Interval): Interval | null {
  if (!Number.isFinite(bias)) return null;
  const share = (deviate: number) => {
    const shifted = bias + deviate;
    return normalCdf(bias + shifted / (1 - accelerated * shifted));
  };
  return { lower: share(deviates.lower), upper: share(deviates.upper) };
}

/** Defined replicates from small to large; null when there are none or all are equal. */
function sortedReplicates({ replicates }: Bootstrapped): Float64Array | null {
  const sorted = replicates.filter(Number.isFinite).sort();
  return sorted.length === 0 || sorted[0] === sorted.at(-1) ? null : sorted;
}

function between(sorted: Float64Array, shares: Interval, { sides = 'both' }: Level): Interval {
  return {
    lower: sides === 'upper' ? Number.NEGATIVE_INFINITY : quantile(sorted, shares.lower),
    upper: sides === 'lower' ? Number.POSITIVE_INFINITY : quantile(sorted, shares.upper),
  };
}

/** Linear interpolation between order statistics, as numpy's default. */
function quantile(sorted: Float64Array, share: number): number {
  const position = share * (sorted.length - 1);
  const before = Math.floor(position);
  const low = sorted[before] as number;
  const high = sorted[Math.min(before + 1, sorted.length - 1)] as number;
  return low + (high - low) * (position - before);
}
