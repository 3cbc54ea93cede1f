import type { Baseline, SeedRun } from '@plimsoll/record';
import { correctedResampledT, studentQuantile } from '@plimsoll/statistics';
import type { Estimate } from '@plimsoll/uncertainty';
import type { Prepared } from './decide-condition.ts';
import { differenceOf } from './linear-form.ts';

/** Metrics of several trainings of each side that differ in their seed. */
export interface SeedNoise {
  readonly change: readonly SeedRun[];
  readonly main: readonly SeedRun[];
}

/** The trainings of both sides; null unless both have at least two. */
export function seedNoiseOf(change: readonly SeedRun[], baseline: Baseline): SeedNoise | null {
  const main = baseline.kind === 'found' ? (baseline.seeds ?? []) : [];
  return change.length >= 2 && main.length >= 2 ? { change, main } : null;
}

/**
 * The difference of a metric over seeds, change less main, with its noise: by Student's t over the differences of equal seeds where both sides
 * used the same ones, else by Welch's. All trainings saw the same data, so Nadeau and Bengio's correction, which is for overlapping splits,
 * has a share of 0. Undefined when a training lacks the metric, or no seed makes a difference.
 */
export function seedDifference(metric: string, noise: SeedNoise): Estimate | undefined {
  const [change, main] = [noise.change, noise.main].map((runs) =>
    runs.flatMap(({ metrics }) => metrics[metric] ?? []),
  ) as [number[], number[]];
  if (change.length < noise.change.length || main.length < noise.main.length) return undefined;
  const about = {
    method: 'corrected-t',
    rows: Math.min(change.length, main.length),
    isPaired: false,
  } as const;
  if (haveSameSeeds(noise)) {
    const differences = change.map((value, i) => value - (main[i] as number));
    const { mean, t } = correctedResampledT({ differences, testToTrain: 0 });
    if (Number.isNaN(t)) return undefined;
    return {
      ...about,
      isPaired: true,
      value: mean,
      intervalAt: (confidence) =>
        correctedResampledT({ differences, testToTrain: 0 }, { alpha: 1 - confidence }).interval,
    };
  }
  const [a, b] = [spread(change), spread(main)];
  const error = Math.sqrt(a.error + b.error);
  if (!(error > 0)) return undefined;
  const freedom =
    (a.error + b.error) ** 2 / (a.error ** 2 / (change.length - 1) + b.error ** 2 / (main.length - 1));
  const value = a.mean - b.mean;
  return {
    ...about,
    value,
    intervalAt: (confidence) => {
      const reach = studentQuantile((1 + confidence) / 2, freedom) * error;
      return { lower: value - reach, upper: value + reach };
    },
  };
}

/** An estimate from rows that must hold against seed noise too: the interval spans both, around its own. */
export function widenBySeeds(estimate: Estimate, seeds: Estimate | undefined, constant: number): Estimate {
  if (seeds === undefined) return estimate;
  return {
    ...estimate,
    isAtEdge: false,
    intervalAt: (confidence) => {
      const [rows, trainings] = [estimate.intervalAt(confidence), seeds.intervalAt(confidence)];
      if (rows === null || trainings === null) return null;
      return {
        lower: Math.min(rows.lower, trainings.lower + constant),
        upper: Math.max(rows.upper, trainings.upper + constant),
      };
    },
  };
}

/** Conditions on one metric of the change against the same of main must hold against seed noise too, where both sides trained several times. */
export function judgeSeeds(
  prepared: readonly Prepared[],
  {
    estimates,
    noise,
  }: { readonly estimates: readonly (Estimate | undefined)[]; readonly noise: SeedNoise | null },
): (Estimate | undefined)[] {
  return estimates.map((estimate, i) => {
    const one = prepared[i];
    const compared = one && differenceOf(one.condition);
    if (noise === null || estimate === undefined || !compared || one.isSameModel) return estimate;
    return widenBySeeds(estimate, seedDifference(compared.metric, noise), compared.constant);
  });
}

function haveSameSeeds({ change, main }: SeedNoise): boolean {
  return change.length === main.length && change.every(({ seed }, i) => seed === main[i]?.seed);
}

/** Mean, and the squared standard error of it. */
function spread(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, error: squares / (values.length - 1) / values.length };
}
