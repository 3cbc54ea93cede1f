import type { CellSql } from '@plimsoll/contract';
import { type ColumnKind, longestValue } from '@plimsoll/profile';

/** The values of one column, as expressions over a table; SQL's NULL where a row has no value of the kind. */
export interface ValueSql {
  readonly name: string;
  /** The engine's name of its type, for people. */
  readonly type: string;
  /** What has to be selected for the expressions to work; nothing where the table has all of it. */
  readonly selected: readonly string[];
  /** Its kind where the format tells it; null where the values have to be looked at. */
  readonly kind: ColumnKind | null;
  /** An aggregate: rows that have a value. */
  readonly countFilled: string;
  /** Numbers as they compare with those of any other table; NaN and infinity may be values. */
  readonly comparable: string | null;
  /** Finite numbers, of whatever type. */
  readonly number: string | null;
  /** Whether every value is a finite number of a size that can be squared. */
  readonly isTame: boolean;
  readonly boolean: string | null;
  /** The beginning of a text. */
  readonly text: string | null;
  /** The whole value as text or in its own type: for comparing, not for showing. */
  readonly whole: string;
  /** Microseconds since 1970, for a type of times. */
  readonly microseconds: string | null;
}

/** A table whose columns can be looked at. */
export interface ValueTable {
  /** What stands behind FROM to read some columns, for the first reading: it notes what could not be read. */
  from(columns: readonly ValueSql[]): string;
  /** The same rows once more. */
  again(columns: readonly ValueSql[]): string;
  /** The same with a column `row_number`; numbering may be slow. */
  numbered(columns: readonly ValueSql[]): string;
  /** Numbers of rows over all files, of `row_number`s (ascending). */
  place(rowNumbers: readonly number[]): Promise<readonly number[]>;
  /** Whether rows have their number in a column `row_number`; where that costs too much, they have none. */
  readonly isNumbered: boolean;
  /** Rows, where the format tells without reading them. */
  readonly knownRows: number | null;
  readonly columns: readonly ValueSql[];
  /** The table turned on its side, cell by cell, in parts that together have all columns: for tables of very many columns. */
  readonly cells: readonly CellTable[];
  /** A condition on a row: it has columns that are not among these; null where there cannot be any. */
  readonly hasOthers: string | null;
  /** The names of those. */
  listOthers(): Promise<readonly string[]>;
  /** Throws a ConfigurationError when there are lines that are no rows, after a reading that found so many rows. */
  refuseMalformed(rows: number): Promise<void>;
}

/** Cells of columns that are read alike, one below the other. */
export interface CellTable {
  /** What stands behind FROM, for the first reading or once more: a column `i` that tells the column, and what `value` needs. */
  from(isFirst: boolean): string;
  /** How a cell is read. */
  readonly value: ValueSql;
  /** The columns by what stands in `i`. */
  readonly columns: ReadonlyMap<string, ValueSql>;
}

/** How a column is read whose format knows types. */
export function typedValues(
  { name, type }: { name: string; type: string },
  cell: CellSql,
  isColumnar: boolean,
): ValueSql {
  const isTime = cell.format !== null;
  // What a columnar file holds needs no test for NaN to be compared, and a double no cast.
  const compared = isColumnar ? cell.key : cell.number;
  return {
    name,
    type,
    selected: [],
    kind: isTime ? 'time' : kindOf(cell),
    countFilled:
      cell.isPresent === null ? `count(${cell.key})` : `count_if(${cell.isPresent} AND NOT (${cell.isNull}))`,
    whole: cell.text && !isTime ? cell.text : `CAST(${cell.key} AS VARCHAR)`,
    comparable: cell.number && (type === 'DOUBLE' ? compared : `CAST(${compared} AS DOUBLE)`),
    number: cell.number,
    isTame: cell.isNotFinite === null,
    boolean: cell.boolean,
    text: cell.text && !isTime ? beginning(cell.text) : null,
    microseconds: isTime ? `epoch_us(${cell.key})` : null,
  };
}

/** The kind of a column whose type allows one alone; a JSON column may hold anything. */
function kindOf({ is }: CellSql): ColumnKind | null {
  const kinds = (['number', 'string', 'boolean', 'array', 'object'] as const).filter((type) => is[type]);
  const [kind, other] = kinds;
  if (other !== undefined) return null;
  if (kind === 'string') return 'text';
  return kind === 'number' || kind === 'boolean' ? kind : 'other';
}

/** Only long texts have to be cut character by character. */
export function beginning(text: string): string {
  return `CASE WHEN strlen(${text}) <= ${longestValue} THEN ${text} ELSE left(${text}, ${longestValue}) END`;
}
