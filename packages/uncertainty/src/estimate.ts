import type { Interval as RecordedInterval } from '@plimsoll/record';
import type { Interval } from '@plimsoll/statistics';
import { criticalValue, rowsToSettle } from '@plimsoll/statistics';

/** How an interval was made; records say it in these words. */
export type Method =
  | 'wilson'
  | 'tango'
  | 'newcombe'
  | 'delong'
  | 'exact-pairs'
  /** What none of the rows has shown happens in few of all rows. */
  | 'rule-of-three'
  | 'bca-bootstrap'
  | 'percentile-bootstrap'
  | 'cluster-bootstrap'
  | 'jackknife'
  | 'corrected-t'
  /** By a bound that holds for every decision on a holdout together. */
  | 'hoeffding'
  | 'exact-binomial'
  | 'bennett'
  /** The models are the same one, so that nothing is left to estimate. */
  | 'identical';

/** A number that was estimated from rows, with its noise. */
export interface Estimate {
  /** In the unit of what was estimated. */
  readonly value: number;
  readonly method: Method;
  /** Rows that it rests on; of two independent samples, both together. */
  readonly rows: number;
  /** What `rows` counts: rows when absent, or the folds of a cross-validation. */
  readonly unit?: 'fold';
  /** Whether two models were compared row by row. */
  readonly isPaired: boolean;
  /** Whether nothing has varied yet, such as no error at all: the interval then shrinks as fast as the rows grow, and not with their root. */
  readonly isAtEdge?: boolean;
  /** The two-sided interval at a confidence in (0, 1). Null when these rows do not tell how large the noise is. */
  readonly intervalAt: (confidence: number) => Interval | null;
}

/** An interval as records hold it; an unbounded side is null. */
export function recordInterval(estimate: Estimate, confidence: number): RecordedInterval | null {
  const interval = estimate.intervalAt(confidence);
  if (interval === null) return null;
  const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return { lower: bound(interval.lower), upper: bound(interval.upper), confidence, method: estimate.method };
}

/**
 * Rows, in all, until the interval leaves `border`, if the estimate is the truth, with a chance of 80 %: standard errors shrink with the root
 * of the rows. The standard error is taken from the interval's reach towards the border. Null when no number of rows would do, or when it
 * cannot be said: the estimate is at the border, or there is no interval.
 */
export function rowsNeeded(
  estimate: Estimate,
  { border, confidence }: { readonly border: number; readonly confidence: number },
): number | null {
  const interval = estimate.intervalAt(confidence);
  if (interval === null) return null;
  const level = { alpha: 1 - confidence };
  const distance = Math.abs(border - estimate.value);
  const reach = border > estimate.value ? interval.upper - estimate.value : estimate.value - interval.lower;
  const standardError = reach / criticalValue(level);
  const rows = Math.ceil(
    estimate.isAtEdge
      ? (estimate.rows * reach) / distance
      : rowsToSettle({ rows: estimate.rows, standardError, distance }, level),
  );
  return Number.isSafeInteger(rows) ? Math.max(rows, estimate.rows + 1) : null;
}
