import type { DuckDBConnection } from '@duckdb/node-api';
import type { CheckPlan } from '@plimsoll/contract';
import { readRows } from './connection.ts';
import type { KeptRows } from './kept-rows.ts';

/** For each check on the share of invalid rows, how many rows violate any of its checks. */
export async function countInvalid(
  connection: DuckDBConnection,
  plan: CheckPlan,
  kept: ReadonlyMap<number, KeptRows>,
): Promise<Map<number, number>> {
  const counts = new Map<number, number>();
  for (const [number, { test }] of plan.checks.entries()) {
    if (test.kind !== 'invalid-share') continue;
    const byTable = new Map<string, string[]>();
    for (const check of test.checks) {
      const rows = kept.get(check);
      if (rows) byTable.set(rows.table, [...(byTable.get(rows.table) ?? []), rows.condition]);
    }
    const parts = [...byTable].map(
      ([table, conditions]) => `SELECT row_number FROM ${table} WHERE ${conditions.join(' OR ')}`,
    );
    const [counted] =
      parts.length === 0
        ? []
        : await readRows(connection, `SELECT count(DISTINCT row_number) FROM (${parts.join(' UNION ALL ')})`);
    counts.set(number, Number(counted?.[0] ?? 0));
  }
  return counts;
}
