import { nearestName } from '@plimsoll/errors';
import type { MetricValue } from '@plimsoll/record';
import { metricDefinitions } from './definitions.ts';
import type { UnusableMetric } from './outcome.ts';
import { type MetricReference, referenceName } from './reference.ts';
import { splitOf } from './splits.ts';

/** A metric by its name, fast for many look-ups. */
export interface MetricIndex {
  readonly metrics: ReadonlyMap<string, MetricValue>;
  readonly unusable: ReadonlyMap<string, UnusableMetric>;
}

/** An index over measured metrics, or over those of a record. */
export function indexMetrics(measured: {
  readonly metrics: readonly MetricValue[];
  readonly unusable?: readonly UnusableMetric[];
}): MetricIndex {
  return {
    metrics: new Map(measured.metrics.map((metric) => [metric.name, metric])),
    unusable: new Map((measured.unusable ?? []).map((metric) => [metric.name, metric])),
  };
}

/**
 * The metric that a reference means: by exactly its name, else by what the name is an alias of (`auc` is `roc_auc`).
 * Undefined when there is none.
 */
export function findMetric(
  index: MetricIndex,
  reference: MetricReference,
): MetricValue | UnusableMetric | undefined {
  for (const name of spellings(reference)) {
    const found = index.metrics.get(name) ?? index.unusable.get(name);
    if (found) return found;
  }
  return undefined;
}

/** Names that somebody may have meant who wrote one that does not exist; at most three. */
export function suggestNames(index: MetricIndex, wanted: string): string[] {
  const names = [...index.metrics.keys()];
  const nearest = nearestName(wanted, names);
  if (nearest !== undefined) return [nearest];
  const related = names.filter((name) => name.split(/[._/@[\s]/).some((part) => part === wanted));
  return related.slice(0, 3);
}

function spellings(reference: MetricReference): string[] {
  const { name, split } = reference;
  const dot = name.indexOf('.');
  const stem = dot < 0 ? name : name.slice(0, dot);
  const definition = metricDefinitions.find(({ aliases }) => aliases.includes(stem));
  const isTrain = split !== null && splitOf(split) === 'train';
  const canonical = {
    ...reference,
    name: definition ? `${definition.name}${name.slice(stem.length)}` : name,
    split: isTrain ? 'train' : split,
  };
  return [referenceName(reference), referenceName(canonical)];
}
