export { assembleRelease, type ModelFile } from './assemble-release.ts';
export { type AssetNaming, nameAssets } from './asset-names.ts';
export { type Choice, chooseVersion, type VersionRequest } from './choose-version.ts';
export { decidePublication, type PublicationDecision, type PublicationOutcome } from './decide.ts';
export { type Observation, observeModel, observeVersion } from './observe.ts';
export { describeOperation, type Operation, type PublicationPlan, planPublication } from './plan.ts';
export { type PublicationResult, publishRelease } from './publish.ts';
export { checkPublishable, countingRecords, type Publishable, type Refusal } from './publishable.ts';
export {
  evidenceNames,
  type FileContent,
  isEvidence,
  modelDigest,
  type Release,
  type ReleaseFile,
  releaseId,
  renderChecksums,
} from './release.ts';
export {
  formatLabel,
  parseLabel,
  parseTagMessage,
  type ReleaseLabel,
  renderTagMessage,
} from './release-label.ts';
export {
  type ListedRelease,
  type Registration,
  type Registry,
  RegistryChangedError,
  type ReleaseStore,
  type StoredFile,
  type StoredRelease,
  type StoreKind,
  type VersionLog,
} from './release-store.ts';
export { checkStoreLimits } from './store-limits.ts';
export {
  compareVersions,
  formatVersionTag,
  parseVersionTag,
  readVersion,
  type VersionTag,
} from './version-tag.ts';
