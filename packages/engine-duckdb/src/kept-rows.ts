import type { CheckPlan } from '@plimsoll/contract';
import { type AskedQuestion, answerTable } from './ask-questions.ts';
import { hasBit } from './mask.ts';
import type { RowCondition, UniqueKey } from './table-questions.ts';

/** Where the rows that violate a check are kept: those of `table` for which `condition` is true. */
export interface KeptRows {
  readonly table: string;
  readonly condition: string;
}

/** The table of the rows that violate what is asked row by row. */
export const ruleTable = 'violated_by_rules';

/** The checks that are asked row by row, by their number in the plan. */
export function ruleChecks(plan: CheckPlan): number[] {
  return plan.checks.flatMap(({ test }, check) => (test.kind === 'row-schema' ? [check] : []));
}

/** Where the rows that violate each check are kept, of every check that can name rows. */
export function keptRows(
  plan: CheckPlan,
  {
    groups,
    keys,
    questions,
  }: {
    readonly groups: readonly (readonly RowCondition[])[];
    readonly keys: readonly UniqueKey[];
    readonly questions: readonly AskedQuestion[];
  },
): Map<number, KeptRows> {
  const bit = (index: number) => hasBit(index, (word) => `m${word}`);
  const inGroups = groups.flatMap((group, i) =>
    group.map(({ check }, place): [number, KeptRows] => [
      check,
      { table: `violated_${i}`, condition: bit(place) },
    ]),
  );
  const byKeys = keys.map(({ check }, i): [number, KeptRows] => [
    check,
    { table: `repeated_${i}`, condition: 'TRUE' },
  ]);
  const byRules = ruleChecks(plan).map((check, i): [number, KeptRows] => [
    check,
    { table: ruleTable, condition: bit(i) },
  ]);
  const byQuestions = questions
    .filter(({ question }) => question.kind === 'violations')
    .map(({ check }): [number, KeptRows] => [check, { table: answerTable(check), condition: 'TRUE' }]);
  return new Map([...inGroups, ...byKeys, ...byRules, ...byQuestions]);
}
