import type { Column } from '@plimsoll/dataset';

/** How many rows meet a test, and the first of them, counted from 1. */
export interface RowMatches {
  readonly count: number;
  readonly first: readonly number[];
}

/** Rows without a value. */
export function missingRows(column: Column, rows: number): RowMatches {
  if (column.kind === 'category') return matchRows(rows, (row) => column.codes[row] === -1);
  const { nulls } = column;
  return nulls === null ? { count: 0, first: [] } : matchRows(rows, (row) => nulls[row] === 1);
}

/** Rows of `values` that meet `test`. */
export function matchValues(values: Float64Array, test: (value: number) => boolean): RowMatches {
  let count = 0;
  const first: number[] = [];
  for (let row = 0; row < values.length; row++) {
    if (!test(values[row] as number)) continue;
    if (first.length < 3) first.push(row + 1);
    count++;
  }
  return { count, first };
}

/** Rows from 0 to `rows` - 1 that meet `test`. */
export function matchRows(rows: number, test: (row: number) => boolean): RowMatches {
  let count = 0;
  const first: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (!test(row)) continue;
    if (first.length < 3) first.push(row + 1);
    count++;
  }
  return { count, first };
}

/** `row 7`, or `rows 7, 8, 12 and 40 more`. */
export function describeRows({ count, first }: RowMatches): string {
  if (count === 1) return `row ${first[0]}`;
  const more = count > first.length ? ` and ${count - first.length} more` : '';
  return `rows ${first.join(', ')}${more}`;
}

/** The value of a row as text, by which ids, classes and slices are told apart. Numbers in their shortest form. */
export function textAt(column: Column, row: number): string {
  if (column.kind === 'number') return String(column.values[row]);
  return column.levels[column.codes[row] as number] ?? '';
}

/** Whether a text is a number as a table would hold it. */
export function isNumberText(text: string): boolean {
  return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text);
}

/** The column with only the given rows. */
export function takeRows(column: Column, rows: Uint32Array): Column {
  if (column.kind === 'category') {
    return { ...column, codes: Int32Array.from(rows, (row) => column.codes[row] as number) };
  }
  const { values, nulls } = column;
  return {
    kind: 'number',
    values: takeFloats(values, rows),
    nulls: nulls === null ? null : Uint8Array.from(rows, (row) => nulls[row] as number),
  };
}

/** The values of the given rows. */
export function takeFloats(values: Float64Array, rows: Uint32Array): Float64Array {
  return Float64Array.from(rows, (row) => values[row] as number);
}
