import type { Verdict } from '@plimsoll/record';

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
