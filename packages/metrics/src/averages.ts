import { type MetricOutcome, measured } from './outcome.ts';

/** A result for each of several classes or labels, with how much of the data has it. */
export interface PartOutcome {
  readonly outcome: MetricOutcome;
  /** Sum of the weights of the rows with the class. */
  readonly support: number;
}

/** Unweighted mean over the parts; the first one that has no number decides that the mean has none. */
export function macroAverage(parts: readonly PartOutcome[]): MetricOutcome {
  return average(parts, () => 1);
}

/** Mean in which each part counts by its support. */
export function weightedAverage(parts: readonly PartOutcome[]): MetricOutcome {
  return average(parts, ({ support }) => support);
}

function average(parts: readonly PartOutcome[], weightOf: (part: PartOutcome) => number): MetricOutcome {
  let sum = 0;
  let weights = 0;
  for (const part of parts) {
    const { outcome } = part;
    if (outcome.problem !== null || outcome.value === null) return outcome;
    const weight = weightOf(part);
    sum += weight * outcome.value;
    weights += weight;
  }
  return measured(sum / weights);
}
