import type { Comparison, JsonType } from './check-plan.ts';

/** How one engine spells what checks need. Arguments named `…Sql` are expressions; the others are values. */
export interface Dialect {
  /** A literal. */
  text(value: string): string;
  number(value: number): string;
  /** A number as a 64-bit float; anything as text. */
  float(numberSql: string): string;
  asText(sql: string): string;
  /** The seconds since 1970 in UTC of a text that is a date, or a date with time and zone; NULL for any other. */
  instant(textSql: string): string;
  /** An aggregate: the quantile `at` (0 to 1) of floats, interpolated between neighbours. */
  quantile(floatSql: string, at: number): string;
  /** An aggregate: in how many rows a condition is true. */
  countIf(conditionSql: string): string;
  /** An aggregate: how many different keys there are; rows with a null among the expressions do not count. */
  countDistinct(expressionsSql: readonly string[]): string;
  /** Whether a text is one of these; NULL where it is NULL. */
  isOneOf(textSql: string, values: readonly string[]): string;
  /** Whether a text contains a match of a pattern in RE2's syntax. */
  hasMatch(textSql: string, pattern: string): string;
  /** Unicode code points of a text. */
  characters(textSql: string): string;
  /** Whether a text is a date, or a date with time and zone, as RFC 3339 writes them. */
  isFormat(textSql: string, format: 'date' | 'date-time'): string;
}

/** What the cells of one column are, in SQL. Null stands for what no cell of the column can be. */
export interface CellSql {
  /** Whether the row has the column; null when every row has. */
  readonly isPresent: string | null;
  /** Whether the value is null. */
  readonly isNull: string | null;
  /** Whether the value is of a type; false for null and never SQL's NULL. `true` when every value that is not null is. */
  readonly is: Readonly<Partial<Record<JsonType, string | true>>>;
  /** The value as a finite number, as text, as a boolean; SQL's NULL where it is none. */
  readonly number: string | null;
  /** The value as a number that need not be finite, where that is cheaper. */
  readonly looseNumber?: string | null;
  readonly text: string | null;
  readonly boolean: string | null;
  /** The value as seconds since 1970, where the engine has times of its own; else it is read from the text. */
  readonly instant?: string | null;
  /** Whether the value is NaN or infinite. */
  readonly isNotFinite: string | null;
  /** The format that every text of the column is known to have. */
  readonly format: 'date' | 'date-time' | null;
  /** An expression that is equal for equal values, and SQL's NULL for null. */
  readonly key: string;
  /** The key as a 64-bit whole number, cheaper to compare; SQL's NULL where only `key` tells values apart. */
  readonly numberKey?: string | null;
}

/** A table that an engine can query. */
export interface TableSql {
  /** What stands behind FROM. */
  readonly from: string;
  /** Whether a row of `from` is a row of the table, not a line that could not be read; null when every one is. */
  readonly isRow: string | null;
  /** The cells of each column that the plan speaks about and the table has. */
  readonly cells: ReadonlyMap<string, CellSql>;
  /** Whether a row has another column than these; null where columns are the table's, not a row's. */
  hasOtherColumns(columns: readonly string[]): string | null;
}

/** The opposite of each comparison. */
export const opposite: Readonly<Record<Comparison, Comparison>> = {
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '<': '>=',
};
