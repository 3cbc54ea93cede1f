export { type ChiSquareTest, chiSquareTest, joinRareCells } from './chi-square.ts';
export { type DriftDecision, type DriftQuestion, decideDrift } from './decide-drift.ts';
export {
  coarseCells,
  type DistributionFunctions,
  kolmogorovSmirnov,
  layTogether,
  wasserstein,
} from './distribution-functions.ts';
export {
  jensenShannon,
  jensenShannonDivergence,
  lInfinity,
  populationStability,
  stabilityOfShares,
} from './divergences.ts';
export {
  type DriftLimits,
  type DriftPlan,
  defaultLimits,
  type LimitName,
  limitNames,
  limitsOf,
  noDriftPlan,
} from './limits.ts';
export { type DriftSide, sideOfProfile } from './reference-column.ts';
export type { Cells } from './shares.ts';
