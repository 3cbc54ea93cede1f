export {
  type AliasState,
  aliasesOf,
  type Holder,
  isDeprecated,
  isModelDeprecated,
  readAlias,
  registrationOf,
  versionOf,
} from './alias-state.ts';
export type { Announcement, Announcer } from './announcement.ts';
export {
  type AssembledRelease,
  assembleRelease,
  type FilePart,
  type ModelFile,
  withAttestation,
} from './assemble-release.ts';
export { type AssetNaming, nameAssets } from './asset-names.ts';
export {
  type AttestationFinding,
  type AttestationOutcome,
  type AttestationPolicy,
  type AttestationShelf,
  type Attestor,
  judgeAttestation,
  type Signer,
  type Subject,
  subjectsOf,
} from './attestation.ts';
export { describeDifference, parseChecksums } from './checksums.ts';
export { type Bump, type BumpLevel, chooseBump } from './choose-bump.ts';
export { choosePromotion, type PromotionChoice, type PromotionRequest } from './choose-promotion.ts';
export { type Choice, chooseVersion, type VersionRequest } from './choose-version.ts';
export { compareEntries } from './compare-entries.ts';
export { decidePublication, type PublicationDecision, type PublicationOutcome } from './decide.ts';
export { decidePromotion, type PromotionDecision } from './decide-promotion.ts';
export { type DownloadFile, download, listDownloads } from './download.ts';
export { type Examination, examineVersion, readReleaseRecords, readReleaseText } from './examine.ts';
export { keptIn } from './kept-in.ts';
export type { LogAction, LogEntry, LogNote, LogTag, NewEntry } from './log-entry.ts';
export {
  isSameEntry,
  parseTagMessage,
  type RawTag,
  readEntry,
  renderEntryMessage,
  renderTagMessage,
} from './log-message.ts';
export { formatLogTag, parseLogTag } from './log-tag.ts';
export {
  type Observation,
  observeModel,
  observeVersion,
  type PublicationRequest,
  type RecordedHolder,
  readHolder,
} from './observe.ts';
export {
  type Approval,
  type Approvals,
  describeOverride,
  makeOverride,
  type Override,
  partRefusals,
} from './override.ts';
export { describeOperation, type Operation, type PublicationPlan, planPublication } from './plan.ts';
export {
  describeEntry,
  nextNumber,
  type PromotionPlan,
  planPromotion,
  timeAfter,
} from './plan-promotion.ts';
export {
  planDeprecation,
  planUnassignment,
  type Withdrawal,
  type WithdrawalWork,
} from './plan-withdrawal.ts';
export {
  type Comparison,
  type PromotionResult,
  type PromotionWork,
  promoteVersion,
} from './promote.ts';
export { type PublicationResult, publishRelease } from './publish.ts';
export { checkPublishable, countingRecords, type Publishable, type Refusal } from './publishable.ts';
export {
  type Because,
  describeFile,
  evidenceNames,
  type FileContent,
  isEvidence,
  modelDigest,
  type Registering,
  type Release,
  type ReleaseFile,
  releaseId,
  renderChecksums,
  textFile,
} from './release.ts';
export { formatLabel, parseLabel, type ReleaseLabel } from './release-label.ts';
export {
  type AliasMirror,
  type ListedRelease,
  type Registry,
  RegistryChangedError,
  type ReleaseStore,
  type StoredFile,
  type StoredRelease,
  type StoreKind,
} from './release-store.ts';
export { formatPartName, isPartName, partsOf, splitBytes } from './split-files.ts';
export {
  formatStoreAddress,
  parseStoreAddress,
  type StoreAddress,
  type StoreReading,
  storeExamples,
} from './store-address.ts';
export { checkStoreLimits, maxFileBytes, storeName } from './store-limits.ts';
export type { Registration, VersionLog } from './version-log.ts';
export {
  compareVersions,
  formatVersionTag,
  parseVersionTag,
  readVersion,
  type VersionTag,
} from './version-tag.ts';
export { type WithdrawalResult, withdraw } from './withdraw.ts';
