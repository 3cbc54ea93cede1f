import type { DuckDBConnection } from '@duckdb/node-api';
import type { CheckPlan } from '@plimsoll/contract';
import { quoteName, quoteText } from './dialect.ts';
import type { KeptRows } from './kept-rows.ts';
import type { RowPlace } from './row-places.ts';
import type { TableView } from './table-view.ts';

/** What the file is made from. */
export interface ViolationRequest {
  readonly view: TableView;
  /** What messages call the files. */
  readonly names: readonly string[];
  readonly places: readonly RowPlace[];
  /** Where the rows that violate a check are kept; only of checks that are broken. */
  readonly kept: ReadonlyMap<number, KeptRows>;
  /** The file to write. */
  readonly path: string;
}

/**
 * Writes every row that violates a check into a Parquet file: its number (`plimsoll_row`), its file (`plimsoll_file`), the
 * rules that it breaks (`plimsoll_rules`), and its columns, by names that `columnNames` makes; of JSON, the row as it stands. Lines that are no rows are
 * not in it.
 */
export async function writeViolations(
  connection: DuckDBConnection,
  plan: CheckPlan,
  { view, names, places, kept, path }: ViolationRequest,
): Promise<void> {
  const rules = [...kept].flatMap(([check, { table, condition }]) => {
    const { rule, column } = plan.checks[check] ?? { rule: '', column: null };
    const name = column === null ? rule : `${column} ${rule}`;
    return [
      `SELECT row_number, ${check} AS place, ${quoteText(name)} AS rule FROM ${table} WHERE ${condition}`,
    ];
  });
  const none = 'SELECT 0::BIGINT AS row_number, 0 AS place, NULL::VARCHAR AS rule WHERE FALSE';
  const standing = places.map(
    ({ after, shift, file }) => `(${after}::BIGINT, ${shift}::BIGINT, ${quoteText(names[file] ?? '')})`,
  );
  const own = columnNames(view.columns.map(({ name }) => name));
  const values = view.rowJson === null ? own.map((name, i) => [`c${i}`, name]) : [['json', 'json']];
  const select = values.map(([sql = '', name = '']) => `rows.${sql} AS ${quoteName(name)}`);
  await connection.run(`COPY (
    WITH broken AS (SELECT row_number, list(rule ORDER BY place) AS rules FROM (${[none, ...rules].join(' UNION ALL ')}) GROUP BY row_number),
    places AS (SELECT * FROM (VALUES ${standing.join(', ')}) AS t(after, shift, file))
    SELECT broken.row_number + places.shift AS plimsoll_row, places.file AS plimsoll_file, broken.rules AS plimsoll_rules, ${select.join(', ')}
    FROM broken ASOF JOIN places ON broken.row_number > places.after JOIN ${view.numbered} AS rows ON rows.row_number = broken.row_number
    ORDER BY broken.row_number) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION zstd)`);
}

/**
 * Names that the columns can have in one file of the engine, which needs a name and does not tell a from A: `column 3`
 * for one without a name, and `_2` behind one that was there before.
 */
function columnNames(names: readonly string[]): string[] {
  const taken = new Set(['plimsoll_row', 'plimsoll_file', 'plimsoll_rules']);
  return names.map((name, i) => {
    const wanted = name === '' ? `column ${i + 1}` : name;
    let free = wanted;
    for (let more = 2; taken.has(free.toLowerCase()); more++) free = `${wanted}_${more}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
