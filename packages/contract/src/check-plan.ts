import type { Schema, SchemaObject } from './walk-schemas.ts';

/** The types of JSON Schema. `integer` is a `number` without a fraction, however it is written. */
export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/** A value that a cell can hold and a contract can name. */
export type Scalar = string | number | boolean | null;

export type Comparison = '>=' | '>' | '<=' | '<';

/** How two columns of a row compare. */
export type ColumnComparison = Comparison | '=' | '!=';

/** Limits of a number; a limit that is absent does not limit. */
export interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
}

/** A number that is measured over all rows of one column. */
export type Measure =
  /** Rows without a value (null or absent) per row. */
  | { readonly kind: 'null-share' }
  /** Different values that are not null, and these per value. */
  | { readonly kind: 'distinct-count' | 'distinct-share' }
  /** Of the numbers of the column; the standard deviation with n − 1. */
  | { readonly kind: 'mean' | 'standard-deviation' | 'sum' | 'smallest' | 'largest' }
  /** The quantile from 0 to 1, interpolated between neighbours (type 7 of Hyndman and Fan, 1996). */
  | { readonly kind: 'quantile'; readonly at: number }
  /** How often one value occurs, and this per value that is not null. */
  | { readonly kind: 'occurrences' | 'class-share'; readonly value: Scalar }
  /** Occurrences of the rarest value per occurrence of the most common one. */
  | { readonly kind: 'class-balance' }
  /** The latest time, in seconds since 1970. */
  | { readonly kind: 'newest' }
  /** Values that are not null. */
  | { readonly kind: 'values' };

/** What a column holds where rows are put into order by it. */
export type OrderedKind = 'number' | 'time' | 'text';

/** What one check asks of the data. Engine-neutral; `Dialect` says it in SQL. */
export type Test =
  /** The column is there; in a format whose rows have their own keys, in every row. */
  | { readonly kind: 'present' }
  | { readonly kind: 'not-null' }
  /** Every value that is not null has one of these types. */
  | { readonly kind: 'type'; readonly types: readonly JsonType[] }
  /** Every value of a type that the column allows is one of these. */
  | { readonly kind: 'one-of'; readonly values: readonly Scalar[] }
  /** Every number compares so with the limit. */
  | { readonly kind: 'bound'; readonly comparison: Comparison; readonly limit: number }
  /** Every text contains a match; in RE2's syntax. */
  | { readonly kind: 'pattern'; readonly pattern: string }
  /** Every text has so many characters (Unicode code points). */
  | { readonly kind: 'length'; readonly comparison: '>=' | '<='; readonly limit: number }
  /** Every text is a date or a date with time, as RFC 3339 writes them. */
  | { readonly kind: 'format'; readonly format: 'date' | 'date-time' }
  /** No row repeats an earlier one in these columns. Rows with a null among them are not compared, as in SQL. */
  | { readonly kind: 'unique'; readonly columns: readonly string[] }
  | { readonly kind: 'row-count'; readonly comparison: '>=' | '<='; readonly limit: number }
  /** There are no other columns than these. */
  | { readonly kind: 'known-columns'; readonly columns: readonly string[] }
  | { readonly kind: 'column-count'; readonly comparison: '>=' | '<='; readonly limit: number }
  /** Every number is a whole multiple of the divisor, rounding of floats aside. */
  | { readonly kind: 'multiple-of'; readonly divisor: number }
  /**
   * Every value of the column (every row, where the check has none) is valid against a schema, asked row by row.
   * With `unless`, a value counts only when it is valid against that one. `columns`: what the schema looks at; null
   * for all.
   */
  | {
      readonly kind: 'row-schema';
      readonly schema: Schema;
      readonly unless?: Schema;
      readonly columns: readonly string[] | null;
    }
  /** In every row that has both, the left column compares so with the right one. */
  | {
      readonly kind: 'compare-columns';
      readonly left: string;
      readonly comparison: ColumnComparison;
      readonly right: string;
      readonly as: OrderedKind;
    }
  /** In every row that has all, the columns add up to a column or a number; rounding of floats aside. */
  | {
      readonly kind: 'sum-of-columns';
      readonly columns: readonly string[];
      readonly equals: string | number;
      readonly tolerance: number;
    }
  /** In every row that has both, one column divided by the other is in a range. */
  | { readonly kind: 'ratio-of-columns'; readonly of: string; readonly to: string; readonly range: Range }
  /** A number over all rows is in a range. */
  | { readonly kind: 'measure'; readonly measure: Measure; readonly range: Range }
  /** The newest time is at most so old when the data are checked. */
  | { readonly kind: 'freshness'; readonly seconds: number }
  /** No value is before (after) the one before it that is not null, in the order of the rows. */
  | {
      readonly kind: 'monotonic';
      readonly direction: 'increasing' | 'decreasing';
      readonly isStrict: boolean;
      readonly as: 'number' | 'time';
    }
  /** In the order of the values, none is further from the next smaller one than this (times: seconds). */
  | { readonly kind: 'max-gap'; readonly most: number; readonly as: 'number' | 'time' }
  /** Every row that has all columns is found by them in another file. */
  | {
      readonly kind: 'foreign-key';
      readonly columns: readonly string[];
      readonly file: string;
      readonly references: readonly string[];
    }
  /** At most this share of the rows (of the values of the column that are not null) breaks any of these checks. */
  | {
      readonly kind: 'invalid-share';
      readonly checks: readonly number[];
      readonly limit: number;
      readonly of: 'rows' | 'values';
    };

/** One rule of a contract. */
export interface Check {
  /** The contract's keyword, such as `minimum`; `null` for the null that a type does not allow. */
  readonly rule: string;
  /** The column, or null for a rule on the whole table. */
  readonly column: string | null;
  /** What the rule asks for, in words: «at least 0». */
  readonly expected: string;
  readonly test: Test;
}

/** A column that the contract speaks about. */
export interface PlannedColumn {
  readonly name: string;
  /** The types that its values may have; null when the contract allows any. */
  readonly types: readonly JsonType[] | null;
  /**
   * The types to read its cells as in a format that knows only text;
   * null when the contract does not say and a check depends on it.
   */
  readonly textTypes: readonly JsonType[] | null;
  /** Texts that mean null in a format that knows only text. */
  readonly nullTexts?: readonly string[];
  /** Whether the contract only mentions it, so that nobody misses it. */
  readonly isOptional?: boolean;
}

/** The types to read text as in columns that the plan does not name. */
export interface OtherColumns {
  /** Columns whose name matches a pattern of the contract; the first that fits counts. */
  readonly patterns: readonly { readonly pattern: string; readonly textTypes: readonly JsonType[] }[];
  readonly textTypes: readonly JsonType[];
  readonly nullTexts: readonly string[];
}

/** The most that a column may drift, by the name of the statistic; null where one is not judged. */
export type DriftLimits = Readonly<Record<string, number | null>>;

/** What the contract says about drift against a reference; false where drift is not judged. */
export interface DriftPlan {
  /** For every column, under what the column says itself; null when the contract says nothing. */
  readonly default: DriftLimits | false | null;
  readonly columns: ReadonlyMap<string, DriftLimits | false>;
}

/** A contract, compiled to what an engine has to count. Plain data. */
export interface CheckPlan {
  /** Path of the contract, for messages. */
  readonly contract: string;
  readonly columns: readonly PlannedColumn[];
  readonly otherColumns: OtherColumns;
  readonly checks: readonly Check[];
  /** The contract itself, to which schemas of checks refer; null when no check is asked row by row. */
  readonly root: SchemaObject | null;
  /** Other files that checks look into, each with the columns that are asked for. */
  readonly references: readonly { readonly file: string; readonly columns: readonly PlannedColumn[] }[];
  readonly drift: DriftPlan;
}
