import type { Check, CheckPlan } from './check-plan.ts';
import type { CellSql, Dialect, TableSql } from './dialect.ts';
import { violationSql, wrongType } from './violations.ts';

/**
 * A condition in SQL that is true for every row that violates one of these checks (by their numbers in the plan), and
 * for hardly any other: cheaper than to ask the checks one by one, which only has to be done where it is true. Null
 * when no row can violate any.
 */
export function suspectSql(
  checks: readonly number[],
  plan: CheckPlan,
  at: { table: TableSql; dialect: Dialect },
): string | null {
  const byColumn = new Map<string | null, Check[]>();
  for (const number of checks) {
    const check = plan.checks[number];
    if (!check) continue;
    const others = byColumn.get(check.column);
    if (others) others.push(check);
    else byColumn.set(check.column, [check]);
  }
  const cells = new Map([...at.table.cells].map(([name, cell]) => [name, loosen(cell)]));
  const loose = { ...at, table: { ...at.table, cells } };
  const conditions = [...byColumn].flatMap(([column, asked]) => {
    const cell = column === null ? undefined : at.table.cells.get(column);
    return askedTogether(asked, cell).flatMap((part) => {
      const sql = typeof part === 'string' ? part : violationSql(part, plan, loose);
      return sql === null ? [] : [`(${sql})`];
    });
  });
  return conditions.length === 0 ? null : conditions.join(' OR ');
}

/** NaN and infinite numbers are suspect anyhow. */
function loosen(cell: CellSql): CellSql {
  return cell.looseNumber ? { ...cell, number: cell.looseNumber } : cell;
}

/** A value of the right type is there and is not null: these three questions about a column become one. */
function askedTogether(checks: readonly Check[], cell: CellSql | undefined): readonly (Check | string)[] {
  const isAsked = (kind: string) => checks.some(({ test }) => test.kind === kind);
  const isTyped = cell && checks.some(({ test }) => test.kind === 'type' && wrongType(cell, test.types));
  if (!isTyped) return checks;
  return checks.flatMap((check): (Check | string)[] => {
    const { test } = check;
    if (test.kind === 'present' || test.kind === 'not-null') return [];
    if (test.kind !== 'type') return [check];
    const fine = [
      ...test.types.map((type) => cell.is[type]),
      isAsked('not-null') ? null : cell.isNull,
      isAsked('present') || cell.isPresent === null ? null : `NOT (${cell.isPresent})`,
    ].filter((sql) => typeof sql === 'string');
    return [fine.length === 0 ? 'TRUE' : `NOT (${fine.map((sql) => `(${sql})`).join(' OR ')})`];
  });
}
