import type { DuckDBConnection } from '@duckdb/node-api';
import type { CellSql, PlannedColumn } from '@plimsoll/contract';
import { ConfigurationError } from '@plimsoll/errors';
import { readRows } from './connection.ts';
import { quoteText } from './dialect.ts';
import { hasStrangeKeys, jsonPointer, readingsOf, readJsonCell, readNumber, textList } from './json-cells.ts';
import { lineGuard, locateLines } from './json-lines.ts';
import { locateMembers } from './json-members.ts';
import { readTypedCell } from './parquet-view.ts';
import { partitionSql, partitionType } from './partitions.ts';
import { scanText } from './scan-text.ts';
import { fileList, selectFrom, type TableView, type ViewRequest } from './table-view.ts';
import { readHead, streamText } from './text-stream.ts';

/** A row as one JSON object, with the columns that stand in the names of folders. */
function wholeRow(partitions: ViewRequest['partitions']): string {
  if (partitions.length === 0) return 'json';
  const members = partitions.map(({ name }, i) => `${quoteText(name)}, p${i}`);
  return `json_merge_patch(json, json_object(${members.join(', ')}))`;
}

/** The rows of several parts in order: the engine may mix what is put together by UNION ALL. */
function numberParts(parts: readonly string[]): string {
  const numbered = parts.map(
    (part, i) => `SELECT *, ${i} AS part, row_number() OVER () AS place FROM ${part}`,
  );
  if (parts.length === 1) return `(SELECT *, place AS row_number FROM (${numbered.join('')}))`;
  return `(SELECT *, row_number() OVER (ORDER BY part, place) AS row_number FROM (${numbered.join(' UNION ALL ')}))`;
}

/** Bytes of the longest row. */
const mostBytes = 16 * 1024 * 1024;

/** How JSON files hold rows: one object per line, or one list of objects. */
export type JsonFormat = 'jsonl' | 'json';

/**
 * JSON files as one table, with JSON's own types. Empty lines are no rows; a line, or a member of the list, that is no
 * object is a malformed row. Throws a ConfigurationError when a file is empty, not UTF-8, or not such a list.
 */
export async function openJson({
  files,
  connection,
  planned,
  partitions,
  format,
}: ViewRequest & { planned: readonly PlannedColumn[]; format: JsonFormat }): Promise<TableView> {
  for (const file of files) await refuseUnreadable(file, format);
  const lines = readObjects(files, format);
  const inFolders = new Set(partitions.map(({ name }) => name));
  const names = planned.map(({ name }) => name).filter((name) => !inFolders.has(name));
  const pointers = `[${names.map((name) => quoteText(jsonPointer(name))).join(', ')}]`;
  const looks = [
    `${isObject} AS ok`,
    'json',
    ...(names.length === 0 ? [] : [`json_extract(json, ${pointers}) AS j`]),
  ];
  const values = names.map((_, i) => `CAST(j[${i + 1}] AS VARCHAR) AS j${i + 1}`);
  const numbers = names.map((_, i) => `${readNumber(i + 1)} AS r${i + 1}`);
  const readings = names.flatMap((_, i) => readingsOf(i + 1));
  const select = (source: string, ...more: string[]) =>
    [looks, ['*', ...values, ...more], ['*', ...numbers], ['*', ...readings]].reduce(selectFrom, source);
  // The engine reads several files of JSON lines in any order.
  const byFile = files.map((file, i) =>
    select(
      readObjects([file], format),
      ...partitions.map(
        (partition, at) => `${partitionSql(partition, partitionType(partition), i)} AS p${at}`,
      ),
    ),
  );
  const locate = (rowNumbers: readonly number[]) =>
    format === 'jsonl' ? locateLines(files, rowNumbers) : locateMembers(files, rowNumbers);
  const every = `(${byFile.join(' UNION ALL ')})`;
  const others = (known: readonly string[]) => [...inFolders].filter((name) => !known.includes(name));
  return {
    columns: [
      ...(await sampleColumns(connection, lines)).filter(({ name }) => !inFolders.has(name)),
      ...partitions.map((partition) => ({
        name: partition.name,
        type: partitionNames[partitionType(partition)],
      })),
    ],
    from: byFile.length === 1 ? byFile.join('') : every,
    parts: byFile,
    partsAgain: byFile,
    partsFor: () => byFile,
    counted: null,
    numbered: numberParts(byFile),
    cells: new Map([
      ...names.map((name, i): [string, CellSql] => [name, readJsonCell(i + 1)]),
      ...partitions.map((partition, at): [string, CellSql] => [
        partition.name,
        readTypedCell(`p${at}`, partitionType(partition)),
      ]),
    ]),
    isColumnar: false,
    rowJson: wholeRow(partitions),
    fileName: null,
    isRow: 'ok',
    hasOtherColumns: (known) =>
      `ok AND ${others(known).length > 0} OR ok AND ${hasStrangeKeys(known, names)}`,
    otherColumns: async (known) => [...(await listOtherKeys(connection, lines, known)), ...others(known)],
    readMalformed: async ({ strangers }) =>
      strangers.rows === 0
        ? null
        : {
            lines: strangers.rows,
            isLeast: false,
            problem: 'it is not a JSON object',
            firstRows: await locate(strangers.firstRows),
          },
    locate,
    places: async ({ starts }) => starts.map((after, file) => ({ after, shift: 0, file })),
  };
}

/** How people call the types of partitions. */
const partitionNames = { BIGINT: 'integer', VARCHAR: 'string' } as const;

/** Characters that JSON passes over, besides the line feed. */
const blanks = 'chr(32) || chr(9) || chr(13)';

/** Whether a JSON text, or NULL, is an object. CASE looks for blanks only where it has to. */
const isObject = `CASE WHEN starts_with(json, '{') THEN TRUE ELSE coalesce(starts_with(ltrim(json, ${blanks}), '{'), FALSE) END`;

/** A line that is no JSON may hold this; one that is JSON cannot. */
const noDelimiter = '\\x01\\x02\\x03\\x04';

/** One row per line that is not blank, or per member of the list, as JSON; NULL where a line is no JSON. */
function readObjects(files: readonly string[], format: JsonFormat): string {
  // The engine's reader of JSON gives rows in any order to several threads: its reader of CSV keeps the order of lines,
  // and a numbering that somebody looks at keeps the order of members.
  if (format === 'json') {
    const members = `read_json_objects(${fileList(files)}, format = 'array', hive_partitioning = false)`;
    return `(SELECT json FROM (SELECT json, row_number() OVER () AS place FROM ${members}) WHERE place > 0)`;
  }
  const lines = `read_csv(${fileList(files)}, auto_detect = false, header = false, columns = {'line': 'VARCHAR'}, new_line = '\\n',
    delim = e'${noDelimiter}', quote = '', escape = '', comment = '', nullstr = '', strict_mode = false, hive_partitioning = false, max_line_size = ${mostBytes}, buffer_size = ${2 * mostBytes})`;
  return `(SELECT TRY_CAST(line AS JSON) AS json FROM ${lines} WHERE starts_with(line, '{') OR ltrim(line, ${blanks}) <> '')`;
}

async function refuseUnreadable(file: string, format: JsonFormat): Promise<void> {
  const refuse = (where: string, message: string, fix: string) =>
    new ConfigurationError({ where, message, fix });
  const head = await readHead(file, 4096);
  const isList = format === 'json';
  if (head.trim() === '' && (isList || head === '')) {
    throw refuse(
      file,
      'is empty.',
      `Give a file with ${isList ? 'a JSON list of objects' : 'one JSON object per line'}.`,
    );
  }
  if ((await firstBytes(file)).equals(Buffer.from([0xef, 0xbb, 0xbf]))) {
    const message = 'begins with a byte order mark, which JSON does not allow.';
    throw refuse(`${file}:1`, message, 'Save the file as UTF-8 without it.');
  }
  await scanText(file, undefined, isList ? undefined : lineGuard(file));
  if (isList && !/^\s*\[/.test(head)) {
    const message = 'does not begin with [: it is not a JSON list of rows.';
    throw refuse(`${file}:1`, message, 'A file with one object per line is called .jsonl.');
  }
}

async function firstBytes(file: string): Promise<Buffer> {
  for await (const chunk of streamText(file)) return Buffer.from(chunk.subarray(0, 3));
  return Buffer.alloc(0);
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
    `SELECT key, list(DISTINCT json_type(value)) FROM (
      SELECT row_number, unnest(json_keys(json)) AS key, unnest(json_extract(json, '$.*')) AS value, generate_subscripts(json_keys(json), 1) AS place
      FROM (SELECT json, row_number() OVER () AS row_number FROM ${lines} LIMIT 1000) WHERE ${isObject}
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
    `SELECT DISTINCT key FROM (SELECT unnest(json_keys(json)) AS key FROM ${lines} WHERE ${isObject})
    WHERE key NOT IN (SELECT unnest(${textList(known)})) ORDER BY key LIMIT 1000`,
  );
  return rows.map(([key]) => String(key));
}
