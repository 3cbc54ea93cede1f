import type { DriftSide } from './reference-column.ts';

/** More different texts than these, or fewer rows for each, and a column is a name or free text rather than a category. */
const mostCategories = 1000;
const leastRowsPerCategory = 5;

/**
 * Whether the values of a column are drawn from a distribution that should stay. Names, free text, times and row numbers are not: they
 * are new in every table.
 */
export function isComparable(reference: DriftSide, current: DriftSide): boolean {
  if (reference.kind !== current.kind) return false;
  if (reference.kind === 'number') return !isRowNumber(reference) && !isRowNumber(current);
  if (reference.kind !== 'text') return reference.kind === 'boolean';
  const { values } = reference;
  if (!values || values.isSample || values.counts.length === 0) return false;
  const filled = reference.rows - reference.nulls;
  const named = values.counts.reduce((sum, { rows }) => sum + rows, 0);
  const isFew = (reference.distinct ?? Number.POSITIVE_INFINITY) <= mostCategories;
  return isFew && named >= filled / 2 && filled >= leastRowsPerCategory * (reference.distinct ?? 1);
}

/** Whole numbers that are nearly all different and lie as close as if they were counted. */
function isRowNumber({ numbers, rows, nulls, distinct, minimum, maximum }: DriftSide): boolean {
  const filled = rows - nulls;
  if (filled < 20 || distinct === null || distinct < 0.7 * filled) return false;
  if (typeof minimum !== 'number' || typeof maximum !== 'number') return false;
  const isWhole = Number.isInteger(minimum) && Number.isInteger(maximum);
  const areWhole = numbers?.kind !== 'atoms' || numbers.values.every(Number.isInteger);
  return isWhole && areWhole && maximum - minimum + 1 <= 2 * filled;
}
