import {
  type InputSpec,
  type InputsOf,
  lines,
  number,
  requiredLines,
  sharedInputs,
  text,
} from '@plimsoll/runtime';

/** The inputs of check-split, by their names in action.yml. */
export const inputs = {
  ...sharedInputs,
  train: requiredLines('data/train.csv'),
  holdout: requiredLines('data/holdout.csv'),
  validation: lines(),
  label: text(),
  groups: lines(),
  ids: lines(),
  time: text(),
  ignore: lines(),
  limits: lines(),
  precision: number({ min: 0.001, max: 0.5 }),
  'max-examples': number({ min: 1, max: 100, integer: true }),
  'engine-path': text(),
} as const satisfies InputSpec;

export type Inputs = InputsOf<typeof inputs>;
