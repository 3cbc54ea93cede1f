import type { SharedKey } from '@plimsoll/split';
import { readRows } from './connection.ts';
import { keySql, type SplitSide } from './split-side.ts';

/** Values of a key that are on both sides, exactly or but for case, spaces and accents. */
export async function findSharedKey(sides: SplitSide, column: string): Promise<SharedKey> {
  const { connection, question, train, test } = sides;
  const shared = question.columns.find(({ name }) => name === column);
  const none = { rows: 0, firstRows: [] };
  if (!shared) return { column, same: none, values: 0, near: none };
  const only = (table: typeof train) => table.columns.filter(({ name }) => name === column);
  const valuesOf = (table: typeof train, name: string) =>
    connection.run(
      `CREATE OR REPLACE TEMP TABLE ${name} AS
        SELECT DISTINCT key_value AS v FROM (SELECT ${keySql(table, shared)} AS key_value FROM ${table.again(only(table))})
        WHERE key_value IS NOT NULL`,
    );
  await valuesOf(train, 'train_keys');
  await valuesOf(test, 'test_keys');
  await connection.run(
    'CREATE OR REPLACE TEMP TABLE same_keys AS SELECT v FROM test_keys WHERE v IN (SELECT v FROM train_keys)',
  );
  const isText = shared.kind === 'text' || shared.kind === 'time' || shared.isHuge;
  await connection.run(
    isText
      ? `CREATE OR REPLACE TEMP TABLE near_keys AS SELECT v FROM test_keys
          WHERE v NOT IN (SELECT v FROM train_keys) AND ${normalised('v')} IN (SELECT ${normalised('v')} FROM train_keys)`
      : 'CREATE OR REPLACE TEMP TABLE near_keys AS SELECT v FROM test_keys WHERE FALSE',
  );
  const find = async (keys: string) => {
    const [values = []] = await readRows(connection, `SELECT count(*) FROM ${keys}`);
    if (Number(values[0]) === 0) return { values: 0, found: none };
    const [found = []] = await readRows(
      connection,
      `SELECT count(*), min(row_number, ${question.examples}) FROM ${test.numbered(only(test))}
        WHERE ${keySql(test, shared)} IN (SELECT v FROM ${keys})`,
    );
    const firstRows = Array.isArray(found[1]) ? found[1].map(Number) : [];
    return {
      values: Number(values[0]),
      found: { rows: Number(found[0]), firstRows: await test.place(firstRows) },
    };
  };
  const same = await find('same_keys');
  const near = await find('near_keys');
  return { column, same: same.found, values: same.values, near: near.found };
}

/** As `normaliseKey` of packages/split. */
function normalised(text: string): string {
  return `trim(regexp_replace(lower(strip_accents(nfc_normalize(CAST(${text} AS VARCHAR)))), '[\\s\\p{Z}]+', ' ', 'g'))`;
}
