/** Rows of the same cells (bins, values) on both sides. */
export interface Cells {
  readonly reference: readonly number[];
  readonly current: readonly number[];
}

export function total(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Counts as shares of their sum. RangeError when there is nothing to share. */
export function sharesOf(counts: readonly number[]): number[] {
  const sum = total(counts);
  if (!(sum > 0)) throw new RangeError('No rows, no shares.');
  return counts.map((count) => count / sum);
}
