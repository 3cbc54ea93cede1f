import type { DuckDBConnection } from '@duckdb/node-api';
import type { CheckPlan } from '@plimsoll/contract';
import { readRows } from './connection.ts';
import { quoteText } from './dialect.ts';
import { jsonPointer } from './json-cells.ts';
import type { TableView } from './table-view.ts';
import type { ConditionResult } from './violated-rows.ts';

/** Characters of a value that are shown. */
const longest = 60;

/**
 * The values that the first violating rows have in the column of their check, by `row_number` and column; null for null.
 * Long ones are cut. They may be personal data: only for those who ask for them.
 */
export async function readShownValues(
  connection: DuckDBConnection,
  plan: CheckPlan,
  { view, found }: { readonly view: TableView; readonly found: ReadonlyMap<number, ConditionResult> },
): Promise<ReadonlyMap<string, string | null>> {
  const asked = new Map<string, Set<number>>();
  for (const [check, { firstRows }] of found) {
    const column = plan.checks[check]?.column;
    if (!column || !view.cells.has(column)) continue;
    asked.set(column, new Set([...(asked.get(column) ?? []), ...firstRows]));
  }
  const rows = [...new Set([...asked.values()].flatMap((numbers) => [...numbers]))];
  if (rows.length === 0) return new Map();
  const columns = [...asked.keys()];
  const texts = columns.map((column) => `left(${textOf(view, column)}, ${longest + 1})`);
  const read = await readRows(
    connection,
    `SELECT row_number, ${texts.join(', ')} FROM ${view.numbered} WHERE row_number IN (${rows.join(', ')}) LIMIT ${rows.length}`,
  );
  return new Map(
    read.flatMap(([row, ...values]) =>
      columns.map((column, i): [string, string | null] => [valueKey(Number(row), column), cut(values[i])]),
    ),
  );
}

/** Key of a value in the map. */
export function valueKey(row: number, column: string): string {
  return `${row} ${column}`;
}

function textOf(view: TableView, column: string): string {
  const place = view.columns.findIndex(({ name }) => name === column);
  if (view.rowJson !== null)
    return `CAST(json_extract(${view.rowJson}, ${quoteText(jsonPointer(column))}) AS VARCHAR)`;
  return `CAST(c${place} AS VARCHAR)`;
}

function cut(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  const characters = [...String(value)];
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}
