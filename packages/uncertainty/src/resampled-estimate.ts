import {
  type Bootstrapped,
  bcaInterval,
  type Interval,
  type Jackknife,
  studentQuantile,
} from '@plimsoll/statistics';
import type { Estimate, Method } from './estimate.ts';

/** A statistic that is undefined in a larger share of the resamples has no interval: what is left would be a choice. */
const mostUndefined = 0.05;

type About = Pick<Estimate, 'rows' | 'isPaired'>;

/** An estimate whose interval is the BCa interval of its bootstrap. */
export function bootstrapEstimate(
  bootstrapped: Bootstrapped,
  about: About & { readonly isClustered: boolean },
): Estimate {
  const { rows, isPaired, isClustered } = about;
  const method: Method = isClustered ? 'cluster-bootstrap' : 'bca-bootstrap';
  return {
    value: bootstrapped.estimate,
    method,
    rows,
    isPaired,
    intervalAt: (confidence) => {
      const interval = bcaInterval(bootstrapped, { alpha: 1 - confidence });
      if (interval === null || interval.undefinedShare > mostUndefined) return null;
      return { lower: interval.lower, upper: interval.upper };
    },
  };
}

/**
 * An estimate whose standard error is that of the jackknife over rows or groups of rows: sqrt((n - 1) / n sum (value - mean)^2), with
 * Student's t of n - 1 degrees of freedom. For large samples, where the bootstrap takes long and says the same.
 */
export function jackknifeEstimate(bootstrapped: Bootstrapped, about: About): Estimate {
  const error = jackknifeError(bootstrapped.jackknives);
  return {
    ...about,
    value: bootstrapped.estimate,
    method: 'jackknife',
    intervalAt: (confidence): Interval | null => {
      if (!(error.standardError > 0)) return null;
      const reach = studentQuantile((1 + confidence) / 2, error.degreesOfFreedom) * error.standardError;
      return { lower: bootstrapped.estimate - reach, upper: bootstrapped.estimate + reach };
    },
  };
}

/** Over several independent samples, variances add, and the smallest sample gives the degrees of freedom. NaN where a value is undefined. */
function jackknifeError(samples: readonly Jackknife[]): { standardError: number; degreesOfFreedom: number } {
  let [variance, degreesOfFreedom] = [0, Number.POSITIVE_INFINITY];
  for (const { values, counts } of samples) {
    let [size, sum, squares] = [0, 0, 0];
    values.forEach((value, i) => {
      size += counts[i] as number;
      sum += value * (counts[i] as number);
    });
    values.forEach((value, i) => {
      squares += (value - sum / size) ** 2 * (counts[i] as number);
    });
    variance += ((size - 1) / size) * squares;
    degreesOfFreedom = Math.min(degreesOfFreedom, size - 1);
  }
  return { standardError: Math.sqrt(variance), degreesOfFreedom };
}
