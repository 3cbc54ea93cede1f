import { chiSquareTail } from '@plimsoll/statistics';
import { type Cells, total } from './shares.ts';

/** Pearson's statistic of a table with two rows, and what follows from it. */
export interface ChiSquareTest {
  readonly statistic: number;
  /** Cells less one. */
  readonly degrees: number;
  readonly p: number;
  /** Cramér's V: the square root of the statistic per row. Biased upwards in small samples; its interval is not. */
  readonly cramersV: number;
}

/**
 * Chi-square test of two samples: both are chance, and expected counts come from both together. No continuity correction. Cells that
 * neither side has do not count; p is 1 where there is a single cell.
 */
export function chiSquareTest({ reference, current }: Cells): ChiSquareTest {
  const [rowsOfReference, rowsOfCurrent] = [total(reference), total(current)];
  const rows = rowsOfReference + rowsOfCurrent;
  let statistic = 0;
  let cells = 0;
  for (const [i, count] of reference.entries()) {
    const other = current[i] ?? 0;
    const both = count + other;
    if (both === 0) continue;
    cells++;
    const expected = (both * rowsOfReference) / rows;
    const expectedOther = (both * rowsOfCurrent) / rows;
    statistic += (count - expected) ** 2 / expected + (other - expectedOther) ** 2 / expectedOther;
  }
  const degrees = Math.max(0, cells - 1);
  const p = degrees === 0 ? 1 : chiSquareTail(statistic, degrees);
  return { statistic, degrees, p, cramersV: Math.sqrt(statistic / rows) };
}

/** Fewer rows than these are expected in a cell: the chi-square law does not hold for it. */
const leastExpected = 5;

/** Joins the rarest cells until each is expected to have at least 5 rows on the smaller side. */
export function joinRareCells(cells: Cells): Cells {
  const [rowsOfReference, rowsOfCurrent] = [total(cells.reference), total(cells.current)];
  const smaller = Math.min(rowsOfReference, rowsOfCurrent) / (rowsOfReference + rowsOfCurrent);
  const order = cells.reference
    .map((count, i) => ({ count, other: cells.current[i] ?? 0 }))
    .filter(({ count, other }) => count + other > 0)
    .sort((a, b) => a.count + a.other - (b.count + b.other));
  const joined = { reference: [] as number[], current: [] as number[] };
  let [held, heldOther] = [0, 0];
  for (const { count, other } of order) {
    held += count;
    heldOther += other;
    if ((held + heldOther) * smaller < leastExpected) continue;
    joined.reference.push(held);
    joined.current.push(heldOther);
    [held, heldOther] = [0, 0];
  }
  if (held + heldOther > 0) {
    const last = joined.reference.length - 1;
    if (last < 0) return { reference: [held], current: [heldOther] };
    joined.reference[last] = (joined.reference[last] ?? 0) + held;
    joined.current[last] = (joined.current[last] ?? 0) + heldOther;
  }
  return joined;
}
