import type { ClassificationPredictions, Predictions, RegressionPredictions } from '@plimsoll/metrics';

/** A metric as a formula over sums of per-row numbers: `finish(sums of the columns, rows)`. */
export interface RowSums {
  readonly columns: readonly Float64Array[];
  readonly finish: (sums: Float64Array, rows: number) => number;
}

const ratio = (sums: Float64Array, rows: number): number => (sums[0] as number) / rows;

/** Each error of a regressor, through a function. */
function ofErrors(
  { labels, predictions }: RegressionPredictions,
  term: (error: number, label: number, prediction: number) => number,
): Float64Array {
  return labels.map((label, row) => {
    const prediction = predictions[row] as number;
    return term(label - prediction, label, prediction);
  });
}

/** Metrics of regressors by the names of their definitions. A new one is a new row; a test holds each to its definition. */
const ofQuantities: Readonly<Record<string, (predictions: RegressionPredictions) => RowSums>> = {
  rmse: (rows) => ({
    columns: [ofErrors(rows, (error) => error * error)],
    finish: (sums, count) => Math.sqrt((sums[0] as number) / count),
  }),
  mse: (rows) => ({ columns: [ofErrors(rows, (error) => error * error)], finish: ratio }),
  mae: (rows) => ({ columns: [ofErrors(rows, Math.abs)], finish: ratio }),
  mean_error: (rows) => ({ columns: [ofErrors(rows, (error) => error)], finish: ratio }),
  wape: (rows) => ({
    columns: [ofErrors(rows, Math.abs), rows.labels.map(Math.abs)],
    finish: ([absolute = 0, labels = 0]) => (labels === 0 ? Number.NaN : absolute / labels),
  }),
  r2: (rows) =>
    explained(
      rows,
      ofErrors(rows, (error) => error * error),
      (squared) => squared,
    ),
  explained_variance: (rows) => {
    const errors = ofErrors(rows, (error) => error);
    return explained(
      rows,
      errors.map((error) => error * error),
      (squared, error, count) => squared - (error * error) / count,
    );
  },
};

/** One less the share of the labels' spread that is left, by the sums of squared and of plain errors. */
function explained(
  rows: RegressionPredictions,
  squares: Float64Array,
  left: (squared: number, error: number, count: number) => number,
): RowSums {
  // Labels from their mean: large offsets would cancel every digit of the spread.
  const mean = rows.labels.reduce((sum, label) => sum + label, 0) / rows.rows;
  return {
    columns: [
      squares,
      rows.labels.map((label) => label - mean),
      rows.labels.map((label) => (label - mean) ** 2),
      ofErrors(rows, (error) => error),
    ],
    finish: (sums, count) => {
      const [squared = 0, offset = 0, spread = 0, error = 0] = sums;
      const total = spread - (offset * offset) / count;
      return total > 1e-12 * spread ? 1 - left(squared, error, count) / total : Number.NaN;
    },
  };
}

/** Metrics of classifiers' scores that are means over rows. */
const ofScores: Readonly<Record<string, (predictions: ClassificationPredictions) => RowSums | undefined>> = {
  log_loss: (rows) => {
    const columns = rows.scores.flatMap((scores, index) => (scores === null ? [] : [{ scores, index }]));
    if (columns.length === 0 || rows.notProbabilities !== null) return undefined;
    const losses = new Float64Array(rows.labels.length);
    for (let row = 0; row < losses.length; row++)
      losses[row] = loss(columns, rows.labels[row] as number, row);
    return { columns: [losses], finish: ratio };
  },
  brier: (rows) => {
    const { classes, scores, labels, positiveClass } = rows;
    const chosen =
      classes.length <= 2 ? [positiveClass ?? classes.length - 1] : classes.map((_, index) => index);
    if (rows.notProbabilities !== null || chosen.some((index) => !scores[index])) return undefined;
    const misses = new Float64Array(labels.length);
    for (const index of chosen) {
      const column = scores[index] as Float64Array;
      for (let row = 0; row < misses.length; row++) {
        const miss = (column[row] as number) - (labels[row] === index ? 1 : 0);
        misses[row] = (misses[row] as number) + miss * miss;
      }
    }
    return { columns: [misses], finish: ratio };
  },
};

/** Whether `rowSums` knows the metric. */
export function hasRowSums({ task }: Predictions, definition: string): boolean {
  return definition in (task === 'regression' ? ofQuantities : task === 'classification' ? ofScores : {});
}

/** Sums of which a metric is made, each row weighted as the predictions say; undefined when nobody has written down which. */
export function rowSums(predictions: Predictions, definition: string): RowSums | undefined {
  if (predictions.task === 'regression') return ofQuantities[definition]?.(predictions);
  return predictions.task === 'classification' ? ofScores[definition]?.(predictions) : undefined;
}

function clip(probability: number): number {
  return Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON);
}

/** The negative log of the label's probability, clipped as the definition says. */
function loss(
  columns: readonly { scores: Float64Array; index: number }[],
  label: number,
  row: number,
): number {
  let own = 0;
  for (const { scores, index } of columns) {
    if (index === label) own = scores[row] as number;
    else if (columns.length === 1) own = 1 - (scores[row] as number);
  }
  return -Math.log(clip(own));
}
