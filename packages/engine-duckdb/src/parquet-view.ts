import type { DuckDBConnection } from '@duckdb/node-api';
import type { CellSql, FoundRow, JsonType, PlannedColumn } from '@plimsoll/contract';
import { ConfigurationError } from '@plimsoll/errors';
import { describeDifference } from './column-difference.ts';
import { readRows } from './connection.ts';
import { refuseSameNames } from './csv-head.ts';
import { partitionSql, partitionType, refuseShadowed } from './partitions.ts';
import { fileList, type TableView, type ViewRequest } from './table-view.ts';

/** File number and row in the file in one number. */
const rowsPerFile = 2 ** 40;
const rowNumber = `file_index * ${rowsPerFile} + file_row_number + 1`;

/** Parquet files to open as one table. */
export interface ParquetRequest extends ViewRequest {
  readonly planned: readonly PlannedColumn[];
  /** Names of the columns of each file, where those in it are made up. */
  readonly columnNames?: readonly (readonly string[])[] | undefined;
}

/** Parquet files as one table. Throws a ConfigurationError when one is damaged or has other columns than the first. */
export async function openParquet({
  files,
  connection,
  planned,
  partitions,
  columnNames,
}: ParquetRequest): Promise<TableView> {
  const own = await readSameColumns(connection, files, columnNames);
  refuseSameNames(
    files[0] ?? '',
    own.map(({ name }) => name),
  );
  refuseShadowed(
    files[0] ?? '',
    own.map(({ name }) => name),
    partitions,
  );
  const inFolders = partitions.map((partition) => ({ name: partition.name, type: partitionType(partition) }));
  const columns = [...own, ...inFolders];
  const plans = new Set(planned.map(({ name }) => name));
  const cells = new Map<string, CellSql>();
  for (const [i, { name, type }] of columns.entries()) {
    if (plans.has(name)) cells.set(name, readTypedCell(`c${i}`, type));
  }
  const read = readParquet(files, own.length);
  const folders = partitions.map(
    (partition, i) => `${partitionSql(partition, partitionType(partition))} AS c${own.length + i}`,
  );
  const select = (...more: string[]) => `(SELECT ${['*', ...folders, ...more].join(', ')} FROM ${read})`;
  const from = folders.length === 0 ? read : select();
  return {
    columns,
    from,
    parts: [from],
    partsAgain: [from],
    partsFor: () => [from],
    numbered: select(`${rowNumber} AS row_number`),
    counted: { from: select('file_index', 'file_row_number'), number: rowNumber },
    cells,
    isColumnar: true,
    rowJson: null,
    fileName: null,
    isRow: null,
    hasOtherColumns: () => null,
    otherColumns: async (known) => columns.map(({ name }) => name).filter((name) => !known.includes(name)),
    readMalformed: async () => null,
    places: async () =>
      (await rowsBefore(connection, files)).map((before, file) => ({
        after: file * rowsPerFile,
        shift: before - file * rowsPerFile,
        file,
      })),
    locate: async (rowNumbers) => {
      const before = await rowsBefore(connection, files);
      return rowNumbers.map((number): FoundRow => {
        const file = Math.floor((number - 1) / rowsPerFile);
        return { row: (before[file] ?? 0) + number - file * rowsPerFile, file, line: null };
      });
    },
  };
}

/** Rows of the files before each file. */
async function rowsBefore(connection: DuckDBConnection, files: readonly string[]): Promise<number[]> {
  const rows = await readRows(
    connection,
    `SELECT file_name, num_rows FROM parquet_file_metadata(${fileList(files)})`,
  );
  const counts = new Map(rows.map(([file, count]) => [String(file), Number(count)]));
  let sum = 0;
  return files.map((file) => {
    const before = sum;
    sum += counts.get(file) ?? 0;
    return before;
  });
}

/** Parquet files with their columns named c0, c1, …: names that differ in case alone are one to the engine. */
function readParquet(files: readonly string[], columns: number): string {
  const names = Array.from({ length: columns }, (_, i) => `c${i}`).join(', ');
  return `read_parquet(${fileList(files)}, hive_partitioning = false) AS t(${names})`;
}

/** Names as the files have them, and the engine's types. */
async function readSameColumns(
  connection: DuckDBConnection,
  files: readonly string[],
  names: ParquetRequest['columnNames'],
) {
  const [first = '', ...others] = files;
  const columns = await readColumns(connection, first, names?.[0]);
  for (const [i, file] of others.entries()) {
    const difference = describeDifference(columns, await readColumns(connection, file, names?.[i + 1]));
    if (difference === null) continue;
    throw new ConfigurationError({
      where: file,
      message: `does not have the same columns in the same order as ${first}: ${difference}.`,
      fix: 'Files of one table need the same columns.',
    });
  }
  return columns;
}

async function readColumns(connection: DuckDBConnection, file: string, given?: readonly string[]) {
  const described = await readRows(
    connection,
    `DESCRIBE SELECT * FROM read_parquet(${fileList([file])}, hive_partitioning = false)`,
  );
  const schema = await readRows(
    connection,
    `SELECT name, num_children FROM parquet_schema(${fileList([file])})`,
  );
  const names =
    given ??
    topLevelNames(
      schema.map(([name, children]) => ({ name: String(name), children: Number(children ?? 0) })),
    );
  return described.map(([name, type], i) => ({ name: names[i] ?? String(name), type: String(type) }));
}

/** The schema is a tree, written in depth-first order with the root first. */
function topLevelNames(schema: readonly { name: string; children: number }[]): string[] {
  const names: string[] = [];
  const open = [schema[0]?.children ?? 0];
  for (const { name, children } of schema.slice(1)) {
    if (open.length === 1) names.push(name);
    open[open.length - 1] = (open.at(-1) ?? 0) - 1;
    if (children > 0) open.push(children);
    while (open.length > 1 && open.at(-1) === 0) open.pop();
  }
  return names;
}

/** Which JSON type the values of an engine type have. */
const jsonTypes: readonly [RegExp, JsonType][] = [
  [/\[\d*\]$/, 'array'],
  [/^(STRUCT|MAP|UNION)\b/, 'object'],
  [/^(U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER)$/, 'integer'],
  [/^(FLOAT|DOUBLE|DECIMAL\(.*\))$/, 'number'],
  [/^BOOLEAN$/, 'boolean'],
  [/^(VARCHAR|ENUM\(.*|UUID|DATE|TIME|TIME WITH TIME ZONE|TIMESTAMP.*|INTERVAL|JSON)$/, 'string'],
];

export function readTypedCell(column: string, type: string): CellSql {
  const kind = jsonTypes.find(([pattern]) => pattern.test(type))?.[1];
  const isFloat = type === 'FLOAT' || type === 'DOUBLE';
  const finite = isFloat ? `CASE WHEN isfinite(${column}) THEN ${column} END` : column;
  const isWhole = `coalesce(${finite} = floor(${finite}), FALSE)`;
  return {
    isPresent: null,
    isNull: `${column} IS NULL`,
    is: {
      ...(kind === 'integer' && { integer: true, number: true }),
      ...(kind === 'number' && {
        integer: isWhole,
        number: isFloat ? `coalesce(isfinite(${column}), FALSE)` : true,
      }),
      ...((kind === 'string' || kind === 'boolean' || kind === 'array' || kind === 'object') && {
        [kind]: true,
      }),
    },
    number: kind === 'integer' || kind === 'number' ? finite : null,
    looseNumber: isFloat ? column : null,
    text: kind === 'string' ? textOf(column, type) : null,
    boolean: kind === 'boolean' ? column : null,
    isNotFinite: isFloat ? `(${column} IS NOT NULL AND NOT isfinite(${column}))` : null,
    format: formatOf(type),
    key: column,
  };
}

/** Dates and times as RFC 3339 writes them; a time without zone is taken for UTC. */
function textOf(column: string, type: string): string {
  if (type === 'VARCHAR') return column;
  if (type === 'TIMESTAMP WITH TIME ZONE')
    return `replace(CAST(timezone('UTC', ${column}) AS VARCHAR), ' ', 'T') || 'Z'`;
  if (type.startsWith('TIMESTAMP')) return `replace(CAST(${column} AS VARCHAR), ' ', 'T') || 'Z'`;
  return `CAST(${column} AS VARCHAR)`;
}

function formatOf(type: string): 'date' | 'date-time' | null {
  if (type === 'DATE') return 'date';
  return type.startsWith('TIMESTAMP') ? 'date-time' : null;
}
