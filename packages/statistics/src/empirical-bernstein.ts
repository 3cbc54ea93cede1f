/** What was seen of a variable on some rows. */
export interface BoundedSample {
  /** At least two. */
  readonly rows: number;
  /** Sample variance, divided by rows - 1. */
  readonly variance: number;
  /** Largest less smallest possible value: 2 for a difference of right and wrong. */
  readonly range: number;
}

/**
 * How far the mean of a bounded variable may lie from the observed mean, on one side, with a chance of at most `delta` beyond: the empirical
 * Bernstein bound sqrt(2 V ln(2 / delta) / n) + 7 R ln(2 / delta) / (3 (n - 1)) of Maurer and Pontil (2009). It needs no bound on
 * how many predictions change. NaN with fewer than two rows.
 */
export function empiricalBernsteinReach({ rows, variance, range }: BoundedSample, delta: number): number {
  if (rows < 2) return Number.NaN;
  const failures = Math.log(2 / delta);
  return Math.sqrt((2 * variance * failures) / rows) + (7 * range * failures) / (3 * (rows - 1));
}
