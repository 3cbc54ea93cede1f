import type { Predictions } from './predictions.ts';

/** A metric that is a mean over rows, by which slices are compared. */
export interface SliceMeasure {
  readonly metric: string;
  readonly direction: 'higher' | 'lower';
  /** Whether every value is 0 or 1. */
  readonly isShare: boolean;
  /** What each row adds to the mean; NaN for rows that the metric does not look at. */
  readonly values: Float64Array;
}

/**
 * By what slices are compared: accuracy and, of two classes, recall and precision of the positive one; the mean absolute error; the
 * share of rows whose labels are all right. Rankings are means over queries, and have none.
 */
export function sliceMeasures(predictions: Predictions): SliceMeasure[] {
  const share = (metric: string, value: (row: number) => number): SliceMeasure => ({
    metric,
    direction: 'higher',
    isShare: true,
    values: Float64Array.from({ length: predictions.rows }, (_, row) => value(row)),
  });
  switch (predictions.task) {
    case 'classification': {
      const { labels, predictions: predicted, positiveClass } = predictions;
      const isRight = (row: number) => (labels[row] === predicted[row] ? 1 : 0);
      const among = (rows: Int32Array) => (row: number) =>
        rows[row] === positiveClass ? isRight(row) : Number.NaN;
      if (positiveClass === null) return [share('accuracy', isRight)];
      return [
        share('accuracy', isRight),
        share('recall', among(labels)),
        share('precision', among(predicted)),
      ];
    }
    case 'regression': {
      const { labels, predictions: predicted } = predictions;
      const values = labels.map((label, row) => Math.abs(label - (predicted[row] as number)));
      return [{ metric: 'mae', direction: 'lower', isShare: false, values }];
    }
    case 'multilabel': {
      const { labels, predictions: predicted } = predictions;
      return [
        share('accuracy', (row) => (labels.every((flags, i) => flags[row] === predicted[i]?.[row]) ? 1 : 0)),
      ];
    }
    case 'ranking':
      return [];
  }
}
