import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows } from './connection.ts';
import type { NumberedRows } from './numbered-rows.ts';

/** Below this limit the engine cuts its hash tables into parts that stay in the caches: faster, and far smaller. */
const groupingMegabytes = 256;

/** Whole numbers are ticked off in a bit each, over a range of at most so many, */
const mostBits = 2 ** 29;

/** and at most so many for each row. */
const bitsPerRow = 64;

/** What to compare rows by. */
export interface RepeatQuestion {
  /** For each column of the key the expressions that make it up; the column is null where all of them are. */
  readonly keys: readonly (readonly string[])[];
  /** Temporary table to be made. */
  readonly into: string;
  /** What the engine may take, in MB. */
  readonly memoryMegabytes: number;
}

/**
 * Writes the numbers of the rows that repeat an earlier one in their keys into a temporary table (`row_number`). Rows with a null among the keys are not compared, as in SQL.
 *
 * Exact: hashes and bits only prove that keys differ. Where hashes are the same, the keys themselves are compared.
 */
export async function findRepeatedRows(
  connection: DuckDBConnection,
  rows: NumberedRows,
  { keys, into, memoryMegabytes }: RepeatQuestion,
): Promise<void> {
  const parts = keys.flat();
  const names = parts.map((_, i) => `k${i}`);
  const isKeyed = keys.map((key) => `(${key.map((part) => `${part} IS NOT NULL`).join(' OR ')})`);
  const keyed = `(SELECT row_number, ${parts.map((part, i) => `${part} AS k${i}`).join(', ')} FROM ${rows.from}
    WHERE ${isKeyed.join(' AND ')})`;
  const create = (select: string) => connection.run(`CREATE TEMP TABLE ${into} AS ${select}`);
  if (keys.length === 1 && (await areDifferentNumbers(connection, keyed, names))) {
    await create('SELECT 0::BIGINT AS row_number WHERE FALSE');
    return;
  }
  await connection.run(`SET memory_limit = '${Math.min(memoryMegabytes, groupingMegabytes)}MB'`);
  const hash = `hash(${names.join(', ')})`;
  await connection.run(
    `CREATE TEMP TABLE same_hash AS SELECT ${hash} AS h FROM ${keyed} GROUP BY h HAVING count(*) > 1`,
  );
  const candidates = `(SELECT * FROM ${keyed} WHERE ${hash} IN (SELECT h FROM same_hash))`;
  const isSame = names.map((name) => `candidate.${name} IS NOT DISTINCT FROM earliest.${name}`).join(' AND ');
  await create(`SELECT candidate.row_number FROM ${candidates} AS candidate
    JOIN (SELECT ${names.join(', ')}, min(row_number) AS first FROM ${candidates} GROUP BY ${names.join(', ')} HAVING count(*) > 1) AS earliest
    ON ${isSame} WHERE candidate.row_number > earliest.first`);
  await connection.run('DROP TABLE same_hash');
  await connection.run(`SET memory_limit = '${memoryMegabytes}MB'`);
}

/** Whether a key is a whole number, no two rows with the same; false where that cannot be told cheaply. */
async function areDifferentNumbers(
  connection: DuckDBConnection,
  keyed: string,
  [number = '', ...others]: readonly string[],
): Promise<boolean> {
  const [typed] = await readRows(connection, `SELECT typeof(${number}) FROM ${keyed} LIMIT 1`);
  if (!/^(U?TINYINT|U?SMALLINT|U?INTEGER|BIGINT|DOUBLE)$/.test(String(typed?.[0]))) return false;
  const isFloat = typed?.[0] === 'DOUBLE';
  const isOther = [
    isFloat ? `${number} <> floor(${number})` : 'FALSE',
    ...others.map((other) => `${other} IS NOT NULL`),
  ];
  const [about = []] = await readRows(
    connection,
    `SELECT count(*), min(${number}), max(${number}), count_if(${isOther.join(' OR ')}) FROM ${keyed}`,
  );
  const [count = 0, least = 0, most = 0, strangers = 0] = about.map(Number);
  const range = most - least + 1;
  const isSafe = Number.isSafeInteger(least) && Number.isSafeInteger(most);
  if (strangers > 0 || !isSafe || range > Math.min(mostBits, count * bitsPerRow)) return false;
  const [ticked] = await readRows(
    connection,
    `SELECT bit_count(bitstring_agg(CAST(${number} AS BIGINT), ${least}, ${most})) FROM ${keyed}`,
  );
  return Number(ticked?.[0]) === count;
}
