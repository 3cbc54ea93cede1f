import tCdf from '@stdlib/stats-base-dists-t-cdf';
import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { type Interval, type Level, limitTo, tailShare } from './level.ts';
import { type Placements, placementCovariance, placementDifferenceVariance } from './placements.ts';
import { criticalValue, twoSidedP } from './standard-normal.ts';

/**
 * Two areas under ROC curves compared. `undetermined` when there are fewer than two rows of a class, or when no placement varies:
 * two perfect rankings have a variance of 0 on this holdout, and a p value of 1 would pretend to know that they are equally good.
 */
export type AucComparison =
  | {
      readonly status: 'compared';
      readonly difference: number;
      readonly standardError: number;
      /** Difference in standard errors. */
      readonly statistic: number;
      /** Two-sided p value of "equal areas". */
      readonly p: number;
      readonly interval: Interval;
    }
  | {
      readonly status: 'undetermined';
      readonly difference: number;
      readonly reason: 'too-few-rows' | 'no-variance';
    };

/**
 * Interval of one area under the ROC curve by DeLong's variance (DeLong, DeLong and Clarke-Pearson 1988, Biometrics 44:837), within [0, 1].
 * Null where that variance says nothing: fewer than two rows of a class, or no placement varies, as in a perfect ranking.
 */
export function aucInterval(placements: Placements, level: Level = {}): Interval | null {
  const error = Math.sqrt(placementCovariance(placements, placements));
  if (!(error > 0)) return null;
  const reach = criticalValue(level) * error;
  const interval = { lower: placements.auc - reach, upper: placements.auc + reach };
  return limitTo({ lower: 0, upper: 1 }, interval, level);
}

/**
 * The same on the logit scale, log(a / (1 - a)) ± z se / (a (1 - a)), and back: an area near 1 varies more to below than to above, which the plain
 * interval does not see (Pepe 2003, The Statistical Evaluation of Medical Tests for Classification and Prediction, section 5.2.4). Null as
 * the plain interval is, and for an area of 0 or 1.
 */
export function aucLogitInterval(placements: Placements, level: Level = {}): Interval | null {
  const { auc } = placements;
  const error = Math.sqrt(placementCovariance(placements, placements));
  if (!(error > 0 && auc > 0 && auc < 1)) return null;
  const [centre, reach] = [Math.log(auc / (1 - auc)), (criticalValue(level) * error) / (auc * (1 - auc))];
  const back = (logit: number): number => 1 / (1 + Math.exp(-logit));
  return limitTo({ lower: 0, upper: 1 }, { lower: back(centre - reach), upper: back(centre + reach) }, level);
}

/** The area of `first` less that of `second`, two models on the same rows: DeLong's test and interval. */
export function comparePairedAucs(first: Placements, second: Placements, level: Level = {}): AucComparison {
  const difference = first.auc - second.auc;
  const error = Math.sqrt(placementDifferenceVariance(first, second));
  if (!(error > 0)) return undetermined(difference, error);
  const statistic = difference / error;
  return {
    status: 'compared',
    difference,
    standardError: error,
    statistic,
    p: twoSidedP(statistic),
    interval: around(difference, criticalValue(level) * error, level),
  };
}

/**
 * The area of `first` less that of `second`, on two independent sets of rows, such as train and holdout: Student's t with the
 * degrees of freedom of Welch and Satterthwaite, each set counting rows - 1.
 */
export function compareIndependentAucs(
  first: Placements,
  second: Placements,
  level: Level = {},
): AucComparison {
  const difference = first.auc - second.auc;
  const variances = [first, second].map((placements) => placementCovariance(placements, placements));
  const [a = Number.NaN, b = Number.NaN] = variances;
  const error = Math.sqrt(a + b);
  if (!(error > 0)) return undetermined(difference, error);
  const freedom = (a + b) ** 2 / (a ** 2 / (first.values.length - 1) + b ** 2 / (second.values.length - 1));
  const statistic = difference / error;
  return {
    status: 'compared',
    difference,
    standardError: error,
    statistic,
    p: 2 * tCdf(-Math.abs(statistic), freedom),
    interval: around(difference, -tQuantile(tailShare(level), freedom) * error, level),
  };
}

function undetermined(difference: number, error: number): AucComparison {
  return {
    status: 'undetermined',
    difference,
    reason: Number.isNaN(error) ? 'too-few-rows' : 'no-variance',
  };
}

function around(difference: number, reach: number, level: Level): Interval {
  const interval = { lower: difference - reach, upper: difference + reach };
  return limitTo({ lower: -1, upper: 1 }, interval, level);
}
