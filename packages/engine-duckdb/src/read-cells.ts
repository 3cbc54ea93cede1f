import type { DuckDBConnection } from '@duckdb/node-api';
import { type ColumnKind, mostAtoms } from '@plimsoll/profile';
import { readRows } from './connection.ts';
import { quoteText } from './dialect.ts';
import {
  type AskedColumn,
  type Counted,
  type CountRequest,
  countsIn,
  edgeList,
  rangeIn,
  type ValueTally,
  valueSql,
} from './profile-counts.ts';
import { type ColumnReading, interpret, sampleSelect, type TableReading } from './profile-sample.ts';
import type { ValueTable } from './value-table.ts';

/**
 * The first reading of a table of very many columns. A statement that names every column takes the engine longer than linear
 * in their number; here a statement groups cells by their column, whatever their number.
 */
export async function readCellSample(
  connection: DuckDBConnection,
  table: ValueTable,
  most: number,
): Promise<TableReading> {
  const readings = new Map<string, ColumnReading>();
  const [first] = table.cells;
  let rows = table.knownRows;
  for (const part of table.cells) {
    const from = part.from(part === first);
    const found = await readRows(
      connection,
      `SELECT CAST(i AS VARCHAR), ${sampleSelect([part.value], { most, table }).join(',\n  ')}\nFROM ${from} GROUP BY i`,
    );
    const answers = new Map(found.map(([i, ...answer]) => [String(i), answer]));
    // Where every row has a cell of every column, any column tells the rows.
    if (table.hasOthers === null) rows ??= Number(found[0]?.[1] ?? 0);
    rows ??= Number((await readRows(connection, `SELECT count(*) FROM ${table.again([])}`))[0]?.[0]);
    for (const [i, column] of part.columns) {
      const [, sample, ...counts] = answers.get(i) ?? [];
      const of = { rows, counts, sample: (sample ?? []) as Record<string, unknown>[], place: 0 };
      readings.set(column.name, interpret(column, of));
    }
  }
  return {
    rows: rows ?? 0,
    isWhole: (rows ?? 0) <= most,
    hasOthers: table.hasOthers !== null,
    columns: table.columns.flatMap(({ name }) => readings.get(name) ?? []),
  };
}

/** Counts values as `tallyColumns` does. */
export async function tallyCells(
  connection: DuckDBConnection,
  table: ValueTable,
  asked: readonly AskedColumn[],
): Promise<Map<string, ValueTally>> {
  const tallies = new Map<string, { counts: [string, number][]; distinct: number }>();
  for (const { from, sql, columns } of groupsOf(table, asked)) {
    const rows = await readRows(
      connection,
      `WITH counted AS (SELECT CAST(i AS VARCHAR) AS i, CAST(${sql} AS VARCHAR) AS value, count(*) AS rows FROM ${from} GROUP BY ALL)
      SELECT i, value, rows, count(*) OVER (PARTITION BY i) FROM counted WHERE value IS NOT NULL
      QUALIFY row_number() OVER (PARTITION BY i ORDER BY rows DESC, value) <= ${mostAtoms}
      ORDER BY i, rows DESC, value`,
    );
    for (const { column } of columns.values()) tallies.set(column.name, { counts: [], distinct: 0 });
    for (const [i, value, count, distinct] of rows) {
      const tally = tallies.get(columns.get(String(i))?.column.name ?? '');
      tally?.counts.push([String(value), Number(count)]);
      if (tally) tally.distinct = Number(distinct);
    }
  }
  return tallies;
}

/** Counts what is left to count as `countColumns` does. */
export async function countCells(
  connection: DuckDBConnection,
  table: ValueTable,
  asked: CountRequest,
): Promise<Counted> {
  const bins = new Map<string, readonly number[]>();
  for (const { from, sql, columns } of groupsOf(table, asked.bins)) {
    const edges = [...columns].map(([i, { edges: list }]) => `(${quoteText(i)}, ${edgeList(list)})`);
    const rows = await readRows(
      connection,
      `SELECT CAST(cells.i AS VARCHAR), map_values(histogram(${sql}, edges)) FROM ${from} AS cells
      JOIN (VALUES ${edges.join(', ')}) AS asked(i, edges) ON CAST(cells.i AS VARCHAR) = asked.i GROUP BY cells.i`,
    );
    for (const [i, answer] of rows) bins.set(columns.get(String(i))?.column.name ?? '', countsIn(answer));
  }
  const distinct = await askCells(
    connection,
    table,
    asked.distinct,
    (sql) => `approx_count_distinct(${sql})`,
  );
  const ranges = await askCells(connection, table, asked.ranges, (sql) => `[min(${sql}), max(${sql})]`);
  return {
    bins,
    distinct: new Map([...distinct].map(([name, answer]) => [name, Number(answer)])),
    ranges: new Map([...ranges].map(([name, answer]) => [name, rangeIn(answer)])),
  };
}

/** One aggregate over the values of each column. */
async function askCells(
  connection: DuckDBConnection,
  table: ValueTable,
  asked: readonly AskedColumn[],
  aggregate: (sql: string) => string,
): Promise<Map<string, unknown>> {
  const answers = new Map<string, unknown>();
  for (const { from, sql, columns } of groupsOf(table, asked)) {
    const rows = await readRows(
      connection,
      `SELECT CAST(i AS VARCHAR), ${aggregate(sql)} FROM ${from} GROUP BY i`,
    );
    for (const [i, answer] of rows) answers.set(columns.get(String(i))?.column.name ?? '', answer);
  }
  return answers;
}

/** What is asked, by how cells are read: what stands behind FROM, the expression of a value, and the columns by `i`. */
function groupsOf<T extends AskedColumn>(table: ValueTable, asked: readonly T[]) {
  const byName = new Map(asked.map((one) => [one.column.name, one]));
  return table.cells.flatMap((part) => {
    const byKind = new Map<ColumnKind, Map<string, T>>();
    for (const [i, { name }] of part.columns) {
      const one = byName.get(name);
      if (one) byKind.set(one.kind, (byKind.get(one.kind) ?? new Map<string, T>()).set(i, one));
    }
    return [...byKind].flatMap(([kind, columns]) => {
      const sql = valueSql(part.value, kind);
      const some = [...columns.keys()].map(quoteText).join(', ');
      const from = `(SELECT * FROM ${part.from(false)} WHERE CAST(i AS VARCHAR) IN (${some}))`;
      return sql === null ? [] : [{ from, sql, columns }];
    });
  });
}
