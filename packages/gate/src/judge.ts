import { roundingSlack } from '@plimsoll/statistics';
import type { Estimate } from '@plimsoll/uncertainty';
import type { Comparison } from './condition.ts';

/** An interval of left less right, and what it says of the comparison. */
export interface Judged {
  readonly answer: 'holds' | 'does not hold' | 'open';
  /** Of left less right, the tolerance included; null when these rows do not tell how large the noise is. */
  readonly interval: { readonly lower: number; readonly upper: number } | null;
}

/**
 * Judges a comparison by the interval of left less right: wholly on the good side it holds, wholly on the bad side it does not, else it is open.
 * A tolerance widens the interval to at least the estimate ± tolerance, as in ease.ml/ci.
 */
export function judge(
  estimate: Estimate,
  about: { readonly comparison: Comparison; readonly tolerance: number | null; readonly confidence: number },
): Judged {
  const noise = estimate.intervalAt(about.confidence);
  if (noise === null) return { answer: 'open', interval: null };
  const tolerance = about.tolerance ?? 0;
  const interval = {
    lower: Math.min(noise.lower, estimate.value - tolerance),
    upper: Math.max(noise.upper, estimate.value + tolerance),
  };
  const [worst, best] = about.comparison.startsWith('>')
    ? [interval.lower, interval.upper]
    : [-interval.upper, -interval.lower];
  const slack = roundingSlack(Math.max(Math.abs(interval.lower), Math.abs(interval.upper), tolerance));
  // On the border itself >= and <= hold, and > and < do not.
  const includesEqual = about.comparison.endsWith('=');
  const isGood = includesEqual ? worst >= -slack : worst > slack;
  const isBad = includesEqual ? best < -slack : best <= slack;
  return { answer: isGood ? 'holds' : isBad ? 'does not hold' : 'open', interval };
}
