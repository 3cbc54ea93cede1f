export { checkSize } from './check-size.ts';
export { chooseSeekers, findIdentifiers, knownValues } from './choose-columns.ts';
export { type ComparedSides, decideSplit, type SplitDecision } from './decide-split.ts';
export { type PredictivePower, predictivePower } from './predictive-power.ts';
export {
  type NamedColumns,
  resolveColumns,
  type Side,
  type SplitColumns,
} from './split-columns.ts';
export {
  type FoundRows,
  normaliseKey,
  type SampledValue,
  type SharedColumn,
  type SharedKey,
  type SplitEngine,
  type SplitFacts,
  type SplitQuestion,
} from './split-engine.ts';
export { parseSplitLimits, type SplitCheckName, type SplitLimits, splitChecks } from './split-limits.ts';
export { summariseSplit } from './summarise-split.ts';
