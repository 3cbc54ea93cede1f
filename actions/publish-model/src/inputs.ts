import {
  flag,
  type InputSpec,
  type InputsOf,
  lines,
  matching,
  oneOf,
  sharedInputs,
  storeAddress,
  text,
} from '@plimsoll/runtime';

const number = '(0|[1-9]\\d{0,14})';

/** The inputs of publish-model, by their names in action.yml. */
export const inputs = {
  ...sharedInputs,
  version: matching(
    new RegExp(`^v?${number}\\.${number}\\.${number}$`),
    'must be three whole numbers with dots',
    'v1.2.3',
  ),
  bump: oneOf(['auto', 'patch', 'minor', 'major']),
  store: storeAddress(),
  directory: text(),
  'model-files': lines(),
  require: lines(),
  'allow-inconclusive': flag(),
  'override-environment': text(),
  'override-label': text(),
  'dry-run': flag(),
  card: text(),
} as const satisfies InputSpec;

export type Inputs = InputsOf<typeof inputs> & { readonly model: string; readonly id: string };
