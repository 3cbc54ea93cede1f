import {
  flag,
  type InputSpec,
  type InputsOf,
  lines,
  matching,
  sharedInputs,
  storeAddress,
  text,
} from '@plimsoll/runtime';

const number = '(0|[1-9]\\d{0,14})';

/** The inputs of promote-model, by their names in action.yml. */
export const inputs = {
  ...sharedInputs,
  alias: matching(
    /^[a-z0-9]([a-z0-9_-]{0,98}[a-z0-9])?$/,
    'must be lower-case letters, digits, - and _, and begin and end with a letter or a digit',
    'production',
  ),
  version: matching(
    new RegExp(`^(latest|previous|v?${number}\\.${number}\\.${number})$`),
    'must be latest, previous, or three whole numbers with dots',
    'v1.4.0',
  ),
  reason: text(),
  conditions: lines(),
  environment: text(),
  store: storeAddress(),
  directory: text(),
  'dry-run': flag(),
} as const satisfies InputSpec;

export type Inputs = InputsOf<typeof inputs> & { readonly model: string; readonly id: string };
