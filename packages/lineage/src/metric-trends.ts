import type { MetricPoint, MetricTrend, TrainingEvidence } from '@plimsoll/record';
import { trainingOf } from './baseline-of.ts';
import type { HistoryEntry } from './history.ts';

/** How many metrics have a trend: those with a condition, then the first ones. */
const mostMetrics = 20;

/**
 * Each metric of a training over main's last evidence (newest first as given; oldest first in the result), ending with this
 * training. Only what was measured on the same holdout belongs to it: other rows are another scale.
 */
export function metricTrends(
  evidence: Pick<TrainingEvidence, 'metrics' | 'conditions' | 'holdout'>,
  history: readonly HistoryEntry[],
  about: { readonly id: string; readonly commit: string | null },
): MetricTrend[] {
  const earlier = history.toReversed().flatMap(({ commit, createdAt, records }) => {
    const training = trainingOf(records, about.id)?.evidence;
    if (!training || training.holdout?.sha256 !== evidence.holdout?.sha256) return [];
    return [{ commit, createdAt, values: new Map(training.metrics.map(({ name, value }) => [name, value])) }];
  });
  return chooseMetrics(evidence).flatMap(({ name, value }) => {
    const points = earlier.flatMap(({ commit, createdAt, values }): MetricPoint[] => {
      const then = values.get(name);
      return then === undefined ? [] : [{ commit, createdAt, value: then }];
    });
    return points.length === 0
      ? []
      : [{ metric: name, points: [...points, { commit: about.commit, createdAt: null, value }] }];
  });
}

/** What a training cost is never the same twice, and no quality. */
function chooseMetrics({ metrics, conditions }: Pick<TrainingEvidence, 'metrics' | 'conditions'>) {
  const gated = new Set(conditions.map(({ metric }) => metric));
  const measured = metrics.filter(({ source }) => source !== 'command');
  const rest = measured.filter(({ name }) => !gated.has(name) && !/[[@]/.test(name));
  return [...measured.filter(({ name }) => gated.has(name)), ...rest].slice(0, mostMetrics);
}
