import type { DuckDBConnection } from '@duckdb/node-api';
import { type ColumnFacts, readColumnFacts } from './column-facts.ts';
import { readRows } from './connection.ts';
import { quoteText } from './dialect.ts';
import { fileList, type TableView } from './table-view.ts';

/** Rows with numbers that may be read as often as there are questions, one column at a time. */
export interface NumberedRows {
  /** What stands behind FROM; it has a column `row_number`, ascending in the order of the data. */
  readonly from: string;
  /** The same for a question that few rows answer, and the number there. */
  readonly filtered: { readonly from: string; readonly number: string };
  /** All of them, lines that are no rows included. */
  readonly count: number;
  /** Rows before each part of the view. */
  readonly starts: readonly number[];
  /** What an expression on a row of the view is called in `from`. */
  name(expression: string): string;
  /** What is known of the expression without reading it. */
  facts(expression: string): ColumnFacts | undefined;
}

/** The rows of a columnar view are the view's own: a column that is read twice costs little. */
export async function numberColumnar(
  connection: DuckDBConnection,
  view: TableView,
  known: ReadonlyMap<string, ColumnFacts>,
): Promise<NumberedRows> {
  const facts = new Map(view.columns.map(({ name }, i) => [`c${i}`, known.get(name)]));
  const [counted] = await readRows(connection, `SELECT count(*) FROM ${view.from}`);
  return {
    from: view.numbered,
    filtered: view.counted ?? { from: view.numbered, number: 'row_number' },
    count: Number(counted?.[0]),
    starts: [0],
    name: (expression) => `(${expression})`,
    facts: (expression) => facts.get(expression),
  };
}

/**
 * Reads text files once, with all threads, and writes what is asked of their rows into columnar files beside the spilt
 * data. The engine keeps the order of the rows within each of `sources`, so that their place tells their number.
 * Answers that are the same in most rows take next to no room.
 */
export async function writeSideFile(
  connection: DuckDBConnection,
  sources: readonly string[],
  at: { readonly expressions: readonly string[]; readonly path: string },
): Promise<NumberedRows> {
  const places = new Map(at.expressions.map((expression, i) => [expression, `x${i}`]));
  const select = [...[...places].map(([expression, name]) => `${expression} AS ${name}`), 'TRUE AS is_row'];
  const before: number[] = [];
  const paths: string[] = [];
  let count = 0;
  for (const [i, source] of sources.entries()) {
    const path = `${at.path}-${i}.parquet`;
    const [copied] = await readRows(
      connection,
      `COPY (SELECT ${select.join(',\n  ')}\nFROM ${source}) TO ${quoteText(path)} (FORMAT parquet, COMPRESSION lz4_raw)`,
    );
    before.push(count);
    paths.push(path);
    count += Number(copied?.[0]);
  }
  const facts = await readColumnFacts(connection, paths);
  const number = `file_row_number + 1${paths.length === 1 ? '' : ` + list_extract([${before.join(', ')}], CAST(file_index AS BIGINT) + 1)`}`;
  const from = `(SELECT *, ${number} AS row_number FROM read_parquet(${fileList(paths)}, file_row_number = true))`;
  return {
    from,
    filtered: { from, number: 'row_number' },
    count,
    starts: before,
    name: (expression) => {
      const name = places.get(expression);
      if (name === undefined) throw new Error(`nobody asked for ${expression}`);
      return name;
    },
    facts: (expression) => facts.get(places.get(expression) ?? ''),
  };
}
