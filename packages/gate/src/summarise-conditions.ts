import { compareVerdicts, type Verdict } from '@plimsoll/record';
import type { Decided } from './decide-condition.ts';

/** How many conditions came to what, worst first, in words for one and for several. */
const outcomes: readonly (readonly [verdict: Verdict, one: string, several: string])[] = [
  ['error', 'cannot be decided', 'cannot be decided'],
  ['fail', 'does not hold', 'do not hold'],
  ['inconclusive', 'is undecided', 'are undecided'],
  ['warn', 'does not hold (warning only)', 'do not hold (warning only)'],
  ['pass', 'holds', 'hold'],
];

/** What all conditions came to, in one line, with the worst one in full. */
export function summariseConditions(decided: readonly Decided[]): string {
  if (decided.length === 0) return 'No conditions, so nothing was decided.';
  const closed = decided.filter(({ missing }) => missing.length === 0).map(({ result }) => result);
  const counted = outcomes.flatMap(([verdict, one, several]) => {
    const count = closed.filter((result) => result.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : several}`];
  });
  for (const [name, why] of [
    ['main', 'no baseline yet'],
    ['production', 'nothing there yet'],
  ] as const) {
    const open = decided.filter(({ missing }) => missing[0] === name).length;
    if (open > 0) counted.push(`${open} on ${name} ${open === 1 ? 'is' : 'are'} left open (${why})`);
  }
  const [worst] = [...closed].sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const isWhole = closed.length === decided.length && worst?.verdict === 'pass';
  if (isWhole)
    return (
      ['The condition holds.', 'Both conditions hold.'][decided.length - 1] ??
      `All ${decided.length} conditions hold.`
    );
  const conditions = decided.length === 1 ? '1 condition' : `${decided.length} conditions`;
  const first = worst === undefined || worst.verdict === 'pass' ? '' : ` ${worst.text}: ${worst.message}`;
  return `Of ${conditions}, ${counted.join(', ')}.${first}`.slice(0, 2000);
}
