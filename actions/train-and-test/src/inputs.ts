import {
  flag,
  type InputSpec,
  type InputsOf,
  lines,
  number,
  oneOf,
  sharedInputs,
  text,
} from '@plimsoll/runtime';

/** The inputs of train-and-test, by their names in action.yml. */
export const inputs = {
  ...sharedInputs,
  command: text(),
  data: lines(),
  params: text(),
  code: lines(),
  'lock-files': lines(),
  seeds: number({ min: 2, max: 100, integer: true }),
  force: flag(),
  folds: number({ min: 2, max: 1000, integer: true }),
  metrics: lines(),
  predictions: text(),
  task: oneOf(['auto', 'classification', 'regression', 'multilabel', 'ranking', 'forecasting']),
  'positive-class': text(),
  conditions: lines(),
  confidence: number({ min: 0.5, max: 0.999999 }),
  'group-column': text(),
  reliability: number({ min: 0.5, max: 0.99999999 }),
  steps: number({ min: 1, max: 100_000, integer: true }),
  adaptivity: oneOf(['full', 'first-change', 'none']),
  mode: oneOf(['fp-free', 'fn-free']),
  sealed: flag(),
  'metrics-direction': lines(),
  'model-files': lines(),
  baseline: text(),
  'timeout-minutes': number({ min: 0.01, max: 21_600 }),
  'engine-path': text(),
} as const satisfies InputSpec;

export type Inputs = InputsOf<typeof inputs>;
