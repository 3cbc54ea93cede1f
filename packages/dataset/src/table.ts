/** Numbers of one column. `nulls[i]` is 1 where row i has no value; `values[i]` is NaN there. */
export interface NumberColumn {
  readonly kind: 'number';
  /** One 64-bit float per row. A NaN where `nulls` is 0 is a NaN in the data. */
  readonly values: Float64Array;
  /** One byte per row, or null when no value is missing. */
  readonly nulls: Uint8Array | null;
}

/** Text (or booleans, dates, …, by their text) of one column, as codes into its distinct values. */
export interface CategoryColumn {
  readonly kind: 'category';
  /** One index into `levels` per row; -1 where the row has no value. */
  readonly codes: Int32Array;
  /** Distinct values in order of first appearance. */
  readonly levels: readonly string[];
}

export type Column = NumberColumn | CategoryColumn;

/** Columns of equal length, in the order of the file. */
export interface Table {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, Column>;
}

export type TableFormat = 'csv' | 'jsonl' | 'json' | 'parquet' | 'arrow';

/** Files that hold one table. */
export interface TableSource {
  /** Absolute paths, in order; row numbers run on from one file to the next. */
  readonly files: readonly string[];
  readonly format: TableFormat;
  /** What messages call the files, in the same order; the paths when absent. Their folders `key=value` are columns. */
  readonly names?: readonly string[];
  /** How CSV files separate and quote their fields, where it shall not be found out; single ASCII characters. */
  readonly csv?: { readonly delimiter?: string; readonly quote?: string };
}

/** Reads a whole table into memory: for predictions, not for training data. */
export interface TableReader {
  /** Throws a ConfigurationError when a file is missing, empty, cut off or not of its format. */
  readTable(source: TableSource): Promise<Table>;
}

const formatsByExtension: Readonly<Record<string, TableFormat>> = {
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  json: 'json',
  parquet: 'parquet',
  arrow: 'arrow',
  feather: 'arrow',
};

/** File name endings that hold a table, for messages. */
export const tableExtensions: readonly string[] = Object.keys(formatsByExtension);

/** The table format that a file name promises (a `.gz` or `.zst` behind it is looked through), or undefined. */
export function tableFormatOf(file: string): TableFormat | undefined {
  const extension = /\.([^./\\]+)(?:\.(?:gz|zst))?$/i.exec(file)?.[1];
  return extension === undefined ? undefined : formatsByExtension[extension.toLowerCase()];
}
