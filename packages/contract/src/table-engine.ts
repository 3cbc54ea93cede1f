import type { TableReader, TableSource } from '@plimsoll/dataset';
import type { CheckPlan, OtherColumns, PlannedColumn } from './check-plan.ts';

/** A row that a check is about. */
export interface FoundRow {
  /** Data row, counted from 1 over all files; lines that could not be read count too. */
  readonly row: number;
  /** Index of its file in the source. */
  readonly file: number;
  /** Line in the file on which the row begins; null where the file is not plain text. */
  readonly line: number | null;
  /** The value in the check's column, cut when it is long, and null for null; only where it was asked for. */
  readonly value?: string | null;
}

/** What one check found. */
export interface CheckResult {
  /** How many rows violate the check. For uniqueness: how many repeat an earlier row. */
  readonly rows: number;
  /** The first of them, in order. */
  readonly firstRows: readonly FoundRow[];
  /** What was measured, for a check that asks for a number over all rows; null where there was nothing to measure. */
  readonly measured?: number | null;
  /** Columns that the check forbids and the table has; for `known-columns` only. */
  readonly otherColumns?: readonly string[];
}

/** Lines of a text file that are no row. */
export interface MalformedLines {
  readonly lines: number;
  /** Whether there are more: the reader stopped counting. */
  readonly isLeast: boolean;
  /** What is wrong with the first one, in words. */
  readonly problem: string;
  readonly firstRows: readonly FoundRow[];
}

/** What the data are, held against a plan. Holds no value of the data, unless they were asked for. */
export interface CheckOutcome {
  /** Rows that could be read. */
  readonly rows: number;
  /** Columns of the table, with the engine's name of their type. */
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  /** Columns of the plan that no row has. */
  readonly missingColumns: readonly string[];
  /** One per check of the plan, in its order. */
  readonly results: readonly CheckResult[];
  readonly malformed: MalformedLines | null;
}

/** How a plan is run. */
export interface CheckOptions {
  /** How many of the first violating rows to name for each check. */
  readonly examples: number;
  /** The other files that the plan looks into, by their names in the plan; all of `plan.references`. */
  readonly references?: ReadonlyMap<string, TableSource>;
  /** Whether `FoundRow.value` is filled: values may be personal data. Default: no. */
  readonly showValues?: boolean;
  /** Absolute path of a Parquet file to write every violating row to, with its values. Default: none. */
  readonly violations?: string;
}

/** Which columns to stream, and how to read their text where the format knows only text. */
export interface RowRequest {
  /** Null for all columns. */
  readonly columns: readonly string[] | null;
  readonly planned: readonly PlannedColumn[];
  readonly otherColumns: OtherColumns;
}

/** A row as JSON values, and its number from 1 among what the format reads as rows. It has the columns that the row has and that were asked for. */
export interface StreamedRow {
  readonly row: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** A column engine that runs a plan of checks in one pass over a table. */
export interface TableEngine extends TableReader {
  readonly name: string;
  /**
   * Runs every check of `plan` on `source`, and names the first rows that violate each.
   * Throws a ConfigurationError when the files are missing, empty, damaged or not of their format,
   * or when the plan needs types that the format does not have.
   */
  check(plan: CheckPlan, source: TableSource, options: CheckOptions): Promise<CheckOutcome>;
  /**
   * Hands over the rows of a source in order, in batches; lines that are no rows are passed over. Throws what `check`
   * throws, and what `onRows` does.
   */
  streamRows(
    source: TableSource,
    request: RowRequest,
    onRows: (rows: readonly StreamedRow[]) => void,
  ): Promise<void>;
}
