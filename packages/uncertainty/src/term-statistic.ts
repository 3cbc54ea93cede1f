import { calibrationMisses, measurableOf, withWeights } from '@plimsoll/metrics';
import {
  aucStatistic,
  clusterStatistic,
  type Grouping,
  type ResampledStatistic,
  type ScoredRows,
  sumByGroup,
  sumStatistic,
} from '@plimsoll/statistics';
import { countStatistics } from './count-statistic.ts';
import { definedValue } from './defined-value.ts';
import { averagePrecisionStatistic, binnedStatistic, medianStatistic } from './ranked-statistics.ts';
import { hasRowSums, type RowSums, rowSums } from './row-sums.ts';
import { insideSlice, meanStatistic } from './slice-statistic.ts';
import type { BoundTerm } from './term.ts';

/** Whether a metric looks at labels and predicted classes only, so that equal rows can be counted instead of drawn. */
export function isOfClassCounts({ definition, predictions }: BoundTerm): boolean {
  return (
    predictions.task === 'classification' && predictions.weights === null && definition.basis === 'counts'
  );
}

/** Whether a metric takes one pass over the rows for a resample, and is not computed anew. */
export function isOfOnePass(bound: BoundTerm): boolean {
  const { predictions, definition } = bound;
  if (isOfClassCounts(bound) || hasRowSums(predictions, definition.name)) return true;
  return (
    predictions.weights === null && (definition.name in areas || ['medae', 'ece'].includes(definition.name))
  );
}

/** Whether a metric changes little with any row; not so those of single rows in the order of errors, of whose noise leaving one row out tells nothing. */
export function isSmooth({ definition }: BoundTerm): boolean {
  return definition.name !== 'medae' && definition.name !== 'max_error';
}

/** A metric as a statistic of all rows, or of groups of rows that are drawn whole. */
export function rowStatistic(bound: BoundTerm, groups: Grouping | null): ResampledStatistic {
  const sums = rowSums(bound.predictions, bound.definition.name);
  if (sums !== undefined) return sumsInside(sums, bound, groups);
  const fast = isOfClassCounts(bound) ? countStatistics([bound], null)[0] : passStatistic(bound);
  const plain = fast ?? wholeStatistic(bound);
  return groups === null ? plain : clusterStatistic(plain, groups);
}

/** Sums over the rows of a slice, weighted, and by group. */
function sumsInside(
  sums: RowSums,
  { mask, predictions }: BoundTerm,
  groups: Grouping | null,
): ResampledStatistic {
  const { rows, weights } = predictions;
  if (mask === null && weights === null && groups === null) return sumStatistic(sums);
  const counted = Float64Array.from({ length: rows }, (_, row) => (mask?.[row] ?? 1) * (weights?.[row] ?? 1));
  const columns = [
    ...sums.columns.map((column) => column.map((value, row) => value * (counted[row] as number))),
    counted,
  ];
  const last = sums.columns.length;
  return sumStatistic({
    columns: columns.map((column) => (groups === null ? column : sumByGroup(column, groups))),
    finish: (totals) => {
      const total = totals[last] as number;
      return total === 0 ? Number.NaN : sums.finish(totals, total);
    },
  });
}

/** Any metric, computed anew with the counts of each resample for weights. */
function wholeStatistic({ predictions, definition, mask }: BoundTerm): ResampledStatistic {
  const weights = new Float64Array(predictions.rows);
  return {
    evaluate: (counts) => {
      let total = 0;
      for (let row = 0; row < weights.length; row++) {
        const weight = (counts[row] as number) * (mask?.[row] ?? 1) * (predictions.weights?.[row] ?? 1);
        weights[row] = weight;
        total += weight;
      }
      if (total === 0) return Number.NaN;
      return definedValue(definition.compute(measurableOf(withWeights(predictions, weights))));
    },
  };
}

/** A metric of ranked or binned rows, which takes one pass over them; undefined for any other. Weighted rows are left to the definition. */
function passStatistic(bound: BoundTerm): ResampledStatistic | undefined {
  const { predictions, definition } = bound;
  if (predictions.weights !== null) return undefined;
  if (predictions.task === 'regression') {
    if (definition.name !== 'medae') return undefined;
    const { labels } = predictions;
    const misses = predictions.predictions.map((value, row) => Math.abs(value - (labels[row] as number)));
    return insideSlice(bound, (rows) => medianStatistic(pick(misses, rows)));
  }
  if (predictions.task !== 'classification') return undefined;
  if (definition.name === 'ece') {
    const calibration = calibrationMisses(predictions);
    return (
      (calibration &&
        insideSlice(bound, (rows) =>
          binnedStatistic({
            bins:
              rows.length === predictions.rows
                ? calibration.bins
                : Uint8Array.from(rows, (row) => calibration.bins[row] as number),
            values: pick(calibration.misses, rows),
          }),
        )) ??
      undefined
    );
  }
  const area = areas[definition.name];
  const columns = scoredClasses(bound);
  if (area === undefined || columns.length === 0) return undefined;
  const { labels } = predictions;
  return insideSlice(bound, (rows) =>
    meanStatistic(
      columns.map(({ index, scores }) =>
        area({
          isPositive: flagsOf(labels, rows, index),
          scores: pick(scores, rows),
        }),
      ),
    ),
  );
}

/** Areas under curves of one class against the rest, of which the metric is the mean over classes. */
const areas: Readonly<Record<string, (scored: ScoredRows) => ResampledStatistic>> = {
  roc_auc: aucStatistic,
  average_precision: averagePrecisionStatistic,
};

/** The values of some rows, in order; of all rows the values themselves. */
export function pick(values: Float64Array, rows: Uint32Array): Float64Array {
  if (rows.length === values.length) return values;
  return Float64Array.from(rows, (row) => values[row] as number);
}

/** 1 for each of the rows that has the class. */
export function flagsOf(labels: Int32Array, rows: Uint32Array, index: number): Uint8Array {
  const flags = new Uint8Array(rows.length);
  for (let i = 0; i < rows.length; i++) flags[i] = labels[rows[i] as number] === index ? 1 : 0;
  return flags;
}

/** The classes over whose areas a metric is the mean, with their scores; none for another metric, or without scores. */
export function scoredClasses({
  predictions,
  definition,
}: BoundTerm): { index: number; scores: Float64Array }[] {
  if (!(definition.name in areas) || predictions.task !== 'classification') return [];
  if (predictions.weights !== null) return [];
  const { classes, positiveClass, scores } = predictions;
  const index = positiveClass ?? classes.length - 1;
  const columns = scores.flatMap((column, at) => (column === null ? [] : [{ index: at, scores: column }]));
  return classes.length <= 2 ? columns.filter((column) => column.index === index) : columns;
}
