import type { MetricDefinition } from './definition.ts';
import { findDefinition, usualDefinitions } from './definitions.ts';
import { measurableOf } from './measurable.ts';
import type { MetricOutcome } from './outcome.ts';
import type { Predictions } from './predictions.ts';
import { takePredictions } from './take-predictions.ts';

/** A metric and what computing it gave. */
export interface ComputedMetric {
  readonly definition: MetricDefinition;
  readonly outcome: MetricOutcome;
}

/**
 * Computes metrics from predictions, by the name of their definition. The usual ones of the task when `names` is not given
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
  const input = measurableOf(part);
  const computed = new Map<string, ComputedMetric>();
  for (const definition of definitions) {
    if (computed.has(definition.name)) continue;
    computed.set(definition.name, { definition, outcome: definition.compute(input) });
  }
  return computed;
}
