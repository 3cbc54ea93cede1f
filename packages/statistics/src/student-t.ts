import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';

/** Inverting the distribution takes long, and all metrics of the same rows ask for the same quantiles. */
const known = new Map<string, number>();
const mostKnown = 1000;

/** The t below which a variable of Student's t distribution lies with this probability. */
export function studentQuantile(probability: number, degreesOfFreedom: number): number {
  const key = `${probability} ${degreesOfFreedom}`;
  const found = known.get(key) ?? tQuantile(probability, degreesOfFreedom);
  if (known.size < mostKnown) known.set(key, found);
  return found;
}

/** Two-sided p value of a t statistic. */
export function twoSidedStudentP(statistic: number, degreesOfFreedom: number): number {
  return 2 * tCdf(-Math.abs(statistic), degreesOfFreedom);
}
