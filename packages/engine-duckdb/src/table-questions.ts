import { type CheckPlan, violationSql } from '@plimsoll/contract';
import { duckdbDialect as dialect } from './dialect.ts';
import type { TableView } from './table-view.ts';

/** A condition on a row that a check forbids; `check` is its number in the plan. */
export interface RowCondition {
  readonly check: number;
  readonly sql: string;
}

/** The condition of lines that are no rows counts as a check with this number. */
export const strangerCheck = -1;

/** As many conditions in one pass: each takes memory for every row that is on its way. */
const mostTogether = 2000;

/** The conditions on a row that have to be looked at, in groups for one pass each; at least one group. */
export function rowConditions(
  plan: CheckPlan,
  view: TableView,
  proven: ReadonlySet<number>,
): RowCondition[][] {
  const conditions = plan.checks.flatMap((check, number): RowCondition[] => {
    const sql = proven.has(number) ? null : violationSql(check, plan, { table: view, dialect });
    return sql === null ? [] : [{ check: number, sql }];
  });
  if (view.isRow !== null) {
    conditions.unshift({ check: strangerCheck, sql: `NOT coalesce(${view.isRow}, FALSE)` });
  }
  const groups: RowCondition[][] = [conditions.slice(0, mostTogether)];
  for (let from = mostTogether; from < conditions.length; from += mostTogether) {
    groups.push(conditions.slice(from, from + mostTogether));
  }
  return groups;
}

/** The key of a uniqueness check: for each of its columns the expressions that make it up. */
export interface UniqueKey {
  readonly check: number;
  readonly columns: readonly (readonly string[])[];
}

/** The keys that have to be compared: those whose columns are all there. */
export function uniqueKeys(plan: CheckPlan, view: TableView): UniqueKey[] {
  return plan.checks.flatMap(({ test }, check) => {
    if (test.kind !== 'unique') return [];
    const cells = test.columns.map((column) => view.cells.get(column));
    const columns = cells.map((cell) => {
      if (!cell) return [];
      const { key, numberKey } = cell;
      return numberKey ? [numberKey, `CASE WHEN ${numberKey} IS NULL THEN ${key} END`] : [key];
    });
    return columns.every((parts) => parts.length > 0) ? [{ check, columns }] : [];
  });
}
