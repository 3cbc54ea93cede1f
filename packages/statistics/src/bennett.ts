import { logFailures, type ReuseBudget } from './adaptivity.ts';
import { hoeffdingRows, requireTolerance } from './hoeffding.ts';

/** A difference of two models in accuracy, whose rows are -1, 0 or 1 and seldom not 0. */
export interface RareDifference {
  /** Upper bound of the share of rows on which the models' predictions differ, in (0, 1]. */
  readonly changed: number;
  /** How far the difference of the accuracies may be off, above 0. */
  readonly tolerance: number;
  /** Is the bound known beforehand? If not, half of delta is kept for the test that establishes it. */
  readonly isKnown: boolean;
}

/**
 * Rows that measure `n - o` to within the tolerance when few predictions change, by Bennett's inequality:
 * (ln histories + ln(c / delta)) / (p h(eps / p)), h(u) = (1 + u) ln(1 + u) - u, with c = 2 when p is known and 4 when it is tested on other
 * rows first (ease.ml/ci, arXiv:1903.00278, section 4.1). Not rounded: take the ceiling. Often a tenth of Hoeffding's.
 */
export function bennettRows({ changed, tolerance, isKnown }: RareDifference, budget: ReuseBudget): number {
  requireTolerance(tolerance);
  return (logFailures(budget) + Math.log(isKnown ? 2 : 4)) / bennettRate(changed, tolerance);
}

/** The tolerance that so many rows can hold: the inverse of `bennettRows`. */
export function bennettTolerance(
  { changed, rows, isKnown }: Omit<RareDifference, 'tolerance'> & { readonly rows: number },
  budget: ReuseBudget,
): number {
  const rate = (logFailures(budget) + Math.log(isKnown ? 2 : 4)) / rows;
  let [low, high] = [0, 1];
  while (bennettRate(changed, high) < rate) high *= 2;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return high;
    if (bennettRate(changed, middle) < rate) low = middle;
    else high = middle;
  }
}

/** `d < A +/- B /\ n - o > C +/- D`. */
export interface DifferencePattern {
  readonly changeLimit: number;
  readonly changeTolerance: number;
  readonly tolerance: number;
}

/** Rows of a test in two parts; none is rounded. */
export interface HierarchicalRows {
  /** Rows, labelled or not, that measure the share of changed predictions. */
  readonly unlabelled: number;
  /** Labelled rows that serve all steps. */
  readonly labelled: number;
  /** Labels that one step needs if they are made when asked for: only rows whose prediction changed need one. */
  readonly labelsPerStep: number;
}

/**
 * Pattern 1 of ease.ml/ci (section 4.1): first see on unlabelled rows, with half of delta, that few predictions changed; then measure the
 * difference by Bennett's inequality with the other half, and A + 2 B for the share of changes.
 */
export function differencePatternRows(pattern: DifferencePattern, budget: ReuseBudget): HierarchicalRows {
  const { changeLimit, changeTolerance, tolerance } = pattern;
  const changed = changeLimit + 2 * changeTolerance;
  const single: ReuseBudget = { ...budget, steps: 1, adaptivity: { kind: 'none' } };
  const difference = { changed, tolerance, isKnown: false };
  return {
    unlabelled: coarseRows(changeTolerance, budget),
    labelled: bennettRows(difference, budget),
    labelsPerStep: bennettRows(difference, single) * changed,
  };
}

/**
 * Pattern 2 of ease.ml/ci (section 4.2), `n - o > C +/- D` alone: the share of changes is first measured to 2 D, and its upper end then
 * bounds the variance of the difference on other rows. `changed` is the measured share.
 */
export function implicitVarianceRows(
  { changed, tolerance }: { readonly changed: number; readonly tolerance: number },
  budget: ReuseBudget,
): Omit<HierarchicalRows, 'labelsPerStep'> {
  return {
    unlabelled: coarseRows(2 * tolerance, budget),
    labelled: bennettRows({ changed: changed + 2 * tolerance, tolerance, isKnown: false }, budget),
  };
}

function coarseRows(tolerance: number, budget: ReuseBudget): number {
  return hoeffdingRows([{ coefficients: [1], tolerance }], { ...budget, delta: budget.delta / 2 });
}

/** p h(eps / p): how fast the chance of an error of eps falls with each row, as a logarithm. */
function bennettRate(changed: number, tolerance: number): number {
  if (!(changed > 0 && changed <= 1))
    throw new RangeError(`The share of changed predictions must lie within (0, 1], not ${changed}.`);
  return changed * bennettFunction(tolerance / changed);
}

/** h(u) = (1 + u) ln(1 + u) - u. */
export function bennettFunction(u: number): number {
  return (1 + u) * Math.log1p(u) - u;
}
