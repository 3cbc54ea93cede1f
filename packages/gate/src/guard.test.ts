import type { Holdout, HoldoutBudget } from '@plimsoll/record';
import { describe, expect, it } from 'vitest';
import { budgetRemarks, countDecisions, type EarlierDecisions, onHoldout } from './holdout-budget.ts';

const holdout: Holdout = { sha256: 'a'.repeat(64), rows: 5000, task: 'classification' };
const guarantee = { reliability: 0.999, steps: 32, adaptivity: 'full', mode: 'fp-free' } as const;
const nothing: EarlierDecisions = { budget: undefined, hasPassed: false };

function count(
  number: number | null,
  earlier: HoldoutBudget | undefined,
  given: Partial<Parameters<typeof countDecisions>[0]> = {},
): HoldoutBudget {
  const run = number === null ? null : { number, workflow: 'model.yml' };
  return countDecisions({
    holdout,
    earlier: { budget: earlier, hasPassed: false },
    run,
    guarantee,
    rowsNeeded: null,
    isSealed: false,
    ...given,
  });
}

describe('decisions on a holdout', () => {
  it('are the runs of the workflow, on pull requests too, whatever became of them', () => {
    const first = count(100, undefined);
    const onPullRequest = count(107, first);
    const onMain = count(112, first);
    const next = count(113, onMain);
    expect([first, onPullRequest, onMain, next].map(({ decisions }) => decisions)).toEqual([1, 8, 13, 14]);
    expect([first, next].map(({ isLowerBound }) => isLowerBound)).toEqual([false, false]);
  });

  it('are at least one more where runs are not numbered alike', () => {
    const first = count(100, undefined);
    expect(count(null, first)).toMatchObject({ decisions: 2, isLowerBound: true });
    expect(count(3, first)).toMatchObject({ decisions: 2, isLowerBound: true });
    expect(count(101, first, { run: { number: 500, workflow: 'other.yml' } })).toMatchObject({
      decisions: 2,
      isLowerBound: true,
    });
    expect(count(120, count(null, first))).toMatchObject({ decisions: 3, isLowerBound: true });
  });

  it('begin anew on another holdout', () => {
    const other = { ...holdout, sha256: 'b'.repeat(64) };
    expect(count(120, count(100, undefined), { holdout: other })).toMatchObject({
      decisions: 1,
      isLowerBound: false,
    });
  });
});

describe('a budget', () => {
  const remarks = (budget: HoldoutBudget, earlier = nothing) =>
    budgetRemarks(budget, onHoldout(earlier, holdout)).map(
      ({ verdict, message }) => `${verdict}: ${message}`,
    );

  it('that lasts is not spoken of', () => {
    expect(remarks(count(100, undefined))).toEqual([]);
    expect(remarks(count(131, count(100, undefined)))).toEqual([]);
  });

  it('that is spent, or was never large enough, is', () => {
    const first = count(100, undefined);
    expect([
      ...remarks(count(132, first)),
      ...remarks(count(140, first), nothing),
      ...remarks(count(101, first, { rowsNeeded: 12_345 })),
      ...remarks(count(101, first, { guarantee: { ...guarantee, adaptivity: 'first-change' } }), {
        budget: first,
        hasPassed: true,
      }),
    ]).toMatchInlineSnapshot(`
      [
        "warn: This is decision 33 on a holdout that was sized for 32: its guarantee is spent. Rotate to a new one, and use this one for development.",
        "warn: This is decision 41 on a holdout that was sized for 32: its guarantee is spent. Rotate to a new one, and use this one for development.",
        "warn: The holdout has 5000 rows, and the guarantee takes 12345: conditions are decided with the wider tolerance that 5000 rows can hold.",
        "warn: A model has passed on this holdout, which adaptivity: first-change retires: rotate to a new one, and use this one for development.",
      ]
    `);
  });
});
