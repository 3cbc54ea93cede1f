import { type Jackknife, jackknife } from './jackknife.ts';
import type { RandomBits } from './random.ts';
import { countResampler, fourResampler } from './resample-counts.ts';
import type { ResampledStatistic } from './resampled-statistic.ts';

/** A statistic, its values over resamples, and its jackknife: all that a bootstrap interval takes. */
export interface Bootstrapped {
  /** The statistic of the sample itself. */
  readonly estimate: number;
  /** One value per resample, in the order drawn; NaN where undefined. */
  readonly replicates: Float64Array;
  /** One jackknife per independent sample. */
  readonly jackknives: readonly Jackknife[];
}

/** What is resampled, and how often. */
export interface Resampling {
  /** How often each unit was observed: all 1 for rows and for clusters, the sizes of the cells for cells of equal rows. */
  readonly unitCounts: Uint32Array;
  readonly resamples: number;
  readonly random: RandomBits;
}

/**
 * Bootstraps several statistics of one sample together: all see the same resamples, so that two models or two metrics can be compared
 * resample by resample (the paired bootstrap). The same seed gives the same replicates.
 */
export function bootstrap(statistics: readonly ResampledStatistic[], resampling: Resampling): Bootstrapped[] {
  const { unitCounts, resamples, random } = resampling;
  const replicates = statistics.map(() => new Float64Array(resamples));
  const inFours = statistics
    .map((statistic) => statistic.evaluateFour)
    .filter((evaluate) => evaluate !== undefined);
  if (inFours.length === statistics.length && unitCounts.every((count) => count === 1))
    fillInFours(inFours, replicates, { rows: unitCounts.length, random });
  else fillOneByOne(statistics, replicates, resampling);
  return statistics.map((statistic, k) => ({
    estimate: statistic.evaluate(unitCounts),
    replicates: replicates[k] as Float64Array,
    jackknives: [jackknife(statistic, unitCounts)],
  }));
}

function fillOneByOne(
  statistics: readonly ResampledStatistic[],
  replicates: readonly Float64Array[],
  { unitCounts, resamples, random }: Resampling,
): void {
  if (resamples === 0) return;
  const draw = countResampler(unitCounts, random);
  const counts = new Uint32Array(unitCounts.length);
  for (let i = 0; i < resamples; i++) {
    draw(counts);
    statistics.forEach((statistic, k) => {
      (replicates[k] as Float64Array)[i] = statistic.evaluate(counts);
    });
  }
}

/** Gives the same replicates; up to three resamples at the end are drawn for nothing. */
function fillInFours(
  evaluations: readonly NonNullable<ResampledStatistic['evaluateFour']>[],
  replicates: readonly Float64Array[],
  { rows, random }: { readonly rows: number; readonly random: RandomBits },
): void {
  const draw = fourResampler(rows, random);
  const lanes = new Uint32Array(rows);
  const values = new Float64Array(4);
  const resamples = replicates[0]?.length ?? 0;
  for (let i = 0; i < resamples; i += 4) {
    draw(lanes);
    evaluations.forEach((evaluateFour, k) => {
      evaluateFour(lanes, values);
      (replicates[k] as Float64Array).set(values.subarray(0, Math.min(4, resamples - i)), i);
    });
  }
}

/** A number computed from several statistics, in their order. The array is used again: do not keep it. */
export type Combination = (values: readonly number[]) => number;

/** Difference, ratio or any expression of statistics that were bootstrapped together; RangeError when their resamples do not match. */
export function combineBootstraps(parts: readonly Bootstrapped[], combination: Combination): Bootstrapped {
  const [first] = parts;
  if (first === undefined) throw new RangeError('There is nothing to combine.');
  const values = new Array<number>(parts.length).fill(0);
  // A plain loop over one array of values: there may be millions of them.
  const combine = (arrays: readonly Float64Array[]) => {
    const combined = new Float64Array(arrays[0]?.length ?? 0);
    for (let i = 0; i < combined.length; i++) {
      for (let k = 0; k < arrays.length; k++) values[k] = (arrays[k] as Float64Array)[i] as number;
      combined[i] = combination(values);
    }
    return combined;
  };
  requireSameLengths(parts.map((part) => part.replicates));
  return {
    estimate: combination(parts.map((part) => part.estimate)),
    replicates: combine(parts.map((part) => part.replicates)),
    jackknives: first.jackknives.map(({ counts }, sample) => {
      const values = parts.map((part) => (part.jackknives[sample] as Jackknife).values);
      requireSameLengths(values);
      return { values: combine(values), counts };
    }),
  };
}

/** The same over independent samples, such as train and holdout: each sample's jackknife leaves the others whole. */
export function combineIndependentBootstraps(
  parts: readonly Bootstrapped[],
  combination: Combination,
): Bootstrapped {
  requireSameLengths(parts.map((part) => part.replicates));
  const estimates = parts.map((part) => part.estimate);
  return {
    estimate: combination(estimates),
    replicates: Float64Array.from({ length: parts[0]?.replicates.length ?? 0 }, (_, i) =>
      combination(parts.map((part) => part.replicates[i] as number)),
    ),
    jackknives: parts.flatMap((part, k) =>
      part.jackknives.map(({ values, counts }) => ({
        values: values.map((value) => combination(estimates.with(k, value))),
        counts,
      })),
    ),
  };
}

function requireSameLengths(arrays: readonly Float64Array[]): void {
  if (new Set(arrays.map((array) => array.length)).size > 1)
    throw new RangeError('These statistics were not resampled together.');
}
