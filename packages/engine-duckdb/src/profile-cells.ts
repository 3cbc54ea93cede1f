import { quoteText } from './dialect.ts';
import { readingsOf, readJsonCell, readNumber } from './json-cells.ts';
import { readTypedCell } from './parquet-view.ts';
import { type CellTable, typedValues, type ValueSql } from './value-table.ts';

/** Columns of one part: each row of the table is held as so many rows at a time. */
const mostTurned = 2000;

/** Columns of a table that are read alike, turned into rows (i, x), in parts. */
export function turnedCells(
  columns: readonly { readonly column: ValueSql; readonly sql: string }[],
  at: {
    readonly value: ValueSql;
    from(isFirst: boolean): string;
    /** What reads the cells of `turned`, which has the columns i and x, and those that are kept. */
    read(turned: string): string;
    /** Columns of the table that each cell keeps. */
    readonly kept?: readonly string[];
  },
): CellTable[] {
  const parts: CellTable[] = [];
  for (let first = 0; first < columns.length; first += mostTurned) {
    const some = columns.slice(first, first + mostTurned);
    const places = some.map((_, i) => i);
    const select = [
      `unnest([${places.join(', ')}]) AS i`,
      `unnest([${some.map(({ sql }) => sql).join(', ')}]) AS x`,
      ...(at.kept ?? []),
    ];
    parts.push({
      from: (isFirst) => at.read(`(SELECT ${select.join(', ')} FROM ${at.from(isFirst)})`),
      value: at.value,
      columns: new Map(some.map(({ column }, i) => [String(i), column])),
    });
  }
  return parts;
}

/** The cells of a columnar table, by the types of its columns. */
export function columnarCells(from: string, columns: readonly ValueSql[]): CellTable[] {
  const byType = new Map<string, { column: ValueSql; sql: string }[]>();
  for (const [i, column] of columns.entries()) {
    const same = byType.get(column.type) ?? [];
    same.push({ column, sql: `c${i}` });
    byType.set(column.type, same);
  }
  return [...byType].flatMap(([type, some]) =>
    turnedCells(some, {
      value: typedValues({ name: '', type }, readTypedCell('x', type), true),
      from: () => from,
      read: (turned) => turned,
      kept: ['row_number'],
    }),
  );
}

/** The cells of JSON objects: their members, each name once, and the columns in the names of folders. */
export function jsonCells(
  from: string,
  { columns, inFolders }: { readonly columns: readonly ValueSql[]; readonly inFolders: ReadonlySet<string> },
): CellTable[] {
  // Of several members of the same name the first counts, as everywhere.
  const once = (list: string) =>
    `CASE WHEN len(k) = len(list_distinct(k)) THEN ${list} ELSE list_filter(${list}, (x, place) -> list_position(k, k[place]) = place) END`;
  const lists = `(SELECT json_keys(json) AS k, json_extract(json, '$.*') AS v FROM ${from})`;
  const members = `(SELECT unnest(${once('k')}) AS i, unnest(${once('v')}) AS x FROM ${lists})`;
  const numbers = `(SELECT *, ${readNumber(1)} AS r1 FROM (SELECT i, CAST(x AS VARCHAR) AS j1 FROM ${members}))`;
  const read = `(SELECT *, ${readingsOf(1).join(', ')} FROM ${numbers})`;
  const own = columns.filter(({ name }) => !inFolders.has(name));
  const folders = columns.filter(({ name }) => inFolders.has(name));
  return [
    {
      from: () => read,
      value: typedValues({ name: '', type: 'json' }, readJsonCell(1), false),
      columns: new Map(own.map((column) => [column.name, column])),
    },
    ...folders.map((column) => ({
      from: () => `(SELECT ${quoteText(column.name)} AS i, * FROM ${from})`,
      value: column,
      columns: new Map([[column.name, column]]),
    })),
  ];
}
