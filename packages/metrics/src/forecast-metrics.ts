import type { Column } from '@plimsoll/dataset';
import { type MetricOutcome, measured, notMeasured } from './outcome.ts';
import type { QuantileColumn, RegressionPredictions } from './predictions.ts';

/**
 * Mean absolute scaled error (Hyndman and Koehler 2006, Int. J. Forecasting 22:679): the absolute errors of each series over the mean
 * absolute error of the (seasonal) naive forecast on the series' training data, averaged within each series and then over the series.
 * Below 1, the forecast beats the naive one. That scale is in no holdout: it comes with the column `naive_error`.
 */
export function meanAbsoluteScaledError(rows: RegressionPredictions): MetricOutcome {
  const { labels, predictions, naiveErrors } = rows;
  if (naiveErrors === null)
    return notMeasured(
      'unavailable',
      'needs the column «naive_error»: the mean absolute error of the naive forecast on the training data of the row’s series',
    );
  if (naiveErrors.some((scale) => !(scale > 0)))
    return notMeasured(
      'undefined',
      'is undefined: a «naive_error» is not above 0, as of a series that never changes',
    );
  return meanOverSeries(
    rows,
    (row) => Math.abs((labels[row] as number) - (predictions[row] as number)) / (naiveErrors[row] as number),
  );
}

/** Root mean squared error of each series, averaged over the series: every series counts the same. */
export function rmseOverSeries(rows: RegressionPredictions): MetricOutcome {
  const { labels, predictions } = rows;
  return meanOverSeries(
    rows,
    (row) => ((labels[row] as number) - (predictions[row] as number)) ** 2,
    Math.sqrt,
  );
}

/** Mean absolute error of each series, averaged over the series. */
export function maeOverSeries(rows: RegressionPredictions): MetricOutcome {
  const { labels, predictions } = rows;
  return meanOverSeries(rows, (row) => Math.abs((labels[row] as number) - (predictions[row] as number)));
}

/** max(q (y − p), (q − 1)(y − p)): the pinball loss of the quantile `level`. */
export function pinballLoss(level: number, label: number, prediction: number): number {
  const miss = label - prediction;
  return miss >= 0 ? level * miss : (level - 1) * miss;
}

/** Mean pinball loss of one predicted quantile (`mean_pinball_loss(alpha=level)`). */
export function pinballOf(
  { labels, weights }: RegressionPredictions,
  { level, values }: QuantileColumn,
): MetricOutcome {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    sum += weight * pinballLoss(level, labels[row] as number, values[row] as number);
    total += weight;
  }
  return measured(sum / total);
}

/** Mean pinball loss over all predicted quantiles; without any, that of the median, which is half of the mean absolute error. */
export function pinball(rows: RegressionPredictions): MetricOutcome {
  const columns = rows.quantiles.length > 0 ? rows.quantiles : [{ level: 0.5, values: rows.predictions }];
  const sum = columns.reduce((total, column) => total + (pinballOf(rows, column).value ?? Number.NaN), 0);
  return measured(sum / columns.length);
}

/** Share of labels at or below the predicted quantile: near its level for an honest model. */
export function coverageOf(
  { labels, weights }: RegressionPredictions,
  { values }: QuantileColumn,
): MetricOutcome {
  let inside = 0;
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    if ((labels[row] as number) <= (values[row] as number)) inside += weight;
    total += weight;
  }
  return measured(inside / total);
}

/** Averages within each series (rows by weight), finishes, and averages over the series that have weight. */
function meanOverSeries(
  { rows, series, weights }: RegressionPredictions,
  value: (row: number) => number,
  finish: (mean: number) => number = (mean) => mean,
): MetricOutcome {
  const sums = new Map<number, { sum: number; weight: number }>();
  for (let row = 0; row < rows; row++) {
    const key = series === null ? 0 : keyOf(series, row);
    const known = sums.get(key) ?? { sum: 0, weight: 0 };
    const weight = weights === null ? 1 : (weights[row] as number);
    known.sum += weight * value(row);
    known.weight += weight;
    sums.set(key, known);
  }
  const means = [...sums.values()].filter(({ weight }) => weight > 0);
  return measured(means.reduce((total, { sum, weight }) => total + finish(sum / weight), 0) / means.length);
}

function keyOf(column: Column, row: number): number {
  return (column.kind === 'number' ? column.values[row] : column.codes[row]) as number;
}
