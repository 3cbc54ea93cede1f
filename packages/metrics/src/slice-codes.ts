import type { Column } from '@plimsoll/dataset';
import type { Predictions } from './predictions.ts';

/** Columns with more different values than this are names, not groups. */
const mostValues = 50;
/** A numeric column with at most so many different values is sliced by value, any other one by quarters. */
const mostNumbers = 12;

/** A column cut into slices. */
export interface SlicedColumn {
  readonly name: string;
  /** Of each slice, as conditions write the value: `female`, `20..30`. */
  readonly values: readonly string[];
  /** Per row the index of its slice; -1 for rows without a value. */
  readonly codes: Int32Array;
}

/** The columns that can be sliced by: up to 50 different values, or numbers cut into quarters of the rows. */
export function sliceableColumns({ sliceColumns }: Predictions): SlicedColumn[] {
  return [...sliceColumns].flatMap(([name, column]) => {
    const sliced = column.kind === 'category' ? byLevel(column) : byNumber(column.values);
    return sliced === null || sliced.values.length < 2 ? [] : [{ name, ...sliced }];
  });
}

type Sliced = Omit<SlicedColumn, 'name'>;

function byLevel({ codes, levels }: Extract<Column, { kind: 'category' }>): Sliced | null {
  return levels.length > mostValues ? null : { values: levels, codes };
}

function byNumber(values: Float64Array): Sliced | null {
  const different = new Set<number>();
  for (const value of values) {
    if (!Number.isNaN(value)) different.add(value);
    if (different.size > mostNumbers) return byQuarter(values);
  }
  const sorted = [...different].sort((a, b) => a - b);
  const indexes = new Map(sorted.map((value, index) => [value, index]));
  return { values: sorted.map(String), codes: Int32Array.from(values, (value) => indexes.get(value) ?? -1) };
}

/** Cuts at the quartiles, with bounds of at most four digits so that people can write them. */
function byQuarter(values: Float64Array): Sliced | null {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const at = (share: number) => Number((sorted[Math.floor(share * sorted.length)] as number).toPrecision(4));
  const cuts = [...new Set([at(0.25), at(0.5), at(0.75)])];
  const codes = Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    let slice = 0;
    while (slice < cuts.length && value >= (cuts[slice] as number)) slice++;
    return slice;
  });
  return { values: [...cuts, null].map((cut, i) => `${cuts[i - 1] ?? ''}..${cut ?? ''}`), codes };
}

/** Two columns cut together; null when there would be more slices than anybody reads. */
export function crossColumns(first: SlicedColumn, second: SlicedColumn): Sliced | null {
  const size = second.values.length;
  if (first.values.length * size > 20 * mostValues) return null;
  const codes = Int32Array.from(first.codes, (code, row) => {
    const other = second.codes[row] as number;
    return code < 0 || other < 0 ? -1 : code * size + other;
  });
  const values = first.values.flatMap((one) =>
    second.values.map((other) => `${one}, ${second.name}=${other}`),
  );
  return { values, codes };
}
