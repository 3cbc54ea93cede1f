import type { DuckDBConnection } from '@duckdb/node-api';
import { type PlannedColumn, type RowRequest, textTypesOf } from '@plimsoll/contract';
import type { DuckdbModule } from './connection.ts';
import { createJsonReader, readJson } from './json-values.ts';
import type { TableView } from './table-view.ts';

/** A row of a view as JSON values, with its number in the view. */
export interface NumberedRow {
  readonly number: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** The columns that a request is about, with how to read their text; `names` are those of the table. */
export function plannedRows(request: RowRequest, names: readonly string[]): PlannedColumn[] {
  const known = new Set(names);
  const asked = request.columns === null ? names : request.columns.filter((name) => known.has(name));
  const planned = new Map(request.planned.map((column) => [column.name, column]));
  return asked.map(
    (name) => planned.get(name) ?? { name, types: null, ...textTypesOf(name, { ...request, planned: [] }) },
  );
}

/** The rows of a view in order, in batches; lines that are no rows are passed over. `columns` null: all of them. */
export async function* streamView(
  connection: DuckDBConnection,
  view: TableView,
  { duckdb, columns }: { duckdb: DuckdbModule; columns: readonly string[] | null },
): AsyncGenerator<NumberedRow[]> {
  const reader =
    view.rowJson === null
      ? readCells(view, columns, duckdb)
      : readJsonRows(view.rowJson, view.isRow, columns);
  let before = 0;
  for (const part of view.isColumnar ? [view.numbered] : view.partsAgain) {
    const number = view.isColumnar ? ['row_number'] : [];
    const result = await connection.stream(`SELECT ${[...number, ...reader.select].join(', ')} FROM ${part}`);
    for (
      let chunk = await result.fetchChunk();
      chunk && chunk.rowCount > 0;
      chunk = await result.fetchChunk()
    ) {
      const values = Array.from({ length: chunk.columnCount }, (_, i) => chunk?.getColumnValues(i) ?? []);
      const numbers = view.isColumnar ? values.shift() : undefined;
      const rows: NumberedRow[] = [];
      for (let i = 0; i < chunk.rowCount; i++) {
        const value = reader.read(values, i);
        if (value) rows.push({ number: numbers ? Number(numbers[i]) : before + i + 1, value });
      }
      before += chunk.rowCount;
      yield rows;
    }
  }
}

interface RowReader {
  readonly select: readonly string[];
  /** Null for a line that is no row. */
  read(columns: readonly (readonly unknown[])[], row: number): Record<string, unknown> | null;
}

function readJsonRows(json: string, isRow: string | null, columns: readonly string[] | null): RowReader {
  return {
    select: [`CASE WHEN ${isRow ?? 'TRUE'} THEN ${json} END`],
    read: ([texts = []], row) => {
      const text = texts[row];
      if (text === null || text === undefined) return null;
      const value = readJson(String(text)) as Record<string, unknown>;
      if (columns === null) return value;
      return Object.fromEntries(
        columns.flatMap((name) => (Object.hasOwn(value, name) ? [[name, value[name]]] : [])),
      );
    },
  };
}

/** Cells that know their types; a cell of text is what its number or boolean reads as, else its text. */
function readCells(view: TableView, columns: readonly string[] | null, duckdb: DuckdbModule): RowReader {
  const toJson = createJsonReader(duckdb);
  const places = new Map(view.columns.map(({ name }, i) => [name, i]));
  const names = (columns ?? [...places.keys()]).filter((name) => places.has(name));
  const select: string[] = [];
  const cells = names.map((name) => {
    const cell = view.cells.get(name);
    const raw = `c${places.get(name)}`;
    const add = (sql: string | null) => (sql === null ? null : select.push(sql) - 1);
    if (view.isColumnar || !cell) return { name, raw: add(raw), readings: [] };
    const readings = [add(cell.number), add(cell.boolean)].filter((place) => place !== null);
    return {
      name,
      raw: add(cell.isNull === null ? raw : `CASE WHEN NOT (${cell.isNull}) THEN ${raw} END`),
      readings,
    };
  });
  return {
    select: select.length === 0 ? ['1'] : select,
    read: (values, row) =>
      Object.fromEntries(
        cells.map(({ name, raw, readings }) => {
          const read = readings.map((place) => values[place]?.[row]).find((value) => value !== null);
          return [name, toJson(read ?? values[raw ?? 0]?.[row] ?? null)];
        }),
      ),
  };
}
