import type { MetricOutcome } from '@plimsoll/metrics';

/** The number that a definition gives; NaN where it leaves the metric undefined. */
export function definedValue(outcome: MetricOutcome): number {
  return outcome.problem === null ? (outcome.value ?? Number.NaN) : Number.NaN;
}
