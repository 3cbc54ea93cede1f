import { type CheckPlan, suspectSql, violationSql } from '@plimsoll/contract';
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

/**
 * A columnar table is read column by column: what is asked of one column alone, the engine asks while it unpacks it, and
 * only once for each entry of its dictionary. With more columns than these, some are read together.
 */
const mostPasses = 24;

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
  const groups = view.isColumnar ? bundleByColumn(plan, conditions) : [conditions];
  return groups.flatMap((group) => slices(group, mostTogether));
}

/** A condition that is true for every row for which one of the conditions is; NULL or false for the others. */
export function suspectRows(plan: CheckPlan, view: TableView, conditions: readonly RowCondition[]): string {
  const checks = conditions.flatMap(({ check }) => (check === strangerCheck ? [] : [check]));
  const strangers = conditions.filter(({ check }) => check === strangerCheck).map(({ sql }) => `(${sql})`);
  const violated = suspectSql(checks, plan, { table: view, dialect });
  return [...strangers, ...(violated === null ? [] : [violated])].join(' OR ') || 'FALSE';
}

function bundleByColumn(plan: CheckPlan, conditions: readonly RowCondition[]): RowCondition[][] {
  const byColumn = new Map<string | null, RowCondition[]>();
  for (const condition of conditions) {
    const column = plan.checks[condition.check]?.column ?? null;
    byColumn.set(column, [...(byColumn.get(column) ?? []), condition]);
  }
  const columns = [...byColumn.values()];
  return slices(columns, Math.ceil(columns.length / mostPasses)).map((bundle) => bundle.flat());
}

/** Parts of a list with at most `size` members; one empty part of an empty list. */
function slices<T>(list: readonly T[], size: number): T[][] {
  const parts = [list.slice(0, Math.max(1, size))];
  for (let from = Math.max(1, size); from < list.length; from += size)
    parts.push(list.slice(from, from + size));
  return parts;
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
