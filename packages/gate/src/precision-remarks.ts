import { formatNumber } from '@plimsoll/metrics';
import type { Reason } from '@plimsoll/record';
import { criticalValue, type Interval, rowsForHalfWidth } from '@plimsoll/statistics';
import type { Estimate } from '@plimsoll/uncertainty';
import { type AskedPrecision, askedPrecision } from './asked-precision.ts';
import type { Decided, Prepared } from './decide-condition.ts';
import { formatCount, roundUp } from './describe-judging.ts';
import type { Guarantee } from './guarantee.ts';

type Estimates = readonly (Estimate | undefined)[];

/**
 * Conditions that ask for more than the holdout can tell: a warning, with the rows that it takes. One with `+/-` says what it asks, and is always told;
 * another only where it was left open, since what is settled needs no more rows.
 */
export function precisionRemarks(
  prepared: readonly Prepared[],
  about: {
    readonly decided: readonly Decided[];
    readonly estimates: Estimates;
    readonly guaranteed: Estimates;
    readonly confidence: number;
  },
): Reason[] {
  return prepared.flatMap((one, i): Reason[] => {
    const estimate = about.guaranteed[i] === undefined ? about.estimates[i] : undefined;
    const interval = estimate?.intervalAt(about.confidence);
    if (!estimate || !interval || estimate.unit === 'fold') return [];
    const asked = askedPrecision(one);
    const isOpen = about.decided[i]?.reason?.code === 'condition-undecided';
    if (asked === null || (asked.because !== 'tolerance' && !isOpen)) return [];
    const halfWidth = reachOf(estimate, interval);
    if (!Number.isFinite(halfWidth) || halfWidth <= asked.distance) return [];
    const { condition } = one;
    const needed = rowsFor(asked, { estimate, halfWidth, confidence: about.confidence });
    const [reach, distance] = [halfWidth, asked.distance].map((value) =>
      formatNumber(Number(value.toPrecision(2))),
    );
    const message = `${condition.name ?? condition.text}: the holdout is too small for what it asks. ${formatCount(estimate.rows)} row${estimate.rows === 1 ? ' tells' : 's tell'} it to within ${reach} only, and ${why[asked.because]} is ${distance}: that takes about ${formatCount(needed)} rows.`;
    return [{ code: 'condition-imprecise', verdict: 'warn', message }];
  });
}

const why: Readonly<Record<AskedPrecision['because'], string>> = {
  tolerance: 'its +/-',
  margin: 'its margin',
  room: 'the room between its limit and a model without an error',
};

/** How far the interval reaches from its middle; at an edge, where it lies on one side of the estimate, from the estimate. */
function reachOf({ value, isAtEdge }: Estimate, { lower, upper }: Interval): number {
  return isAtEdge ? Math.max(upper - value, value - lower) : (upper - lower) / 2;
}

/** Rows until the interval reaches no further than what is asked; a planning number of two digits. */
function rowsFor(
  { distance }: AskedPrecision,
  about: { readonly estimate: Estimate; readonly halfWidth: number; readonly confidence: number },
): number {
  const { estimate, halfWidth, confidence } = about;
  const { rows, isAtEdge } = estimate;
  if (isAtEdge) return roundUp((rows * halfWidth) / distance);
  const level = { alpha: 1 - confidence };
  const standardError = halfWidth / criticalValue(level);
  return roundUp(rowsForHalfWidth({ rows, standardError, halfWidth: distance }, level));
}

/** Under a guarantee: conditions that it does not cover, which are decided by themselves. */
export function uncoveredReasons(
  prepared: readonly Prepared[],
  { guaranteed, guarantee }: { readonly guaranteed: Estimates; readonly guarantee: Guarantee | null },
): Reason[] {
  if (guarantee === null) return [];
  const left = prepared.filter(
    (one, i) => guaranteed[i] === undefined && one.missing.length === 0 && one.obstacle === undefined,
  );
  return left.map(({ condition }) => ({
    code: 'not-guaranteed',
    verdict: 'pass',
    message: `${condition.name ?? condition.text}: decided by itself; the guarantee covers n, o and d with +/- on predictions.`,
  }));
}
