import { nearestName } from '@plimsoll/errors';
import { listClasses } from './classes.ts';
import { isNumberText } from './column-values.ts';
import type { Predictions } from './predictions.ts';
import type { SliceTerm } from './reference.ts';

/**
 * Indexes (from 0) of the rows that satisfy every term; or one sentence on why there are none. A value of a numeric column may be a
 * range: `20..30` holds 20 and not 30, and `..20` and `30..` are open.
 */
export function rowsOfSlice(predictions: Predictions, slice: readonly SliceTerm[]): Uint32Array | string {
  let rows = Uint32Array.from({ length: predictions.rows }, (_, row) => row);
  for (const { column: name, value } of slice) {
    const column = predictions.sliceColumns.get(name);
    if (!column) return noSuchColumn(name, [...predictions.sliceColumns.keys()]);
    const code = column.kind === 'category' ? column.levels.indexOf(value) : -1;
    if (column.kind === 'category' && code === -1) return noSuchValue(name, value, column.levels);
    const { lower, upper } = rangeOf(value);
    const kept =
      column.kind === 'category'
        ? rows.filter((row) => column.codes[row] === code)
        : rows.filter((row) => isWithin(column.values[row] as number, lower, upper));
    if (kept.length === 0 && rows.length === predictions.rows) return `No row has ${name}=${value}.`;
    rows = kept;
  }
  const terms = slice.map(({ column, value }) => `${column}=${value}`).join(' and ');
  return rows.length === 0 ? `No row has ${terms}.` : rows;
}

/** The bounds that a value of a numeric column stands for; both NaN for a text that is neither a number nor a range. */
function rangeOf(value: string): { readonly lower: number; readonly upper: number } {
  const [lower = '', upper, more] = value.split('..');
  if (upper === undefined || more !== undefined || value === '..')
    return { lower: numberOf(value), upper: Number.NaN };
  return {
    lower: lower === '' ? Number.NEGATIVE_INFINITY : numberOf(lower),
    upper: upper === '' ? Number.POSITIVE_INFINITY : numberOf(upper),
  };
}

/** Without an upper bound (NaN) the lower one is the value itself. */
function isWithin(value: number, lower: number, upper: number): boolean {
  return Number.isNaN(upper) ? value === lower : value >= lower && value < upper;
}

function numberOf(text: string): number {
  return isNumberText(text) ? Number(text) : Number.NaN;
}

function noSuchColumn(name: string, columns: readonly string[]): string {
  const nearest = nearestName(name, columns);
  if (nearest !== undefined) return `There is no column «${name}» to slice by; did you mean «${nearest}»?`;
  return columns.length === 0
    ? `There is no column «${name}»: the predictions have no columns to slice by.`
    : `There is no column «${name}» to slice by; there are ${listClasses(columns)}.`;
}

/** Names the value that was probably meant, and no other: the values of a column may be nobody's business. */
function noSuchValue(column: string, value: string, levels: readonly string[]): string {
  const nearest = nearestName(value, levels);
  return nearest === undefined
    ? `No row has ${column}=${value}.`
    : `No row has ${column}=${value}; did you mean «${nearest}»?`;
}
