import type { DuckDBConnection } from '@duckdb/node-api';
import type { FoundRow, MalformedLines, TableSql } from '@plimsoll/contract';

/** A source, made ready to be queried and asked where its rows stand. */
export interface TableView extends TableSql {
  /** Columns of the table, with their types for people. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** What stands behind FROM for the same rows, without noting what could not be read. */
  readonly again: string;
  /** What stands behind FROM for the same rows with a column `row_number` more; numbering may be slow. */
  readonly numbered: string;
  /** Columns that the table has besides these: for formats whose columns are the table's. */
  otherColumns(known: readonly string[]): Promise<string[]>;
  /** Where rows stand, by their `row_number`, in the same order. */
  locate(rowNumbers: readonly number[]): Promise<FoundRow[]>;
  /**
   * The lines that are no rows, after a query over `from` that found `rows` rows.
   * Throws a ConfigurationError when rows got lost without a trace.
   */
  readMalformed(rows: number, most: number): Promise<MalformedLines | null>;
}

/** What every view is made with. */
export interface ViewRequest {
  readonly connection: DuckDBConnection;
  /** Absolute paths. */
  readonly files: readonly string[];
}

/** A list of files in SQL. DuckDB takes a path for a pattern: its special characters are put into brackets. */
export function fileList(files: readonly string[]): string {
  return `[${files.map((file) => `'${file.replace(/[*?[]/g, '[$&]').replaceAll("'", "''")}'`).join(', ')}]`;
}
