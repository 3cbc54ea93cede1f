export { baselineOf, type TrainingRecord, trainingIn } from './baseline-of.ts';
export {
  type Ancestry,
  type BaselineCandidate,
  type BaselineTarget,
  chooseBaseline,
  type Eligibility,
  type EligibleCandidate,
  type RankedCandidate,
  refuseRecords,
  selectCandidates,
} from './choose-baseline.ts';
export {
  type BaselineSource,
  type EvidenceBundle,
  type EvidenceStore,
  evidenceName,
  type NoEvidenceFound,
  type Provenance,
} from './evidence.ts';
export { type ParameterValue, parseParameters } from './parameters.ts';
