import { sortedOrder } from '@plimsoll/statistics';
import { describeRows, matchRows } from './column-values.ts';
import { type MetricOutcome, measured, notMeasured } from './outcome.ts';
import type { RegressionPredictions } from './predictions.ts';

/** What a row adds to a mean: from its label and its prediction. */
export type RowLoss = (label: number, prediction: number) => number;

/** Weighted mean of a loss over all rows. */
export function meanLoss(
  { labels, predictions, weights }: RegressionPredictions,
  loss: RowLoss,
): MetricOutcome {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    sum += weight * loss(labels[row] as number, predictions[row] as number);
    total += weight;
  }
  return measured(sum / total);
}

/** |error| / max(|label|, 2^-52): a share, and enormous where a label is 0, as scikit-learn has it. */
export const percentageLoss: RowLoss = (label, prediction) =>
  Math.abs(label - prediction) / Math.max(Math.abs(label), Number.EPSILON);

/**
 * 2 |error| / (|label| + |prediction|), between 0 and 2; 0 where both are 0 (Makridakis 1993; the form of the M3 and M4 competitions,
 * as a share instead of percent).
 */
export const symmetricPercentageLoss: RowLoss = (label, prediction) => {
  const size = Math.abs(label) + Math.abs(prediction);
  return size === 0 ? 0 : (2 * Math.abs(label - prediction)) / size;
};

/** (ln(1 + label) − ln(1 + prediction))². */
export const squaredLogLoss: RowLoss = (label, prediction) => {
  const miss = Math.log1p(label) - Math.log1p(prediction);
  return miss * miss;
};

/**
 * Unit deviance of the Tweedie family: power 0 normal, 1 Poisson, 2 gamma, 3 inverse Gaussian, between 1 and 2 compound Poisson
 * (Jørgensen 1987; `mean_tweedie_deviance`).
 */
export function tweedieLoss(power: number): RowLoss {
  if (power === 0) return (label, prediction) => (label - prediction) ** 2;
  if (power === 1)
    return (label, prediction) =>
      2 * ((label === 0 ? 0 : label * Math.log(label / prediction)) - label + prediction);
  if (power === 2) return (label, prediction) => 2 * (Math.log(prediction / label) + label / prediction - 1);
  return (label, prediction) =>
    2 *
    (Math.max(label, 0) ** (2 - power) / ((1 - power) * (2 - power)) -
      (label * prediction ** (1 - power)) / (1 - power) +
      prediction ** (2 - power) / (2 - power));
}

/** Mean Tweedie deviance; the power decides which labels and predictions it is defined for. */
export function tweedieDeviance(rows: RegressionPredictions, power: number): MetricOutcome {
  if (power > 0 && power < 1) return notMeasured('unavailable', 'does not exist for powers between 0 and 1');
  const leastLabel = power < 1 ? Number.NEGATIVE_INFINITY : power < 2 ? 0 : Number.MIN_VALUE;
  const problem = power === 0 ? null : refuseBelow(rows, { label: leastLabel, prediction: Number.MIN_VALUE });
  return problem ?? meanLoss(rows, tweedieLoss(power));
}

/** Mean squared logarithmic error: for labels and predictions above −1. */
export function meanSquaredLogError(rows: RegressionPredictions): MetricOutcome {
  const aboveMinusOne = -1 + Number.EPSILON / 2;
  return (
    refuseBelow(rows, { label: aboveMinusOne, prediction: aboveMinusOne }) ?? meanLoss(rows, squaredLogLoss)
  );
}

/** The largest absolute error, weights or not. */
export function maxError({ labels, predictions }: RegressionPredictions): MetricOutcome {
  let most = 0;
  for (let row = 0; row < labels.length; row++) {
    const miss = Math.abs((labels[row] as number) - (predictions[row] as number));
    if (miss > most) most = miss;
  }
  return measured(most);
}

/**
 * Median of the absolute errors, in the label's unit. With weights the value at which half of the weight is reached, the mean of two
 * where it is reached exactly (scikit-learn 1.8 and later).
 */
export function medianAbsoluteError({ labels, predictions, weights }: RegressionPredictions): MetricOutcome {
  const misses = labels.map((label, row) => Math.abs(label - (predictions[row] as number)));
  if (weights === null) {
    misses.sort();
    const middle = misses.length >> 1;
    const upper = misses[middle] as number;
    return measured(misses.length % 2 === 1 ? upper : ((misses[middle - 1] as number) + upper) / 2);
  }
  const order = sortedOrder(misses).order.filter((row) => (weights[row] as number) > 0);
  const half = weights.reduce((sum, weight) => sum + weight, 0) / 2;
  let reached = 0;
  for (let i = 0; i < order.length; i++) {
    const row = order[i] as number;
    reached += weights[row] as number;
    if (reached < half) continue;
    const next = order[i + 1];
    const value = misses[row] as number;
    return measured(reached === half && next !== undefined ? (value + (misses[next] as number)) / 2 : value);
  }
  return measured(misses[order.at(-1) as number] as number);
}

function refuseBelow(
  { labels, predictions }: RegressionPredictions,
  least: { readonly label: number; readonly prediction: number },
): MetricOutcome | null {
  for (const [name, column, bound] of [
    ['label', labels, least.label],
    ['prediction', predictions, least.prediction],
  ] as const) {
    const below = matchRows(column.length, (row) => (column[row] as number) < bound);
    if (below.count === 0) continue;
    const asked = bound === 0 ? 'at least 0' : bound > 0 ? 'above 0' : 'above -1';
    return notMeasured(
      'unavailable',
      `needs every ${name} ${asked}, and there are others in ${describeRows(below)}`,
    );
  }
  return null;
}
