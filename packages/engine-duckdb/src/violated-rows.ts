import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows } from './connection.ts';
import { hasBit, packConditions } from './mask.ts';
import type { NumberedRows } from './numbered-rows.ts';

/** How often a condition is true, and where first. */
export interface ConditionResult {
  readonly rows: number;
  /** Row numbers, ascending. */
  readonly firstRows: readonly number[];
}

/** The expressions by which `keepViolated` tells the rows that it keeps; `suspect` is true wherever one of them is not 0. */
export function violationWords(conditions: readonly string[], suspect: string): readonly string[] {
  return packConditions(conditions, suspect).words;
}

/**
 * Keeps the rows for which one of `conditions` is true (and perhaps some that are suspect for nothing), with which ones are, in the temporary table `into`
 * (`row_number`, `m0`, `m1`, …). In a side file they are answered already, by `answers`; elsewhere they are asked here.
 */
export async function keepViolated(
  connection: DuckDBConnection,
  rows: NumberedRows,
  at: {
    readonly conditions: readonly string[];
    readonly answers: readonly string[] | null;
    /** A condition that is true for every row that has to be kept. */
    readonly suspect: string;
    readonly into: string;
  },
): Promise<void> {
  const { words } = packConditions(at.conditions);
  const names = at.answers ? at.answers.map((word) => rows.name(word)) : words;
  const isKept = at.answers ? names.map((name) => `${name} <> 0`).join(' OR ') : at.suspect;
  const { from, number } = rows.filtered;
  const select = [`${number} AS row_number`, ...names.map((name, i) => `${name} AS m${i}`)].join(', ');
  await connection.run(
    `CREATE TEMP TABLE ${at.into} AS SELECT ${select} FROM ${from} WHERE ${isKept || 'FALSE'}`,
  );
}

/** How often each condition is true, in the order in which `keepViolated` was given them. */
export async function readViolated(
  connection: DuckDBConnection,
  at: { readonly conditions: number; readonly table: string; readonly examples: number },
): Promise<ConditionResult[]> {
  const isTrue = Array.from({ length: at.conditions }, (_, i) => hasBit(i, (word) => `m${word}`));
  const none = isTrue.map((): ConditionResult => ({ rows: 0, firstRows: [] }));
  const [kept] = await readRows(connection, `SELECT count(*) FROM ${at.table}`);
  if (Number(kept?.[0]) === 0) return none;
  const counts = isTrue.map((condition) => `count_if(${condition})`);
  const [counted = []] = await readRows(connection, `SELECT ${counts.join(', ')} FROM ${at.table}`);
  const violated = isTrue.map((_, i) => i).filter((i) => Number(counted[i]) > 0);
  const firsts = violated.map((i) => `min(CASE WHEN ${isTrue[i]} THEN row_number END, ${at.examples})`);
  const [found = []] = await readRows(connection, `SELECT ${firsts.join(', ')} FROM ${at.table}`);
  const firstRows = new Map(violated.map((condition, i) => [condition, toNumbers(found[i])]));
  return none.map((_, i) => ({ rows: Number(counted[i]), firstRows: firstRows.get(i) ?? [] }));
}

/** How many rows a table of `row_number`s has, and the first of them. */
export async function readRowNumbers(
  connection: DuckDBConnection,
  table: string,
  examples: number,
): Promise<ConditionResult> {
  const [found = []] = await readRows(
    connection,
    `SELECT count(*), min(row_number, ${examples}) FROM ${table}`,
  );
  return { rows: Number(found[0]), firstRows: toNumbers(found[1]) };
}

/** A list of the engine as numbers. */
function toNumbers(list: unknown): number[] {
  return Array.isArray(list) ? list.map(Number) : [];
}
