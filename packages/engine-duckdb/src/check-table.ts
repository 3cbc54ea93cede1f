import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { CheckOutcome, CheckPlan, CheckResult } from '@plimsoll/contract';
import { readRows } from './connection.ts';
import { locateAll } from './locate-all.ts';
import { type NumberedRows, numberColumnar, writeSideFile } from './numbered-rows.ts';
import { findAbsent, presenceWords } from './presence.ts';
import { findRepeatedRows } from './repeated-rows.ts';
import {
  type RowCondition,
  rowConditions,
  strangerCheck,
  type UniqueKey,
  uniqueKeys,
} from './table-questions.ts';
import type { TableView } from './table-view.ts';
import {
  type ConditionResult,
  keepViolated,
  readViolated,
  toNumbers,
  violationWords,
} from './violated-rows.ts';

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
  /** Checks that something else proves to be kept, by their number in the plan. */
  readonly proven: ReadonlySet<number>;
}

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
  const groups = rowConditions(plan, view, request.proven);
  const keys = uniqueKeys(plan, view);
  const { rows, found } = await checkRows(connection, request, { groups, keys });
  for (const [check, result] of await checkKeys(connection, rows, { ...request, keys }))
    found.set(check, result);

  const strangers = found.get(strangerCheck) ?? nothing;
  const malformed = await view.readMalformed({ rows: rows.count, strangers }, examples);
  const located = await locateAll(connection, rows, { ...request, found: [...found.values()] });
  const results: CheckResult[] = [];
  for (const [i, { test }] of plan.checks.entries()) {
    const { rows: violations, firstRows } = found.get(i) ?? nothing;
    const isClosed = test.kind === 'known-columns';
    results.push({
      rows: violations,
      firstRows: firstRows.flatMap((row) => located.get(row) ?? []),
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
  { view, examples, folder }: CheckRequest,
  asked: { readonly groups: readonly (readonly RowCondition[])[]; readonly keys: readonly UniqueKey[] },
): Promise<{ rows: NumberedRows; found: Map<number, ConditionResult> }> {
  const columnar = view.isColumnar ? await numberColumnar(connection, view) : null;
  let first: NumberedRows | null = columnar;
  const found = new Map<number, ConditionResult>();
  for (const [i, group] of asked.groups.entries()) {
    const conditions = group.map(({ sql }) => sql);
    const others =
      i > 0 ? [] : [...presenceWords(view), ...asked.keys.flatMap(({ columns }) => columns.flat())];
    const rows =
      columnar ??
      (await writeSideFile(connection, i === 0 ? view.parts : view.partsAgain, {
        expressions: [
          ...violationWords(conditions),
          ...others,
          ...(view.fileName === null ? [] : [view.fileName]),
        ],
        path: join(folder, `side-${i}`),
      }));
    first ??= rows;
    const into = `violated_${i}`;
    await keepViolated(connection, rows, { conditions, isAnswered: columnar === null, into });
    const results = await readViolated(connection, { conditions: conditions.length, table: into, examples });
    for (const [place, { check }] of group.entries()) found.set(check, results[place] ?? nothing);
  }
  return { rows: first as NumberedRows, found };
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
    const named = columns.map((parts) => parts.map((part) => rows.name(part)));
    const count = await findRepeatedRows(connection, rows, { keys: named, into, memoryMegabytes });
    const [first] =
      count === 0 ? [] : await readRows(connection, `SELECT min(row_number, ${examples}) FROM ${into}`);
    found.set(check, { rows: count, firstRows: toNumbers(first?.[0]) });
  }
  return found;
}
