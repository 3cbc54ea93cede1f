export type { Action, Decision } from './action.ts';
export { createActionsTrainingCache } from './actions-training-cache.ts';
export {
  type ArchiveLimits,
  type ArtifactDownloadOptions,
  type ArtifactReference,
  createArtifactDownload,
  createArtifactEvidence,
  pageFile,
  strangersLimits,
} from './artifacts.ts';
export { isFailure } from './assemble-record.ts';
export type { RunContext } from './context.ts';
export { digestRemote, splitAddresses } from './digest-remote.ts';
export { createDirectoryEvidence, type DirectoryEvidenceOptions } from './directory-evidence.ts';
export { createDirectoryTrainingCache } from './directory-training-cache.ts';
export { digestFile, digestFiles, findFile, findFiles, pathFrom, readText } from './files.ts';
export { findBaseline, findHistory, readHistory, type UnavailableBaseline } from './find-baseline.ts';
export { type DataWorld, type FindData, type FoundData, withData } from './find-data.ts';
export { findHolder } from './find-released.ts';
export { type GitState, git, readGitState } from './git.ts';
export {
  type Connection,
  type Connections,
  createGitHubHost,
  type TrackedRunRequest,
} from './github-host.ts';
export type { Annotation, Host } from './host.ts';
export {
  flag,
  type InputKind,
  lines,
  matching,
  number,
  oneOf,
  requiredLines,
  requiredText,
  text,
} from './input-kinds.ts';
export {
  type FailOn,
  type InputSpec,
  type InputsOf,
  readInputs,
  type SharedInputs,
  sharedInputs,
} from './inputs.ts';
export {
  findKeptPredictions,
  forgetPredictions,
  keepPredictions,
  predictionsFolder,
} from './kept-predictions.ts';
export { restoreTraining, saveTraining } from './kept-training.ts';
export { createLog } from './log.ts';
export { chooseRegistry, isRehearsal, type OpenRegistry } from './open-registry.ts';
export { createOwnRunArtifacts } from './own-run-artifacts.ts';
export { createPageArtifacts } from './page-artifacts.ts';
export { describeEnvironment, environmentForCommands, modelNameFrom } from './process-environment.ts';
export { type BaseFile, readBaseFile } from './read-base-file.ts';
export { readMetricsFiles, readPredictions } from './read-measurements.ts';
export { type RecipeInputs, readRecipe } from './read-recipe.ts';
export type {
  PagePublisher,
  Reporting,
  ResolvedRun,
  RunArtifact,
  RunArtifacts,
} from './reporting.ts';
export { runAction } from './run-action.ts';
export { type CommandOutcome, runCommand } from './run-command.ts';
export { type StoreInput, storeAddress } from './store-input.ts';
export { fileOfTrackedRun, namesTrackedRun, type TrackedRun } from './tracked-run.ts';
export { runUserCommand, type UserCommandResult } from './user-command.ts';
export { watchFiles } from './watch-files.ts';
export { watchWrites } from './watch-writes.ts';
export type { DataEngine, Forge, Log, RegistryChoice, World } from './world.ts';
