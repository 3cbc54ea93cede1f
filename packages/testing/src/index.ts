export { aRecord, type EvidenceOverrides } from './a-record.ts';
export { startEnterpriseFace } from './enterprise-face.ts';
export * from './fake-github/index.ts';
export * from './fake-hub/index.ts';
export type { ForgeFace } from './forge-face.ts';
export { type ForwardProxy, startForwardProxy } from './forward-proxy.ts';
export { createGitRepository, type Files, type GitRepository } from './git-repository.ts';
export { startGiteaFace } from './gitea-face.ts';
export {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  type WorkflowEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './harness/events.ts';
export { findNode24, type Node24 } from './harness/node-24.ts';
export { type ActionResult, type ActionRun, runAction } from './harness/run-action.ts';
export type { RunnerCommand, ShownAnnotation } from './harness/runner-commands.ts';
export { inPlace } from './in-place.ts';
export { Interruption, interruptAt } from './interruption.ts';
export { makeZip, type ZipContent } from './make-zip.ts';
export { type CommentingRun, createMemoryComments, type MemoryComments } from './memory-comments.ts';
export { createMemoryEvidence } from './memory-evidence.ts';
export { createMemoryRegistry, type MemoryRegistry } from './memory-registry.ts';
export { createMemoryRemoteFiles } from './memory-remote-files.ts';
export { createMemorySplits } from './memory-splits.ts';
export { createMemoryProfiler, type MemoryRow, type MemoryTables } from './memory-tables.ts';
export { createMemoryTrainingCache } from './memory-training-cache.ts';
export { findMlflow, type Mlflow, type MlflowServer, startMlflowServer } from './mlflow-server.ts';
export {
  type DockerRegistry,
  missingDockerRegistry,
  startDockerRegistry,
} from './oci-registry/docker-registry.ts';
export {
  type ProxiedRequest,
  type RegistryFault,
  type RegistryProxy,
  startRegistryProxy,
} from './oci-registry/registry-proxy.ts';
export { snapshotRepository } from './oci-registry/snapshot-repository.ts';
export { type FileServer, type ServedFiles, serveFiles } from './serve-files.ts';
export { snapshotMlflow } from './snapshot-mlflow.ts';
