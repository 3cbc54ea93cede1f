import type { Column } from '@plimsoll/dataset';

/** What predictions are of; forecasts are regression with a `series` column. */
export type Task = 'classification' | 'regression' | 'multilabel' | 'ranking';

/** The column of predictions that says which model of a cross-validation predicted a row: the one that was trained without that fold. */
export const foldColumn = 'fold';

interface PredictionRows {
  /** How many rows; every column has this length. */
  readonly rows: number;
  /** What identifies a row, each value once; null when the file has no such column. */
  readonly ids: Column | null;
  /** How much each row counts, from the column `weight`: at least 0, not all 0. Null when every row counts 1. */
  readonly weights: Float64Array | null;
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

/** A column `quantile_<level>`: the value below which the label is predicted to lie with this probability. */
export interface QuantileColumn {
  /** Between 0 and 1. */
  readonly level: number;
  readonly values: Float64Array;
}

/** Holdout rows of a regressor, or of a forecaster. */
export interface RegressionPredictions extends PredictionRows {
  readonly task: 'regression';
  readonly labels: Float64Array;
  readonly predictions: Float64Array;
  /** Predicted quantiles by ascending level; empty when the file has none. */
  readonly quantiles: readonly QuantileColumn[];
  /** Which time series a row belongs to; null when these are no forecasts. */
  readonly series: Column | null;
  /** Per row, the mean absolute error of the naive forecast on its series' training data, which scales MASE; null when not given. */
  readonly naiveErrors: Float64Array | null;
}

/** Holdout rows of a classifier that gives each row any number of labels. */
export interface MultilabelPredictions extends PredictionRows {
  readonly task: 'multilabel';
  /** Names of the labels, as in the columns `label_<name>`, in the order of the file. */
  readonly names: readonly string[];
  /** Per label, 1 for each row that has it. */
  readonly labels: readonly Uint8Array[];
  /** Per label, 1 for each row for which it was predicted. */
  readonly predictions: readonly Uint8Array[];
  /** Per label, the score of each row; null when the file has no scores. */
  readonly scores: readonly Float64Array[] | null;
}

/** Holdout rows of a ranker: a row is a document of a query. */
export interface RankingPredictions extends PredictionRows {
  readonly task: 'ranking';
  /** How relevant each document is to its query: 0 for not at all. */
  readonly labels: Float64Array;
  /** By which the documents of a query are ranked, the highest first. */
  readonly predictions: Float64Array;
  /** Which query each row belongs to. */
  readonly queries: Column;
}

/** One row per holdout example: what was true, what was predicted, and by which columns it can be sliced. */
export type Predictions =
  | ClassificationPredictions
  | RegressionPredictions
  | MultilabelPredictions
  | RankingPredictions;
