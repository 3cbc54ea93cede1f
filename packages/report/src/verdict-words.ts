import type { ConditionResult, Verdict } from '@plimsoll/record';

/** How a verdict is shown: always a sign and a word. */
export const verdictWords: Readonly<Record<Verdict, { sign: string; word: string; headline: string }>> = {
  pass: { sign: '✅', word: 'pass', headline: 'Ready' },
  warn: { sign: '⚠️', word: 'warning', headline: 'Ready, with a warning' },
  inconclusive: { sign: '❔', word: 'inconclusive', headline: 'Cannot tell' },
  fail: { sign: '❌', word: 'fail', headline: 'Not yet' },
  error: { sign: '💥', word: 'error', headline: 'Could not decide' },
};

/** «✅ pass» */
export function showVerdict(verdict: Verdict): string {
  return `${verdictWords[verdict].sign} ${verdictWords[verdict].word}`;
}

/** Whether a condition had nothing to be compared with: it did not stop anybody, and did not hold either. */
export function isLeftOpen({ verdict, message }: Pick<ConditionResult, 'verdict' | 'message'>): boolean {
  return verdict === 'pass' && message.startsWith('Left open');
}
