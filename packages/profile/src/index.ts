export { compactProfile } from './compact-profile.ts';
export {
  atomsOf,
  chooseEdges,
  lowerBound,
  piecesOf,
  quantileOf,
  thin,
} from './number-distribution.ts';
export { type ColumnValues, countsOf, cutText, momentsOf, sketchColumn } from './sketch-column.ts';
export { digestValue, type MayKeep, storedValue } from './stored-value.ts';
export {
  type ColumnKind,
  type ColumnSketch,
  longestValue,
  mostAtoms,
  type NumberDistribution,
  type ProfileRequest,
  type TableProfiler,
  type TableSketch,
  type ValueCounts,
} from './table-sketch.ts';
