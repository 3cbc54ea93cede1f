import { nearestName } from '@plimsoll/errors';
import { listClasses } from './classes.ts';
import { isNumberText } from './column-values.ts';
import type { Predictions } from './predictions.ts';
import type { SliceTerm } from './reference.ts';

/** Indexes (from 0) of the rows that satisfy every term; or one sentence on why there are none. */
export function rowsOfSlice(predictions: Predictions, slice: readonly SliceTerm[]): Uint32Array | string {
  let rows = Uint32Array.from({ length: predictions.rows }, (_, row) => row);
  for (const { column: name, value } of slice) {
    const column = predictions.sliceColumns.get(name);
    if (!column) return noSuchColumn(name, [...predictions.sliceColumns.keys()]);
    const code = column.kind === 'number' ? numberOf(value) : column.levels.indexOf(value);
    if (column.kind === 'category' && code === -1) return noSuchValue(name, value, column.levels);
    const cells = column.kind === 'number' ? column.values : column.codes;
    if (!cells.includes(code)) return `No row has ${name}=${value}.`;
    rows = rows.filter((row) => cells[row] === code);
  }
  const terms = slice.map(({ column, value }) => `${column}=${value}`).join(' and ');
  return rows.length === 0 ? `No row has ${terms}.` : rows;
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
