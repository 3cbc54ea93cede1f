import {
  flag,
  type InputSpec,
  type InputsOf,
  lines,
  number,
  requiredLines,
  sharedInputs,
  text,
} from '@plimsoll/runtime';

/** The inputs of validate-data, by their names in action.yml. */
export const inputs = {
  ...sharedInputs,
  data: requiredLines('data/train.csv'),
  contract: text(),
  profile: flag(),
  reference: lines(),
  baseline: text(),
  'max-examples': number({ min: 1, max: 100, integer: true }),
  'show-values': flag(),
  violations: text(),
  'csv-delimiter': text(),
  'csv-quote': text(),
  'engine-path': text(),
} as const satisfies InputSpec;

export type Inputs = InputsOf<typeof inputs>;
