import { compareVerdicts, type Gap, type Reason } from '@plimsoll/record';
import type { OverfittingDecision } from './decide.ts';

/** Reasons that hold values; what else is said has none. */
const withValues: ReadonlySet<string> = new Set([
  'gap-too-large',
  'gap-undecided',
  'holdout-better',
  'curve-declined',
]);

/**
 * What may be told of a sealed holdout: which gaps are within their limits, and nothing from which a value can be read. A gap beside the values
 * on train tells those of the holdout, and so do its intervals, learning curves and trends.
 */
export function sealOverfitting(decision: OverfittingDecision): OverfittingDecision {
  const told = decision.reasons.filter(({ code }) => !withValues.has(code));
  const sealed = [
    ...decision.gaps.flatMap(sealGap),
    ...decision.reasons.filter(({ code }) => code === 'holdout-better').map(sealTooGood),
    ...decision.learningCurves
      .filter(({ verdict }) => verdict !== 'pass')
      .map(
        ({ metric, verdict }): Reason => ({
          code: 'curve-declined',
          verdict,
          message: `${metric}: the learning curve ends worse than it had been.`,
        }),
      ),
  ];
  const reasons = [...sealed, ...told].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const known = decision.gaps.filter(({ gap }) => gap !== null).length;
  const summary =
    reasons.find(({ verdict }) => verdict !== 'pass')?.message ??
    `No gap beyond its limit in ${known === 1 ? '1 metric' : `${known} metrics`}. The holdout is sealed.`;
  return { verdict: decision.verdict, reasons, gaps: [], learningCurves: [], trend: [], summary };
}

function sealGap({ metric, verdict }: Gap): Reason[] {
  if (verdict === 'fail')
    return [
      {
        code: 'gap-too-large',
        verdict,
        message: `${metric}: the holdout is worse than train by more than its limit.`,
      },
    ];
  if (verdict === 'inconclusive')
    return [
      {
        code: 'gap-undecided',
        verdict,
        message: `${metric}: these rows cannot tell whether the gap is too large.`,
      },
    ];
  return [];
}

function sealTooGood({ code, verdict }: Reason): Reason {
  const message =
    'Too good to be true: the holdout is better than train beyond noise. Look for leakage: check-split names rows, groups and times that both sides share.';
  return { code, verdict, message };
}
