export { type FakeHub, type FakeHubOptions, startFakeHub } from './fake-hub.ts';
export { addRepository, type HubEntry, type HubRepository, type HubState } from './hub-state.ts';
export { snapshotHub } from './snapshot-hub.ts';
