import { sortedOrder } from './sorted-order.ts';

/** Scores of one model on labelled rows; the arrays have the same length. */
export interface ScoredRows {
  /** 1 for a positive row, 0 for a negative one. */
  readonly isPositive: Uint8Array;
  /** Higher means more likely positive. Not NaN. */
  readonly scores: Float64Array;
}

/** Where each row's score lies among those of the other class. */
export interface Placements {
  readonly isPositive: Uint8Array;
  /**
   * Per row, within [0, 1]: for a positive row the share of negative rows below it (V10), for a negative row the share of positive rows
   * above it (V01); a tie counts half. Both average to the area under the ROC curve.
   */
  readonly values: Float64Array;
  readonly positives: number;
  readonly negatives: number;
  /** Area under the ROC curve; NaN without rows of both classes. */
  readonly auc: number;
}

/**
 * Placements of all rows in one pass over the sorted scores, by the ranks of Sun and Xu (2014, IEEE Signal Processing Letters 21:1389),
 * in O(n log n) at most. RangeError when the lengths differ or a score is NaN.
 */
export function placeScores({ isPositive, scores }: ScoredRows): Placements {
  const rows = scores.length;
  if (isPositive.length !== rows)
    throw new RangeError(`There are ${isPositive.length} labels for ${rows} scores.`);
  let positives = 0;
  for (let row = 0; row < rows; row++) {
    if (Number.isNaN(scores[row])) throw new RangeError(`The score of row ${row + 1} is not a number.`);
    positives += isPositive[row] as number;
  }
  const negatives = rows - positives;
  const { order, sorted } = sortedOrder(scores);
  const values = new Float64Array(rows);
  let positivesBelow = 0;
  let wins = 0;
  let start = 0;
  while (start < rows) {
    let end = start + 1;
    let tiedPositives = isPositive[order[start] as number] as number;
    while (end < rows && sorted[end] === sorted[start]) {
      tiedPositives += isPositive[order[end] as number] as number;
      end++;
    }
    const tiedNegatives = end - start - tiedPositives;
    const negativesBelow = start - positivesBelow + tiedNegatives / 2;
    const above = positives - positivesBelow - tiedPositives / 2;
    wins += tiedPositives * negativesBelow;
    for (let i = start; i < end; i++) {
      const row = order[i] as number;
      values[row] = isPositive[row] === 1 ? negativesBelow / negatives : above / positives;
    }
    positivesBelow += tiedPositives;
    start = end;
  }
  return { isPositive, values, positives, negatives, auc: wins / (positives * negatives) };
}

/**
 * DeLong's covariance of the areas of two models on the same rows; of a model with itself, its variance.
 * NaN with fewer than two rows of a class.
 */
export function placementCovariance(first: Placements, second: Placements): number {
  requireSameRows(first, second);
  const [a, b] = [first.values, second.values];
  const labels = first.isPositive;
  const products = Float64Array.of(0, 0);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    products[label] =
      (products[label] as number) + ((a[row] as number) - first.auc) * ((b[row] as number) - second.auc);
  }
  return combine(products, first);
}

/**
 * DeLong's variance of the difference of two areas on the same rows, from the differences of the placements: exactly 0 when both models
 * rank alike, where S11 + S22 - 2 S12 would leave rounding errors. NaN with fewer than two rows of a class.
 */
export function placementDifferenceVariance(first: Placements, second: Placements): number {
  requireSameRows(first, second);
  const [a, b] = [first.values, second.values];
  const labels = first.isPositive;
  const difference = first.auc - second.auc;
  const squares = Float64Array.of(0, 0);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    const apart = (a[row] as number) - (b[row] as number) - difference;
    squares[label] = (squares[label] as number) + apart * apart;
  }
  return combine(squares, first);
}

/** Sums of the negative and of the positive rows, each divided by rows - 1 and by rows. */
function combine(sums: Float64Array, { positives, negatives }: Placements): number {
  const [ofNegatives, ofPositives] = sums as unknown as [number, number];
  return ofPositives / (positives - 1) / positives + ofNegatives / (negatives - 1) / negatives;
}

function requireSameRows(first: Placements, second: Placements): void {
  if (first.isPositive === second.isPositive) return;
  const isSame =
    first.isPositive.length === second.isPositive.length &&
    first.isPositive.every((label, row) => label === second.isPositive[row]);
  if (!isSame) throw new RangeError('The two models were not scored on the same rows.');
}
