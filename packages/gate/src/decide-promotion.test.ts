import type { DecisionRecord, Holdout, MetricValue } from '@plimsoll/record';
import { aRecord } from '@plimsoll/testing';
import { expect, it } from 'vitest';
import { decidePromotion } from './decide-promotion.ts';
import { parseConditions } from './parse.ts';

const holdoutOf = (digit: string): Holdout => ({
  sha256: digit.repeat(64),
  rows: 100,
  task: 'classification',
});

function versionWith(accuracy: number, holdout = holdoutOf('a')): DecisionRecord[] {
  const metrics: MetricValue[] = [
    { name: 'accuracy', value: accuracy, direction: 'higher', source: 'predictions' },
  ];
  return [aRecord({ evidence: { kind: 'training', metrics, holdout } })];
}

function tell(
  lines: readonly string[],
  candidate: DecisionRecord[],
  production: DecisionRecord[] | null,
): string[] {
  const decided = decidePromotion({ conditions: parseConditions(lines, 'test'), candidate, production });
  return [
    decided.verdict,
    ...decided.conditions.map(({ message }) => message),
    ...decided.reasons.map(({ code }) => code),
  ];
}

it('compares with what is in production', () => {
  const lines = ['accuracy >= 0.9', 'accuracy >= production - 0.005'];
  expect(tell(lines, versionWith(0.92), versionWith(0.93))).toMatchInlineSnapshot(`
    [
      "fail",
      "0.92 >= 0.9 holds, compared as point values (no predictions to compare row by row).",
      "0.92 >= 0.925 does not hold (production 0.93), compared as point values (no predictions to compare row by row).",
      "condition-failed",
    ]
  `);
});

it.each([
  ['nothing in production', versionWith(0.92), null],
  ['another holdout', versionWith(0.92), versionWith(0.9, holdoutOf('b'))],
  ['records without metrics', versionWith(0.92), []],
  ['two records that disagree', [...versionWith(0.92), ...versionWith(0.93)], versionWith(0.9)],
])('never guesses: %s', (_, candidate, production) => {
  expect(tell(['accuracy >= production'], candidate, production)).toMatchSnapshot();
});

it('has nothing to say without conditions, and knows no main', () => {
  expect(tell([], versionWith(0.5), null)).toEqual(['pass']);
  expect(tell(['accuracy >= main'], versionWith(0.5), versionWith(0.5))).toMatchInlineSnapshot(`
    [
      "warn",
      "Left open: there is no baseline yet.",
      "no-baseline",
    ]
  `);
});
