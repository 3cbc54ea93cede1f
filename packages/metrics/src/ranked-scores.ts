import { sortedOrder } from '@plimsoll/statistics';

/**
 * How many positive and negative rows (or their weights) have at least each score: one step for each different score, from the
 * highest to the lowest. ROC and precision-recall curves and the areas under them are made of it.
 */
export interface ScoreSteps {
  /** Sum of the weights of the positive rows with at least this score. */
  readonly truePositives: Float64Array;
  readonly falsePositives: Float64Array;
  readonly positives: number;
  readonly negatives: number;
}

/** What is ranked: each row's score, whether it is positive, and how much it counts. */
export interface RankedRows {
  readonly scores: Float64Array;
  isPositive(row: number): boolean;
  readonly weights: Float64Array | null;
}

/** Sorts rows by score and counts. Scores must not be NaN. */
export function scoreSteps({ scores, isPositive, weights }: RankedRows): ScoreSteps {
  const { order, sorted } = sortedOrder(scores);
  // Row by row first: in the order of the scores, each look at a row is a jump.
  const flags = new Uint8Array(order.length);
  for (let row = 0; row < flags.length; row++) flags[row] = isPositive(row) ? 1 : 0;
  const truePositives = new Float64Array(order.length);
  const falsePositives = new Float64Array(order.length);
  let steps = 0;
  let positives = 0;
  let negatives = 0;
  for (let i = order.length - 1; i >= 0; i--) {
    const row = order[i] as number;
    const weight = weights === null ? 1 : (weights[row] as number);
    if (flags[row] === 1) positives += weight;
    else negatives += weight;
    if (i > 0 && sorted[i] === sorted[i - 1]) continue;
    truePositives[steps] = positives;
    falsePositives[steps] = negatives;
    steps++;
  }
  return {
    truePositives: truePositives.subarray(0, steps),
    falsePositives: falsePositives.subarray(0, steps),
    positives,
    negatives,
  };
}

/**
 * Area under the ROC curve: the share of pairs (positive, negative) in which the positive row has the higher score, a tie counting
 * half (Mann–Whitney; equal to the trapezoidal area). NaN when one side has no rows.
 */
export function areaUnderRocSteps({
  truePositives,
  falsePositives,
  positives,
  negatives,
}: ScoreSteps): number {
  let area = 0;
  let above = 0;
  let left = 0;
  for (let i = 0; i < truePositives.length; i++) {
    const hits = truePositives[i] as number;
    const misses = falsePositives[i] as number;
    area += (misses - left) * (hits + above);
    above = hits;
    left = misses;
  }
  return area / 2 / (positives * negatives);
}

/**
 * Average precision, Σ (R_i − R_{i−1}) P_i over the different scores from high to low, without interpolation
 * (`average_precision_score`). NaN when no row is positive.
 */
export function averagePrecision({ truePositives, falsePositives, positives }: ScoreSteps): number {
  let sum = 0;
  let before = 0;
  for (let i = 0; i < truePositives.length; i++) {
    const hits = truePositives[i] as number;
    const rows = hits + (falsePositives[i] as number);
    if (rows > 0) sum += ((hits - before) * hits) / rows;
    before = hits;
  }
  return sum / positives;
}
