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
  return new CountedClassification(rows, counts);
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
      return new CountedClassification(rows, null);
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

/** A class with its fields in place: a bootstrap makes one for every resample. */
class CountedClassification implements MeasurableClassification {
  readonly task = 'classification';
  readonly rows: ClassificationPredictions;
  private knownCounts: ClassCounts | null;
  private knownOccurring: readonly BinaryCounts[] | null = null;
  private knownRanked: RankedClasses | null = null;

  /** `counts` is null when they are those of the rows. */
  constructor(rows: ClassificationPredictions, counts: ClassCounts | null) {
    this.rows = rows;
    this.knownCounts = counts;
  }

  get counts(): ClassCounts {
    this.knownCounts ??= countClasses(this.rows);
    return this.knownCounts;
  }

  get occurring(): readonly BinaryCounts[] {
    this.knownOccurring ??= occurringIn(this.counts);
    return this.knownOccurring;
  }

  get ranked(): RankedClasses {
    this.knownRanked ??= rankClasses(this.rows);
    return this.knownRanked;
  }
}

function occurringIn(counts: ClassCounts): BinaryCounts[] {
  const { actual, predicted } = counts;
  const occurring: BinaryCounts[] = [];
  for (let index = 0; index < actual.length; index++)
    if (actual[index] || predicted[index]) occurring.push(countsOfClass(counts, index));
  return occurring;
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
