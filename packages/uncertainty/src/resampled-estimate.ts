import {
  acceleration,
  type Bootstrapped,
  expandedIntervals,
  type Interval,
  jackknifeError,
  studentQuantile,
} from '@plimsoll/statistics';
import type { Estimate, Method } from './estimate.ts';
import { fewestGroups } from './group-rows.ts';

/** A statistic that is undefined in a larger share of the resamples has no interval: what is left would be a choice. */
const mostUndefined = 0.05;

/** What does not vary by more than this varies through rounding alone: it says nothing about noise, and an interval of it would pretend to be sure. */
function noiseOfRounding({ estimate, jackknives }: Bootstrapped): number {
  let largest = Math.abs(estimate);
  for (const { values } of jackknives) {
    for (let i = 0; i < values.length; i++) largest = Math.max(largest, Math.abs(values[i] as number));
  }
  return 1e-10 * largest;
}

/** Whether resamples and jackknife give nothing but the estimate itself, as with a model that is right on every row. */
export function isWithoutVariation(bootstrapped: Bootstrapped): boolean {
  const { estimate, replicates, jackknives } = bootstrapped;
  const noise = noiseOfRounding(bootstrapped);
  const isEstimate = (value: number): boolean => Math.abs(value - estimate) <= noise;
  return replicates.every(isEstimate) && jackknives.every(({ values }) => values.every(isEstimate));
}

type About = Pick<Estimate, 'rows' | 'isPaired'>;

/** An estimate whose interval is the BCa interval of its bootstrap, expanded for few rows. `isSmooth` is false of medians and the like. */
export function bootstrapEstimate(
  bootstrapped: Bootstrapped,
  about: About & { readonly isClustered: boolean; readonly isSmooth: boolean; readonly groups?: number },
): Estimate {
  const { rows, isPaired, isClustered, isSmooth } = about;
  const method: Method = isClustered ? 'cluster-bootstrap' : 'bca-bootstrap';
  // Several confidences are asked for, and not of every estimate.
  const intervals = once(() => expandedIntervals(bootstrapped, isSmooth));
  const noise = once(() => noiseOfRounding(bootstrapped));
  return {
    value: bootstrapped.estimate,
    method,
    rows,
    isPaired,
    intervalAt: (confidence) => {
      if ((about.groups ?? fewestGroups) < fewestGroups) return null;
      const interval = intervals()(1 - confidence);
      if (interval === null || interval.undefinedShare > mostUndefined) return null;
      if (interval.upper - interval.lower <= noise()) return null;
      return { lower: interval.lower, upper: interval.upper };
    },
  };
}

/**
 * An estimate whose standard error is that of the jackknife over rows or groups of rows, sqrt((n - 1) / n sum (value - mean)^2), with
 * Student's t of n - 1 degrees of freedom, corrected for skewness as the ABC interval of a mean is (DiCiccio and Efron 1992, Biometrika
 * 79:231): estimate + w / (1 - a w)^2 standard errors, w = a + t, with the jackknife's acceleration a. For many rows, where the bootstrap
 * takes long and says the same.
 */
export function jackknifeEstimate(bootstrapped: Bootstrapped, about: About): Estimate {
  const error = jackknifeError(bootstrapped.jackknives);
  const skew = acceleration(bootstrapped.jackknives);
  const noise = noiseOfRounding(bootstrapped);
  return {
    ...about,
    value: bootstrapped.estimate,
    method: 'jackknife',
    intervalAt: (confidence): Interval | null => {
      if (!(error.standardError > noise)) return null;
      const quantile = studentQuantile((1 + confidence) / 2, error.degreesOfFreedom);
      const bound = (deviate: number): number => {
        const shifted = skew + deviate;
        return bootstrapped.estimate + (error.standardError * shifted) / (1 - skew * shifted) ** 2;
      };
      return { lower: bound(-quantile), upper: bound(quantile) };
    },
  };
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}
