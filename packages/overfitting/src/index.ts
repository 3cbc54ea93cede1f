export { compareGap, describeGap } from './compare-gap.ts';
export { decideOverfitting, type OverfittingDecision, type OverfittingInput } from './decide.ts';
export { type Limit, type Limits, parseLimits } from './limits.ts';
export { type Side, type Sides, tellSides } from './sides.ts';
