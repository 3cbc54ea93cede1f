import type { DuckDBConnection } from '@duckdb/node-api';
import type { FoundRow, MalformedLines, TableSql } from '@plimsoll/contract';
import type { Partition } from './partitions.ts';
import type { RowPlace } from './row-places.ts';

/** A source, made ready to be queried and asked where its rows stand. */
export interface TableView extends TableSql {
  /** Columns of the table, with their types for people. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Whether a column may be read alone, and rows numbered, at little cost. */
  readonly isColumnar: boolean;
  /** The row as JSON text, where the format is JSON; else null, and the columns are called c0, c1, … */
  readonly rowJson: string | null;
  /** The path of a row's file; null where the row's number tells it. */
  readonly fileName: string | null;
  /** The rows in parts, each of which the engine reads in order: what stands behind FROM. */
  readonly parts: readonly string[];
  /** The same, without noting what could not be read. */
  readonly partsAgain: readonly string[];
  /**
   * `parts` (or `partsAgain`) with only what these expressions look at: to select thousands of columns for a few takes
   * the engine far longer than to read them.
   */
  partsFor(expressions: readonly string[], isFirst: boolean): readonly string[];
  /** What stands behind FROM for the same rows with a column `row_number` more; numbering may be slow. */
  readonly numbered: string;
  /**
   * The same rows with what their number is made of, and the number: cheaper where few rows are kept, as the engine counts
   * before it filters. Null where `numbered` is as good.
   */
  readonly counted: { readonly from: string; readonly number: string } | null;
  /** Columns that the table has besides these: for formats whose columns are the table's. */
  otherColumns(known: readonly string[]): Promise<string[]>;
  /**
   * Where rows stand, by their `row_number` (ascending), in the same order. `counts` are the rows of each file, lines
   * that are no rows not counted unless `from` has them; null for a single file or where `fileName` is null.
   */
  locate(rowNumbers: readonly number[], counts: readonly number[] | null): Promise<FoundRow[]>;
  /** How the numbers of all rows come about, for SQL; `counts` as above, `starts` the rows before each part. */
  places(known: {
    readonly counts: readonly number[] | null;
    readonly starts: readonly number[];
  }): Promise<RowPlace[]>;
  /**
   * The lines that are no rows, after a query over `from`. Throws a ConfigurationError when rows got lost without a
   * trace.
   */
  readMalformed(found: ReadRows, most: number): Promise<MalformedLines | null>;
}

/** What a query over `from` found. */
export interface ReadRows {
  /** Rows of `from`. */
  readonly rows: number;
  /** Those of them that are no rows of the table: `isRow` is not true. */
  readonly strangers: { readonly rows: number; readonly firstRows: readonly number[] };
}

/** What every view is made with. */
export interface ViewRequest {
  readonly connection: DuckDBConnection;
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Columns in the names of folders. */
  readonly partitions: readonly Partition[];
}

/** A list of files in SQL. DuckDB takes a path for a pattern: its special characters are put into brackets. */
export function fileList(files: readonly string[]): string {
  return `[${files.map((file) => `'${file.replace(/[*?[]/g, '[$&]').replaceAll("'", "''")}'`).join(', ')}]`;
}

/** The numbers of the columns that expressions look at, by names that end in them, and perhaps some others. */
export function columnNumbers(expressions: readonly string[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const sql of expressions) {
    for (const [, number] of sql.matchAll(/[a-z](\d+)\b/g)) found.add(Number(number));
  }
  return found;
}

/** What stands behind FROM for columns of what stands behind another. */
export function selectFrom(from: string, columns: readonly string[]): string {
  return `(SELECT ${columns.join(', ')} FROM ${from})`;
}
