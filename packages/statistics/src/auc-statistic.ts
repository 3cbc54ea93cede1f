import { areasOfFour, mostInLanes } from './auc-of-four.ts';
import type { ScoredRows } from './placements.ts';
import type { ResampledStatistic } from './resampled-statistic.ts';
import { sortedOrder } from './sorted-order.ts';

/**
 * The area under the ROC curve as a statistic of resampled units, each a row or a cell of rows with the same label and score.
 * The scores are sorted once; a resample is one pass over the counts, and so is the whole jackknife. NaN without rows of both classes.
 */
export function aucStatistic(scored: ScoredRows): ResampledStatistic {
  const ranked = rankUnits(scored);
  return {
    evaluate: (counts) => {
      const { wins, positives, negatives } = countWins(ranked, counts);
      return wins / (positives * negatives);
    },
    leaveOneOut: (counts) => areasWithoutOne(ranked, counts),
    ...(ranked.marked.length <= mostInLanes && {
      evaluateFour: (lanes: Uint32Array, values: Float64Array) => areasOfFour(ranked, lanes, values),
    }),
  };
}

/** Units in the order of their scores. */
export interface RankedUnits {
  /** Units by rising score, each twice its number plus its label (1 for positive); among equal scores, the negative ones first. */
  readonly marked: Uint32Array;
  /** Start and end, one after the other, of each run of equal scores with units of both classes. */
  readonly mixedTies: Uint32Array;
}

function rankUnits({ isPositive, scores }: ScoredRows): RankedUnits {
  const { order, sorted } = sortedOrder(scores);
  const marked = new Uint32Array(order.length);
  const mixedTies: number[] = [];
  let start = 0;
  while (start < order.length) {
    let end = start;
    let positives = 0;
    for (; end < order.length && sorted[end] === sorted[start]; end++)
      positives += isPositive[order[end] as number] as number;
    if (positives > 0 && positives < end - start) mixedTies.push(start, end);
    const next = [start, end - positives] as [number, number];
    for (let i = start; i < end; i++) {
      const unit = order[i] as number;
      const label = isPositive[unit] as 0 | 1;
      marked[next[label]++] = 2 * unit + label;
    }
    start = end;
  }
  return { marked, mixedTies: Uint32Array.from(mixedTies) };
}

/** Pairs won by a positive row (half of the tied ones), and the rows of each class. */
function countWins({ marked, mixedTies }: RankedUnits, counts: Uint32Array) {
  const counted = countSmall(marked, counts) ?? countLarge(marked, counts);
  // With the negative ones first, each tied pair was counted as won: half of that is too much.
  for (let tie = 0; tie < mixedTies.length; tie += 2) {
    const tied = countRun(marked.subarray(mixedTies[tie], mixedTies[tie + 1]), counts);
    counted.wins -= (tied.positives * tied.negatives) / 2;
  }
  return counted;
}

/** Rows drawn one by one have small counts, whose products fit 32 bits: that takes half the time. Null when one might not fit. */
function countSmall(marked: Uint32Array, counts: Uint32Array) {
  let positives = 0;
  let negatives = 0;
  let wins = 0;
  let bits = 0;
  for (let i = 0; i < marked.length; i++) {
    const mark = (marked[i] as number) | 0;
    const count = (counts[mark >>> 1] as number) | 0;
    const positive = count & -(mark & 1);
    bits |= count;
    negatives = (negatives + count - positive) | 0;
    positives = (positives + positive) | 0;
    wins += Math.imul(positive, negatives);
  }
  return bits >= 0 && negatives >= 0 && bits * negatives < 2 ** 31 ? { wins, positives, negatives } : null;
}

function countLarge(marked: Uint32Array, counts: Uint32Array) {
  let positives = 0;
  let negatives = 0;
  let wins = 0;
  for (let i = 0; i < marked.length; i++) {
    const mark = marked[i] as number;
    const count = counts[mark >>> 1] as number;
    if ((mark & 1) === 0) negatives += count;
    else {
      positives += count;
      wins += count * negatives;
    }
  }
  return { wins, positives, negatives };
}

function countRun(run: Uint32Array, counts: Uint32Array) {
  let [positives, all] = [0, 0];
  for (let i = 0; i < run.length; i++) {
    const mark = run[i] as number;
    const count = counts[mark >>> 1] as number;
    all += count;
    positives += count * (mark & 1);
  }
  return { positives, negatives: all - positives };
}

/** Without one row of a class with m rows, its pairs with the other class go: (m A - the share of them that was won) / (m - 1). */
function areasWithoutOne(ranked: RankedUnits, counts: Uint32Array): Float64Array {
  const { marked, mixedTies } = ranked;
  const { wins, positives, negatives } = countWins(ranked, counts);
  const area = wins / (positives * negatives);
  const areas = new Float64Array(marked.length);
  let [positivesBelow, negativesBelow, tie, start] = [0, 0, 0, 0];
  while (start < marked.length) {
    const isTied = mixedTies[tie] === start;
    const run = marked.subarray(start, isTied ? mixedTies[tie + 1] : start + 1);
    if (isTied) tie += 2;
    const here = countRun(run, counts);
    const ofPositive = (negativesBelow + here.negatives / 2) / negatives;
    const ofNegative = 1 - (positivesBelow + here.positives / 2) / positives;
    for (const mark of run)
      areas[mark >>> 1] =
        (mark & 1) === 1
          ? (positives * area - ofPositive) / (positives - 1)
          : (negatives * area - ofNegative) / (negatives - 1);
    positivesBelow += here.positives;
    negativesBelow += here.negatives;
    start += run.length;
  }
  return areas;
}
