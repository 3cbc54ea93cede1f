import type { SplitCheck } from '@plimsoll/record';
import type { ComparedSides } from './decide-split.ts';
import { type SplitLimits, splitChecks } from './split-limits.ts';
import { count, cut, percent } from './split-words.ts';

/** What single features give away, and which of them are names. */
export function columnChecks(
  { train, label, powers, identifiers }: ComparedSides,
  limits: SplitLimits,
): SplitCheck[] {
  const checks: SplitCheck[] = [];
  const limit = limits['predictive-power'];
  for (const [column, { score, rows }] of powers) {
    const isBeyond = limit !== null && score >= limit;
    const message = `«${cut(column)}» alone tells «${cut(label ?? '')}» with a predictive power of ${score.toFixed(2)} (on ${count(rows, 'row')} of ${train.name}; below ${limit ?? 1} is usual). Is it known before the label is?`;
    checks.push({
      check: 'predictive-power',
      column: cut(column, 1024),
      value: score,
      limit,
      rows: null,
      verdict: isBeyond ? splitChecks['predictive-power'].severity : 'pass',
      message: cut(message, 2000),
      examples: [],
    });
  }
  const most = limits['identifier-feature'];
  for (const [column, share] of identifiers) {
    const isBeyond = most !== null && share >= most;
    const message = `«${cut(column)}» is different in ${percent(share)} of the rows of ${train.name}: a model can only learn it by heart. List it in ids or ignore.`;
    checks.push({
      check: 'identifier-feature',
      column: cut(column, 1024),
      value: share,
      limit: most,
      rows: null,
      verdict: isBeyond ? splitChecks['identifier-feature'].severity : 'pass',
      message: cut(message, 2000),
      examples: [],
    });
  }
  return checks;
}
