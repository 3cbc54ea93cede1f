export { type Adaptivity, logHistories, type ReuseBudget } from './adaptivity.ts';
export { type Mixture, mcNemarEValue } from './anytime-mcnemar.ts';
export { areaUnderRoc } from './area-under-roc.ts';
export { aucStatistic } from './auc-statistic.ts';
export {
  bennettRows,
  bennettTolerance,
  type DifferencePattern,
  differencePatternRows,
  type HierarchicalRows,
  implicitVarianceRows,
  type RareDifference,
} from './bennett.ts';
export {
  type Bootstrapped,
  bootstrap,
  type Combination,
  combineBootstraps,
  combineIndependentBootstraps,
  type Resampling,
} from './bootstrap.ts';
export {
  type BootstrapInterval,
  bcaInterval,
  bootstrapStandardError,
  expandedInterval,
  expandedIntervals,
  percentileInterval,
} from './bootstrap-interval.ts';
export { chiSquareTail, noncentralChiSquareCdf, noncentralityInterval } from './chi-square.ts';
export {
  type AucComparison,
  aucInterval,
  aucLogitInterval,
  compareIndependentAucs,
  comparePairedAucs,
} from './delong.ts';
export { type Cells, distinctCells } from './distinct-cells.ts';
export { type BoundedSample, empiricalBernsteinReach } from './empirical-bernstein.ts';
export { exactBinomialRows } from './exact-binomial-rows.ts';
export { compareShares } from './fisher-exact.ts';
export { hoeffdingRows, hoeffdingTolerance, type LinearClause } from './hoeffding.ts';
export { acceleration, type Jackknife, type JackknifeError, jackknifeError } from './jackknife.ts';
export {
  kolmogorovReach,
  kolmogorovSmirnovP,
  kolmogorovSmirnovStatistic,
  kolmogorovTail,
  type TiedSamples,
} from './kolmogorov-smirnov.ts';
export type { Interval, Level } from './level.ts';
export { type ChiSquare, mcNemarChiSquare, mcNemarExact, mcNemarMidP } from './mcnemar.ts';
export { type Adjustment, adjustPValues } from './multiple-testing.ts';
export { newcombeInterval, newcombePairedInterval } from './newcombe.ts';
export type { DiscordantCounts, PairedCounts } from './paired-counts.ts';
export { type Placements, placementCovariance, placeScores, type ScoredRows } from './placements.ts';
export { clopperPearsonInterval, type Proportion, wilsonInterval } from './proportion.ts';
export { type RandomBits, seededRandom, uniformNumbers } from './random.ts';
export { approximateRandomisation, type ExchangeableStatistic, type Exchanges } from './randomisation.ts';
export {
  clusterStatistic,
  type Grouping,
  type ResampledStatistic,
  type SumFormula,
  sumByGroup,
  sumStatistic,
} from './resampled-statistic.ts';
export { correctedResampledT, type ResampledDifferences, type ResampledT } from './resampled-t.ts';
export { roundingSlack } from './rounding.ts';
export {
  type DiscordantShares,
  type Observed,
  type Planned,
  rowsForHalfWidth,
  rowsForMcNemar,
  rowsToSettle,
} from './rows-needed.ts';
export { type Alternative, type SignFlipP, type SignFlips, signFlipTest } from './sign-flip.ts';
export { type SortedOrder, sortedOrder } from './sorted-order.ts';
export { criticalValue, normalCdf, normalQuantile, twoSidedP } from './standard-normal.ts';
export { studentQuantile, twoSidedStudentP } from './student-t.ts';
export { type NonInferiority, tangoInterval, tangoNonInferiority, tangoScore } from './tango.ts';
