import type { Estimate } from '@plimsoll/uncertainty';
import type { Prepared } from './decide-condition.ts';
import {
  clauseOf,
  type Guarantee,
  type GuaranteedClause,
  type GuaranteedRows,
  guaranteedRows,
  heldTolerance,
} from './guarantee.ts';

/** The conditions that a guarantee covers, and what it takes. */
export interface GuaranteedConditions {
  /** Per condition, its left less right with the tolerance that the rows hold for an interval; undefined where the guarantee does not reach. */
  readonly estimates: readonly (Estimate | undefined)[];
  /** What all clauses together take; null when there are none. */
  readonly needed: GuaranteedRows | null;
}

/** Estimates the conditions over `n`, `o` and `d` with `+/-` as ease.ml/ci does: the estimate plus or minus the tolerance, which the rows were planned for. */
export function guaranteeConditions(
  prepared: readonly Prepared[],
  guarantee: Guarantee | null,
): GuaranteedConditions {
  const clauses = prepared.map(({ condition }) => (guarantee === null ? null : clauseOf(condition)));
  const known = clauses.filter((clause) => clause !== null);
  if (guarantee === null || known.length === 0)
    return { estimates: prepared.map(() => undefined), needed: null };
  const needed = guaranteedRows(known, guarantee);
  const estimateOf = (
    clause: GuaranteedClause,
    { left, right, sample, values }: Prepared,
  ): Estimate | undefined => {
    const isOfRows = [...values.values()].every(({ source }) => source === 'predictions');
    if (sample === null || !isOfRows) return undefined;
    const value = left.value - right.value;
    const about = { rows: sample.rows, needed: needed.rows, clauses: known.length, guarantee };
    const tolerance = heldTolerance(clause, about);
    const interval = { lower: value - tolerance, upper: value + tolerance };
    const method = sample.rows >= needed.rows ? needed.estimator : 'hoeffding';
    return {
      value,
      method,
      rows: sample.rows,
      isPaired: clause.coefficients.length > 1,
      intervalAt: () => interval,
    };
  };
  const estimates = prepared.map((one, i) => {
    const clause = clauses[i];
    const isDecided = one.obstacle === undefined && one.missing.length === 0;
    return clause && isDecided ? estimateOf(clause, one) : undefined;
  });
  return { estimates, needed };
}
