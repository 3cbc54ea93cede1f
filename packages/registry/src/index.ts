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
export {
  compareVersions,
  formatVersionTag,
  parseVersionTag,
  readVersion,
  type VersionTag,
} from './version-tag.ts';
