import type { DuckDBConnection } from '@duckdb/node-api';
import type { FoundRow } from '@plimsoll/contract';
import { readRows } from './connection.ts';
import type { NumberedRows } from './numbered-rows.ts';
import type { TableView } from './table-view.ts';
import type { ConditionResult } from './violated-rows.ts';

/** Where the first rows of all results stand, by their numbers; the files are gone through once for all of them. */
export async function locateAll(
  connection: DuckDBConnection,
  rows: NumberedRows,
  at: {
    readonly view: TableView;
    readonly files: readonly string[];
    readonly found: readonly ConditionResult[];
  },
): Promise<ReadonlyMap<number, FoundRow>> {
  const numbers = [...new Set(at.found.flatMap(({ firstRows }) => firstRows))].sort((a, b) => a - b);
  if (numbers.length === 0) return new Map();
  const located = await at.view.locate(numbers, await countByFile(connection, rows, at));
  return new Map(numbers.flatMap((number, i) => (located[i] ? [[number, located[i]]] : [])));
}

/** Rows of each file, where a row's number does not tell its file; null elsewhere. */
export async function countByFile(
  connection: DuckDBConnection,
  rows: NumberedRows,
  { view, files }: { readonly view: TableView; readonly files: readonly string[] },
): Promise<number[] | null> {
  if (view.fileName === null) return null;
  const name = rows.name(view.fileName);
  const counted = await readRows(connection, `SELECT ${name}, count(*) FROM ${rows.from} GROUP BY ${name}`);
  const counts = new Map(counted.map(([file, count]) => [String(file), Number(count)]));
  return files.map((file) => counts.get(file) ?? 0);
}
