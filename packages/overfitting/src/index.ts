export { compareGap, describeGap } from './compare-gap.ts';
export { decideOverfitting, type OverfittingDecision, type OverfittingInput } from './decide.ts';
export { type EarlierGaps, gapTrends } from './gap-trend.ts';
export { type EstimatedGap, judgeGaps } from './judge-gaps.ts';
export { decideLearningCurves, type LearningCurveSeries } from './learning-curves.ts';
export { type Limit, type Limits, parseLimits, parseShareInput } from './limits.ts';
export { sealOverfitting } from './seal.ts';
export { type Side, type Sides, tellSides } from './sides.ts';
