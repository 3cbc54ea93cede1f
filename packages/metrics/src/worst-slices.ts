import type { SliceResult } from '@plimsoll/record';
import { adjustPValues, studentQuantile, wilsonInterval } from '@plimsoll/statistics';
import type { Predictions } from './predictions.ts';
import { crossColumns, type SlicedColumn, sliceableColumns } from './slice-codes.ts';
import { type SliceMeasure, sliceMeasures } from './slice-measures.ts';
import { comparedShares, errorOf, type Sums, subtract, sumSlices, welchP } from './slice-sums.ts';

/** Slices with fewer rows than this say too little to be looked for. */
export const leastSliceRows = 30;
/** Only the columns whose slices differ most are crossed: the number of pairs grows with the square. */
const crossedColumns = 4;
const mostSlices = 20;
const confidence = 0.95;

interface Found {
  readonly slice: string;
  readonly columns: readonly string[];
  readonly measure: SliceMeasure;
  readonly own: Sums;
  readonly whole: number;
  readonly p: number;
}

/**
 * The slices on which the model is worst, worst first, at most 20: of every column with up to 50 values (numbers are cut into quarters),
 * and of pairs of the four columns that differ most, with at least 30 rows. Each is compared with the rest of the rows, shares by Fisher's
 * exact test, means by Welch's; the p values are corrected over all slices that were looked at (Holm), the intervals are not.
 * Worst is what is surely worst: the end of the interval that is nearer to the whole is the farthest from it.
 */
export function worstSlices(predictions: Predictions): SliceResult[] {
  const columns = sliceableColumns(predictions);
  if (columns.length === 0) return [];
  const found = sliceMeasures(predictions).flatMap((measure) => {
    const look = (column: Omit<SlicedColumn, 'name'>, names: readonly string[]) =>
      compareSlices({ column, names, measure, weights: predictions.weights });
    const single = columns.map((column) => ({ column, slices: look(column, [column.name]) }));
    const crossed = single
      .map(({ column, slices }) => ({ column, p: Math.min(1, ...slices.map(({ p }) => p)) }))
      .sort((a, b) => a.p - b.p)
      .slice(0, crossedColumns)
      .map(({ column }) => column);
    const pairs = crossed.flatMap((first, i) =>
      crossed.slice(i + 1).flatMap((second) => {
        const cross = crossColumns(first, second);
        return cross === null ? [] : look(cross, [first.name, second.name]);
      }),
    );
    return [...single.flatMap(({ slices }) => slices), ...pairs];
  });
  const adjusted = adjustPValues(
    found.map(({ p }) => p),
    'holm',
  );
  return found
    .map((one, i) => ({
      ...resultOf(one, adjusted[i] as number),
      columns: one.columns,
      measure: one.measure,
    }))
    .filter((one) => shortfall(one, one.value) > 0)
    .filter((one, _, all) => !isExplained(one, all))
    .sort((a, b) => nearEnd(b) - nearEnd(a))
    .slice(0, mostSlices)
    .map(({ columns: _, measure: __, ...slice }) => slice);
}

type Rated = SliceResult & { readonly columns: readonly string[]; readonly measure: SliceMeasure };

/** How much worse than the whole a value is; of quantities as a share of the whole. */
function shortfall({ measure, whole }: Rated, value: number): number {
  return measure.direction === 'higher' ? whole - value : (value - whole) / Math.abs(whole || 1);
}

function nearEnd(slice: Rated): number {
  const { interval, value, measure } = slice;
  return shortfall(slice, (measure.direction === 'higher' ? interval?.upper : interval?.lower) ?? value);
}

/** A pair that is not surely worse than one of its columns alone says nothing new. */
function isExplained(slice: Rated, all: readonly Rated[]): boolean {
  if (slice.columns.length === 1) return false;
  const parts = slice.slice.split(', ');
  return all.some(
    (other) =>
      other.columns.length === 1 &&
      other.metric === slice.metric &&
      parts.includes(other.slice) &&
      shortfall(other, other.value) >= nearEnd(slice),
  );
}

function compareSlices(about: {
  readonly column: Omit<SlicedColumn, 'name'>;
  readonly names: readonly string[];
  readonly measure: SliceMeasure;
  readonly weights: Float64Array | null;
}): Found[] {
  const { column, names, measure, weights } = about;
  const { slices, whole } = sumSlices(column, measure, weights);
  return column.values.flatMap((value, index) => {
    const own = slices[index] as Sums;
    const rest = subtract(whole, own);
    if (own.rows < leastSliceRows || own.weight === 0 || rest.weight === 0) return [];
    const p = measure.isShare && weights === null ? comparedShares(own, rest) : welchP(own, rest);
    return [
      { slice: `${names[0]}=${value}`, columns: names, measure, own, whole: whole.sum / whole.weight, p },
    ];
  });
}

function resultOf({ slice, measure, own, whole }: Found, adjustedP: number): SliceResult {
  const value = own.sum / own.weight;
  return {
    slice,
    metric: measure.metric,
    rows: own.rows,
    value,
    interval: intervalOf(measure, own),
    whole,
    adjustedP,
  };
}

function intervalOf({ isShare }: SliceMeasure, own: Sums): SliceResult['interval'] {
  if (isShare && own.weight === own.rows) {
    const { lower, upper } = wilsonInterval(
      { successes: own.sum, rows: own.rows },
      { alpha: 1 - confidence },
    );
    return { lower, upper, confidence, method: 'wilson' };
  }
  const { square, freedom } = errorOf(own);
  if (!(freedom > 0)) return null;
  const reach = studentQuantile(1 - (1 - confidence) / 2, freedom) * Math.sqrt(square);
  const value = own.sum / own.weight;
  return { lower: value - reach, upper: value + reach, confidence, method: 'student-t' };
}
