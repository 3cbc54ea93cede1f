import { countClasses } from './classification.ts';
import {
  classDefinitions,
  findDefinition,
  type Measurable,
  type MetricDefinition,
  metricDefinitions,
} from './definitions.ts';
import type { MetricOutcome } from './outcome.ts';
import type { Predictions } from './predictions.ts';
import { sumErrors } from './regression.ts';
import { takePredictions } from './slices.ts';

/** With more classes than this, the rates of single classes are computed only when asked for. */
const mostListedClasses = 20;

/** A metric and what computing it gave. */
export interface ComputedMetric {
  readonly definition: MetricDefinition;
  readonly outcome: MetricOutcome;
}

/**
 * Computes metrics from predictions, by the name of their definition. All that belong to the task when `names` is not given
 * (those of single classes up to 20 classes); else exactly those that the names stand for, unknown names left out.
 * `rows` restricts them to a slice: indexes from 0, at least one.
 */
export function computeMetrics(
  predictions: Predictions,
  options: { rows?: Uint32Array; names?: Iterable<string> } = {},
): ReadonlyMap<string, ComputedMetric> {
  const part = options.rows ? takePredictions(predictions, options.rows) : predictions;
  const definitions = options.names
    ? [...options.names].flatMap((name) => findDefinition(name, predictions) ?? [])
    : usualDefinitions(predictions);
  const input = count(part);
  const computed = new Map<string, ComputedMetric>();
  for (const definition of definitions) {
    if (computed.has(definition.name)) continue;
    computed.set(definition.name, { definition, outcome: definition.compute(input) });
  }
  return computed;
}

function usualDefinitions(predictions: Predictions): MetricDefinition[] {
  const ofTask = metricDefinitions.filter(({ task }) => task === predictions.task);
  if (predictions.task === 'regression' || predictions.classes.length > mostListedClasses) return ofTask;
  return [...ofTask, ...classDefinitions(predictions.classes)];
}

function count(predictions: Predictions): Measurable {
  return predictions.task === 'classification'
    ? { task: 'classification', rows: predictions, counts: countClasses(predictions) }
    : { task: 'regression', sums: sumErrors(predictions) };
}
