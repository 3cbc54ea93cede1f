import type { SharedKey } from '@plimsoll/split';
import { readRows } from './connection.ts';
import { keySql, type SplitSide } from './split-side.ts';

/**
 * Values of a key that are on both sides, exactly or but for case, spaces and accents. Candidates are sought by the normalised value, which
 * equal ones share too; only they are then held against train's values as they are.
 */
export async function findSharedKey(sides: SplitSide, column: string): Promise<SharedKey> {
  const { connection, question, train, test } = sides;
  const shared = question.columns.find(({ name }) => name === column);
  if (!shared) {
    const none = { rows: 0, firstRows: [] };
    return { column, same: none, values: 0, near: none };
  }
  const only = (table: typeof train) => table.columns.filter(({ name }) => name === column);
  const isText = shared.kind === 'text' || shared.kind === 'time' || shared.isHuge;
  const seek = (value: string) => (isText ? normalised(value) : value);
  const inTrain = (selected: string) =>
    `(SELECT ${selected} FROM (SELECT ${keySql(train, shared)} AS key_value FROM ${train.again(only(train))}) WHERE key_value IS NOT NULL)`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE key_candidate AS
      SELECT row_number, key_value FROM (SELECT row_number, ${keySql(test, shared)} AS key_value FROM ${test.numbered(only(test))})
      WHERE ${seek('key_value')} IN ${inTrain(seek('key_value'))}`,
  );
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE known_key AS
      SELECT DISTINCT key_value FROM ${inTrain('key_value')} WHERE key_value IN (SELECT key_value FROM key_candidate)`,
  );
  const find = async (isFound: string) => {
    const [found = []] = await readRows(
      connection,
      `SELECT count(*), count(DISTINCT key_value), min(row_number, ${question.examples}) FROM key_candidate
        WHERE key_value ${isFound} (SELECT key_value FROM known_key)`,
    );
    const firstRows = Array.isArray(found[2]) ? found[2].map(Number) : [];
    return {
      values: Number(found[1]),
      rows: { rows: Number(found[0]), firstRows: await test.place(firstRows) },
    };
  };
  const same = await find('IN');
  const near = await find('NOT IN');
  return { column, same: same.rows, values: same.values, near: near.rows };
}

/** As `normaliseKey` of packages/split. */
function normalised(text: string): string {
  return `trim(regexp_replace(lower(strip_accents(nfc_normalize(CAST(${text} AS VARCHAR)))), '[\\s\\p{Z}]+', ' ', 'g'))`;
}
