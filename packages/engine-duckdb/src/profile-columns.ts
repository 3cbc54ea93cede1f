import type { DuckDBConnection } from '@duckdb/node-api';
import type { CellSql } from '@plimsoll/contract';
import type { TableSource } from '@plimsoll/dataset';
import { type ColumnKind, longestValue, type ProfileRequest } from '@plimsoll/profile';
import { readRows } from './connection.ts';
import { readTextCell } from './csv-cells.ts';
import { openTable } from './open-table.ts';
import { malformedLine, refuseMalformed } from './read-table.ts';

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
  /** Throws a ConfigurationError when there are lines that are no rows, after a reading that found so many rows. */
  refuseMalformed(rows: number): Promise<void>;
}

/** Opens a table with all of its columns. */
export async function openValues(
  connection: DuckDBConnection,
  source: TableSource,
  request: ProfileRequest,
): Promise<ValueTable> {
  const { files } = source;
  if (source.format === 'csv') return openCsvValues(connection, source, request);
  const { columns } = await openTable(connection, source, []);
  const planned = columns.map(({ name }) => ({ name, types: null, textTypes: null }));
  const view = await openTable(connection, source, planned);
  const rows = (from: string) => (view.isRow === null ? from : `(SELECT * FROM ${from} WHERE ${view.isRow})`);
  const isJson = !view.isColumnar;
  return {
    from: () => rows(isJson ? view.from : view.numbered),
    again: () => rows(isJson ? view.from : view.numbered),
    numbered: () => rows(view.numbered),
    place: async (rowNumbers) => (await view.locate(rowNumbers, null)).map(({ row }) => row),
    isNumbered: !isJson,
    knownRows: isJson
      ? null
      : Number((await readRows(connection, `SELECT count(*) FROM ${view.from}`))[0]?.[0]),
    columns: columns.flatMap(({ name, type }) => {
      const cell = view.cells.get(name);
      return cell ? [typedValues({ name, type }, cell, view.isColumnar)] : [];
    }),
    refuseMalformed: () => refuseMalformed(files, connection, view),
  };
}

async function openCsvValues(
  connection: DuckDBConnection,
  source: TableSource,
  { texts, numbers }: ProfileRequest,
): Promise<ValueTable> {
  const view = await openTable(connection, source, []);
  const columns = view.columns.map(({ name, type }, i): ValueSql => {
    const column = `c${i}`;
    const text = beginning(column);
    const base = {
      name,
      type,
      selected: [column],
      countFilled: `count(${column})`,
      whole: column,
      isTame: false,
      microseconds: null,
    };
    if (texts?.has(name))
      return { ...base, kind: 'text', number: null, comparable: null, boolean: null, text };
    const { cell, readings } = readTextCell(column, { types: ['number', 'boolean', 'string'] });
    return {
      ...base,
      selected: [column, ...readings],
      kind: numbers?.has(name) ? 'number' : null,
      comparable: cell.number,
      number: cell.number,
      boolean: cell.boolean,
      text,
    };
  });
  const select = (from: string, some: readonly ValueSql[], ...more: string[]) =>
    `(SELECT ${[...some.flatMap(({ selected }) => selected), ...more].join(', ') || '1'} FROM ${from})`;
  const again = `(${view.partsAgain.map((part) => `SELECT * FROM ${part}`).join(' UNION ALL ')})`;
  return {
    from: (some) => select(view.from, some),
    again: (some) => select(again, some),
    numbered: (some) => select(view.numbered, some, 'row_number'),
    // Without lines that are no rows, a row's number is its place.
    place: async (rowNumbers) => rowNumbers,
    isNumbered: false,
    knownRows: null,
    columns,
    refuseMalformed: async (rows) => {
      const malformed = await view.readMalformed({ rows, strangers: { rows: 0, firstRows: [] } }, 1);
      if (malformed) throw malformedLine(source.files, malformed);
    },
  };
}

function typedValues(
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
function beginning(text: string): string {
  return `CASE WHEN strlen(${text}) <= ${longestValue} THEN ${text} ELSE left(${text}, ${longestValue}) END`;
}
