import type { Check, CheckPlan } from './check-plan.ts';
import type { Dialect, TableSql } from './dialect.ts';
import { violationSql } from './violations.ts';

/** A query, and what each of its result columns answers. */
export interface CheckQuery<Answer> {
  readonly sql: string;
  /** One per result column, in order. */
  readonly answers: readonly Answer[];
}

/** What a column of the counting query holds. */
export type CountAnswer =
  | { readonly kind: 'rows' }
  /** Rows that violate check number `check` of the plan. */
  | { readonly kind: 'violations'; readonly check: number }
  /** Rows that have all columns of the key of check number `check`, and how many different keys they have. */
  | { readonly kind: 'keyed-rows' | 'distinct-keys'; readonly check: number }
  /** Rows that have the column at all. */
  | { readonly kind: 'present'; readonly column: string };

/**
 * Statements that count the violations of every check; one, unless there are more than `most` things to count.
 * The only row of each holds the answers.
 */
export function buildCountQueries(
  plan: CheckPlan,
  at: { table: TableSql; dialect: Dialect; most: number },
): CheckQuery<CountAnswer>[] {
  const entries: [CountAnswer, string][] = [[{ kind: 'rows' }, 'count(*)']];
  for (const [column, cell] of at.table.cells) {
    if (cell.isPresent) entries.push([{ kind: 'present', column }, at.dialect.countIf(cell.isPresent)]);
  }
  for (const [number, check] of plan.checks.entries()) {
    const condition = violationSql(check, plan, at);
    if (condition) entries.push([{ kind: 'violations', check: number }, at.dialect.countIf(condition)]);
    const keys = keysOf(check, at.table);
    if (!keys) continue;
    const isKeyed = keys.map((key) => `${key} IS NOT NULL`).join(' AND ');
    entries.push([{ kind: 'keyed-rows', check: number }, at.dialect.countIf(isKeyed)]);
    entries.push([{ kind: 'distinct-keys', check: number }, at.dialect.countDistinct(keys)]);
  }
  const queries: CheckQuery<CountAnswer>[] = [];
  for (let from = 0; from < entries.length; from += at.most) {
    const some = entries.slice(from, from + at.most);
    const select = some.map(([, sql]) => sql).join(',\n  ');
    queries.push({ sql: `SELECT ${select}\nFROM ${at.table.from}`, answers: some.map(([answer]) => answer) });
  }
  return queries;
}

/**
 * One statement that finds the first rows that violate each of `checks` (numbers in the plan; none of them a
 * uniqueness). `numbered` is the table with a column `row_number`.
 */
export function buildRowQuery(
  plan: CheckPlan,
  checks: readonly number[],
  at: { table: TableSql; numbered: string; dialect: Dialect; most: number },
): CheckQuery<number> {
  const entries = checks.flatMap((number): [number, string][] => {
    const check = plan.checks[number];
    const condition = check && violationSql(check, plan, at);
    return condition ? [[number, at.dialect.firstRows(condition, at.most)]] : [];
  });
  const select = entries.map(([, sql]) => sql).join(',\n  ');
  return { sql: `SELECT ${select}\nFROM ${at.numbered}`, answers: entries.map(([number]) => number) };
}

/** One statement that finds the first rows that repeat an earlier one in the columns of a uniqueness check. */
export function buildDuplicateQuery(
  check: Check,
  at: { table: TableSql; numbered: string; dialect: Dialect; most: number },
): string | null {
  const keys = keysOf(check, at.table);
  if (!keys) return null;
  const names = keys.map((_, i) => `k${i}`);
  const selected = keys.map((key, i) => `${key} AS k${i}`).join(', ');
  const isKeyed = keys.map((key) => `${key} IS NOT NULL`).join(' AND ');
  const isSame = names.map((name) => `keyed.${name} = repeated.${name}`).join(' AND ');
  return `WITH repeated AS (
  SELECT ${names.join(', ')} FROM (SELECT ${selected} FROM ${at.table.from} WHERE ${isKeyed}) AS every_key
  GROUP BY ${names.join(', ')} HAVING count(*) > 1
), copies AS (
  SELECT row_number, row_number() OVER (PARTITION BY ${names.map((name) => `keyed.${name}`).join(', ')} ORDER BY row_number) AS copy
  FROM (SELECT row_number, ${selected} FROM ${at.numbered} WHERE ${isKeyed}) AS keyed
  JOIN repeated ON ${isSame}
)
SELECT ${at.dialect.firstRows('copy > 1', at.most)} FROM copies`;
}

function keysOf(check: Check, table: TableSql): string[] | null {
  if (check.test.kind !== 'unique') return null;
  const keys = check.test.columns.map((column) => table.cells.get(column)?.key);
  return keys.every((key) => key !== undefined) ? keys : null;
}
