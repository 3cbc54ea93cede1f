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
  /** For each column of the key the expressions on a row that make it up; the column is null where all of them are. */
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
  const isKeyed = keys.map((key) => `(${key.map((part) => `${rows.name(part)} IS NOT NULL`).join(' OR ')})`);
  const keyed = `(SELECT row_number, ${parts.map((part, i) => `${rows.name(part)} AS k${i}`).join(', ')} FROM ${rows.from}
    WHERE ${isKeyed.join(' AND ')})`;
  const create = (select: string) => connection.run(`CREATE TEMP TABLE ${into} AS ${select}`);
  const isDifferent = keys.length === 1 && (await areDifferentNumbers(connection, keyed, { rows, parts }));
  if (isDifferent) {
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

/** Keys that are whole numbers: how many, and from where to where. */
interface NumberKeys {
  readonly count: number;
  readonly least: number;
  readonly most: number;
}

/** Whether a key is a whole number, no two rows with the same; false where that cannot be told cheaply. */
async function areDifferentNumbers(
  connection: DuckDBConnection,
  keyed: string,
  about: { readonly rows: NumberedRows; readonly parts: readonly string[] },
): Promise<boolean> {
  const keys = knownNumbers(about) ?? (await lookAtNumbers(connection, keyed, about.parts.length));
  if (keys === null || keys === 'others') return false;
  const { count, least, most } = keys;
  const range = most - least + 1;
  const isSafe = Number.isSafeInteger(least) && Number.isSafeInteger(most);
  if (!isSafe || range > Math.min(mostBits, count * bitsPerRow)) return false;
  const [ticked] = await readRows(
    connection,
    `SELECT bit_count(bitstring_agg(CAST(k0 AS BIGINT), ${least}, ${most})) FROM ${keyed}`,
  );
  return Number(ticked?.[0]) === count;
}

/** The keys as footers tell them; 'others' where they tell that not all are whole numbers; null where they do not tell. */
function knownNumbers({
  rows,
  parts: [number = '', ...others],
}: {
  readonly rows: NumberedRows;
  readonly parts: readonly string[];
}): NumberKeys | 'others' | null {
  const known = rows.facts(number);
  const isAbsent = others
    .map((other) => rows.facts(other))
    .map((facts) => facts && facts.nulls === facts.rows);
  if (!known?.range || known.nulls === null || isAbsent.includes(undefined)) return null;
  if (isAbsent.includes(false)) return 'others';
  const { least, most } = known.range;
  return { count: known.rows - known.nulls, least: Number(least), most: Number(most) };
}

/** The same by reading them. */
async function lookAtNumbers(
  connection: DuckDBConnection,
  keyed: string,
  parts: number,
): Promise<NumberKeys | null> {
  const [typed] = await readRows(connection, `SELECT typeof(k0) FROM ${keyed} LIMIT 1`);
  if (!/^(U?TINYINT|U?SMALLINT|U?INTEGER|BIGINT|DOUBLE)$/.test(String(typed?.[0]))) return null;
  const isOther = [
    typed?.[0] === 'DOUBLE' ? 'k0 <> floor(k0)' : 'FALSE',
    ...Array.from({ length: parts - 1 }, (_, i) => `k${i + 1} IS NOT NULL`),
  ];
  const [about = []] = await readRows(
    connection,
    `SELECT count(*), min(k0), max(k0), count_if(${isOther.join(' OR ')}) FROM ${keyed}`,
  );
  const [count = 0, least = 0, most = 0, others = 0] = about.map(Number);
  return others > 0 ? null : { count, least, most };
}
