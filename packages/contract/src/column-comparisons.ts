import type { Range, Test } from './check-plan.ts';
import { type CellSql, type Dialect, opposite, type TableSql } from './dialect.ts';

type ColumnsTest = Test & { kind: 'compare-columns' | 'sum-of-columns' | 'ratio-of-columns' };

/** Sums and quotients of floats are off by so much of their size through rounding alone. */
const rounding = 1e-9;

const negated = { ...opposite, '=': '<>', '!=': '=' } as const;

/**
 * The condition in SQL for rows whose columns do not stand to each other as a test asks; rows with a null among them
 * are not compared. Null when the table does not have the columns.
 */
export function columnsSql(
  test: ColumnsTest,
  { table, dialect }: { table: TableSql; dialect: Dialect },
): string | null {
  const cellOf = (name: string) => table.cells.get(name);
  const floatOf = (name: string) => {
    const number = cellOf(name)?.number;
    return number ? dialect.float(number) : null;
  };
  switch (test.kind) {
    case 'compare-columns': {
      const value = (name: string) => orderedSql(cellOf(name), test.as, dialect);
      const [left, right] = [value(test.left), value(test.right)];
      return left && right && `${left} ${negated[test.comparison]} ${right}`;
    }
    case 'sum-of-columns': {
      const parts = test.columns.map(floatOf);
      const total = typeof test.equals === 'number' ? dialect.number(test.equals) : floatOf(test.equals);
      if (!total || parts.some((part) => part === null)) return null;
      const size = [...parts, total].map((part) => `abs(${part})`).join(' + ');
      const most = `${dialect.number(test.tolerance)} + ${dialect.number(rounding)} * (${size})`;
      return `abs(${parts.join(' + ')} - ${total}) > ${most}`;
    }
    case 'ratio-of-columns': {
      const [of, to] = [floatOf(test.of), floatOf(test.to)];
      if (!of || !to) return null;
      const outside = outsideSql(`CASE WHEN ${to} <> 0 THEN ${of} / ${to} END`, test.range, dialect);
      return `(${of} IS NOT NULL AND ${to} = 0) OR (${outside})`;
    }
  }
}

/** A value of a column as what rows are put in order by; null where the column cannot hold that. */
export function orderedSql(
  cell: CellSql | undefined,
  as: 'number' | 'time' | 'text',
  dialect: Dialect,
): string | null {
  if (!cell) return null;
  if (as === 'number') return cell.number && dialect.float(cell.number);
  if (as === 'text') return cell.text;
  return cell.instant ?? (cell.text && dialect.instant(cell.text));
}

function outsideSql(sql: string, range: Range, dialect: Dialect): string {
  const limits = [
    ['<', range.minimum],
    ['>', range.maximum],
    ['<=', range.exclusiveMinimum],
    ['>=', range.exclusiveMaximum],
  ] as const;
  return limits
    .flatMap(([operator, limit]) =>
      limit === undefined ? [] : [`${sql} ${operator} ${dialect.number(limit)}`],
    )
    .join(' OR ');
}
