/** Rows that are equal in all columns, counted once. */
export interface Cells {
  /** The cell of each row, from 0 in the order of first appearance. */
  readonly cellOf: Uint32Array;
  /** Rows of each cell. */
  readonly counts: Uint32Array;
  /** The first row of each cell. */
  readonly firstRow: Uint32Array;
}

/**
 * Groups rows by the values of several columns of equal length: right and wrong of two models make at most four cells of any number of rows,
 * and resampling four counts costs nothing. NaN equals NaN.
 */
export function distinctCells(columns: readonly ArrayLike<number>[]): Cells {
  const rows = columns[0]?.length ?? 0;
  let cellOf = new Uint32Array(rows);
  let cells = rows === 0 ? 0 : 1;
  for (const column of columns) {
    if (column.length !== rows) throw new RangeError('The columns have different lengths.');
    const codes = new Map<number, number>();
    const pairs = new Map<number, number>();
    const refined = new Uint32Array(rows);
    for (let row = 0; row < rows; row++) {
      const code = numberOf(codes, column[row] as number);
      refined[row] = numberOf(pairs, code * cells + (cellOf[row] as number));
    }
    cellOf = refined;
    cells = pairs.size;
  }
  const counts = new Uint32Array(cells);
  const firstRow = new Uint32Array(cells);
  for (let row = rows - 1; row >= 0; row--) {
    const cell = cellOf[row] as number;
    counts[cell] = (counts[cell] as number) + 1;
    firstRow[cell] = row;
  }
  return { cellOf, counts, firstRow };
}

/** The number of a key, the next one for a new key. */
function numberOf(numbers: Map<number, number>, key: number): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}
