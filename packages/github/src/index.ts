export { createGitHubAnnouncer, promotionEvent } from './announcer.ts';
export { createGitHubApprovals, type GitHubApprovalsOptions } from './approvals.ts';
export { createGitHubAttestationShelf, type GitHubAttestationShelfOptions } from './attestation-shelf.ts';
export {
  type BaselineQuestion,
  createGitHubBaselineSource,
  type GitHubBaselineOptions,
} from './baseline-source.ts';
export { createGitHubCheckBoard, type GitHubCheckOptions } from './check-board.ts';
export { createGitHubClient, type GitHubClient, type GitHubClientOptions } from './client.ts';
export type { CommentAuthorRun } from './comment-marker.ts';
export { createGitHubCommentThread, type GitHubCommentOptions } from './comment-thread.ts';
export { createOnce, type OnceOnly } from './create-once.ts';
export {
  GitHubError,
  type GitHubErrorDetails,
  MissingPermissionError,
  type Permission,
} from './github-error.ts';
export type { GitHubReleaseStoreOptions } from './release-assets.ts';
export { createGitHubReleaseStore } from './release-store.ts';
export { splitRepository } from './repository.ts';
export { type RunOfPulls, resolveRun } from './resolve-run.ts';
export { listRunArtifacts } from './run-artifacts.ts';
export { createGitHubVersionLog } from './version-log.ts';
