import { kolmogorovReach, newcombeInterval, noncentralityInterval } from '@plimsoll/statistics';
import { type Cells, total } from './shares.ts';

/** Bounds of a measure, at 95 %. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
  /** How they were found; as in a record's interval. */
  readonly method: string;
}

const alpha = 0.05;

/** Rows of both sides. */
export interface SideRows {
  readonly reference: number;
  readonly current: number;
}

/**
 * Of a Kolmogorov–Smirnov distance: the difference of both empirical functions from the true ones is at most as wild as a Brownian
 * bridge at their mean, so Kolmogorov's law bounds it, whatever the true distance is. `most` is the distance that bins may hide.
 */
export function kolmogorovSmirnovBounds(
  { value, most }: { value: number; most: number },
  rows: SideRows,
): Bounds {
  const reach = kolmogorovReach({ first: rows.reference, second: rows.current }, alpha);
  return { lower: Math.max(0, value - reach), upper: Math.min(1, most + reach), method: 'kolmogorov' };
}

/**
 * Of measures that grow, near no drift, like a chi-square statistic per row: `perStatistic` is the measure that a noncentrality of 1
 * stands for. The bounds are free of the bias that makes such measures large in small samples.
 */
export function chiSquareBounds(
  measure: number,
  { degrees, perStatistic }: { degrees: number; perStatistic: number },
): { lower: number; upper: number } {
  if (degrees < 1) return { lower: 0, upper: 0 };
  const { lower, upper } = noncentralityInterval(measure / perStatistic, degrees, { alpha });
  return { lower: lower * perStatistic, upper: upper * perStatistic };
}

/** Rows that two samples are worth together: the variance of a difference of shares is p (1 - p) times this. */
export function perRow({ reference, current }: SideRows): number {
  return 1 / reference + 1 / current;
}

/** Of a population stability index (in the limit (1/n + 1/m) times a chi-square variable: Yurdakul and Naranjo 2020). */
export function stabilityBounds(value: number, cells: number, rows: SideRows): Bounds {
  return {
    ...chiSquareBounds(value, { degrees: cells - 1, perStatistic: perRow(rows) }),
    method: 'noncentral-chi-square',
  };
}

/** Of a Jensen–Shannon distance: its square, in nats, is near no drift an eighth of the chi-square statistic per row. */
export function jensenShannonBounds(distance: number, cells: number, rows: SideRows): Bounds {
  const nats = distance * distance * Math.LN2;
  const { lower, upper } = chiSquareBounds(nats, { degrees: cells - 1, perStatistic: perRow(rows) / 8 });
  const toDistance = (value: number) => Math.min(1, Math.sqrt(value / Math.LN2));
  return { lower: toDistance(lower), upper: toDistance(upper), method: 'noncentral-chi-square' };
}

/** Of Cramér's V, whose square is the statistic per row. */
export function cramersVBounds(statistic: number, degrees: number, rows: SideRows): Bounds {
  const all = rows.reference + rows.current;
  const { lower, upper } = chiSquareBounds(statistic, { degrees, perStatistic: 1 });
  return {
    lower: Math.min(1, Math.sqrt(lower / all)),
    upper: Math.min(1, Math.sqrt(upper / all)),
    method: 'noncentral-chi-square',
  };
}

/** Of the largest difference between shares: Newcombe's interval of each, at a level that holds for all of them (Bonferroni). */
export function lInfinityBounds({ reference, current }: Cells): Bounds {
  const [rows, others] = [total(reference), total(current)];
  const level = { alpha: alpha / Math.max(1, reference.length) };
  let [lower, upper] = [0, 0];
  for (const [i, count] of reference.entries()) {
    const first = { successes: count, rows };
    const second = { successes: current[i] ?? 0, rows: others };
    const interval = newcombeInterval(first, second, level);
    lower = Math.max(lower, interval.lower, -interval.upper);
    upper = Math.max(upper, interval.upper, -interval.lower);
  }
  return { lower, upper, method: 'newcombe-bonferroni' };
}

/** Of the absolute difference between two shares. */
export function shareDifferenceBounds(cells: { reference: number; current: number }, rows: SideRows): Bounds {
  const { lower, upper } = newcombeInterval(
    { successes: cells.current, rows: rows.current },
    { successes: cells.reference, rows: rows.reference },
    { alpha },
  );
  return {
    lower: Math.max(0, lower, -upper),
    upper: Math.max(Math.abs(lower), Math.abs(upper)),
    method: 'newcombe',
  };
}

/**
 * Rows on each side, at least, that would put the interval of such an effect on one side of the limit; null when no number below a
 * billion does. `boundsAt` gives the interval with so many rows on each side.
 */
export function rowsToSettle(
  limit: number,
  boundsAt: (rows: number) => { lower: number; upper: number },
): number | null {
  const isSettled = (rows: number) => {
    const { lower, upper } = boundsAt(rows);
    return upper <= limit || lower > limit;
  };
  let high = 10;
  while (!isSettled(high)) {
    high *= 2;
    if (high > 1e9) return null;
  }
  let low = high / 2;
  while (high - low > Math.max(1, high / 200)) {
    const middle = Math.round((low + high) / 2);
    if (isSettled(middle)) high = middle;
    else low = middle;
  }
  return high;
}
