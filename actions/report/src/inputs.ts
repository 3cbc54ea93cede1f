import { flag, type InputSpec, type InputsOf, number, oneOf, sharedInputs, text } from '@plimsoll/runtime';

/** The inputs of report, by their names in action.yml. */
export const inputs = {
  ...sharedInputs,
  comment: oneOf(['always', 'on-change', 'on-problem', 'never']),
  'require-comment': flag(),
  check: oneOf(['auto', 'check-run', 'status', 'never']),
  merge: flag(),
  'from-run': number({ min: 1, max: Number.MAX_SAFE_INTEGER, integer: true }),
  baseline: text(),
  upload: flag(),
  html: text(),
  json: text(),
  junit: text(),
  sarif: text(),
} as const satisfies InputSpec;

export type Inputs = InputsOf<typeof inputs> & { readonly model: string; readonly id: string };
