import logGamma from '@stdlib/math-base-special-gammaln';
import { incompleteGamma } from './incomplete-gamma.ts';
import { type Interval, type Level, tailShare } from './level.ts';
import { normalCdf } from './standard-normal.ts';

/** Probability that a chi-square variable with `degrees` of freedom exceeds `value`. Keeps its relative precision when small. */
export function chiSquareTail(value: number, degrees: number): number {
  if (value <= 0) return 1;
  return incompleteGamma(degrees / 2, value / 2).upper;
}

/** Where the sum over the Poisson mixture would take too long, and a normal approximation has six digits. */
const largeNoncentrality = 20_000;

/**
 * Distribution function of the noncentral chi-square: a mixture of central ones by Poisson weights, summed outwards from its mode.
 * Beyond a noncentrality of 20,000 by Sankaran's normal approximation (1963, Biometrika 50:199).
 */
export function noncentralChiSquareCdf(value: number, degrees: number, noncentrality: number): number {
  if (value <= 0) return 0;
  if (noncentrality === 0) return 1 - chiSquareTail(value, degrees);
  if (noncentrality > largeNoncentrality) return sankaran(value, degrees, noncentrality);
  const half = noncentrality / 2;
  const x = value / 2;
  const mode = Math.floor(half);
  const logX = Math.log(x);
  const weightAtMode = Math.exp(mode * Math.log(half) - half - logFactorial(mode));
  const shape = degrees / 2 + mode;
  const central = incompleteGamma(shape, x).lower;
  // x^a e^-x / gamma(a + 1): what one more degree of shape takes away.
  const step = Math.exp(shape * logX - x - logGamma(shape + 1));
  let sum = weightAtMode * central;
  for (let [j, weight, cdf, gap, a] = [mode, weightAtMode, central, step, shape]; ; ) {
    j++;
    weight *= half / j;
    cdf -= gap;
    a++;
    gap *= x / a;
    sum += weight * Math.max(0, cdf);
    if (weight < 1e-18 || cdf <= 0) break;
  }
  for (let [j, weight, cdf, gap, a] = [mode, weightAtMode, central, step, shape]; j > 0; ) {
    weight *= j / half;
    gap *= a / x;
    cdf += gap;
    a--;
    j--;
    sum += weight * Math.min(1, cdf);
    if (weight < 1e-18) break;
  }
  return Math.min(1, sum);
}

function sankaran(value: number, degrees: number, noncentrality: number): number {
  const [sum1, sum2, sum3] = [
    degrees + noncentrality,
    degrees + 2 * noncentrality,
    degrees + 3 * noncentrality,
  ];
  const h = 1 - (2 * sum1 * sum3) / (3 * sum2 * sum2);
  const p = sum2 / (sum1 * sum1);
  const m = (h - 1) * (1 - 3 * h);
  const mean = 1 + h * p * (h - 1 - 0.5 * (2 - h) * m * p);
  const deviation = h * Math.sqrt(2 * p) * (1 + 0.5 * m * p);
  return normalCdf(((value / sum1) ** h - mean) / deviation);
}

/**
 * Interval of the noncentrality of a chi-square statistic, by inverting its distribution (Steiger and Fouladi 1997): the noncentralities
 * that the statistic does not contradict. Both ends are 0 when the statistic is smaller than chance alone makes it.
 */
export function noncentralityInterval(value: number, degrees: number, level: Level = {}): Interval {
  const tail = tailShare(level);
  return {
    lower: level.sides === 'upper' ? 0 : noncentralityAt(value, degrees, 1 - tail),
    upper: level.sides === 'lower' ? Number.POSITIVE_INFINITY : noncentralityAt(value, degrees, tail),
  };
}

/** The noncentrality at which the distribution function of `value` is `probability`; it falls as noncentrality grows. */
function noncentralityAt(value: number, degrees: number, probability: number): number {
  if (noncentralChiSquareCdf(value, degrees, 0) <= probability) return 0;
  let [low, high] = [0, Math.max(1, value)];
  while (noncentralChiSquareCdf(value, degrees, high) > probability) [low, high] = [high, 2 * high];
  for (let i = 0; i < 80 && high - low > 1e-9 * high; i++) {
    const middle = (low + high) / 2;
    if (noncentralChiSquareCdf(value, degrees, middle) > probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function logFactorial(n: number): number {
  return logGamma(n + 1);
}
