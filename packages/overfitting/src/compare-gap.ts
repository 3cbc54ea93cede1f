import { formatApart, formatNumber, type MetricTraits } from '@plimsoll/metrics';
import type { Gap } from '@plimsoll/record';
import { roundingSlack } from '@plimsoll/statistics';
import type { Limit } from './limits.ts';

/**
 * Compares one metric on both sides. The gap is how much worse the holdout is, in the metric's unit.
 *
 * The relative limit is a share of the train value, but of no less than the metric's scale (0.1 for shares such as accuracy and
 * R², 1 for log loss, 0 for metrics in a unit of their own): near 0 every ratio is noise, and a log loss of 0.003 after 0.001
 * is not three times as bad in any sense that matters. So with the usual 10 %, a gap of 0.01 in an accuracy-like metric or
 * of 0.1 nats is always allowed. A gap that equals its limit is allowed.
 */
export function compareGap(
  sides: { metric: string; train: number; holdout: number },
  about: { traits: MetricTraits; limit: Limit },
): Gap {
  const { metric, train, holdout } = sides;
  const { direction, scale } = about.traits;
  const { maxGap, maxRelativeGap } = about.limit;
  const gap = direction === null ? null : direction === 'higher' ? train - holdout : holdout - train;
  const relativeGap = gap === null || train === 0 ? null : finiteOrNull(gap / Math.abs(train));
  const slack = roundingSlack(Math.max(Math.abs(train), Math.abs(holdout)));
  const relativeLimit = maxRelativeGap === null ? null : maxRelativeGap * Math.max(Math.abs(train), scale);
  const allowedGap = smaller(maxGap, relativeLimit);
  const isTooLarge = gap !== null && allowedGap !== null && gap > allowedGap + slack;
  const verdict = gap === null ? 'warn' : isTooLarge ? 'fail' : 'pass';
  return { metric, direction, train, holdout, gap, relativeGap, maxGap, maxRelativeGap, allowedGap, verdict };
}

function smaller(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.min(a, b);
}

/** `accuracy is 1 on train and 0.85 on the holdout: worse by 0.15 (15 % of train).` */
export function describeGap({ metric, train, holdout, gap, relativeGap }: Gap): string {
  const [trainText, holdoutText] = formatApart(train, holdout);
  const values = `${metric} is ${trainText} on train and ${holdoutText} on the holdout`;
  if (gap === null) return `${values}.`;
  const share =
    relativeGap === null
      ? ''
      : ` (${formatNumber(Number((Math.abs(relativeGap) * 100).toPrecision(3)))} % of train)`;
  return `${values}: ${gap < 0 ? 'better' : 'worse'} by ${formatNumber(Math.abs(gap))}${share}.`;
}

/** `at most 0.05, and at most 0.09 (10 % of train)`. `scale` is the least that a share is taken of. */
export function describeLimit({ train, maxGap, maxRelativeGap }: Gap, scale: number): string {
  const parts = maxGap === null ? [] : [`at most ${formatNumber(maxGap)}`];
  if (maxRelativeGap !== null) {
    const isSmall = Math.abs(train) < scale;
    const base = Math.max(Math.abs(train), scale);
    const share = formatNumber(maxRelativeGap * 100);
    const of = isSmall ? `${scale}, since train is below that` : 'train';
    parts.push(
      `at most ${formatNumber(Number((maxRelativeGap * base).toPrecision(4)))} (${share} % of ${of})`,
    );
  }
  return parts.join(', and ');
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
