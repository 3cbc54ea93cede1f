import { definitionsOf, type MetricDefinition, type MetricFamily } from './definition.ts';
import * as fairness from './fairness.ts';
import type { Predictions } from './predictions.ts';

const classified = definitionsOf('classification');

type Finder = (name: string) => MetricDefinition | undefined;

interface Measure {
  readonly direction: 'higher' | 'lower';
  readonly measure: fairness.GroupMeasure;
  /** Undefined unless a test of its own is sure. */
  readonly isTested?: boolean;
}

/** Measures of fairness between the groups of a column, by fairlearn's names. A new one is a new row. */
const measures: Readonly<Record<string, Measure>> = {
  demographic_parity_difference: { direction: 'lower', measure: fairness.differenceOf(['selection_rate']) },
  demographic_parity_ratio: { direction: 'higher', measure: fairness.ratioOf(['selection_rate']) },
  equalized_odds_difference: { direction: 'lower', measure: fairness.differenceOf(['recall', 'fpr']) },
  equalized_odds_ratio: { direction: 'higher', measure: fairness.ratioOf(['recall', 'fpr']) },
  equal_opportunity_difference: { direction: 'lower', measure: fairness.differenceOf(['recall']) },
  equal_opportunity_ratio: { direction: 'higher', measure: fairness.ratioOf(['recall']) },
  four_fifths: { direction: 'higher', measure: fairness.fourFifths, isTested: true },
};

/** Whether a metric, by its name, is measured only where its own test tells it from chance: an interval around it would ask the same twice. */
export function carriesItsTest(name: string): boolean {
  const stem = name.split('.', 1)[0] as string;
  return Object.hasOwn(measures, stem) && measures[stem]?.isTested === true;
}

/** What is made of any metric over the groups of a column. */
const summaries = {
  group_min: { direction: null, measure: fairness.leastOf },
  group_max: { direction: null, measure: fairness.mostOf },
  difference: { direction: 'lower', measure: (name: string) => fairness.differenceOf([name]) },
  ratio: { direction: 'higher', measure: (name: string) => fairness.ratioOf([name]) },
} as const;

/**
 * `demographic_parity_ratio.<column>` and the like, and `<metric>_group_min.<column>`, `_group_max`, `_difference`, `_ratio` of any metric.
 * Several columns, joined by commas, make groups together. `find` finds the metric that is taken of each group.
 */
export function fairnessFamily(
  find: (name: string, predictions: Predictions) => MetricDefinition | undefined,
): MetricFamily {
  return {
    pattern: 'demographic_parity_ratio.<column>, <metric>_group_min.<column>',
    find(name, predictions) {
      const dot = name.indexOf('.');
      const columns = dot < 0 ? null : fairness.columnsOf(name.slice(dot + 1), predictions);
      if (columns === null) return undefined;
      const stem = name.slice(0, dot);
      const known = Object.hasOwn(measures, stem) ? measures[stem] : undefined;
      const finder: Finder = (metric) => find(metric, predictions);
      if (known && predictions.task === 'classification') {
        const compute = ({ rows }: { rows: Predictions }) => known.measure({ rows, columns, find: finder });
        return classified(name, compute, { direction: known.direction });
      }
      const match = /^(.+)_(group_min|group_max|difference|ratio)$/.exec(stem);
      const base = match?.[1] === undefined ? undefined : finder(match[1]);
      if (!match || !base) return undefined;
      const summary = summaries[match[2] as keyof typeof summaries];
      const compute = ({ rows }: { rows: Predictions }) =>
        summary.measure(base.name)({ rows, columns, find: finder });
      const direction = summary.direction ?? base.direction;
      return definitionsOf(predictions.task)(`${base.name}_${match[2]}.${columns.join(',')}`, compute, {
        direction,
      });
    },
  };
}
