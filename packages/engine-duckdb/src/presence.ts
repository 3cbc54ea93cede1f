import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows } from './connection.ts';
import { hasBit, packConditions } from './mask.ts';
import type { NumberedRows } from './numbered-rows.ts';
import type { TableView } from './table-view.ts';

function conditionsOf(view: TableView): { name: string; isPresent: string }[] {
  return [...view.cells].flatMap(([name, { isPresent }]) =>
    isPresent === null ? [] : [{ name, isPresent }],
  );
}

/** Which columns a row has, packed into words; none in formats whose columns are the table's. */
export function presenceWords(view: TableView): readonly string[] {
  return packConditions(conditionsOf(view).map(({ isPresent }) => isPresent)).words;
}

/** The columns of the view that no row has; none in a table without rows. */
export async function findAbsent(
  connection: DuckDBConnection,
  rows: NumberedRows,
  view: TableView,
): Promise<ReadonlySet<string>> {
  const words = presenceWords(view);
  if (words.length === 0 || rows.count === 0) return new Set();
  const union = words.map((word, i) => `bit_or(${rows.name(word)}) AS w${i}`).join(', ');
  const columns = conditionsOf(view);
  const isHeld = columns.map((_, i) => hasBit(i, (word) => `w${word}`));
  const [held = []] = await readRows(
    connection,
    `SELECT ${isHeld.join(', ')} FROM (SELECT ${union} FROM ${rows.from})`,
  );
  return new Set(columns.filter((_, i) => held[i] !== true).map(({ name }) => name));
}
