import type { DuckDBConnection } from '@duckdb/node-api';
import type { CellSql, FoundRow, PlannedColumn } from '@plimsoll/contract';
import { ConfigurationError } from '@plimsoll/errors';
import { readRows } from './connection.ts';
import { canonicalNumber, smallNumber } from './csv-cells.ts';
import { quoteText } from './dialect.ts';
import { scanText } from './scan-text.ts';
import { fileList, type TableView, type ViewRequest } from './table-view.ts';
import { isCompressed, readHead, streamText } from './text-stream.ts';

/**
 * Files with one JSON object per line as one table, with JSON's own types. Empty lines are no rows; a line that is no
 * JSON object is a malformed row. Throws a ConfigurationError when a file is empty or not UTF-8.
 */
export async function openJsonl({
  files,
  connection,
  planned,
}: ViewRequest & { planned: readonly PlannedColumn[] }): Promise<TableView> {
  for (const file of files) await refuseUnreadable(file);
  const lines = readLines(files);
  const names = planned.map(({ name }) => name);
  const pointers = `[${names.map((name) => quoteText(jsonPointer(name))).join(', ')}]`;
  const parts = [
    `json IS NOT NULL AND starts_with(json, '{') AS ok`,
    'json',
    ...(names.length === 0
      ? []
      : [`json_type(json, ${pointers}) AS t`, `json_extract_string(json, ${pointers}) AS v`]),
  ];
  const numbers = names.map(
    (_, i) =>
      `CASE WHEN t[${i + 1}] IN ('UBIGINT', 'BIGINT', 'DOUBLE', 'HUGEINT', 'UHUGEINT') THEN TRY_CAST(v[${i + 1}] AS DOUBLE) END AS n${i + 1}`,
  );
  const select = (source: string, ...more: string[]) =>
    `(SELECT ${['*', ...numbers].join(', ')} FROM (SELECT ${[...parts, ...more].join(', ')} FROM ${source}))`;
  // The engine reads several files of JSON lines in any order.
  const byFile = files.map((file) => select(readLines([file])));
  return {
    columns: await sampleColumns(connection, lines),
    from: select(lines),
    parts: byFile,
    partsAgain: byFile,
    numbered: select(lines, 'row_number() OVER () AS row_number'),
    cells: new Map(names.map((name, i) => [name, readJsonCell(i + 1)])),
    isColumnar: false,
    rowJson: 'json',
    fileName: null,
    isRow: 'ok',
    hasOtherColumns: (known) =>
      `ok AND len(list_filter(json_keys(json), k -> NOT list_contains(${textList(known)}, k))) > 0`,
    otherColumns: (known) => listOtherKeys(connection, lines, known),
    readMalformed: async ({ strangers }) =>
      strangers.rows === 0
        ? null
        : {
            lines: strangers.rows,
            isLeast: false,
            problem: 'it is not a JSON object',
            firstRows: await locateLines(files, strangers.firstRows),
          },
    locate: (rowNumbers) => locateLines(files, rowNumbers),
  };
}

/** One row per line that is not blank, as JSON; NULL where a line is no JSON. */
export function readLines(files: readonly string[]): string {
  return `read_json_objects(${fileList(files)}, format = 'newline_delimited', ignore_errors = true, hive_partitioning = false)`;
}

async function refuseUnreadable(file: string): Promise<void> {
  const head = await readHead(file, 4);
  if (head === '')
    throw new ConfigurationError({
      where: file,
      message: 'is empty.',
      fix: 'Give a file with one JSON object per line.',
    });
  const first = await firstBytes(file);
  if (first.equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
    throw new ConfigurationError({
      where: `${file}:1`,
      message: 'begins with a byte order mark, which JSON does not allow.',
      fix: 'Save the file as UTF-8 without it.',
    });
  }
  await scanText(file);
}

async function firstBytes(file: string): Promise<Buffer> {
  for await (const chunk of streamText(file)) return Buffer.from(chunk.subarray(0, 3));
  return Buffer.alloc(0);
}

function readJsonCell(i: number): CellSql {
  const [type, value, number] = [`t[${i}]`, `v[${i}]`, `n${i}`];
  const isNumber = `(${number} IS NOT NULL AND isfinite(${number}))`;
  const is = (name: string) => `coalesce(${type} = '${name}', FALSE)`;
  return {
    isPresent: `${type} IS NOT NULL`,
    isNull: is('NULL'),
    is: {
      number: isNumber,
      integer: `(${isNumber} AND ${number} = floor(${number}))`,
      string: is('VARCHAR'),
      boolean: is('BOOLEAN'),
      object: is('OBJECT'),
      array: is('ARRAY'),
    },
    number: `CASE WHEN isfinite(${number}) THEN ${number} END`,
    text: `CASE WHEN ${type} = 'VARCHAR' THEN ${value} END`,
    boolean: `CASE WHEN ${type} = 'BOOLEAN' THEN ${value} = 'true' END`,
    isNotFinite: `(${number} IS NOT NULL AND NOT isfinite(${number}))`,
    format: null,
    key: `CASE ${type} WHEN 'NULL' THEN NULL WHEN 'VARCHAR' THEN '"' || ${value} WHEN 'DOUBLE' THEN ${canonicalNumber(value, number)} ELSE ${value} END`,
    numberKey: smallNumber(number),
  };
}

function jsonPointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function textList(values: readonly string[]): string {
  return `[${values.map(quoteText).join(', ')}]::VARCHAR[]`;
}

/** How people call the engine's JSON types. */
const typeNames: Readonly<Record<string, string>> = {
  UBIGINT: 'integer',
  BIGINT: 'integer',
  DOUBLE: 'number',
  VARCHAR: 'string',
  BOOLEAN: 'boolean',
  OBJECT: 'object',
  ARRAY: 'array',
  NULL: 'null',
};

/** Names and types of the columns that the first thousand rows have. */
async function sampleColumns(connection: DuckDBConnection, lines: string) {
  const rows = await readRows(
    connection,
    `SELECT key, list(DISTINCT json_type(json, '/' || replace(replace(key, '~', '~0'), '/', '~1'))) FROM (
      SELECT json, row_number, unnest(json_keys(json)) AS key, generate_subscripts(json_keys(json), 1) AS place
      FROM (SELECT json, row_number() OVER () AS row_number FROM ${lines} LIMIT 1000) WHERE starts_with(json, '{')
    ) GROUP BY key ORDER BY min(row_number * 1000000 + place)`,
  );
  return rows.map(([name, types]) => {
    const names = (Array.isArray(types) ? types : []).map((type) => typeNames[String(type)] ?? 'number');
    return { name: String(name), type: [...new Set(names)].sort().join(' or ') };
  });
}

async function listOtherKeys(
  connection: DuckDBConnection,
  lines: string,
  known: readonly string[],
): Promise<string[]> {
  const rows = await readRows(
    connection,
    `SELECT DISTINCT key FROM (SELECT unnest(json_keys(json)) AS key FROM ${lines} WHERE starts_with(json, '{'))
    WHERE NOT list_contains(${textList(known)}, key) ORDER BY key LIMIT 1000`,
  );
  return rows.map(([key]) => String(key));
}

/** Lines of rows: every line that is not blank is one. */
async function locateLines(files: readonly string[], rowNumbers: readonly number[]): Promise<FoundRow[]> {
  const found: FoundRow[] = [];
  let row = 0;
  for (const [i, file] of files.entries()) {
    let line = 1;
    let isBlank = true;
    const endLine = () => {
      if (!isBlank) row++;
      if (!isBlank && rowNumbers[found.length] === row)
        found.push({ row, file: i, line: isCompressed(file) ? null : line });
      line++;
      isBlank = true;
    };
    for await (const chunk of streamText(file)) {
      let from = 0;
      for (let end = chunk.indexOf(10); end !== -1; end = chunk.indexOf(10, from)) {
        isBlank &&= !hasInk(chunk, from, end);
        endLine();
        from = end + 1;
      }
      isBlank &&= !hasInk(chunk, from, chunk.length);
      if (found.length === rowNumbers.length) return found;
    }
    endLine();
  }
  return found;
}

function hasInk(chunk: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((chunk[i] ?? 0) > 32) return true;
  return false;
}
