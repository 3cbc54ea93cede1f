import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** The t below which a variable of Student's t distribution lies with this probability. */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  return tQuantile(probability, degreesOfFreedom);
}

/** Two-sided p value of a t statistic. */
export function twoSidedStudentP(statistic: number, degreesOfFreedom: number): number {
  return 2 * tCdf(-Math.abs(statistic), degreesOfFreedom);
}
