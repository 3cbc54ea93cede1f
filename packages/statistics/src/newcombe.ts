import { type Interval, type Level, limitTo, tailShare } from './level.ts';
import { countRows, type PairedCounts } from './paired-counts.ts';
import { type Proportion, wilsonInterval } from './proportion.ts';

const wholeScale: Interval = { lower: -1, upper: 1 };

/**
 * Interval of the accuracy of the candidate less that of the baseline on the same rows: Newcombe's method 10 (1998, Statistics in Medicine
 * 17:2635), Wilson's intervals of both, squared and added, with a corrected correlation. [-1, 1] without rows.
 */
export function newcombePairedInterval(counts: PairedCounts, level: Level = {}): Interval {
  const rows = countRows(counts);
  if (rows === 0) return wholeScale;
  const { both, onlyCandidate } = counts;
  const candidate = { successes: both + onlyCandidate, rows };
  const baseline = { successes: both + counts.onlyBaseline, rows };
  return squareAndAdd({ first: candidate, second: baseline, correlation: correlation(counts, rows) }, level);
}

/**
 * Interval of `first` less `second`, two proportions of independent rows: Newcombe's hybrid score interval (1998, Statistics in Medicine
 * 17:873, method 10). [-1, 1] when one side has no rows.
 */
export function newcombeInterval(first: Proportion, second: Proportion, level: Level = {}): Interval {
  if (first.rows === 0 || second.rows === 0) return wholeScale;
  return squareAndAdd({ first, second, correlation: 0 }, level);
}

interface Pair {
  readonly first: Proportion;
  readonly second: Proportion;
  readonly correlation: number;
}

function squareAndAdd({ first, second, correlation }: Pair, level: Level): Interval {
  const [a, b] = [reaches(first, level), reaches(second, level)];
  const difference = a.share - b.share;
  const reach = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * correlation * x * y + y * y));
  const interval = {
    lower: difference - reach(a.below, b.above),
    upper: difference + reach(a.above, b.below),
  };
  return limitTo(wholeScale, interval, level);
}

/** Each end of the difference takes opposite ends of the two intervals, so both are computed, at the level's tail. */
function reaches(proportion: Proportion, level: Level) {
  const share = proportion.successes / proportion.rows;
  const alpha = tailShare(level);
  const { lower } = wilsonInterval(proportion, { alpha, sides: 'lower' });
  const { upper } = wilsonInterval(proportion, { alpha, sides: 'upper' });
  return { share, below: share - lower, above: upper - share };
}

/** Phi of the two-by-two table; its numerator is moved half a row per row towards 0 when positive, never beyond. */
function correlation({ both, onlyCandidate, onlyBaseline, neither }: PairedCounts, rows: number): number {
  const margins =
    (both + onlyCandidate) * (onlyBaseline + neither) * (both + onlyBaseline) * (onlyCandidate + neither);
  if (margins === 0) return 0;
  const numerator = both * neither - onlyCandidate * onlyBaseline;
  const corrected = numerator > 0 ? Math.max(0, numerator - rows / 2) : numerator;
  return corrected / Math.sqrt(margins);
}
