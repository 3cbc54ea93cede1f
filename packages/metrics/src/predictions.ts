import type { Column } from '@plimsoll/dataset';

export type Task = 'classification' | 'regression';

interface PredictionRows {
  /** How many rows; every column has this length. */
  readonly rows: number;
  /** What identifies a row, each value once; null when the file has no such column. */
  readonly ids: Column | null;
  /** Columns by which slices are cut, by name. */
  readonly sliceColumns: ReadonlyMap<string, Column>;
}

/** Holdout rows of a classifier. */
export interface ClassificationPredictions extends PredictionRows {
  readonly task: 'classification';
  /** All classes that occur in labels, predictions or score columns, in scikit-learn's order: numbers by size, else text. */
  readonly classes: readonly string[];
  /** Index into `classes` per row. */
  readonly labels: Int32Array;
  /** Index into `classes` per row. */
  readonly predictions: Int32Array;
  /** The positive one of at most two classes; null when there are more or nobody said. */
  readonly positiveClass: number | null;
  /** One column per class, index as in `classes`; null where the file has none. Of two classes, one may be derived. */
  readonly scores: readonly (Float64Array | null)[];
  /** Why the scores cannot be taken for probabilities; null when they can (or there are none). */
  readonly notProbabilities: string | null;
}

/** Holdout rows of a regressor. */
export interface RegressionPredictions extends PredictionRows {
  readonly task: 'regression';
  readonly labels: Float64Array;
  readonly predictions: Float64Array;
}

/** One row per holdout example: what was true, what was predicted, and by which columns it can be sliced. */
export type Predictions = ClassificationPredictions | RegressionPredictions;
