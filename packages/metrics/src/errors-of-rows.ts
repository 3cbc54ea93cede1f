import type { MetricOutcome } from './outcome.ts';
import { measured, notMeasured } from './outcome.ts';
import type { RegressionPredictions } from './predictions.ts';

/** Sums that the usual metrics of a regressor are made of; each row counts by its weight. */
export interface ErrorSums {
  readonly rows: number;
  readonly weight: number;
  readonly error: number;
  readonly absolute: number;
  readonly squared: number;
  /** Sum of the squared distances of the labels from their mean. */
  readonly total: number;
  /** Sum of the squared distances of the errors from their mean. */
  readonly errorSpread: number;
  /** Sum of the absolute labels. */
  readonly absoluteLabels: number;
}

/** Sums errors over all rows; spreads in a second pass, so that large offsets do not cancel. */
export function sumErrors({ labels, predictions, weights }: RegressionPredictions): ErrorSums {
  let weight = 0;
  let error = 0;
  let absolute = 0;
  let squared = 0;
  let sum = 0;
  let absoluteLabels = 0;
  for (let row = 0; row < labels.length; row++) {
    const w = weights === null ? 1 : (weights[row] as number);
    const label = labels[row] as number;
    const miss = label - (predictions[row] as number);
    weight += w;
    error += w * miss;
    absolute += w * Math.abs(miss);
    squared += w * miss * miss;
    sum += w * label;
    absoluteLabels += w * Math.abs(label);
  }
  const mean = sum / weight;
  const meanError = error / weight;
  let total = 0;
  let errorSpread = 0;
  for (let row = 0; row < labels.length; row++) {
    const w = weights === null ? 1 : (weights[row] as number);
    const label = labels[row] as number;
    const miss = label - (predictions[row] as number);
    total += w * (label - mean) * (label - mean);
    errorSpread += w * (miss - meanError) * (miss - meanError);
  }
  return { rows: labels.length, weight, error, absolute, squared, total, errorSpread, absoluteLabels };
}

/** Mean squared error, in the square of the label's unit. */
export function meanSquaredError({ squared, weight }: ErrorSums): MetricOutcome {
  return measured(squared / weight);
}

/** Root of the mean squared error, in the label's unit. */
export function rootMeanSquaredError({ squared, weight }: ErrorSums): MetricOutcome {
  return measured(Math.sqrt(squared / weight));
}

/** Mean absolute error, in the label's unit. */
export function meanAbsoluteError({ absolute, weight }: ErrorSums): MetricOutcome {
  return measured(absolute / weight);
}

/** Mean of label − prediction, in the label's unit: above 0, the model predicts too little. */
export function meanError({ error, weight }: ErrorSums): MetricOutcome {
  return measured(error / weight);
}

/** Weighted absolute percentage error, Σ|error| / Σ|label|: a share, and defined with labels of 0 unless all are. */
export function weightedPercentageError({ absolute, absoluteLabels }: ErrorSums): MetricOutcome {
  if (absoluteLabels === 0) return notMeasured('undefined', 'is undefined: all labels are 0');
  return measured(absolute / absoluteLabels);
}

/**
 * Coefficient of determination, 1 - residual / total sum of squares. With labels that are all the same it is undefined;
 * scikit-learn then says 1 for a perfect prediction and else 0 (and nothing for a single row).
 */
export function rSquared({ squared, total, rows }: ErrorSums): MetricOutcome {
  if (rows < 2) return notMeasured('undefined', 'is undefined for a single row');
  if (total === 0)
    return notMeasured('undefined', 'is undefined: all labels are the same', squared === 0 ? 1 : 0);
  return measured(1 - squared / total);
}

/** 1 - variance of the errors / variance of the labels: R² that does not mind a constant offset. */
export function explainedVariance({ errorSpread, total, rows }: ErrorSums): MetricOutcome {
  if (rows < 2) return notMeasured('undefined', 'is undefined for a single row');
  if (total === 0)
    return notMeasured('undefined', 'is undefined: all labels are the same', errorSpread === 0 ? 1 : 0);
  return measured(1 - errorSpread / total);
}
