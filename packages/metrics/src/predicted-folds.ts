import type { Column } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import type { FoldValues, MetricValue } from '@plimsoll/record';
import { describeRows, isNumberText, missingRows, textAt } from './column-values.ts';
import type { Direction } from './known-metrics.ts';
import { type Measurements, measureMetrics } from './measure-metrics.ts';
import type { UnusableMetric } from './outcome.ts';
import { foldColumn, type Predictions } from './predictions.ts';
import type { MetricReference } from './reference.ts';
import { takePredictions } from './take-predictions.ts';

/** More folds than this are no folds. */
const mostFolds = 1000;

/** What each model of a cross-validation is measured by. */
export interface FoldedPredictions {
  /** With the mean over the folds in the place of each metric of all rows together. */
  readonly measurements: Measurements;
  readonly values: FoldValues;
}

/** Whether predictions are those of a cross-validation. */
export function haveFolds({ sliceColumns }: Predictions): boolean {
  return sliceColumns.has(foldColumn);
}

/**
 * Measures each fold of cross-validated predictions by itself, as scikit-learn's `cross_val_score` does, in the place of the metrics of all rows:
 * scores of different models do not make one ranking. A metric that some fold leaves undefined has no number to decide on. Throws a
 * ConfigurationError where the column is no list of folds, or holds another number of them than `folds`.
 */
export function measureFolds(about: {
  readonly predictions: Predictions;
  /** Of all rows together, and of everything else. */
  readonly measurements: Measurements;
  readonly directions: ReadonlyMap<string, Direction>;
  readonly wanted: readonly MetricReference[];
  /** How many the user says there are; undefined when he does not. */
  readonly folds: number | undefined;
  /** Where the predictions came from, for messages. */
  readonly where: string;
}): FoldedPredictions {
  const { predictions, measurements, directions } = about;
  const wanted = about.wanted.filter(({ split }) => split === null);
  const folds = rowsOfFolds(predictions, about);
  const measured = folds.map(({ rows }) =>
    measureMetrics({ predictions: takePredictions(predictions, rows), files: [], directions, wanted }),
  );
  const byFold = measured.map(({ metrics }) => new Map(metrics.map(({ name, value }) => [name, value])));
  const values: Record<string, number[]> = {};
  const metrics: MetricValue[] = [];
  const unusable: UnusableMetric[] = [...measurements.unusable];
  for (const metric of measurements.metrics) {
    const { name, source } = metric;
    if (source !== 'predictions') {
      metrics.push(metric);
      continue;
    }
    const list = byFold.flatMap((fold) => fold.get(name) ?? []);
    if (list.length === folds.length) {
      values[name] = list;
      metrics.push({ ...metric, value: list.reduce((sum, value) => sum + value, 0) / list.length });
    } else {
      const first = byFold.findIndex((fold) => !fold.has(name));
      const why = measured[first]?.unusable.find((one) => one.name === name);
      const message = `«${name}» has no value in fold ${folds[first]?.name} of ${folds.length}${why ? `: ${why.message}` : '.'}`;
      unusable.push({ name, kind: 'undefined', message });
    }
  }
  return {
    measurements: { ...measurements, metrics, unusable },
    values: { folds: folds.length, values },
  };
}

interface Fold {
  readonly name: string;
  readonly rows: Uint32Array;
}

/** The rows of each fold, by their numbers, else by their names. */
function rowsOfFolds(
  { rows, sliceColumns }: Predictions,
  { folds, where }: { readonly folds: number | undefined; readonly where: string },
): Fold[] {
  const column = sliceColumns.get(foldColumn) as Column;
  const refuse = (message: string, fix?: string): never => {
    throw new ConfigurationError({ where: `${where}, column «${foldColumn}»`, message, ...(fix && { fix }) });
  };
  const missing = missingRows(column, rows);
  if (missing.count > 0)
    refuse(
      `has no value in ${describeRows(missing)} of ${rows}.`,
      'It says which fold of a cross-validation each row belongs to; rename it when it means something else.',
    );
  const byName = new Map<string, number[]>();
  for (let row = 0; row < rows; row++) {
    const name = textAt(column, row);
    const known = byName.get(name);
    if (known) known.push(row);
    else byName.set(name, [row]);
  }
  const count = byName.size;
  if (count < 2 || count > mostFolds)
    refuse(
      `holds ${count === 1 ? 'one value' : `${count} different values`}, and a cross-validation has 2 to ${mostFolds} folds.`,
      'Leave the column out, or rename it, when the rows are not of a cross-validation.',
    );
  if (folds !== undefined && folds !== count)
    refuse(
      `holds ${count} folds, and the input folds is ${folds}.`,
      'Leave the input out: the column says it.',
    );
  return [...byName]
    .map(([name, list]) => ({ name, rows: Uint32Array.from(list) }))
    .sort((a, b) => compareNames(a.name, b.name));
}

function compareNames(a: string, b: string): number {
  return isNumberText(a) && isNumberText(b) ? Number(a) - Number(b) : a < b ? -1 : a > b ? 1 : 0;
}
