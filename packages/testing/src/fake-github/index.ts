export { assetNameOnGitHub } from './asset-routes.ts';
export type { Permissions } from './call.ts';
export { type FakeGitHub, type FakeGitHubOptions, startFakeGitHub } from './fake-github.ts';
export { type Fault, primaryRateLimit, type SeenRequest, secondaryRateLimit } from './faults.ts';
export { allPermissions, forkPermissions } from './permissions.ts';
export type {
  FakeArtifact,
  FakeAsset,
  FakeCheckRun,
  FakeComment,
  FakeCommit,
  FakeDeployment,
  FakePull,
  FakeRelease,
  FakeRepository,
  FakeRun,
  FakeState,
  FakeStatus,
  FakeTagObject,
  FakeUser,
} from './state.ts';
