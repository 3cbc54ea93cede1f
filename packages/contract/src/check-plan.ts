/** The types of JSON Schema. `integer` is a `number` without a fraction, however it is written. */
export type JsonType = 'null' | 'boolean' | 'integer' | 'number' | 'string' | 'array' | 'object';

/** A value that a cell can hold and a contract can name. */
export type Scalar = string | number | boolean | null;

export type Comparison = '>=' | '>' | '<=' | '<';

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
  | { readonly kind: 'known-columns'; readonly columns: readonly string[] };

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
}

/** A contract, compiled to what an engine has to count. Plain data. */
export interface CheckPlan {
  /** Path of the contract, for messages. */
  readonly contract: string;
  readonly columns: readonly PlannedColumn[];
  readonly checks: readonly Check[];
}
