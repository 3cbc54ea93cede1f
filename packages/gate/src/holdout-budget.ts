import type { Holdout, HoldoutBudget, Reason } from '@plimsoll/record';
import type { Guarantee } from './guarantee.ts';

/** A run of a workflow, by which decisions are counted; null in a terminal. */
export interface CountedRun {
  /** Counts the runs of a workflow, on pull requests too. */
  readonly number: number;
  /** The workflow's file; null when unknown. */
  readonly workflow: string | null;
}

/** What is known about earlier decisions on the holdout. */
export interface EarlierDecisions {
  /** As main's evidence carries it; undefined when main was tested on another holdout, or by a version that did not count. */
  readonly budget: HoldoutBudget | undefined;
  /** Whether a model has been accepted on this holdout already. */
  readonly hasPassed: boolean;
}

/**
 * Counts the decisions that were made on a holdout, this one included. Each run of the workflow since main's evidence made one and told somebody,
 * on pull requests too and whatever became of them: the forge numbers them. Without numbers to compare, the count goes on by one, and is a lower
 * bound.
 */
export function countDecisions(about: {
  readonly holdout: Holdout;
  readonly earlier: EarlierDecisions;
  readonly run: CountedRun | null;
  readonly guarantee: Guarantee | null;
  readonly rowsNeeded: number | null;
  readonly isSealed: boolean;
}): HoldoutBudget {
  const { holdout, run, guarantee, isSealed } = about;
  const before = onHoldout(about.earlier, holdout).budget;
  const since = before === undefined ? null : runsSince(before, run);
  return {
    holdout: holdout.sha256,
    decisions: (before?.decisions ?? 0) + Math.max(1, since ?? 1),
    isLowerBound: run === null || (before !== undefined && (since === null || before.isLowerBound === true)),
    allowed: guarantee?.steps ?? null,
    reliability: guarantee?.reliability ?? null,
    adaptivity: guarantee?.adaptivity ?? null,
    rowsNeeded: about.rowsNeeded,
    rows: holdout.rows,
    isSealed,
    ...(run !== null && { run: run.number, workflow: run.workflow }),
  };
}

/** What is known of this holdout: decisions on another one do not count. */
export function onHoldout({ budget, hasPassed }: EarlierDecisions, holdout: Holdout): EarlierDecisions {
  return budget?.holdout === holdout.sha256 ? { budget, hasPassed } : { budget: undefined, hasPassed: false };
}

/** Runs of the same workflow since the evidence; null when they are not numbered alike. */
function runsSince({ run, workflow }: HoldoutBudget, now: CountedRun | null): number | null {
  if (now === null || run === undefined || run === null || (workflow ?? null) !== now.workflow) return null;
  return now.number > run ? now.number - run : null;
}

/** What is said about a budget: nothing while it lasts. */
export function budgetRemarks(
  { decisions, allowed, adaptivity, rows, rowsNeeded }: HoldoutBudget,
  { hasPassed }: EarlierDecisions,
): Reason[] {
  const remarks: Reason[] = [];
  if (hasPassed && adaptivity === 'first-change')
    remarks.push({
      code: 'holdout-spent',
      verdict: 'warn',
      message:
        'A model has passed on this holdout, which adaptivity: first-change retires: rotate to a new one, and use this one for development.',
    });
  else if (allowed !== null && decisions > allowed)
    remarks.push({
      code: 'holdout-spent',
      verdict: 'warn',
      message: `This is decision ${decisions} on a holdout that was sized for ${allowed}: its guarantee is spent. Rotate to a new one, and use this one for development.`,
    });
  if (rowsNeeded !== null && rows < rowsNeeded)
    remarks.push({
      code: 'holdout-too-small',
      verdict: 'warn',
      message: `The holdout has ${rows} rows, and the guarantee takes ${rowsNeeded}: conditions are decided with the wider tolerance that ${rows} rows can hold.`,
    });
  return remarks;
}
