import type { Verdict } from './record.generated.ts';

/** All verdicts, from best to worst. */
export const verdicts = [
  'pass',
  'warn',
  'inconclusive',
  'fail',
  'error',
] as const satisfies readonly Verdict[];

/** Negative when `a` is better than `b`, positive when it is worse: sorts from best to worst. */
export function compareVerdicts(a: Verdict, b: Verdict): number {
  return verdicts.indexOf(a) - verdicts.indexOf(b);
}

/** Whether `verdict` is `threshold` or worse. */
export function isAtLeast(verdict: Verdict, threshold: Verdict): boolean {
  return compareVerdicts(verdict, threshold) >= 0;
}

/** The worst of several verdicts; `pass` of none. */
export function worstVerdict(list: Iterable<Verdict>): Verdict {
  let worst: Verdict = 'pass';
  for (const verdict of list) if (compareVerdicts(verdict, worst) > 0) worst = verdict;
  return worst;
}
