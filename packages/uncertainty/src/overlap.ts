import { measurableOf } from '@plimsoll/metrics';
import type { Proportion } from '@plimsoll/statistics';
import type { BoundTerm } from './term.ts';

/** A metric that rises with a share of rows: the share's rows, and the metric of a share. */
export interface OfShare {
  readonly proportion: Proportion;
  readonly metricOf: (share: number) => number;
}

/**
 * F1 and Jaccard's index of a class look at the rows that have the class as label or prediction, and rise with the share of those that have it
 * as both: F1 = 2 J / (1 + J). Given how many such rows there are, that share is a plain proportion, with an interval also where every
 * row is right. Undefined for any other metric, and for weighted rows.
 */
export function overlapShare({ predictions, definition, mask }: BoundTerm): OfShare | undefined {
  if (predictions.task !== 'classification' || predictions.weights !== null) return undefined;
  const dot = definition.name.indexOf('.');
  const stem = dot < 0 ? definition.name : definition.name.slice(0, dot);
  const metricOf = metrics[stem];
  const { classes, positiveClass, labels, predictions: predicted } = predictions;
  const binary = classes.length <= 2 ? positiveClass : null;
  const index = dot < 0 ? binary : classes.indexOf(definition.name.slice(dot + 1));
  if (metricOf === undefined || index === null || index < 0) return undefined;
  const input = mask === null ? measurableOf(predictions) : null;
  if (input?.task === 'classification') {
    const [actual, guessed, hits] = [input.counts.actual, input.counts.predicted, input.counts.correct];
    const successes = hits[index] as number;
    return {
      proportion: { successes, rows: (actual[index] as number) + (guessed[index] as number) - successes },
      metricOf,
    };
  }
  let [successes, rows] = [0, 0];
  for (let row = 0; row < labels.length; row++) {
    if (mask?.[row] === 0) continue;
    const [isLabel, isGuess] = [labels[row] === index, predicted[row] === index];
    if (isLabel || isGuess) rows++;
    if (isLabel && isGuess) successes++;
  }
  return { proportion: { successes, rows }, metricOf };
}

const metrics: Readonly<Record<string, (share: number) => number>> = {
  f1: (share) => (2 * share) / (1 + share),
  jaccard: (share) => share,
};
