import type { DuckDBConnection } from '@duckdb/node-api';
import { type CheckPlan, type TableQuestion, tableQuestion } from '@plimsoll/contract';
import { readRows } from './connection.ts';
import { duckdbDialect as dialect } from './dialect.ts';
import type { NumberedRows } from './numbered-rows.ts';
import type { TableView } from './table-view.ts';
import { type ConditionResult, readRowNumbers } from './violated-rows.ts';

/** A question about all rows; `check` is its number in the plan. */
export interface AskedQuestion {
  readonly check: number;
  readonly question: TableQuestion;
}

/** What a check measured, or which rows violate it. */
export interface QuestionResult extends ConditionResult {
  readonly measured?: number | null;
}

/** The temporary table of the rows that violate a check, when its question is about `violations`. */
export function answerTable(check: number): string {
  return `answered_${check}`;
}

/** As many aggregates in one statement. */
const mostTogether = 500;

/** The questions of a plan. `others` are the views on the other files that it looks into. */
export function questionsOf(
  plan: CheckPlan,
  view: TableView,
  others: ReadonlyMap<string, TableView>,
): AskedQuestion[] {
  const at = {
    table: view,
    dialect,
    others: (file: string) => {
      const other = others.get(file);
      if (!other) throw new Error(`nobody opened ${file}`);
      return other;
    },
  };
  return plan.checks.flatMap((check, number) => {
    const question = tableQuestion(check, at);
    return question ? [{ check: number, question }] : [];
  });
}

/** Asks over the rows of a table; aggregates together, the others one by one. What violates them is kept in `answerTable`. */
export async function askQuestions(
  connection: DuckDBConnection,
  rows: NumberedRows,
  at: { readonly questions: readonly AskedQuestion[]; readonly view: TableView; readonly examples: number },
): Promise<Map<number, QuestionResult>> {
  const found = new Map<number, QuestionResult>();
  if (at.questions.length === 0) return found;
  const { isRow } = at.view;
  const from = isRow === null ? rows.from : `(SELECT * FROM ${rows.from} WHERE ${rows.name(isRow)})`;
  const namesOf = (question: TableQuestion) => question.inputs.map((input) => rows.name(input));
  const measured = (value: unknown): QuestionResult => ({
    rows: 0,
    firstRows: [],
    measured: value === null || value === undefined ? null : Number(value),
  });
  const aggregates = at.questions.flatMap(({ check, question }) =>
    question.kind === 'aggregate' ? [{ check, sql: question.sql(namesOf(question)) }] : [],
  );
  for (let first = 0; first < aggregates.length; first += mostTogether) {
    const some = aggregates.slice(first, first + mostTogether);
    const [values = []] = await readRows(
      connection,
      `SELECT ${some.map(({ sql }) => sql).join(', ')} FROM ${from}`,
    );
    for (const [i, { check }] of some.entries()) found.set(check, measured(values[i]));
  }
  for (const { check, question } of at.questions) {
    if (question.kind === 'aggregate') continue;
    const sql = question.sql({ from, names: namesOf(question) });
    if (question.kind === 'measure') {
      const [answer = []] = await readRows(connection, sql);
      found.set(check, measured(answer[0]));
      continue;
    }
    const into = answerTable(check);
    await connection.run(`CREATE TEMP TABLE ${into} AS ${sql}`);
    found.set(check, await readRowNumbers(connection, into, at.examples));
  }
  return found;
}

/** Expressions on a row that have to be at hand. */
export function inputsOf(questions: readonly AskedQuestion[], view: TableView): string[] {
  if (questions.length === 0) return [];
  return [
    ...(view.isRow === null ? [] : [view.isRow]),
    ...questions.flatMap(({ question }) => question.inputs),
  ];
}
