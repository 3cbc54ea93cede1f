export type { Action, Decision } from './action.ts';
export type { RunContext } from './context.ts';
export {
  flag,
  type InputKind,
  lines,
  matching,
  number,
  oneOf,
  requiredLines,
  requiredText,
  text,
} from './input-kinds.ts';
export {
  type FailOn,
  type InputSpec,
  type InputsOf,
  readInputs,
  type SharedInputs,
  sharedInputs,
} from './inputs.ts';
export type { Forge, Log, World } from './world.ts';
