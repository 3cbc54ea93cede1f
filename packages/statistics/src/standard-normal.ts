import erfcinv from '@stdlib/math-base-special-erfcinv';
import cdf from '@stdlib/stats-base-dists-normal-cdf';
import { type Level, tailShare } from './level.ts';

/** Probability that a standard normal variable is at most z. Keeps its relative precision in the lower tail. */
export function normalCdf(z: number): number {
  return cdf(z, 0, 1);
}

/**
 * The z below which a standard normal variable lies with this probability.
 * By erfc's inverse and not by erf's: that one loses seven digits at a probability of 1e-12, where sealed holdouts work.
 */
export function normalQuantile(probability: number): number {
  return -Math.SQRT2 * erfcinv(2 * probability);
}

/** How many standard errors an interval of this level reaches: 1.96 for alpha 0.05 on both sides. */
export function criticalValue(level: Level): number {
  return -normalQuantile(tailShare(level));
}

/** Probability of a standard normal variable at least this far from 0, on either side. */
export function twoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z));
}
