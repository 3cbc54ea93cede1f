import { logFailures, type ReuseBudget } from './adaptivity.ts';

/** A clause such as `n - 1.1 * o > 0.01 +/- 0.01`: a weighted sum of shares of rows, known to within a tolerance. */
export interface LinearClause {
  /** Weight of each variable, each a share of rows within [0, 1]: [1, -1.1] for `n - 1.1 * o`. */
  readonly coefficients: readonly number[];
  /** How far the estimate may be off, above 0. */
  readonly tolerance: number;
}

/**
 * Rows that decide a conjunction of clauses as reliably as the budget says, by Hoeffding's inequality on one side
 * (ease.ml/ci, arXiv:1903.00278, section 3): the largest over the clauses of (sum |c|)^2 ln(variables clauses histories / delta) / (2 eps^2).
 * Its rule for sums gives each variable an equal part of delta, and the tolerance in proportion to |c|, which is optimal.
 * Right for no false positive or for no false negative; to promise both, halve delta. Not rounded: take the ceiling.
 */
export function hoeffdingRows(clauses: readonly LinearClause[], budget: ReuseBudget): number {
  const failures = logFailures(budget) + Math.log(clauses.length);
  return Math.max(
    ...clauses.map(({ coefficients, tolerance }) => {
      requireTolerance(tolerance);
      const { reach, variables } = weigh(coefficients);
      return (reach * reach * (failures + Math.log(variables))) / (2 * tolerance * tolerance);
    }),
  );
}

/** The tolerance that so many rows can hold for one clause of these coefficients: the inverse of `hoeffdingRows`. */
export function hoeffdingTolerance(
  { coefficients, rows }: { readonly coefficients: readonly number[]; readonly rows: number },
  budget: ReuseBudget,
): number {
  const { reach, variables } = weigh(coefficients);
  return reach * Math.sqrt((logFailures(budget) + Math.log(variables)) / (2 * rows));
}

/** Refuses a tolerance that is not above 0, with a RangeError. */
export function requireTolerance(tolerance: number): void {
  if (!(tolerance > 0)) throw new RangeError(`A tolerance must be above 0, not ${tolerance}.`);
}

function weigh(coefficients: readonly number[]): { reach: number; variables: number } {
  const used = coefficients.filter((coefficient) => coefficient !== 0);
  if (used.length === 0) throw new RangeError('A clause needs a variable.');
  return { reach: used.reduce((sum, c) => sum + Math.abs(c), 0), variables: used.length };
}
