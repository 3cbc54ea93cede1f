export { type FormatName, formatTitles } from './detect-format.ts';
export type { Remark } from './piece.ts';
export { type ReadContract, readContract } from './read-contract.ts';
export { tellRemarks } from './tell-remarks.ts';
