import { type ClassCounts, countClasses } from './class-counts.ts';
import { type BinaryCounts, countsOfClass } from './class-rates.ts';
import { type ErrorSums, sumErrors } from './errors-of-rows.ts';
import { countLabel } from './multilabel-metrics.ts';
import type {
  ClassificationPredictions,
  MultilabelPredictions,
  Predictions,
  RankingPredictions,
  RegressionPredictions,
} from './predictions.ts';
import { type RankedQuery, rankQueries } from './ranking-metrics.ts';
import { type RankedClasses, rankClasses } from './score-metrics.ts';

export interface MeasurableClassification {
  readonly task: 'classification';
  readonly rows: ClassificationPredictions;
  readonly counts: ClassCounts;
  /** Of the classes that occur as label or prediction. */
  readonly occurring: readonly BinaryCounts[];
  readonly ranked: RankedClasses;
}

export interface MeasurableRegression {
  readonly task: 'regression';
  readonly rows: RegressionPredictions;
  readonly sums: ErrorSums;
}

export interface MeasurableMultilabel {
  readonly task: 'multilabel';
  readonly rows: MultilabelPredictions;
  /** Per label. */
  readonly counts: readonly BinaryCounts[];
}

export interface MeasurableRanking {
  readonly task: 'ranking';
  readonly rows: RankingPredictions;
  readonly queries: readonly RankedQuery[];
}

/** Predictions with what several metrics share; each part is computed once, when a metric first asks for it. */
export type Measurable =
  | MeasurableClassification
  | MeasurableRegression
  | MeasurableMultilabel
  | MeasurableRanking;

/** A classifier's rows with counts from elsewhere, such as those of a resample: for metrics whose `basis` is `counts`. */
export function measurableOfCounts(
  rows: ClassificationPredictions,
  counts: ClassCounts,
): MeasurableClassification {
  return classified(rows, () => counts);
}

const known = new WeakMap<Predictions, Measurable>();

/** Predictions ready to be measured; the same predictions share what was computed. */
export function measurableOf(rows: Predictions): Measurable {
  const found = known.get(rows) ?? prepare(rows);
  known.set(rows, found);
  return found;
}

function prepare(rows: Predictions): Measurable {
  switch (rows.task) {
    case 'classification':
      return classified(
        rows,
        once(() => countClasses(rows)),
      );
    case 'regression': {
      const sums = once(() => sumErrors(rows));
      return {
        task: 'regression',
        rows,
        get sums() {
          return sums();
        },
      };
    }
    case 'multilabel': {
      const counts = once(() => rows.names.map((_, index) => countLabel(rows, index)));
      return {
        task: 'multilabel',
        rows,
        get counts() {
          return counts();
        },
      };
    }
    case 'ranking': {
      const queries = once(() => rankQueries(rows));
      return {
        task: 'ranking',
        rows,
        get queries() {
          return queries();
        },
      };
    }
  }
}

function classified(rows: ClassificationPredictions, counts: () => ClassCounts): MeasurableClassification {
  const occurring = once(() => {
    const { actual, predicted } = counts();
    return rows.classes.flatMap((_, index) =>
      actual[index] || predicted[index] ? [countsOfClass(counts(), index)] : [],
    );
  });
  return {
    task: 'classification',
    rows,
    get counts() {
      return counts();
    },
    get occurring() {
      return occurring();
    },
    ranked: rankClasses(rows),
  };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
