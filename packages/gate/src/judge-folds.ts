import type { Baseline, FoldValues, MetricValue } from '@plimsoll/record';
import { correctedResampledT } from '@plimsoll/statistics';
import type { Estimate } from '@plimsoll/uncertainty';
import type { Operand } from './condition.ts';
import type { Prepared } from './decide-condition.ts';
import { linearDifference } from './linear-form.ts';

/** Values of metrics in each fold of a cross-validation; null for a side that has none. */
export interface FoldNoise {
  readonly change: FoldValues | null;
  readonly main: FoldValues | null;
}

/** The folds of both sides; main's only where it was split as often, since values are compared fold by fold. */
export function foldNoiseOf(change: FoldValues | null, baseline: Baseline): FoldNoise {
  const main = baseline.kind === 'found' ? (baseline.folds ?? null) : null;
  const isSame = change !== null && main !== null && main.folds === change.folds;
  return { change, main: isSame ? main : null };
}

/** Estimates of conditions, with those over metrics that have values for each fold where rows tell nothing. */
export function judgeFolds(
  prepared: readonly Prepared[],
  { estimates, noise }: { readonly estimates: readonly (Estimate | undefined)[]; readonly noise: FoldNoise },
): (Estimate | undefined)[] {
  return estimates.map((estimate, i) => {
    const one = prepared[i];
    if (estimate !== undefined || one === undefined || noise.change === null) return estimate;
    if (one.obstacle !== undefined || one.missing.length > 0) return undefined;
    const form = linearDifference(one.condition.left, one.condition.right);
    return form === null
      ? undefined
      : estimateOverFolds(weigh(form.weights, one.values), noise, form.constant);
  });
}

/** A metric of the change over its folds, or its difference from main's fold by fold; undefined without values for each fold. */
export function foldEstimate(
  metric: string,
  { noise, isDifference }: { readonly noise: FoldNoise; readonly isDifference: boolean },
): Estimate | undefined {
  if (noise.change?.values[metric] === undefined) return undefined;
  const own: Weighed = { name: metric, of: 'change', weight: 1, value: Number.NaN };
  const sides = isDifference ? [own, { ...own, of: 'main', weight: -1 } as const] : [own];
  return estimateOverFolds(sides, noise, 0);
}

/** A metric in a weighted sum. */
interface Weighed {
  readonly name: string;
  readonly of: Operand['of'];
  readonly weight: number;
  /** Of a cost, which has no folds and counts as exact; NaN for anything else. */
  readonly value: number;
}

function weigh(weights: ReadonlyMap<Operand, number>, values: ReadonlyMap<Operand, MetricValue>): Weighed[] {
  return [...weights].map(([operand, weight]) => {
    const found = values.get(operand);
    const value = found?.source === 'command' ? found.value : Number.NaN;
    return { name: found?.name ?? '', of: operand.of, weight, value };
  });
}

/**
 * A weighted sum of metrics by its values in each fold, with the corrected resampled t test's interval (Nadeau and Bengio 2003): trainings on
 * folds share most of their data, so their spread alone would take noise for an effect. A tested fold has 1 / (K - 1) of the rows that were
 * trained on. Undefined where a metric of files has no values for each fold, or when the folds of both sides are not as many.
 */
function estimateOverFolds(
  sum: readonly Weighed[],
  noise: FoldNoise,
  constant: number,
): Estimate | undefined {
  const lists = sum.map(({ name, of }) =>
    of === 'production' ? undefined : noise[of === 'main' ? 'main' : 'change']?.values[name],
  );
  const count = lists.find((list) => list !== undefined)?.length;
  const isComplete = lists.every((list, i) =>
    list === undefined ? Number.isFinite(sum[i]?.value) : list.length === count,
  );
  if (count === undefined || count < 2 || noise.change === null || !isComplete) return undefined;
  const differences = Array.from({ length: count }, (_, fold) =>
    sum.reduce((total, { weight, value }, i) => total + weight * (lists[i]?.[fold] ?? value), constant),
  );
  const resampled = { differences, testToTrain: 1 / (noise.change.folds - 1) };
  const { mean } = correctedResampledT(resampled);
  const isPaired = sum.some(({ of }) => of === 'main');
  const about = { value: mean, rows: count, unit: 'fold', isPaired } as const;
  if (isPaired && areEqual(lists)) {
    const interval = { lower: mean, upper: mean };
    return { ...about, method: 'identical', intervalAt: () => interval };
  }
  return {
    ...about,
    method: 'corrected-t',
    intervalAt: (confidence) => {
      const { interval } = correctedResampledT(resampled, { alpha: 1 - confidence });
      // Values that rounding alone varies say nothing about noise.
      return interval.upper - interval.lower > 1e-10 * Math.abs(mean) ? interval : null;
    },
  };
}

/** Whether both sides have the same value in every fold, to the last digit: nothing has changed. */
function areEqual(lists: readonly (readonly number[] | undefined)[]): boolean {
  const [first, ...others] = lists;
  return (
    first !== undefined &&
    others.length === 1 &&
    others.every((list) => list?.every((value, fold) => value === first[fold]))
  );
}
