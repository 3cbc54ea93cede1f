export { type Ancestry, ancestryFrom, type CommitNode } from './ancestry.ts';
export { baselineOf, type TrainingRecord, trainingIn } from './baseline-of.ts';
export {
  type BaselineCandidate,
  type BaselineTarget,
  chooseBaseline,
  type Eligibility,
  type EligibleCandidate,
  type RankedCandidate,
  refuseRecords,
  selectCandidates,
} from './choose-baseline.ts';
export { compareData, dataOf } from './compare-data.ts';
export { compareTrainings, type KnownTraining } from './compare-trainings.ts';
export type {
  BaselineSource,
  EvidenceBundle,
  EvidenceStore,
  EvidenceToKeep,
  NoEvidenceFound,
  Provenance,
} from './evidence.ts';
export {
  type EvidenceScope,
  evidenceName,
  evidencePageName,
  evidencePrefix,
  isEvidencePage,
  isEvidencePart,
  mainScope,
  scopeOf,
} from './evidence-name.ts';
export { assembleFingerprint, type Recipe } from './fingerprint.ts';
export {
  continueHistory,
  type HistoryEntry,
  historyFile,
  longestHistory,
  parseHistory,
  serialiseHistory,
} from './history.ts';
export { type LockedPackage, packageUrl, parseLockedPackages } from './locked-packages.ts';
export { type EvidencePiece, type MergedEvidence, mergeEvidence } from './merge-evidence.ts';
export { metricTrends } from './metric-trends.ts';
export { type ParameterValue, parseParameters } from './parameters.ts';
export { parseKeptTraining } from './parse-kept-training.ts';
export {
  type KeptTraining,
  planReuse,
  type ReuseContext,
  type ReusePlan,
  type TrainingCache,
  trainingCacheKey,
} from './training-cache.ts';
