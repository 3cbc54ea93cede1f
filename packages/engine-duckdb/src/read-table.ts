import type { DuckDBConnection } from '@duckdb/node-api';
import type { MalformedLines } from '@plimsoll/contract';
import type { Column, Table, TableSource } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import { CategoryBuilder, NumberBuilder } from './column-builders.ts';
import { readRows } from './connection.ts';
import { quoteText } from './dialect.ts';
import { openTable } from './open-table.ts';
import { findPartitions, partitionType } from './partitions.ts';
import type { TableView } from './table-view.ts';

/** A column to be read: an expression that is a number or NULL in every row, and one for its text. */
interface ColumnQuery {
  readonly name: string;
  readonly text: string;
  /** An expression; null for a column that holds no numbers. */
  readonly number: string | null;
  /** Whether its type alone says that every value is a number that a float holds exactly. */
  readonly isExact?: boolean;
  /** Whether its type says that every value is a whole number, which may be beyond what a float tells apart. */
  readonly isLargeInteger?: boolean;
}

/** A text that is a number, or what programs write for those that are none. Leading zeros make a name: 007. */
const numberPattern = '[+-]?(?:(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?';
const notFinitePattern = '(?i)[+-]?(?:nan|inf|infinity)';

/**
 * Reads a whole table into memory. A column is a number when every value is one; whole numbers beyond 2^53 stay
 * text, since they are names, and a float would merge them.
 */
export async function readTable(connection: DuckDBConnection, source: TableSource): Promise<Table> {
  const { from, columns } = await openColumns(connection, source);
  const { kept, rows: expected } = await findNumbers(connection, from, columns);
  const select = columns.map(({ text, number }, i) => (kept[i] ? `CAST(${number} AS DOUBLE)` : text));
  const result = await connection.stream(
    `SELECT ${select.length > 0 ? select.join(', ') : '1'} FROM ${from}`,
  );
  const builders = kept.map((isNumber) => (isNumber ? new NumberBuilder(expected) : new CategoryBuilder()));
  let rows = 0;
  for (
    let chunk = await result.fetchChunk();
    chunk && chunk.rowCount > 0;
    chunk = await result.fetchChunk()
  ) {
    rows += chunk.rowCount;
    for (const [i, builder] of builders.entries()) builder.add(chunk.getColumnVector(i), chunk.rowCount);
  }
  return {
    rows,
    columns: new Map(columns.map(({ name }, i) => [name, builders[i]?.build() ?? emptyColumn])),
  };
}

const emptyColumn: Column = { kind: 'category', codes: new Int32Array(), levels: [] };

async function openColumns(
  connection: DuckDBConnection,
  source: TableSource,
): Promise<{ from: string; columns: ColumnQuery[] }> {
  const view = await openTable(connection, source, []);
  if (view.isColumnar) {
    return {
      from: view.from,
      columns: view.columns.map(({ name, type }, i) => typedColumn(name, { column: `c${i}`, type })),
    };
  }
  await refuseMalformed(source.files, connection, view);
  const from =
    view.partsAgain.length === 1
      ? view.partsAgain.join('')
      : `(SELECT * FROM ${view.numbered} ORDER BY row_number)`;
  if (source.format === 'csv') {
    return { from, columns: view.columns.map(({ name }, i) => textColumn(name, `c${i}`)) };
  }
  const partitions = findPartitions(source);
  const inFolders = new Set(partitions.map(({ name }) => name));
  const keys = await readRows(
    connection,
    `SELECT key FROM (SELECT row_number, unnest(keys) AS key, generate_subscripts(keys, 1) AS place
      FROM (SELECT json_keys(json) AS keys, row_number FROM ${view.numbered}))
    GROUP BY key ORDER BY min(row_number * 1000000 + place)`,
  );
  return {
    from,
    columns: [
      ...keys.filter(([key]) => !inFolders.has(String(key))).map(([key]) => jsonColumn(String(key))),
      ...partitions.map((partition, i) =>
        typedColumn(partition.name, { column: `p${i}`, type: partitionType(partition) }),
      ),
    ],
  };
}

function textColumn(name: string, column: string): ColumnQuery {
  const isNumber = `regexp_full_match(${column}, '${numberPattern}|${notFinitePattern}')`;
  return { name, text: column, number: `CASE WHEN ${isNumber} THEN TRY_CAST(${column} AS DOUBLE) END` };
}

function typedColumn(name: string, { column, type }: { column: string; type: string }): ColumnQuery {
  const isNumber = /^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(type);
  const isExact = /^(U?(TINY|SMALL)INT|U?INTEGER|FLOAT|DOUBLE)$/.test(type);
  const isLargeInteger = /^U?(BIG|HUGE)INT$/.test(type);
  return {
    name,
    text: `CAST(${column} AS VARCHAR)`,
    number: isNumber ? column : null,
    isExact,
    isLargeInteger,
  };
}

function jsonColumn(name: string): ColumnQuery {
  const pointer = quoteText(`/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
  const value = `json_extract_string(json, ${pointer})`;
  const isNumber = `json_type(json, ${pointer}) IN ('UBIGINT', 'BIGINT', 'DOUBLE', 'HUGEINT', 'UHUGEINT')`;
  return { name, text: value, number: `CASE WHEN ${isNumber} THEN TRY_CAST(${value} AS DOUBLE) END` };
}

/** Which columns hold numbers alone, at least one of them finite, and none beyond what a float tells apart; and how many rows there are. */
async function findNumbers(
  connection: DuckDBConnection,
  from: string,
  columns: readonly ColumnQuery[],
): Promise<{ kept: boolean[]; rows: number }> {
  const questions = columns.map(({ text, number, isExact, isLargeInteger }) =>
    number === null
      ? 'FALSE'
      : isExact
        ? `count_if(isfinite(CAST(${number} AS DOUBLE))) > 0`
        : isLargeInteger
          ? `min(${number}) > -9007199254740992 AND max(${number}) < 9007199254740992`
          : `count(${text}) = count(${number}) AND count_if(isfinite(CAST(${number} AS DOUBLE))) > 0
        AND count_if(isfinite(CAST(${number} AS DOUBLE)) AND abs(CAST(${number} AS DOUBLE)) >= 9007199254740992 AND NOT contains(CAST(${text} AS VARCHAR), '.') AND NOT contains(lower(CAST(${text} AS VARCHAR)), 'e')) = 0`,
  );
  if (questions.length === 0) return { kept: [], rows: 0 };
  const [found = []] = await readRows(connection, `SELECT count(*), ${questions.join(', ')} FROM ${from}`);
  const [rows, ...answers] = found;
  return { kept: answers.map((answer) => answer === true), rows: Number(rows) };
}

/** Throws a ConfigurationError that names the first line that is no row, if there is one. */
export async function refuseMalformed(
  files: readonly string[],
  connection: DuckDBConnection,
  view: TableView,
): Promise<void> {
  const isStranger = view.isRow === null ? 'FALSE' : `NOT coalesce(${view.isRow}, FALSE)`;
  const [counted = []] = await readRows(
    connection,
    `SELECT count(*), count_if(${isStranger}) FROM ${view.from}`,
  );
  const [rows = 0, strangers = 0] = counted.map(Number);
  const first =
    strangers === 0
      ? []
      : await readRows(connection, `SELECT row_number FROM ${view.numbered} WHERE ${isStranger} LIMIT 1`);
  const firstRows = first.map(([row]) => Number(row));
  const malformed = await view.readMalformed({ rows, strangers: { rows: strangers, firstRows } }, 1);
  if (malformed) throw malformedLine(files, malformed);
}

/** That a line is no row, and which. */
export function malformedLine(
  files: readonly string[],
  malformed: Pick<MalformedLines, 'problem' | 'firstRows'>,
): ConfigurationError {
  const [place] = malformed.firstRows;
  const file = files[place?.file ?? 0] ?? '';
  return new ConfigurationError({
    where: place?.line ? `${file}:${place.line}` : file,
    message: `has a line that cannot be read as a row: ${malformed.problem}.`,
    fix: 'Mend the line.',
  });
}
