import type { TableSource } from '@plimsoll/dataset';

/** What the values of a column are, taken together. `other`: lists, objects, or several kinds in one column. */
export type ColumnKind = 'number' | 'text' | 'boolean' | 'time' | 'other';

/**
 * How the numbers of a column lie. `atoms`: every different value, ascending, with its rows: exact. `bins`: one more edge than
 * counts, ascending; bin i holds the rows with edge i < x <= edge i + 1, the first one also x = edge 0 (the first two edges may
 * be equal). The counts are exact, where values lie within a bin is not known. The first edge is the minimum, the last the maximum.
 */
export type NumberDistribution =
  | { readonly kind: 'atoms'; readonly values: readonly number[]; readonly counts: readonly number[] }
  | { readonly kind: 'bins'; readonly edges: readonly number[]; readonly counts: readonly number[] };

/** How often which texts (or booleans) occur. */
export interface ValueCounts {
  /** The most frequent first; equally frequent ones by their text. Texts are cut at 200 characters. */
  readonly counts: readonly { readonly value: string; readonly rows: number }[];
  /** Rows that were counted: those with a value, or those of a sample. */
  readonly rows: number;
  /** Whether `counts` holds every value. */
  readonly isComplete: boolean;
  /** Whether only a random sample of the rows was counted. */
  readonly isSample: boolean;
}

/** One column, looked at closely enough to compare it with another table's. */
export interface ColumnSketch {
  readonly name: string;
  /** The engine's name of its type, for people. */
  readonly type: string;
  readonly kind: ColumnKind;
  readonly rows: number;
  readonly nulls: number;
  /** Values that are no finite number in a column of numbers: NaN, infinity, text. */
  readonly invalid: number;
  /** Different values; null when not counted. */
  readonly distinct: number | null;
  /** Whether `distinct` is exact; else it may be off by a fifth. */
  readonly isDistinctExact: boolean;
  /** Of numbers, and as ISO 8601 text of times; null else. Exact. */
  readonly minimum: number | string | null;
  readonly maximum: number | string | null;
  /** Exact but for the rounding of floating-point sums. */
  readonly mean: number | null;
  /** With n - 1. */
  readonly standardDeviation: number | null;
  /** Null for a column that holds no numbers. */
  readonly numbers: NumberDistribution | null;
  /** Null for a column that holds no text and no booleans. */
  readonly values: ValueCounts | null;
}

/** A table, looked at column by column. Holds values of the data: for the memory, not for a record. */
export interface TableSketch {
  readonly rows: number;
  readonly columns: readonly ColumnSketch[];
}

/** How a table is to be looked at. */
export interface ProfileRequest {
  /** Columns whose cells are text even where they look like numbers, and the other way round; for formats that know only text. */
  readonly texts?: ReadonlySet<string>;
  readonly numbers?: ReadonlySet<string>;
  /** Edges at which the numbers of a column must be counted as well, so that they can be compared with a reference's. */
  readonly edges?: ReadonlyMap<string, readonly number[]>;
  /** What to do with lines that cannot be read as rows; `refuse` when absent. */
  readonly malformed?: 'refuse' | 'skip';
}

/** Looks at every column of a table. */
export interface TableProfiler {
  /** Throws a ConfigurationError when the files are missing, empty, damaged, not of their format, or (unless told to skip them) hold lines that are no rows. */
  profile(source: TableSource, request?: ProfileRequest): Promise<TableSketch>;
}

/** More different values than these are not kept one by one. */
export const mostAtoms = 20_000;

/** Text is compared by its beginning: nobody calls anything longer a category. */
export const longestValue = 200;
