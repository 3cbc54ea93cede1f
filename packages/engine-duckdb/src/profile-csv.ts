import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableSource } from '@plimsoll/dataset';
import type { ProfileRequest } from '@plimsoll/profile';
import { readTextCell } from './csv-cells.ts';
import { openTable } from './open-table.ts';
import { turnedCells } from './profile-cells.ts';
import { malformedLine } from './read-table.ts';
import { beginning, type CellTable, type ValueSql, type ValueTable } from './value-table.ts';

/** CSV with all of its columns, whose texts are looked at as what the request says they are meant for. */
export async function openCsvValues(
  connection: DuckDBConnection,
  source: TableSource,
  { texts, numbers }: ProfileRequest,
): Promise<ValueTable> {
  const view = await openTable(connection, source, []);
  const meantFor = (name: string) => (texts?.has(name) ? 'text' : numbers?.has(name) ? 'number' : null);
  const columns = view.columns.map(({ name, type }, i) =>
    textValues({ name, type }, `c${i}`, meantFor(name)),
  );
  const select = (from: string, some: readonly ValueSql[], ...more: string[]) =>
    `(SELECT ${[...some.flatMap(({ selected }) => selected), ...more].join(', ') || '1'} FROM ${from})`;
  const again = `(${view.partsAgain.map((part) => `SELECT * FROM ${part}`).join(' UNION ALL ')})`;
  const cells = (['text', 'number', null] as const).flatMap((meaning): CellTable[] => {
    const value = textValues({ name: '', type: 'text' }, 'x', meaning);
    const some = columns.flatMap((column, i) =>
      meantFor(column.name) === meaning ? [{ column, sql: `c${i}` }] : [],
    );
    return turnedCells(some, {
      value,
      from: (isFirst) => (isFirst ? view.from : again),
      read: (turned) => `(SELECT i, ${value.selected.join(', ')} FROM ${turned})`,
    });
  });
  return {
    from: (some) => select(view.from, some),
    again: (some) => select(again, some),
    numbered: (some) => select(view.numbered, some, 'row_number'),
    // Without lines that are no rows, a row's number is its place.
    place: async (rowNumbers) => rowNumbers,
    isNumbered: false,
    knownRows: null,
    columns,
    cells,
    hasOthers: null,
    listOthers: async () => [],
    refuseMalformed: async (rows) => {
      const malformed = await view.readMalformed({ rows, strangers: { rows: 0, firstRows: [] } }, 1);
      if (malformed) throw malformedLine(source.files, malformed);
    },
  };
}

function textValues(
  about: { readonly name: string; readonly type: string },
  column: string,
  meaning: 'text' | 'number' | null,
): ValueSql {
  const base = {
    ...about,
    selected: [column],
    countFilled: `count(${column})`,
    whole: column,
    isTame: false,
    microseconds: null,
    text: beginning(column),
  };
  if (meaning === 'text') return { ...base, kind: 'text', number: null, comparable: null, boolean: null };
  const { cell, readings } = readTextCell(column, { types: ['number', 'boolean', 'string'] });
  return {
    ...base,
    selected: [column, ...readings.flat()],
    kind: meaning,
    comparable: cell.number,
    number: cell.number,
    boolean: cell.boolean,
  };
}
