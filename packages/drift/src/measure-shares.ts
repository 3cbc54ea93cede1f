import { twoSidedP, wilsonInterval } from '@plimsoll/statistics';
import * as intervals from './intervals.ts';
import type { ColumnPair } from './measure-column.ts';
import type { Measured } from './measured.ts';
import type { CategoryCells } from './reference-column.ts';

/** Rows with values that the reference does not have, where it knows all of its values. */
export function measureUnseen(laid: CategoryCells, limit: number | null): Measured[] {
  const { unseen, unseenValues } = laid;
  if (unseen === null) return [];
  const rows = laid.current.reduce((sum, count) => sum + count, 0);
  const share = unseen / rows;
  // A value that was not there before is a fact, whatever its share; a share that may grow to a limit is an estimate.
  const bounds = limit === 0 ? null : { ...wilsonInterval({ successes: unseen, rows }), method: 'wilson' };
  const remark = `${unseenValues} new ${unseenValues === 1 ? 'value' : 'values'} in ${unseen} ${unseen === 1 ? 'row' : 'rows'}`;
  return [
    {
      name: 'newCategories',
      value: share,
      limit,
      bounds,
      p: null,
      boundsAt: bounds && ((more) => wilsonInterval({ successes: share * more, rows: more })),
      ...(unseen > 0 && { remark }),
    },
  ];
}

/** Nulls, and values that are no numbers in a column of numbers. */
export function measureMissing({ reference, current }: ColumnPair, limit: number | null): Measured[] {
  const rows = { reference: reference.rows, current: current.rows };
  if (rows.reference === 0 || rows.current === 0) return [];
  const cells = { reference: reference.nulls + reference.invalid, current: current.nulls + current.invalid };
  const [before, now] = [cells.reference / rows.reference, cells.current / rows.current];
  const pooled = (cells.reference + cells.current) / (rows.reference + rows.current);
  const deviation = Math.sqrt(pooled * (1 - pooled) * intervals.perRow(rows));
  return [
    {
      name: 'missingShare',
      value: Math.abs(now - before),
      limit,
      bounds: intervals.shareDifferenceBounds(cells, rows),
      p: deviation === 0 ? 1 : twoSidedP((now - before) / deviation),
      boundsAt: (more) =>
        intervals.shareDifferenceBounds(
          { reference: before * more, current: now * more },
          { reference: more, current: more },
        ),
      remark: `${shortNumber(before * 100)} % before, ${shortNumber(now * 100)} % now`,
    },
  ];
}

/** Four significant digits. */
export function shortNumber(value: number): string {
  return String(Number(value.toPrecision(4)));
}
