/**
 * What people learn from a holdout between one step and the next, and may use for the next model:
 * - `none`: nothing until all steps are over;
 * - `first-change`: pass or fail, and the holdout is retired at the first pass;
 * - `full`: pass or fail, at every step;
 * - `passes`: pass or fail, and the holdout is retired at the given number of passes;
 * - `reports`: one of so many values, at every step, such as an accuracy to three digits.
 */
export type Adaptivity =
  | { readonly kind: 'none' | 'first-change' | 'full' }
  | { readonly kind: 'passes'; readonly passes: number }
  | { readonly kind: 'reports'; readonly levels: number };

/** How sure all decisions on one holdout shall be together. */
export interface ReuseBudget {
  /** Decisions that the holdout shall serve, a whole number of at least 1. */
  readonly steps: number;
  readonly adaptivity: Adaptivity;
  /** Chance that any of them is wrong, in (0, 1): one less the reliability. */
  readonly delta: number;
}

/**
 * Natural logarithm of the number of models that could come to be judged, over which a union bound must hold: steps for `none` and
 * `first-change`, 2^steps for `full` (Renggli and others 2019, ease.ml/ci, arXiv:1903.00278, section 3). The same count of histories
 * gives sum of C(steps, j) for j up to the passes, and levels^steps for reports.
 */
export function logHistories({ steps, adaptivity }: Omit<ReuseBudget, 'delta'>): number {
  requireCount(steps, 'steps');
  switch (adaptivity.kind) {
    case 'none':
    case 'first-change':
      return Math.log(steps);
    case 'full':
      return steps * Math.LN2;
    case 'passes':
      requireCount(adaptivity.passes, 'passes');
      return logBinomialSum(steps, Math.min(adaptivity.passes, steps));
    case 'reports':
      requireCount(adaptivity.levels, 'levels');
      return steps * Math.log(adaptivity.levels);
  }
}

/** ln(histories / delta): what every sample size below is proportional to. RangeError when delta is not within (0, 1). */
export function logFailures(budget: ReuseBudget): number {
  const { delta } = budget;
  if (!(delta > 0 && delta < 1)) throw new RangeError(`delta must lie between 0 and 1, not ${delta}.`);
  return logHistories(budget) - Math.log(delta);
}

/** Logarithm of C(n, 1) + ... + C(n, k), without overflow. */
function logBinomialSum(n: number, k: number): number {
  let logTerm = 0;
  let logSum = Number.NEGATIVE_INFINITY;
  for (let j = 1; j <= k; j++) {
    logTerm += Math.log((n - j + 1) / j);
    const larger = Math.max(logSum, logTerm);
    logSum = larger + Math.log(Math.exp(logSum - larger) + Math.exp(logTerm - larger));
  }
  return logSum;
}

function requireCount(value: number, name: string): void {
  if (!Number.isSafeInteger(value) || value < 1)
    throw new RangeError(`${name} must be a whole number of at least 1, not ${value}.`);
}
