import type { ResampledStatistic } from './resampled-statistic.ts';

/** Values of a statistic with parts of its sample left out. */
export interface Jackknife {
  readonly values: Float64Array;
  /** How often each value occurs: the rows of the cell that it leaves one of. */
  readonly counts: Uint32Array;
}

/** From here on parts are left out in groups, when each must be evaluated. */
const mostEvaluations = 1000;

/**
 * The jackknife of a statistic: without each row once, by its own formula where it has one, else by evaluation. A thousand units or more that
 * must be evaluated are left out in a thousand groups, unit i with unit i + 1000: enough for an acceleration, which is a skewness.
 */
export function jackknife(statistic: ResampledStatistic, unitCounts: Uint32Array): Jackknife {
  if (statistic.leaveOneOut !== undefined)
    return { values: statistic.leaveOneOut(unitCounts), counts: unitCounts };
  const counts = unitCounts.slice();
  if (unitCounts.length <= mostEvaluations) {
    const values = Float64Array.from(unitCounts, (count, unit) => {
      if (count === 0) return Number.NaN;
      counts[unit] = count - 1;
      const value = statistic.evaluate(counts);
      counts[unit] = count;
      return value;
    });
    return { values, counts: unitCounts };
  }
  const values = Float64Array.from({ length: mostEvaluations }, (_, group) => {
    for (let unit = group; unit < counts.length; unit += mostEvaluations) counts[unit] = 0;
    const value = statistic.evaluate(counts);
    for (let unit = group; unit < counts.length; unit += mostEvaluations)
      counts[unit] = unitCounts[unit] as number;
    return value;
  });
  return { values, counts: new Uint32Array(mostEvaluations).fill(1) };
}

/**
 * Acceleration of the BCa interval: sum U^3 / (6 (sum U^2)^1.5) over the jackknife values of one sample, U the mean less the value
 * (Efron 1987); over several independent samples, sums of U^3 / n^3 and U^2 / n^2 with U scaled by n - 1, as scipy does.
 * Undefined values are passed over. 0 when the values do not vary.
 */
export function acceleration(samples: readonly Jackknife[]): number {
  let [cubes, squares] = [0, 0];
  for (const { values, counts } of samples) {
    let [size, sum] = [0, 0];
    for (let i = 0; i < values.length; i++) {
      if (isDefined(values[i] as number, counts[i] as number)) {
        size += counts[i] as number;
        sum += (values[i] as number) * (counts[i] as number);
      }
    }
    for (let i = 0; i < values.length; i++) {
      if (!isDefined(values[i] as number, counts[i] as number)) continue;
      const influence = ((sum / size - (values[i] as number)) * (size - 1)) / size;
      const square = influence * influence * (counts[i] as number);
      cubes += influence * square;
      squares += square;
    }
  }
  return squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
}

/** The jackknife's standard error. */
export interface JackknifeError {
  readonly standardError: number;
  /** Of Student's t: rows, or groups that are left out, less 1. */
  readonly degreesOfFreedom: number;
}

/**
 * Standard error sqrt((n - 1) / n sum (value - mean)^2). Over several independent samples, variances add, and the smallest sample gives the
 * degrees of freedom. NaN where a value is undefined.
 */
export function jackknifeError(samples: readonly Jackknife[]): JackknifeError {
  let [variance, degreesOfFreedom] = [0, Number.POSITIVE_INFINITY];
  for (const { values, counts } of samples) {
    let [size, sum, squares] = [0, 0, 0];
    // Plain loops: there may be millions of values.
    for (let i = 0; i < values.length; i++) {
      size += counts[i] as number;
      sum += (values[i] as number) * (counts[i] as number);
    }
    const mean = sum / size;
    for (let i = 0; i < values.length; i++) {
      const distance = (values[i] as number) - mean;
      squares += distance * distance * (counts[i] as number);
    }
    variance += ((size - 1) / size) * squares;
    degreesOfFreedom = Math.min(degreesOfFreedom, size - 1);
  }
  return { standardError: Math.sqrt(variance), degreesOfFreedom };
}

function isDefined(value: number, count: number): boolean {
  return count > 0 && Number.isFinite(value);
}
