export type { ClassCounts } from './class-counts.ts';
export { type ComputedMetric, computeMetrics } from './compute-metrics.ts';
export { costMetrics } from './cost-metrics.ts';
export type { MetricDefinition } from './definition.ts';
export { findDefinition, metricDefinitions } from './definitions.ts';
export { diagnosticsOf } from './diagnostics.ts';
export { dvcMetricFiles } from './dvc-metric-files.ts';
export { carriesItsTest } from './fairness-definitions.ts';
export { findMetric, indexMetrics, type MetricIndex, suggestNames } from './find-metric.ts';
export type { FileMetric } from './flatten-tree.ts';
export { type FoldedFiles, readFolds } from './fold-values.ts';
export { formatApart, formatNumber } from './format-number.ts';
export { describeHoldout, holdoutDigest } from './holdout-digest.ts';
export { type Direction, type MetricTraits, parseDirections, traitsOf } from './known-metrics.ts';
export { type LearningCurveSeries, learningCurvesOf } from './learning-curves.ts';
export { type Measurable, measurableOf, measurableOfCounts } from './measurable.ts';
export {
  type DifferingMetric,
  type Measurements,
  type MetricSources,
  measureMetrics,
} from './measure-metrics.ts';
export type { CurvePoint, MetricHistory, StepKind } from './metric-history.ts';
export { type MetricsFile, parseMetricsFile } from './metrics-file.ts';
export type { MetricOutcome, UnusableKind, UnusableMetric } from './outcome.ts';
export { haveFolds, measureFolds } from './predicted-folds.ts';
export type {
  ClassificationPredictions,
  MultilabelPredictions,
  Predictions,
  QuantileColumn,
  RankingPredictions,
  RegressionPredictions,
  Task,
} from './predictions.ts';
export { type PredictionOptions, predictionsFromTable } from './predictions-from-table.ts';
export { calibrationMisses } from './probability-metrics.ts';
export { type MetricReference, plainReference, referenceName, type SliceTerm } from './reference.ts';
export { rowsOfSlice } from './slices.ts';
export { holdoutSplits, type SplitName, splitOf, splitOfName } from './splits.ts';
export { tableSourceOf } from './table-source.ts';
export { takePredictions, withWeights } from './take-predictions.ts';
export { worstSlices } from './worst-slices.ts';
