import { type Direction, formatNumber, traitsOf } from '@plimsoll/metrics';
import type { Gap, LearningCurve, Reason } from '@plimsoll/record';
import { describeGap, describeLimit } from './compare-gap.ts';

/** What a gap that is not within its limit comes to, in words. */
export function explainGap(
  gap: Gap,
  about: { readonly confidence: number; readonly directions: ReadonlyMap<string, Direction> },
): Reason[] {
  if (gap.verdict !== 'fail' && gap.verdict !== 'inconclusive') return [];
  const { scale } = traitsOf(gap.metric, about.directions);
  const sure = describeInterval(gap);
  const said = `${describeGap(gap)}${sure} Allowed is ${describeLimit(gap, scale)}`;
  if (gap.verdict === 'fail') return [{ code: 'gap-too-large', verdict: 'fail', message: `${said}.` }];
  const settle = gap.rowsNeeded
    ? ` About ${gap.rowsNeeded.toLocaleString('en')} rows of both together would settle it.`
    : '';
  const message = `${said}, and these rows cannot tell whether it is more.${settle}`;
  return [{ code: 'gap-undecided', verdict: 'inconclusive', message }];
}

function describeInterval({ interval }: Gap): string {
  if (!interval || interval.lower === null || interval.upper === null) return '';
  const [lower, upper] = [interval.lower, interval.upper].map((value) =>
    formatNumber(Number(value.toPrecision(2))).replace('-', '−'),
  );
  return ` The ${formatNumber(interval.confidence * 100)} % interval is ${lower} to ${upper}.`;
}

/** Gaps of metrics of which nobody said which way is better. */
export function explainUnknown(gaps: readonly Gap[]): Reason[] {
  const names = gaps.filter(({ gap }) => gap === null).map(({ metric }) => metric);
  if (names.length === 0) return [];
  const message = `It is not known which way is better for ${listNames(names)}: say so in metrics-direction, such as ${names[0]}: lower.`;
  return [{ code: 'direction-unknown', verdict: 'warn', message }];
}

/** A holdout that is better than train, beyond noise. */
export function explainTooGood(gaps: readonly Gap[]): Reason[] {
  if (gaps.length === 0) return [];
  const values = gaps
    .slice(0, 3)
    .map(
      ({ metric, train, holdout }) =>
        `${metric} ${formatNumber(holdout)} after ${formatNumber(train)} on train`,
    );
  const message = `Too good to be true: the holdout is better than train beyond noise (${values.join('; ')}). Look for leakage: check-split names rows, groups and times that both sides share.`;
  return [{ code: 'holdout-better', verdict: 'warn', message }];
}

/** Learning curves that ended worse than they had been. */
export function explainCurves(curves: readonly LearningCurve[]): Reason[] {
  return curves
    .filter(({ verdict }) => verdict !== 'pass')
    .map(({ verdict, message }) => ({ code: 'curve-declined', verdict, message }));
}

/** The decision in one line. */
export function summarise(
  gaps: readonly Gap[],
  reasons: readonly Reason[],
  directions: ReadonlyMap<string, Direction>,
): string {
  const [error] = reasons.filter(({ verdict }) => verdict === 'error');
  if (error) return error.message;
  const failed = gaps.filter(({ verdict }) => verdict === 'fail');
  const known = gaps.filter(({ gap }) => gap !== null);
  const [first] = [...failed].sort((a, b) => (b.relativeGap ?? Infinity) - (a.relativeGap ?? Infinity));
  if (first) {
    const others = failed.length - 1;
    const rest =
      others === 0 ? '' : others === 1 ? ' So does 1 other metric.' : ` So do ${others} other metrics.`;
    return `Overfitting: ${describeGap(first)}${rest}`;
  }
  const open = gaps.find(({ verdict }) => verdict === 'inconclusive');
  if (open) return `Cannot tell: ${describeGap(open)}${describeInterval(open)}`;
  const [widest] = [...known].sort((a, b) => (b.relativeGap ?? 0) - (a.relativeGap ?? 0));
  if (!widest) {
    const [worst] = reasons;
    return gaps.length === 0 && worst
      ? worst.message
      : `No gap could be judged in ${formatNumber(gaps.length)} metrics.`;
  }
  const count = known.length === 1 ? '1 metric' : `${known.length} metrics`;
  // 25 % of a loss near zero may be within a limit of 10 %, which is then taken of more than the loss.
  const { scale } = traitsOf(widest.metric, directions);
  const allowed = widest.allowedGap === null ? '' : ` Allowed is ${describeLimit(widest, scale)}.`;
  return `No gap beyond its limit in ${count}. The widest: ${describeGap(widest)}${allowed}`;
}

/** `a, b, c`; the first ten. */
export function listNames(names: readonly string[]): string {
  return `${names.slice(0, 10).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`;
}
