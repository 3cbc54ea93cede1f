import { compareShares, twoSidedStudentP } from '@plimsoll/statistics';
import type { SlicedColumn } from './slice-codes.ts';
import type { SliceMeasure } from './slice-measures.ts';

/** Sums over the rows of a slice (or of everything) that a metric looks at. */
export interface Sums {
  readonly rows: number;
  readonly weight: number;
  readonly squaredWeight: number;
  readonly sum: number;
  readonly squares: number;
}

/** Sums of every slice of a column, and of all rows, those without a value included. */
export function sumSlices(
  { values, codes }: Omit<SlicedColumn, 'name'>,
  measure: SliceMeasure,
  weights: Float64Array | null,
): { readonly slices: readonly Sums[]; readonly whole: Sums } {
  const empty = () => ({ rows: 0, weight: 0, squaredWeight: 0, sum: 0, squares: 0 });
  const slices = values.map(empty);
  const none = empty();
  for (let row = 0; row < codes.length; row++) {
    const value = measure.values[row] as number;
    if (Number.isNaN(value)) continue;
    const weight = weights === null ? 1 : (weights[row] as number);
    const sums = slices[codes[row] as number] ?? none;
    sums.rows++;
    sums.weight += weight;
    sums.squaredWeight += weight * weight;
    sums.sum += weight * value;
    sums.squares += weight * value * value;
  }
  const whole = empty();
  for (const sums of [...slices, none])
    for (const key of Object.keys(whole) as (keyof Sums)[]) whole[key] += sums[key];
  return { slices, whole };
}

/** The sums of the other rows. */
export function subtract(whole: Sums, part: Sums): Sums {
  return {
    rows: whole.rows - part.rows,
    weight: whole.weight - part.weight,
    squaredWeight: whole.squaredWeight - part.squaredWeight,
    sum: whole.sum - part.sum,
    squares: whole.squares - part.squares,
  };
}

/** Fisher's exact test of two shares. */
export function comparedShares(own: Sums, rest: Sums): number {
  return compareShares({ successes: own.sum, rows: own.rows }, { successes: rest.sum, rows: rest.rows });
}

/** Squared standard error of a mean, with the rows that the weights are worth (Kish's effective size). */
export function errorOf({ weight, squaredWeight, sum, squares }: Sums): {
  readonly square: number;
  readonly freedom: number;
} {
  const size = (weight * weight) / squaredWeight;
  const variance = Math.max(0, squares / weight - (sum / weight) ** 2);
  return { square: variance / (size - 1), freedom: size - 1 };
}

/** Welch's test of two means (1947). 1 when nothing varies. */
export function welchP(own: Sums, rest: Sums): number {
  const [a, b] = [errorOf(own), errorOf(rest)];
  const square = a.square + b.square;
  if (!(square > 0) || !(a.freedom > 0) || !(b.freedom > 0)) return 1;
  const freedom = square ** 2 / (a.square ** 2 / a.freedom + b.square ** 2 / b.freedom);
  return twoSidedStudentP((own.sum / own.weight - rest.sum / rest.weight) / Math.sqrt(square), freedom);
}
