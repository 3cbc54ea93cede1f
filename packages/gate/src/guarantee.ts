import {
  type Adaptivity,
  differencePatternRows,
  exactBinomialRows,
  hoeffdingRows,
  hoeffdingTolerance,
  type LinearClause,
  type ReuseBudget,
} from '@plimsoll/statistics';
import type { Condition, Operand } from './condition.ts';
import { linearDifference } from './linear-form.ts';

/** What a holdout shall promise over many decisions: the script of ease.ml/ci (Renggli et al. 2019, section 2.2). */
export interface Guarantee {
  /** Probability that no decision is wrong, such as 0.999. */
  readonly reliability: number;
  /** Decisions that the holdout shall serve. */
  readonly steps: number;
  /** What people learn of each decision before the next: nothing, the first pass (which retires the holdout), or every answer. */
  readonly adaptivity: 'none' | 'first-change' | 'full';
  /** What an open condition counts as: `fp-free` refuses a model that may be worse, `fn-free` lets pass one that may be better. */
  readonly mode: 'fp-free' | 'fn-free';
}

/** A condition over `n`, `o` and `d` with `+/-`. */
export interface GuaranteedClause extends LinearClause {
  /** The same weights by variable. */
  readonly weights: Readonly<Record<Variable, number>>;
  /** The number that the weighted sum is compared with. */
  readonly border: number;
  readonly isUpperLimit: boolean;
}

/** Accuracy of the new model, of the old model, and the share of predictions that differ. */
type Variable = 'n' | 'o' | 'd';

/** Rows that a guarantee takes. */
export interface GuaranteedRows {
  /** By Hoeffding's inequality alone, as in the paper's table. */
  readonly basic: number;
  /** By the best estimator that applies. */
  readonly rows: number;
  readonly estimator: 'hoeffding' | 'exact-binomial' | 'bennett';
}

/** The clause that a condition (with `n`, `o` and `d` resolved) is; null when it is about anything else, or has no `+/-`. */
export function clauseOf({ left, right, comparison, tolerance }: Condition): GuaranteedClause | null {
  const form = linearDifference(left, right);
  if (form === null || tolerance === null || tolerance === 0) return null;
  const weights = { n: 0, o: 0, d: 0 };
  for (const [operand, weight] of form.weights) {
    const variable = variableOf(operand, left);
    if (variable === null) return null;
    weights[variable] += weight;
  }
  const coefficients = Object.values(weights).filter((weight) => weight !== 0);
  if (coefficients.length === 0) return null;
  return {
    coefficients,
    tolerance,
    weights,
    border: -form.constant,
    isUpperLimit: comparison.startsWith('<'),
  };
}

/** How surely each of several decisions must be right. */
export function budgetOf({ reliability, steps, adaptivity }: Guarantee): ReuseBudget {
  return { delta: 1 - reliability, steps, adaptivity: { kind: adaptivity } satisfies Adaptivity };
}

/** Rows that decide all clauses together with the guarantee, by each estimator that applies; the fewest count. */
export function guaranteedRows(clauses: readonly GuaranteedClause[], guarantee: Guarantee): GuaranteedRows {
  const budget = budgetOf(guarantee);
  const basic = Math.ceil(hoeffdingRows(clauses, budget));
  const each: ReuseBudget = { ...budget, delta: budget.delta / clauses.length };
  const exact = clauses.map((clause) =>
    isSingle(clause) ? exactBinomialRows(clause.tolerance, each) : Math.ceil(hoeffdingRows([clause], each)),
  );
  const candidates: { rows: number; estimator: GuaranteedRows['estimator'] }[] = [
    { rows: basic, estimator: 'hoeffding' },
    { rows: Math.max(...exact), estimator: 'exact-binomial' },
  ];
  const pattern = differencePattern(clauses);
  if (pattern !== null) {
    const { unlabelled, labelled } = differencePatternRows(pattern, budget);
    candidates.push({ rows: Math.ceil(Math.max(unlabelled, labelled)), estimator: 'bennett' });
  }
  const [best] = candidates.sort((a, b) => a.rows - b.rows);
  if (best === undefined) throw new Error('there is always an estimator');
  return { basic, ...best };
}

/** How far off the clause's left side may be with so many rows: what was asked for where they are enough, else what they can hold. */
export function heldTolerance(
  clause: GuaranteedClause,
  about: {
    readonly rows: number;
    readonly needed: number;
    readonly clauses: number;
    readonly guarantee: Guarantee;
  },
): number {
  if (about.rows >= about.needed) return clause.tolerance;
  const budget = budgetOf(about.guarantee);
  const each = { ...budget, delta: budget.delta / about.clauses };
  return Math.max(
    clause.tolerance,
    hoeffdingTolerance({ coefficients: clause.coefficients, rows: about.rows }, each),
  );
}

/** `d < A +/- B` and `n - o > C +/- D`, the first pattern of ease.ml/ci (section 4.1), in any order; null for any other formula. */
function differencePattern(clauses: readonly GuaranteedClause[]) {
  if (clauses.length !== 2) return null;
  const changes = clauses.find(({ weights: { n, o, d } }) => n === 0 && o === 0 && d !== 0);
  const gain = clauses.find(({ weights: { n, o, d } }) => d === 0 && n === -o && n !== 0);
  if (changes === undefined || gain === undefined) return null;
  const scale = Math.abs(changes.weights.d);
  const isLimit = changes.isUpperLimit === changes.weights.d > 0;
  const [changeLimit, changeTolerance] = [changes.border / changes.weights.d, changes.tolerance / scale];
  const isShare = changeLimit > 0 && changeLimit + 2 * changeTolerance <= 1;
  if (!isLimit || !isShare) return null;
  return { changeLimit, changeTolerance, tolerance: gain.tolerance / Math.abs(gain.weights.n) };
}

function isSingle({ coefficients }: GuaranteedClause): boolean {
  return coefficients.length === 1 && Math.abs(coefficients[0] as number) === 1;
}

function variableOf(operand: Operand, left: Condition['left']): Variable | null {
  if (operand.kind === 'same')
    return operand.of === 'main' && left.kind === 'metric' && isAccuracy(left) ? 'o' : null;
  if (operand.of === 'main' && operand.reference.name === 'd') return 'd';
  if (!isAccuracy(operand)) return null;
  return operand.of === 'change' ? 'n' : operand.of === 'main' ? 'o' : null;
}

function isAccuracy({ reference }: Extract<Operand, { kind: 'metric' }>): boolean {
  return reference.name === 'accuracy' && reference.split === null && reference.slice.length === 0;
}
