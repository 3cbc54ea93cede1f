import type { Column } from '@plimsoll/dataset';
import { takeFloats, takeRows } from './column-values.ts';
import type { Predictions } from './predictions.ts';

/** The predictions of the given rows only, indexes from 0. */
export function takePredictions(predictions: Predictions, rows: Uint32Array): Predictions {
  const floats = (values: Float64Array) => takeFloats(values, rows);
  const common = {
    rows: rows.length,
    ids: predictions.ids && takeRows(predictions.ids, rows),
    weights: predictions.weights && floats(predictions.weights),
    sliceColumns: new Map<string, Column>(
      [...predictions.sliceColumns].map(([name, column]) => [name, takeRows(column, rows)]),
    ),
  };
  switch (predictions.task) {
    case 'classification':
      return {
        ...predictions,
        ...common,
        labels: Int32Array.from(rows, (row) => predictions.labels[row] as number),
        predictions: Int32Array.from(rows, (row) => predictions.predictions[row] as number),
        scores: predictions.scores.map((scores) => scores && floats(scores)),
      };
    case 'regression':
      return {
        ...predictions,
        ...common,
        labels: floats(predictions.labels),
        predictions: floats(predictions.predictions),
        quantiles: predictions.quantiles.map(({ level, values }) => ({ level, values: floats(values) })),
        series: predictions.series && takeRows(predictions.series, rows),
        naiveErrors: predictions.naiveErrors && floats(predictions.naiveErrors),
      };
    case 'multilabel':
      return {
        ...predictions,
        ...common,
        labels: predictions.labels.map((flags) => takeFlags(flags, rows)),
        predictions: predictions.predictions.map((flags) => takeFlags(flags, rows)),
        scores: predictions.scores === null ? null : predictions.scores.map(floats),
      };
    case 'ranking':
      return {
        ...predictions,
        ...common,
        labels: floats(predictions.labels),
        predictions: floats(predictions.predictions),
        queries: takeRows(predictions.queries, rows),
      };
  }
}

/** The same predictions in which each row counts by the given weight, such as how often a bootstrap drew it. */
export function withWeights<T extends Predictions>(predictions: T, weights: Float64Array): T {
  return { ...predictions, weights };
}

function takeFlags(flags: Uint8Array, rows: Uint32Array): Uint8Array {
  return Uint8Array.from(rows, (row) => flags[row] as number);
}
