import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableSource } from '@plimsoll/dataset';
import type { ProfileRequest } from '@plimsoll/profile';
import { readRows } from './connection.ts';
import { openTable } from './open-table.ts';
import { findPartitions } from './partitions.ts';
import { columnarCells, jsonCells } from './profile-cells.ts';
import { openCsvValues } from './profile-csv.ts';
import { refuseMalformed } from './read-table.ts';
import { typedValues, type ValueTable } from './value-table.ts';

/** What people are told of the type of a column that a sample of JSON rows did not have. */
const lateType = 'json';

/** Opens a table with all of its columns; of JSON, those of its first rows, and those that are named as `late`. */
export async function openValues(
  connection: DuckDBConnection,
  source: TableSource,
  request: ProfileRequest & { readonly late?: readonly string[] },
): Promise<ValueTable> {
  const { late = [] } = request;
  const { files } = source;
  if (source.format === 'csv') return openCsvValues(connection, source, request);
  const plain = await openTable(connection, source, []);
  const columns = [...plain.columns, ...late.map((name) => ({ name, type: lateType }))];
  const planned = columns.map(({ name }) => ({ name, types: null, textTypes: null }));
  const view = await openTable(connection, source, planned);
  const rows = (from: string) => (view.isRow === null ? from : `(SELECT * FROM ${from} WHERE ${view.isRow})`);
  const isJson = !view.isColumnar;
  const from = rows(isJson ? view.from : view.numbered);
  const values = columns.flatMap(({ name, type }) => {
    const cell = view.cells.get(name);
    return cell ? [typedValues({ name, type }, cell, view.isColumnar)] : [];
  });
  const inFolders = new Set(findPartitions(source).map(({ name }) => name));
  return {
    from: () => from,
    again: (some) => (some.length === 0 ? rows(plain.from) : from),
    numbered: () => rows(view.numbered),
    place: async (rowNumbers) => (await view.locate(rowNumbers, null)).map(({ row }) => row),
    isNumbered: !isJson,
    knownRows: isJson
      ? null
      : Number((await readRows(connection, `SELECT count(*) FROM ${view.from}`))[0]?.[0]),
    columns: values,
    cells: isJson ? jsonCells(rows(plain.from), { columns: values, inFolders }) : columnarCells(from, values),
    hasOthers: view.hasOtherColumns(columns.map(({ name }) => name)),
    listOthers: () => view.otherColumns(columns.map(({ name }) => name)),
    refuseMalformed: () => refuseMalformed(files, connection, plain),
  };
}
