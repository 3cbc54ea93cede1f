import type { SplitFacts } from '@plimsoll/split';
import { readRows } from './connection.ts';
import { keySql, type SplitSide } from './split-side.ts';

/** Candidates that are compared at a time: their rows are held in memory, and files are read anew for the next ones. */
const mostTogether = 500_000;

/**
 * Rows of the other side that train has as well. First by a hash of the features that tell most rows apart, over the fewest columns;
 * then exactly, on the candidates alone: the hashes decide nothing.
 */
export async function findTwins(
  sides: SplitSide,
): Promise<Pick<SplitFacts, 'sameRows' | 'sameFeatures' | 'conflicts'>> {
  const { connection, question, train, test } = sides;
  const featuresOf = (table: typeof train, names: readonly string[]) =>
    names.flatMap((name) => {
      const column = question.columns.find((one) => one.name === name);
      return column ? [keySql(table, column)] : [];
    });
  const used = (table: typeof train, names: readonly string[]) =>
    table.columns.filter(({ name }) => names.includes(name));
  const hashed = (table: typeof train) =>
    `(SELECT hash(${featuresOf(table, question.seekBy).join(', ')}) AS h FROM ${table.again(used(table, question.seekBy))})`;
  await connection.run(
    `CREATE OR REPLACE TEMP TABLE candidate AS
      SELECT DISTINCT h FROM ${hashed(train)} WHERE h IN (SELECT h FROM ${hashed(test)})`,
  );
  const none = { rows: 0, firstRows: [] };
  const [counted = []] = await readRows(connection, 'SELECT count(*) FROM candidate');
  const candidates = Number(counted[0]);
  if (candidates === 0) return { sameRows: none, sameFeatures: none, conflicts: none };

  const compared = [...question.features, ...(question.label === null ? [] : [question.label])];
  const names = question.features.map((_, i) => `f${i}`);
  const select = (table: typeof train) => {
    const features = featuresOf(table, question.features).map((sql, i) => `${sql} AS f${i}`);
    const label = question.label === null ? 'NULL' : (featuresOf(table, [question.label])[0] ?? 'NULL');
    const isCandidate = `hash(${featuresOf(table, question.seekBy).join(', ')}) IN (SELECT h FROM part)`;
    return { columns: [...features, `${label} AS label`].join(', '), isCandidate };
  };
  const [left, right] = [select(train), select(test)];
  const isTwin = names.map((name) => `a.${name} IS NOT DISTINCT FROM b.${name}`).join(' AND ');
  await connection.run(
    'CREATE OR REPLACE TEMP TABLE twin (row_number BIGINT, is_same BOOLEAN, is_other BOOLEAN)',
  );
  const parts = Math.ceil(candidates / mostTogether);
  for (let part = 0; part < parts; part++) {
    await connection.run(
      `CREATE OR REPLACE TEMP TABLE part AS SELECT h FROM candidate WHERE h % ${parts} = ${part}`,
    );
    await connection.run(
      `CREATE OR REPLACE TEMP TABLE train_rows AS
        SELECT DISTINCT ${left.columns} FROM ${train.again(used(train, compared))} WHERE ${left.isCandidate}`,
    );
    await connection.run(
      `CREATE OR REPLACE TEMP TABLE test_rows AS
        SELECT row_number, ${right.columns} FROM ${test.numbered(used(test, compared))} WHERE ${right.isCandidate}`,
    );
    await connection.run(
      `INSERT INTO twin
        SELECT a.row_number, bool_or(a.label IS NOT DISTINCT FROM b.label), bool_or(a.label IS DISTINCT FROM b.label)
        FROM test_rows a JOIN train_rows b ON ${isTwin} GROUP BY a.row_number`,
    );
  }
  const find = async (condition: string) => {
    const [found = []] = await readRows(
      connection,
      `SELECT count(*), min(row_number, ${question.examples}) FROM twin WHERE ${condition}`,
    );
    const firstRows = Array.isArray(found[1]) ? found[1].map(Number) : [];
    return { rows: Number(found[0]), firstRows: await test.place(firstRows) };
  };
  return {
    sameRows: await find('is_same'),
    sameFeatures: await find('TRUE'),
    conflicts: await find('is_other'),
  };
}
