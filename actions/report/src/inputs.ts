import { flag, type InputSpec, type InputsOf, oneOf, sharedInputs, text } from '@plimsoll/runtime';

/** The inputs of report, by their names in action.yml. */
export const inputs = {
  ...sharedInputs,
  comment: oneOf(['always', 'never']),
  'require-comment': flag(),
  baseline: text(),
  upload: flag(),
  html: text(),
} as const satisfies InputSpec;

export type Inputs = InputsOf<typeof inputs> & { readonly model: string };
