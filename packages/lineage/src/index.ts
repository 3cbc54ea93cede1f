export {
  type BaselineSource,
  type EvidenceBundle,
  type EvidenceStore,
  evidenceName,
  type NoEvidenceFound,
  type Provenance,
} from './evidence.ts';
export { type ParameterValue, parseParameters } from './parameters.ts';
