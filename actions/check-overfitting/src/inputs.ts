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

/** The inputs of check-overfitting, by their names in action.yml. */
export const inputs = {
  ...sharedInputs,
  metrics: lines(),
  'train-metrics': lines(),
  predictions: lines(),
  'train-predictions': lines(),
  'max-gap': text(),
  'max-relative-gap': text(),
  limits: lines(),
  confidence: number({ min: 0.5, max: 0.9999 }),
  'learning-curves': lines(),
  'max-decline': text(),
  baseline: text(),
  'metrics-direction': lines(),
  task: oneOf(['auto', 'classification', 'regression', 'multilabel', 'ranking', 'forecasting']),
  'positive-class': text(),
  sealed: flag(),
  'engine-path': text(),
} as const satisfies InputSpec;

export type Inputs = InputsOf<typeof inputs>;
