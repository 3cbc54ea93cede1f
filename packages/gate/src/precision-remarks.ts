import type { Reason } from '@plimsoll/record';
import { criticalValue, rowsForHalfWidth } from '@plimsoll/statistics';
import type { Estimate } from '@plimsoll/uncertainty';
import type { Prepared } from './decide-condition.ts';
import type { Guarantee } from './guarantee.ts';

type Estimates = readonly (Estimate | undefined)[];

/** Conditions whose `+/-` asks for more than the rows can tell: they are decided with the wider interval, and that is said. */
export function precisionRemarks(
  prepared: readonly Prepared[],
  about: { readonly estimates: Estimates; readonly guaranteed: Estimates; readonly confidence: number },
): Reason[] {
  return prepared.flatMap(({ condition }, i): Reason[] => {
    const estimate = about.guaranteed[i] === undefined ? about.estimates[i] : undefined;
    const interval = estimate?.intervalAt(about.confidence);
    const { tolerance } = condition;
    if (!estimate || !interval || tolerance === null || tolerance === 0) return [];
    const halfWidth = (interval.upper - interval.lower) / 2;
    if (halfWidth <= tolerance) return [];
    const level = { alpha: 1 - about.confidence };
    const standardError = halfWidth / criticalValue(level);
    const needed = Math.ceil(
      rowsForHalfWidth({ rows: estimate.rows, standardError, halfWidth: tolerance }, level),
    );
    const message = `${condition.name ?? condition.text}: ${estimate.rows} rows tell it to within ${Number(halfWidth.toPrecision(2))} only; +/- ${tolerance} takes about ${needed} rows.`;
    return [{ code: 'condition-imprecise', verdict: 'warn', message }];
  });
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
