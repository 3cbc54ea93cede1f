export {
  type Comparison,
  type Condition,
  type Expression,
  metricsOf,
  type Operand,
  type Operator,
  type OpponentName,
  operandsOf,
  opponentsIn,
  referencesOf,
  subjectOf,
} from './condition.ts';
export { decideConditions, type GateDecision, type GateInput, type OpponentEvidence } from './decide.ts';
export { decidePromotion, type Promotion, recordedOpponent } from './decide-promotion.ts';
export {
  decideFailedCommand,
  decideTraining,
  type Training,
  type TrainingDecision,
} from './decide-training.ts';
export { type Comparing, compare, type Evaluated, evaluate, type LookUp } from './evaluate.ts';
export type { Guarantee, GuaranteedRows } from './guarantee.ts';
export type { CountedRun, EarlierDecisions } from './holdout-budget.ts';
export type { Tested } from './opponent.ts';
export { parseCondition, parseConditions } from './parse.ts';
export { printCondition, printExpression, printReference } from './print.ts';
export { sampleSize } from './sample-size.ts';
