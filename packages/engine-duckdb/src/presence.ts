import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows } from './connection.ts';
import { hasBit, packConditions } from './mask.ts';
import type { NumberedRows } from './numbered-rows.ts';
import type { TableView } from './table-view.ts';

function absencesOf(view: TableView): { name: string; isAbsent: string }[] {
  return [...view.cells].flatMap(([name, { isPresent }]) =>
    isPresent === null ? [] : [{ name, isAbsent: `NOT (${isPresent})` }],
  );
}

/** Which columns a row lacks, packed into words; none in formats whose columns are the table's. */
export function absenceWords(view: TableView): readonly string[] {
  const absences = absencesOf(view).map(({ isAbsent }) => isAbsent);
  return packConditions(absences, absences.map((isAbsent) => `(${isAbsent})`).join(' OR ')).words;
}

/** The columns of the view that no row has; none in a table without rows. */
export async function findAbsent(
  connection: DuckDBConnection,
  rows: NumberedRows,
  view: TableView,
): Promise<ReadonlySet<string>> {
  const words = absenceWords(view);
  if (words.length === 0 || rows.count === 0) return new Set();
  const common = words.map((word, i) => `bit_and(${rows.name(word)}) AS w${i}`).join(', ');
  const columns = absencesOf(view);
  const isLacked = columns.map((_, i) => hasBit(i, (word) => `w${word}`));
  const [lacked = []] = await readRows(
    connection,
    `SELECT ${isLacked.join(', ')} FROM (SELECT ${common} FROM ${rows.from})`,
  );
  return new Set(columns.filter((_, i) => lacked[i] === true).map(({ name }) => name));
}
