import type { ColumnProfile, Profile, TopValue } from '@plimsoll/record';
import { quantileOf, thin } from './number-distribution.ts';
import { type MayKeep, storedValue } from './stored-value.ts';
import type { ColumnSketch, TableSketch, ValueCounts } from './table-sketch.ts';

/** Bins and categories that all columns of a record's profile have together: a profile stays below 8 MB. */
const mostPieces = 40_000;
const mostPerColumn = 100;
const leastPerColumn = 4;

/** More columns than these, and quantiles are left out: the bins tell them. */
const mostWithQuantiles = 1000;

/** A category of fewer rows may be a person: only the contract can name it. */
const leastRowsOfCategory = 10;

const shownQuantiles = [0.05, 0.25, 0.5, 0.75, 0.95];

/**
 * A table's profile for its record: small enough to be kept with every run, and enough to compare a later table with it.
 * Categories that `mayKeep` does not allow are kept as digests, and only when at least 10 rows share them.
 */
export function compactProfile(table: TableSketch, mayKeep: MayKeep): Profile {
  const share = Math.floor(mostPieces / Math.max(1, table.columns.length));
  const most = Math.max(leastPerColumn, Math.min(mostPerColumn, share));
  const hasQuantiles = table.columns.length <= mostWithQuantiles;
  const columns = table.columns.map((column) => compactColumn(column, { most, mayKeep, hasQuantiles }));
  return { rows: table.rows, columns };
}

function compactColumn(
  column: ColumnSketch,
  { most, mayKeep, hasQuantiles }: { most: number; mayKeep: MayKeep; hasQuantiles: boolean },
): ColumnProfile {
  const { name, kind, rows, nulls, invalid, distinct, minimum, maximum, mean, standardDeviation } = column;
  const numbers = kind === 'number' ? column.numbers : null;
  return {
    name: name.length <= 1024 ? name : `${name.slice(0, 1023)}…`,
    type: kind,
    rows,
    nulls,
    ...(invalid > 0 && { invalid }),
    distinct,
    ...(minimum !== null && { minimum }),
    ...(maximum !== null && { maximum }),
    ...(mean !== null && { mean: rounded(mean) }),
    ...(standardDeviation !== null && { standardDeviation: rounded(standardDeviation) }),
    ...(numbers && {
      ...(hasQuantiles && {
        quantiles: shownQuantiles.map((probability) => [
          probability,
          rounded(quantileOf(numbers, probability), 6),
        ]),
      }),
      histogram: histogramOf(thin(numbers, most)),
    }),
    ...(column.values && { top: keepTop(name, column.values, { most, mayKeep }) }),
    isApproximate: !column.isDistinctExact || numbers?.kind === 'bins',
  };
}

function histogramOf({ edges, counts }: { edges: readonly number[]; counts: readonly number[] }) {
  return { edges: [...edges], counts: [...counts] };
}

function keepTop(
  name: string,
  values: ValueCounts,
  { most, mayKeep }: { most: number; mayKeep: MayKeep },
): TopValue[] {
  if (values.isSample) return [];
  const kept = values.counts.filter(({ value, rows }) => rows >= leastRowsOfCategory || mayKeep(name, value));
  return kept.slice(0, most).map(({ value, rows }) => ({ value: storedValue(name, value, mayKeep), rows }));
}

/** The last digits of a floating-point sum depend on the order of its terms, which threads do not keep. */
function rounded(value: number, digits = 12): number {
  return Number(value.toPrecision(digits));
}
