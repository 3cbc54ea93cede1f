import {
  type ColumnKind,
  type ColumnSketch,
  digestValue,
  type NumberDistribution,
  type ValueCounts,
} from '@plimsoll/profile';
import type { ColumnProfile } from '@plimsoll/record';

/** One side of a comparison: a column as far as drift looks at it. A `ColumnSketch` is one. */
export type DriftSide = Pick<
  ColumnSketch,
  | 'name'
  | 'kind'
  | 'rows'
  | 'nulls'
  | 'invalid'
  | 'distinct'
  | 'minimum'
  | 'maximum'
  | 'standardDeviation'
  | 'numbers'
  | 'values'
>;

/** A column of an earlier record, whose categories may be digests. */
export function sideOfProfile(profile: ColumnProfile): DriftSide {
  const { name, type, rows, nulls, invalid = 0, distinct, minimum, maximum, standardDeviation } = profile;
  return {
    name,
    kind: type satisfies ColumnKind,
    rows,
    nulls,
    invalid,
    distinct,
    minimum: minimum ?? null,
    maximum: maximum ?? null,
    standardDeviation: standardDeviation ?? null,
    numbers: numbersOf(profile),
    values: valuesOf(profile),
  };
}

/** As many bins as values: each bin is one value, its upper edge. */
function numbersOf({ histogram, distinct }: ColumnProfile): NumberDistribution | null {
  if (!histogram || histogram.counts.length === 0) return null;
  const { edges, counts } = histogram;
  return counts.length === distinct
    ? { kind: 'atoms', values: edges.slice(1), counts }
    : { kind: 'bins', edges, counts };
}

function valuesOf({ top, rows, nulls, distinct }: ColumnProfile): ValueCounts | null {
  if (!top) return null;
  const kept = top.reduce((sum, { rows: count }) => sum + count, 0);
  return {
    counts: top,
    rows: rows - nulls,
    isComplete: kept === rows - nulls && top.length === distinct,
    isSample: false,
  };
}

/** Categories of both sides, with their rows. */
export interface CategoryCells {
  readonly labels: readonly string[];
  readonly reference: readonly number[];
  readonly current: readonly number[];
  /** Rows of the current side whose value the reference does not have; null where the reference does not know all of its values. */
  readonly unseen: number | null;
  readonly unseenValues: number;
  /** Share of the reference's rows whose value is gone; null where the current side does not know all of its values. */
  readonly vanished: number | null;
  readonly vanishedValues: number;
}

/** What labels the categories that one side does not tell apart. */
export const restLabel = '(all others)';

/**
 * Lays the categories of two columns side by side. A reference from a record may hold digests: the current values are found by theirs.
 * What the reference does not name goes into one cell, unless it names everything.
 */
export function layCategories(
  column: string,
  reference: ValueCounts,
  current: ValueCounts,
): CategoryCells | null {
  if (reference.rows === 0 || current.rows === 0) return null;
  const place = new Map(reference.counts.map(({ value }, i) => [value, i]));
  const labels = reference.counts.map(({ value }) => value);
  const left = reference.counts.map(({ rows }) => rows);
  const right = labels.map(() => 0);
  let [unseen, unseenValues] = [0, 0];
  const fresh: { label: string; rows: number }[] = [];
  for (const { value, rows } of current.counts) {
    const at = place.get(value) ?? place.get(digestValue(column, value));
    if (at !== undefined) right[at] = (right[at] ?? 0) + rows;
    else {
      unseen += rows;
      unseenValues++;
      fresh.push({ label: value, rows });
    }
  }
  const rest = current.rows - right.reduce((sum, rows) => sum + rows, 0) - unseen;
  const restOfReference = reference.rows - left.reduce((sum, rows) => sum + rows, 0);
  if (reference.isComplete) {
    for (const { label, rows } of fresh) {
      labels.push(label);
      left.push(0);
      right.push(rows);
    }
  }
  const others = rest + (reference.isComplete ? 0 : unseen);
  if (others > 0 || restOfReference > 0) {
    labels.push(restLabel);
    left.push(restOfReference);
    right.push(others);
  }
  const gone = left.filter((rows, i) => rows > 0 && right[i] === 0 && labels[i] !== restLabel);
  return {
    labels,
    reference: left,
    current: right,
    unseen: reference.isComplete ? unseen + rest : null,
    unseenValues,
    vanished: current.isComplete ? gone.reduce((sum, rows) => sum + rows, 0) / reference.rows : null,
    vanishedValues: gone.length,
  };
}
