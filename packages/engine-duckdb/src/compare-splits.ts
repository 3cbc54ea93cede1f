import type { DuckDBConnection } from '@duckdb/node-api';
import type { FoundRows, SharedColumn, SplitFacts, SplitQuestion } from '@plimsoll/split';
import { readRows } from './connection.ts';
import { quoteText } from './dialect.ts';
import { openValues } from './profile-columns.ts';
import { findSharedKey } from './shared-keys.ts';
import { keySql, type SplitSide } from './split-side.ts';
import { findTwins } from './twin-rows.ts';
import type { ValueTable } from './value-table.ts';

/** Compares the sides of a split: see `SplitEngine`. */
export async function compareSplits(
  connection: DuckDBConnection,
  question: SplitQuestion,
): Promise<SplitFacts> {
  const texts = new Set(
    question.columns.filter(({ kind, isHuge }) => kind === 'text' || isHuge).map(({ name }) => name),
  );
  const numbers = new Set(
    question.columns.filter(({ kind, isHuge }) => kind === 'number' && !isHuge).map(({ name }) => name),
  );
  const open = (source: SplitQuestion['train']) => openValues(connection, source, { texts, numbers });
  const sides: SplitSide = {
    train: await open(question.train),
    test: await open(question.test),
    question,
    connection,
  };
  // Keeping the order of rows takes memory, and those that have their numbers with them need none.
  if (sides.train.isNumbered && sides.test.isNumbered) {
    await connection.run('SET preserve_insertion_order = false');
  }
  const twins = await findTwins(sides);
  const keys = [];
  for (const column of question.keys) keys.push(await findSharedKey(sides, column));
  return { ...twins, keys, early: await findEarly(sides), unseen: await findUnseen(sides) };
}

/** Rows of the other side before the last of train. */
async function findEarly(sides: SplitSide): Promise<SplitFacts['early']> {
  const { question, train, test, connection } = sides;
  const column = question.columns.find(({ name }) => name === question.time);
  if (!column) return null;
  const [left, right] = [timeSql(train, column), timeSql(test, column)];
  const [last = []] = await readRows(
    connection,
    `SELECT max(${left}), CAST(max(${left}) AS VARCHAR) FROM ${train.again(train.columns)}`,
  );
  if (last[0] === null || last[0] === undefined) return null;
  const condition = `${right} < (SELECT max(${left}) FROM ${train.again(train.columns)})`;
  return { ...(await findRows(sides, condition)), trainEnd: String(last[1]) };
}

/** Times as timestamps, numbers as they are, everything else by its text. */
function timeSql(table: ValueTable, column: SharedColumn): string {
  const value = table.columns.find(({ name }) => name === column.name);
  if (column.kind === 'number') return `CAST(${value?.number} AS DOUBLE)`;
  if (value?.microseconds) return `make_timestamp(${value.microseconds})`;
  return column.kind === 'time'
    ? `timezone('UTC', TRY_CAST(${value?.whole} AS TIMESTAMPTZ))`
    : `${value?.whole}`;
}

async function findUnseen(sides: SplitSide): Promise<Map<string, FoundRows>> {
  const found = new Map<string, FoundRows>();
  for (const [name, values] of sides.question.known) {
    const column = sides.question.columns.find((one) => one.name === name);
    if (!column) continue;
    const key = keySql(sides.test, column);
    const list = values.map((value) =>
      column.kind === 'number' ? `${quoteText(value)}::DOUBLE` : quoteText(value),
    );
    const text = column.kind === 'number' ? key : `CAST(${key} AS VARCHAR)`;
    found.set(
      name,
      await findRows(sides, `${key} IS NOT NULL AND ${text} NOT IN (${list.join(', ') || 'NULL'})`),
    );
  }
  return found;
}

/** How many rows of the other side meet a condition, and the first of them. */
async function findRows({ test, question, connection }: SplitSide, condition: string): Promise<FoundRows> {
  const [counted = []] = await readRows(
    connection,
    `SELECT count_if(${condition}) FROM ${test.again(test.columns)}`,
  );
  const rows = Number(counted[0]);
  if (rows === 0) return { rows, firstRows: [] };
  const found = await readRows(
    connection,
    `SELECT row_number FROM ${test.numbered(test.columns)} WHERE ${condition} ORDER BY row_number LIMIT ${question.examples}`,
  );
  return { rows, firstRows: await test.place(found.map(([row]) => Number(row))) };
}
