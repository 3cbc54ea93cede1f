import { type Interval, type Level, limitTo } from './level.ts';
import { countRows, type PairedCounts } from './paired-counts.ts';
import { criticalValue, normalCdf } from './standard-normal.ts';

/**
 * Tango's score statistic (1998, Statistics in Medicine 17:891) of the hypothesis that candidate less baseline is `difference`,
 * on the same rows: standard normal under it, falling in `difference`. Infinite where the hypothesis is impossible, 0 where it holds exactly.
 */
export function tangoScore(counts: PairedCounts, difference: number): number {
  const rows = countRows(counts);
  const { onlyCandidate: f, onlyBaseline: g } = counts;
  const excess = f - g - rows * difference;
  if (excess === 0) return 0;
  // Share of rows that only the baseline gets right, most likely under the hypothesis: the root of a x^2 + b x + c.
  const a = 2 * rows;
  const b = -f - g + (2 * rows - f + g) * difference;
  const c = -g * difference * (1 - difference);
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  // The same root in the form that does not subtract nearly equal numbers.
  const share = b > 0 ? (-2 * c) / (b + root) : (root - b) / (2 * a);
  const variance = rows * (2 * share + difference * (1 - difference));
  return variance > 0 ? excess / Math.sqrt(variance) : Math.sign(excess) * Number.POSITIVE_INFINITY;
}

/**
 * Interval of the accuracy of the candidate less that of the baseline on the same rows: the differences that Tango's score does not reject.
 * Sound where Wald's interval breaks down, also when the models never differ. [-1, 1] without rows.
 */
export function tangoInterval(counts: PairedCounts, level: Level = {}): Interval {
  const z = criticalValue(level);
  const scale = { lower: -1, upper: 1 };
  const rows = countRows(counts);
  if (rows === 0) return scale;
  const observed = (counts.onlyCandidate - counts.onlyBaseline) / rows;
  const rejects = (difference: number) => Math.abs(tangoScore(counts, difference)) > z;
  const interval = {
    lower: bisect({ inside: observed, outside: -1, rejects }),
    upper: bisect({ inside: observed, outside: 1, rejects }),
  };
  return limitTo(scale, interval, level);
}

/** What a test of non-inferiority says. */
export interface NonInferiority {
  readonly z: number;
  /** One-sided p value of "worse by the margin or more". */
  readonly p: number;
  /** True when the candidate is shown to be worse by less than the margin. */
  readonly isNonInferior: boolean;
}

/** Is the candidate worse than the baseline by less than `margin`, in accuracy? Tango's score at `-margin`, one-sided. */
export function tangoNonInferiority(
  counts: PairedCounts,
  { margin, alpha = 0.05 }: { readonly margin: number; readonly alpha?: number },
): NonInferiority {
  const critical = criticalValue({ alpha, sides: 'lower' });
  if (!(margin >= 0 && margin < 1)) throw new RangeError(`A margin of ${margin} is not within [0, 1).`);
  const z = countRows(counts) === 0 ? 0 : tangoScore(counts, -margin);
  return { z, p: normalCdf(-z), isNonInferior: z > critical };
}

interface Bracket {
  readonly inside: number;
  readonly outside: number;
  readonly rejects: (difference: number) => boolean;
}

/** The border between what is not rejected and what is; the score is monotone, so halving cannot miss it. */
function bisect({ inside, outside, rejects }: Bracket): number {
  if (inside === outside || !rejects(outside)) return outside;
  let [kept, rejected] = [inside, outside];
  for (;;) {
    const middle = (kept + rejected) / 2;
    if (middle === kept || middle === rejected) return kept;
    if (rejects(middle)) rejected = middle;
    else kept = middle;
  }
}
