import type { DuckDBConnection } from '@duckdb/node-api';
import {
  buildCountQueries,
  buildDuplicateQuery,
  buildRowQuery,
  type CheckOutcome,
  type CheckPlan,
  type CheckResult,
} from '@plimsoll/contract';
import { readRows } from './connection.ts';
import { duckdbDialect as dialect } from './dialect.ts';
import type { TableView } from './table-view.ts';

/** Rows at the beginning in which the first violations are looked for before the whole table is. */
const prefixRows = 100_000;

/** With more checks than these, looking for expressions that they share takes longer than it saves: it is quadratic. */
const mostShared = 500;

/** As many answers in one statement: each takes memory for every row that is on its way. */
const mostTogether = 2000;

/**
 * Counts the violations of every check in one pass, with all threads. Only when there are some, their first rows are
 * looked for: numbering the rows of a text file takes one thread, so that the beginning is tried first.
 */
export async function checkTable(
  connection: DuckDBConnection,
  plan: CheckPlan,
  { view, examples }: { view: TableView; examples: number },
): Promise<CheckOutcome> {
  if (plan.checks.length > mostShared) {
    await connection.run("SET disabled_optimizers = 'common_subexpressions'");
  }
  const counts = await countViolations(connection, plan, view);
  const malformed = await view.readMalformed(counts.rows, examples);
  const firstRows = await findFirstRows(connection, plan, { view, examples, counts: counts.violations });
  const results: CheckResult[] = [];
  for (const [i, { test }] of plan.checks.entries()) {
    const rows = counts.violations.get(i) ?? 0;
    const found = firstRows.get(i) ?? [];
    const isClosed = test.kind === 'known-columns';
    results.push({
      rows,
      firstRows: found.length > 0 ? await view.locate(found) : [],
      ...(isClosed && (rows > 0 || view.hasOtherColumns(test.columns) === null)
        ? { otherColumns: await view.otherColumns(test.columns) }
        : {}),
    });
  }
  const rows = counts.rows - (view.isRow === null ? 0 : (malformed?.lines ?? 0));
  const missingColumns = plan.columns.map(({ name }) => name).filter((name) => !counts.present.has(name));
  return { rows, columns: view.columns, missingColumns, results, malformed };
}

async function countViolations(connection: DuckDBConnection, plan: CheckPlan, view: TableView) {
  const present = new Set(view.cells.keys());
  const violations = new Map<number, number>();
  let rows = 0;
  for (const { sql, answers } of buildCountQueries(plan, { table: view, dialect, most: mostTogether })) {
    const [values = []] = await readRows(connection, sql);
    for (const [i, answer] of answers.entries()) {
      const count = Number(values[i]);
      if (answer.kind === 'rows') rows = count;
      else if (answer.kind === 'present') {
        if (count === 0 && rows > 0) present.delete(answer.column);
      } else if (answer.kind === 'distinct-keys') {
        violations.set(answer.check, (violations.get(answer.check) ?? 0) - count);
      } else violations.set(answer.check, count);
    }
  }
  return { rows, present, violations };
}

/** Row numbers of the first violations of each violated check. */
async function findFirstRows(
  connection: DuckDBConnection,
  plan: CheckPlan,
  { view, examples, counts }: { view: TableView; examples: number; counts: ReadonlyMap<number, number> },
): Promise<Map<number, number[]>> {
  const found = new Map<number, number[]>();
  const violated = [...counts].filter(([, rows]) => rows > 0).map(([check]) => check);
  const at = { table: view, dialect, most: examples };
  for (const check of violated.filter((i) => plan.checks[i]?.test.kind === 'unique')) {
    const test = plan.checks[check];
    const sql = test && buildDuplicateQuery(test, { ...at, numbered: view.numbered });
    if (sql) found.set(check, toNumbers((await readRows(connection, sql))[0]?.[0]));
  }
  let sought = violated.filter((i) => plan.checks[i]?.test.kind !== 'unique');
  for (const numbered of [`(SELECT * FROM ${view.numbered} LIMIT ${prefixRows})`, view.numbered]) {
    if (sought.length === 0) break;
    for (let from = 0; from < sought.length; from += mostTogether) {
      const some = sought.slice(from, from + mostTogether);
      const { sql, answers } = buildRowQuery(plan, some, { ...at, numbered });
      const [values = []] = await readRows(connection, sql);
      for (const [i, check] of answers.entries()) found.set(check, toNumbers(values[i]));
    }
    sought = sought.filter(
      (check) => (found.get(check)?.length ?? 0) < Math.min(examples, counts.get(check) ?? 0),
    );
  }
  return found;
}

function toNumbers(list: unknown): number[] {
  return Array.isArray(list) ? list.map(Number) : [];
}
