import type { Reason, Split, Verdict } from '@plimsoll/record';

/** The decision about a split in one line. */
export function summariseSplit(about: {
  verdict: Verdict;
  reasons: readonly Reason[];
  checks: number;
  splits: readonly Pick<Split, 'name' | 'rows'>[];
}): string {
  const { verdict, reasons, checks, splits } = about;
  const sizes = splits.map(({ name, rows }) => `${name} ${rows} ${rows === 1 ? 'row' : 'rows'}`).join(', ');
  if (verdict === 'pass') return `The split is honest: all ${checks} checks hold (${sizes}).`;
  const worst = reasons.filter((reason) => reason.verdict === verdict);
  const codes = [...new Set(worst.map(({ code }) => code))];
  const shown = codes.slice(0, 3).join(', ');
  const more = codes.length > 3 ? ` and ${codes.length - 3} more` : '';
  const word = {
    fail: 'The split is not honest',
    warn: 'The split is worth a look',
    inconclusive: 'The split cannot be judged',
    error: 'The split cannot be judged',
  }[verdict];
  return `${word}: ${shown}${more} (${sizes}; ${checks} checks).`.slice(0, 2000);
}
