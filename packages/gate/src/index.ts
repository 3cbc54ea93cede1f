export {
  type Comparison,
  type Condition,
  type Expression,
  metricsOf,
  type Operator,
  operandsOf,
  referencesOf,
  subjectOf,
} from './condition.ts';
export { decideConditions, type GateDecision, type GateInput } from './decide.ts';
export {
  decideFailedCommand,
  decideTraining,
  type Training,
  type TrainingDecision,
} from './decide-training.ts';
export { type Comparing, compare, type Evaluated, evaluate, type LookUp } from './evaluate.ts';
export { parseCondition, parseConditions } from './parse.ts';
export { printCondition, printExpression, printReference } from './print.ts';
