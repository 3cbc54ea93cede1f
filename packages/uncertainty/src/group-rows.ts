import type { Column } from '@plimsoll/dataset';
import type { Predictions } from '@plimsoll/metrics';
import type { Grouping } from '@plimsoll/statistics';

/** From fewer groups nothing can be said about the noise between groups. */
export const fewestGroups = 10;

/** Which rows have the same value in a column; a sentence on why that cannot be said. Rows without a value are groups of their own. */
export function groupRows(predictions: Predictions, column: string): Grouping | string {
  const cells = predictions.sliceColumns.get(column);
  if (cells === undefined) {
    const names = [...predictions.sliceColumns.keys()];
    const known =
      names.length === 0 ? 'they have no columns of their own' : `there are ${names.slice(0, 12).join(', ')}`;
    return `The predictions have no column «${column}»: ${known}.`;
  }
  return groupColumn(cells, predictions.rows);
}

/** Groups that the predictions bring along: the documents of a query, and, where there are enough of them, the rows of a time series. Null for none. */
export function ownGroups(predictions: Predictions): Grouping | null {
  if (predictions.task === 'ranking') return groupColumn(predictions.queries, predictions.rows);
  if (predictions.task !== 'regression' || predictions.series === null) return null;
  const groups = groupColumn(predictions.series, predictions.rows);
  return groups.groups < fewestGroups ? null : groups;
}

function groupColumn(cells: Column, rows: number): Grouping {
  const numbers = new Map<number, number>();
  const groupOf = new Uint32Array(rows);
  let groups = 0;
  for (let row = 0; row < rows; row++) {
    const value = cells.kind === 'number' ? (cells.values[row] as number) : (cells.codes[row] as number);
    const isMissing = cells.kind === 'number' ? cells.nulls?.[row] === 1 : value === -1;
    const known = isMissing ? undefined : numbers.get(value);
    if (known === undefined && !isMissing) numbers.set(value, groups);
    groupOf[row] = known ?? groups++;
  }
  return { groupOf, groups };
}
