import {
  type ClassificationPredictions,
  computeMetrics,
  type MetricOutcome,
  measurableOfCounts,
  takePredictions,
} from '@plimsoll/metrics';
import {
  aucStatistic,
  clusterStatistic,
  type Grouping,
  type ResampledStatistic,
  sumByGroup,
  sumStatistic,
} from '@plimsoll/statistics';
import { rowSums } from './row-sums.ts';
import type { BoundTerm } from './term.ts';

/** Whether a metric looks at labels and predicted classes only, so that equal rows can be counted instead of drawn. */
export function isOfClassCounts({ definition, predictions }: BoundTerm): boolean {
  return (
    predictions.task === 'classification' && predictions.weights === null && definition.basis === 'counts'
  );
}

/**
 * A metric of class counts as a statistic of units, each a row or a cell of rows with the same label, prediction and slice; `unitRows` has one
 * row for each unit, or is null when every row is a unit. NaN where the definition leaves the metric undefined.
 */
export function countStatistic(bound: BoundTerm, unitRows: Uint32Array | null): ResampledStatistic {
  const rows = bound.predictions as ClassificationPredictions;
  const pick = (column: Int32Array): Int32Array =>
    unitRows === null ? column : Int32Array.from(unitRows, (row) => column[row] as number);
  const [labels, predicted] = [pick(rows.labels), pick(rows.predictions)];
  const { mask } = bound;
  const isInside = (unit: number): boolean => mask === null || mask[unitRows?.[unit] ?? unit] === 1;
  const inside = Uint8Array.from(labels, (_, unit) => (isInside(unit) ? 1 : 0));
  const size = rows.classes.length;
  const [actual, guessed, correct] = [size, size, size].map((length) => new Float64Array(length)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return {
    evaluate: (counts) => {
      actual.fill(0);
      guessed.fill(0);
      correct.fill(0);
      let total = 0;
      for (let unit = 0; unit < labels.length; unit++) {
        const count = (counts[unit] as number) * (inside[unit] as number);
        if (count === 0) continue;
        const label = labels[unit] as number;
        const guess = predicted[unit] as number;
        actual[label] = (actual[label] as number) + count;
        guessed[guess] = (guessed[guess] as number) + count;
        if (label === guess) correct[label] = (correct[label] as number) + count;
        total += count;
      }
      if (total === 0) return Number.NaN;
      const measurable = measurableOfCounts(rows, { total, actual, predicted: guessed, correct });
      return definedValue(bound.definition.compute(measurable));
    },
  };
}

/** A metric as a statistic of rows, or of groups of rows. `isFast`: whether a resample takes one pass, and the jackknife another. */
export interface RowStatistic {
  readonly statistic: ResampledStatistic;
  readonly isFast: boolean;
}

/** A metric as a statistic of all rows, or of groups of rows that are drawn whole. */
export function rowStatistic(bound: BoundTerm, groups: Grouping | null): RowStatistic {
  const sums = rowSums(bound.predictions, bound.definition.name);
  if (sums !== undefined) {
    const counted =
      bound.mask === null ? new Float64Array(bound.predictions.rows).fill(1) : Float64Array.from(bound.mask);
    const masked = sums.columns.map((column) => column.map((value, row) => value * (counted[row] as number)));
    const last = masked.length;
    const columns = [...masked, counted].map((column) =>
      groups === null ? column : sumByGroup(column, groups),
    );
    const finish = (totals: Float64Array): number => {
      const rows = totals[last] as number;
      return rows === 0 ? Number.NaN : sums.finish(totals, rows);
    };
    return { statistic: sumStatistic({ columns, finish }), isFast: true };
  }
  const areas = areaStatistic(bound);
  const plain = areas ?? (isOfClassCounts(bound) ? countStatistic(bound, null) : wholeStatistic(bound));
  const statistic = groups === null ? plain : clusterStatistic(plain, groups);
  return { statistic, isFast: groups === null && areas !== undefined };
}

/** Any metric, computed anew on the rows of each resample. */
function wholeStatistic({ predictions, definition, mask }: BoundTerm): ResampledStatistic {
  return {
    evaluate: (counts) => {
      const drawn: number[] = [];
      counts.forEach((count, row) => {
        if (mask?.[row] === 0) return;
        for (let i = 0; i < count; i++) drawn.push(row);
      });
      if (drawn.length === 0) return Number.NaN;
      const part = takePredictions(predictions, Uint32Array.from(drawn));
      const { name } = definition;
      return definedValue(computeMetrics(part, { names: [name] }).get(name)?.outcome);
    },
  };
}

/** The area under the ROC curve, of one class or as the mean over classes; undefined for other metrics. */
function areaStatistic(bound: BoundTerm): ResampledStatistic | undefined {
  const columns = scoredClasses(bound);
  if (columns.length === 0) return undefined;
  const { labels } = bound.predictions as ClassificationPredictions;
  const rows = insideRows(bound);
  const parts = columns.map(({ index, scores }) =>
    aucStatistic({
      isPositive: Uint8Array.from(rows, (row) => (labels[row] === index ? 1 : 0)),
      scores: Float64Array.from(rows, (row) => scores[row] as number),
    }),
  );
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const gathered = new Uint32Array(rows.length);
  const gather = (counts: Uint32Array): Uint32Array => {
    if (bound.mask === null) return counts;
    rows.forEach((row, i) => {
      gathered[i] = counts[row] as number;
    });
    return gathered;
  };
  return {
    evaluate: (counts) => {
      const inside = gather(counts);
      return mean(parts.map((part) => part.evaluate(inside)));
    },
    leaveOneOut: (counts) => {
      const inside = gather(counts);
      const whole = mean(parts.map((part) => part.evaluate(inside)));
      const each = parts.map((part) => part.leaveOneOut?.(inside) ?? new Float64Array());
      const values = new Float64Array(counts.length).fill(whole);
      rows.forEach((row, i) => {
        values[row] = mean(each.map((column) => column[i] as number));
      });
      return values;
    },
  };
}

/** The classes over whose areas `roc_auc` is the mean, with their scores; none for another metric, or without scores. */
export function scoredClasses({
  predictions,
  definition,
}: BoundTerm): { index: number; scores: Float64Array }[] {
  if (definition.name !== 'roc_auc' || predictions.task !== 'classification') return [];
  if (predictions.weights !== null) return [];
  const { classes, positiveClass, scores } = predictions;
  const index = positiveClass ?? classes.length - 1;
  const columns = scores.flatMap((column, at) => (column === null ? [] : [{ index: at, scores: column }]));
  return classes.length <= 2 ? columns.filter((column) => column.index === index) : columns;
}

/** The rows of a term's slice. */
export function insideRows({ mask, predictions }: BoundTerm): Uint32Array {
  const all = Uint32Array.from({ length: predictions.rows }, (_, row) => row);
  return mask === null ? all : all.filter((row) => mask[row] === 1);
}

function definedValue(outcome: MetricOutcome | undefined): number {
  return outcome?.problem === null ? (outcome.value ?? Number.NaN) : Number.NaN;
}
