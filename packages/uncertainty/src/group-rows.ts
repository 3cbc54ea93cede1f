import type { Predictions } from '@plimsoll/metrics';
import type { Grouping } from '@plimsoll/statistics';

/** Which rows have the same value in a column; a sentence on why that cannot be said. Rows without a value are groups of their own. */
export function groupRows(predictions: Predictions, column: string): Grouping | string {
  const cells = predictions.sliceColumns.get(column);
  if (cells === undefined) {
    const names = [...predictions.sliceColumns.keys()];
    const known =
      names.length === 0 ? 'they have no columns of their own' : `there are ${names.slice(0, 12).join(', ')}`;
    return `The predictions have no column «${column}»: ${known}.`;
  }
  const numbers = new Map<number, number>();
  const groupOf = new Uint32Array(predictions.rows);
  let groups = 0;
  for (let row = 0; row < predictions.rows; row++) {
    const value = cells.kind === 'number' ? (cells.values[row] as number) : (cells.codes[row] as number);
    const isMissing = cells.kind === 'number' ? cells.nulls?.[row] === 1 : value === -1;
    const known = isMissing ? undefined : numbers.get(value);
    if (known === undefined && !isMissing) numbers.set(value, groups);
    groupOf[row] = known ?? groups++;
  }
  return { groupOf, groups };
}
