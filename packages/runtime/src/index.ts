export type { Action, Decision } from './action.ts';
export {
  type ArtifactDownloadOptions,
  type ArtifactReference,
  createArtifactDownload,
  createArtifactEvidence,
} from './artifacts.ts';
export type { RunContext } from './context.ts';
export { createDirectoryEvidence, type DirectoryEvidenceOptions } from './directory-evidence.ts';
export { digestFile, digestFiles, findFile, findFiles, pathFrom, readText } from './files.ts';
export { findBaseline, findHistory, readHistory, type UnavailableBaseline } from './find-baseline.ts';
export { type GitState, readGitState } from './git.ts';
export { type Connection, type Connections, createGitHubHost } from './github-host.ts';
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
export { createLog } from './log.ts';
export { describeEnvironment, environmentForCommands, modelNameFrom } from './process-environment.ts';
export { readMetricsFiles, readPredictions } from './read-measurements.ts';
export { runAction } from './run-action.ts';
export { type CommandOutcome, runCommand } from './run-command.ts';
export { runUserCommand, type UserCommandResult } from './user-command.ts';
export { watchFiles } from './watch-files.ts';
export type { Forge, Log, RegistryChoice, World } from './world.ts';
