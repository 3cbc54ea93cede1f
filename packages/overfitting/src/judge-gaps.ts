import { compareVerdicts, type Gap, type Interval } from '@plimsoll/record';
import { adjustPValues } from '@plimsoll/statistics';
import { type Estimate, recordInterval, rowsNeeded } from '@plimsoll/uncertainty';

/** A gap, and how sure it is; without an estimate there are only the two values. */
export interface EstimatedGap {
  readonly gap: Gap;
  readonly estimate: Estimate | undefined;
}

/**
 * Judges gaps with their intervals, as an alarm does: `fail` when the whole interval is beyond the limit, `inconclusive` when only the point value is,
 * with the rows (of train and holdout together) that would settle it, else `pass`. So a `pass` is no proof of a small gap: these rows give no
 * reason to call it too large. That one of several gaps is beyond is said with the chance of error 1 - confidence for all together (Holm).
 * Without an estimate the point values are compared, and a gap beyond its limit is `fail`.
 */
export function judgeGaps(gaps: readonly EstimatedGap[], confidence: number): Gap[] {
  const pValues = gaps.map(({ gap, estimate }) => pValueBeyond(gap, estimate));
  const adjusted = adjustPValues(pValues, 'holm');
  return gaps.map(({ gap, estimate }, i) => {
    if (estimate === undefined || gap.gap === null) return gap;
    const interval = recordInterval(estimate, confidence);
    const isProven = (adjusted[i] as number) <= 1 - confidence;
    const verdict = verdictOf(gap, { interval, isProven });
    const border = gap.allowedGap;
    const rows =
      verdict === 'inconclusive' && border !== null ? rowsNeeded(estimate, { border, confidence }) : null;
    return { ...gap, interval, rowsNeeded: rows, verdict };
  });
}

function verdictOf(
  { verdict, allowedGap }: Gap,
  { interval, isProven }: { interval: Interval | null; isProven: boolean },
): Gap['verdict'] {
  if (allowedGap === null || verdict === 'warn') return verdict;
  if (interval !== null && isProven) return 'fail';
  return verdict === 'fail' ? 'inconclusive' : 'pass';
}

/** Halvings of the level at which an interval just leaves the limit: enough for three digits. */
const halvings = 40;

/** The smallest level at which the whole interval is beyond the limit, by bisection over its logarithm; 1 when none is. */
function pValueBeyond({ allowedGap, gap }: Gap, estimate: Estimate | undefined): number {
  if (estimate === undefined || allowedGap === null || gap === null || gap <= allowedGap) return 1;
  const isBeyond = (alpha: number) =>
    (estimate.intervalAt(1 - alpha)?.lower ?? Number.NEGATIVE_INFINITY) > allowedGap;
  if (!isBeyond(0.5)) return 1;
  let [low, high] = [Math.log(1e-12), Math.log(0.5)];
  if (isBeyond(Math.exp(low))) return Math.exp(low);
  for (let step = 0; step < halvings && high - low > 1e-3; step++) {
    const middle = (low + high) / 2;
    if (isBeyond(Math.exp(middle))) high = middle;
    else low = middle;
  }
  return Math.exp(high);
}

/** Gaps whose whole interval is below zero: a holdout that is better than train beyond noise. Bonferroni over all. */
export function tooGoodToBeTrue(gaps: readonly EstimatedGap[], confidence: number): Gap[] {
  const estimated = gaps.filter(({ estimate }) => estimate !== undefined);
  const level = 1 - (1 - confidence) / Math.max(1, estimated.length);
  return estimated
    .filter(({ estimate }) => (estimate?.intervalAt(level)?.upper ?? 0) < 0)
    .map(({ gap }) => gap)
    .sort((a, b) => compareVerdicts(b.verdict, a.verdict));
}
