import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { CheckOutcome, CheckPlan, CheckResult, RowRules } from '@plimsoll/contract';
import { askQuestions, inputsOf, type QuestionResult, questionsOf } from './ask-questions.ts';
import { keepViolatedByRules } from './ask-row-rules.ts';
import type { ColumnFacts } from './column-facts.ts';
import { countInvalid } from './invalid-shares.ts';
import { keptRows, ruleChecks, ruleTable } from './kept-rows.ts';
import { countByFile, locateAll } from './locate-all.ts';
import { type NumberedRows, numberColumnar, writeSideFile } from './numbered-rows.ts';
import { proveByStatistics } from './parquet-proofs.ts';
import { absenceWords, findAbsent } from './presence.ts';
import { findRepeatedRows } from './repeated-rows.ts';
import { readShownValues, valueKey } from './show-values.ts';
import type { NumberedRow } from './stream-rows.ts';
import {
  type RowCondition,
  rowConditions,
  strangerCheck,
  suspectRows,
  type UniqueKey,
  uniqueKeys,
} from './table-questions.ts';
import type { TableView } from './table-view.ts';
import {
  type ConditionResult,
  keepViolated,
  readRowNumbers,
  readViolated,
  violationWords,
} from './violated-rows.ts';
import { writeViolations } from './write-violations.ts';

/** With more checks than these, looking for expressions that they share takes longer than it saves: it is quadratic. */
const mostShared = 500;

/** What a table is checked with. */
export interface CheckRequest {
  readonly view: TableView;
  /** Paths of the files. */
  readonly files: readonly string[];
  /** How many of the first rows to name for each check. */
  readonly examples: number;
  /** Folder for side files; the caller removes it. */
  readonly folder: string;
  /** What the engine may take, in MB. */
  readonly memoryMegabytes: number;
  /** Views on the other files that the plan looks into. */
  readonly others: ReadonlyMap<string, TableView>;
  /** The rules that are asked row by row, and the rows to ask them of; null when there are none. */
  readonly rowRules: { readonly rules: RowRules; rows(): AsyncIterable<readonly NumberedRow[]> } | null;
  /** What messages call the files. */
  readonly names: readonly string[];
  /** Whether the values of the first rows are told. */
  readonly showValues?: boolean | undefined;
  /** Parquet file to write every violating row to. */
  readonly violations?: string | undefined;
  /** What is known of columns without reading them, by their names. */
  readonly facts: ReadonlyMap<string, ColumnFacts>;
}

/** What tells the rows that have to be looked at more closely. */
const suspect = 'is_suspect';

const nothing: ConditionResult = { rows: 0, firstRows: [] };

/**
 * Runs every check, in one pass over a text file, and over the columns that are needed of a columnar one. What the pass
 * leaves are the violating rows with their numbers, so that naming the first of them reads nothing twice.
 */
export async function checkTable(
  connection: DuckDBConnection,
  plan: CheckPlan,
  request: CheckRequest,
): Promise<CheckOutcome> {
  const { view, examples } = request;
  if (plan.checks.length > mostShared) {
    await connection.run("SET disabled_optimizers = 'common_subexpressions'");
  }
  const groups = rowConditions(plan, view, proveByStatistics(plan, view.columns, request.facts));
  const keys = uniqueKeys(plan, view);
  const questions = questionsOf(plan, view, request.others);
  const inputs = inputsOf(questions, view);
  const { rows, found } = await checkRows(connection, plan, request, { groups, keys, inputs });
  const ruled = await checkRules(connection, plan, request);
  const answered = await askQuestions(connection, rows, { questions, view, examples });
  for (const results of [await checkKeys(connection, rows, { ...request, keys }), ruled, answered]) {
    for (const [check, result] of results) found.set(check, result);
  }
  const kept = keptRows(plan, { groups, keys, questions });
  const invalid = await countInvalid(connection, plan, kept);

  const strangers = found.get(strangerCheck) ?? nothing;
  const malformed = await view.readMalformed({ rows: rows.count, strangers }, examples);
  const located = await locateAll(connection, rows, { ...request, found: [...found.values()] });
  const shown = request.showValues ? await readShownValues(connection, plan, { view, found }) : null;
  if (request.violations !== undefined) {
    const broken = new Map([...kept].filter(([check]) => check >= 0 && (found.get(check)?.rows ?? 0) > 0));
    const places = await view.places({
      counts: await countByFile(connection, rows, request),
      starts: rows.starts,
    });
    await writeViolations(connection, plan, { ...request, places, kept: broken, path: request.violations });
  }
  const results: CheckResult[] = [];
  for (const [i, { test, column }] of plan.checks.entries()) {
    const { rows: violations, firstRows, measured }: QuestionResult = found.get(i) ?? nothing;
    const isClosed = test.kind === 'known-columns';
    results.push({
      rows: invalid.get(i) ?? violations,
      ...(measured === undefined ? {} : { measured }),
      firstRows: firstRows.flatMap((row) => {
        const place = located.get(row);
        const value = column === null ? undefined : shown?.get(valueKey(row, column));
        return place ? [value === undefined ? place : { ...place, value }] : [];
      }),
      ...(isClosed && (violations > 0 || view.hasOtherColumns(test.columns) === null)
        ? { otherColumns: await view.otherColumns(test.columns) }
        : {}),
    });
  }
  const absent = await findAbsent(connection, rows, view);
  const missingColumns = plan.columns
    .map(({ name }) => name)
    .filter((name) => !view.cells.has(name) || absent.has(name));
  return { rows: rows.count - strangers.rows, columns: view.columns, missingColumns, results, malformed };
}

/** Asks all conditions on a row, and keeps the rows for which one is true in the tables `violated_0`, … */
async function checkRows(
  connection: DuckDBConnection,
  plan: CheckPlan,
  { view, examples, folder, facts }: CheckRequest,
  asked: {
    readonly groups: readonly (readonly RowCondition[])[];
    readonly keys: readonly UniqueKey[];
    readonly inputs: readonly string[];
  },
): Promise<{ rows: NumberedRows; found: Map<number, ConditionResult> }> {
  const columnar = view.isColumnar ? await numberColumnar(connection, view, facts) : null;
  let first: NumberedRows | null = columnar;
  const found = new Map<number, ConditionResult>();
  for (const [i, group] of asked.groups.entries()) {
    const conditions = group.map(({ sql }) => sql);
    const isSuspect = suspectRows(plan, view, group);
    const answers = columnar ? null : violationWords(conditions, suspect);
    const others =
      i > 0
        ? []
        : [...absenceWords(view), ...asked.keys.flatMap(({ columns }) => columns.flat()), ...asked.inputs];
    const looks = [isSuspect, ...conditions, ...others];
    const parts = view
      .partsFor(looks, i === 0)
      .map(
        (part) => `(SELECT *, CASE WHEN ${isSuspect} THEN TRUE ELSE FALSE END AS ${suspect} FROM ${part})`,
      );
    const rows =
      columnar ??
      (await writeSideFile(connection, parts, {
        expressions: [...(answers ?? []), ...others, ...(view.fileName === null ? [] : [view.fileName])],
        path: join(folder, `side-${i}`),
      }));
    first ??= rows;
    const into = `violated_${i}`;
    await keepViolated(connection, rows, { conditions, answers, suspect: isSuspect, into });
    const results = await readViolated(connection, { conditions: conditions.length, table: into, examples });
    for (const [place, { check }] of group.entries()) found.set(check, results[place] ?? nothing);
  }
  return { rows: first as NumberedRows, found };
}

/** Asks what is asked row by row, and keeps the violating rows in the table `violated_by_rules`. */
async function checkRules(
  connection: DuckDBConnection,
  plan: CheckPlan,
  { rowRules, examples }: CheckRequest,
): Promise<Map<number, ConditionResult>> {
  const found = new Map<number, ConditionResult>();
  if (!rowRules) return found;
  const checks = ruleChecks(plan);
  await keepViolatedByRules(connection, rowRules.rows(), { rules: rowRules.rules, checks, into: ruleTable });
  const results = await readViolated(connection, { conditions: checks.length, table: ruleTable, examples });
  for (const [i, check] of checks.entries()) found.set(check, results[i] ?? nothing);
  return found;
}

/** Compares the keys of rows, and keeps the rows that repeat an earlier one in the tables `repeated_0`, … */
async function checkKeys(
  connection: DuckDBConnection,
  rows: NumberedRows,
  { keys, examples, memoryMegabytes }: CheckRequest & { readonly keys: readonly UniqueKey[] },
): Promise<Map<number, ConditionResult>> {
  const found = new Map<number, ConditionResult>();
  for (const [i, { check, columns }] of keys.entries()) {
    const into = `repeated_${i}`;
    await findRepeatedRows(connection, rows, { keys: columns, into, memoryMegabytes });
    found.set(check, await readRowNumbers(connection, into, examples));
  }
  return found;
}
