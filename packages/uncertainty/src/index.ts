export { agreementOf, isContinuous, predictTheSame } from './agreement.ts';
export type { Linear } from './closed-form.ts';
export { compareIndependent } from './compare-independent.ts';
export { type Estimate, type Method, recordInterval, rowsNeeded } from './estimate.ts';
export { estimate, estimateAll, type Question, type Sample } from './estimate-all.ts';
export { groupRows, ownGroups } from './group-rows.ts';
export { type NotPaired, type PairedRows, pairRows } from './pair-rows.ts';
export type { ModelName, Term } from './term.ts';
