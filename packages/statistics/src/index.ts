export { areaUnderRoc } from './area-under-roc.ts';
export { roundingSlack } from './rounding.ts';
