import { type MetricOutcome, measured, notMeasured } from './outcome.ts';
import type { RegressionPredictions } from './predictions.ts';

/** Sums that the metrics of a regressor are made of. */
export interface ErrorSums {
  readonly rows: number;
  readonly absolute: number;
  readonly squared: number;
  /** Sum of squared distances of the labels from their mean. */
  readonly total: number;
}

/** Sums errors over all rows; the spread of the labels in a second pass, so that large offsets do not cancel. */
export function sumErrors({ labels, predictions }: RegressionPredictions): ErrorSums {
  let absolute = 0;
  let squared = 0;
  let sum = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    const error = label - (predictions[row] as number);
    absolute += Math.abs(error);
    squared += error * error;
    sum += label;
  }
  const mean = sum / labels.length;
  let total = 0;
  for (const label of labels) total += (label - mean) * (label - mean);
  return { rows: labels.length, absolute, squared, total };
}

/** Root of the mean squared error, in the label's unit. */
export function rootMeanSquaredError({ squared, rows }: ErrorSums): MetricOutcome {
  return measured(Math.sqrt(squared / rows));
}

/** Mean absolute error, in the label's unit. */
export function meanAbsoluteError({ absolute, rows }: ErrorSums): MetricOutcome {
  return measured(absolute / rows);
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
