import {
  createMemoryRegistry,
  type DockerRegistry,
  missingDockerRegistry,
  snapshotRepository,
  startDockerRegistry,
} from '@plimsoll/testing';
import { describeRegistry } from '@plimsoll/testing/registry-contract';
import { afterAll, describe } from 'vitest';
import { createOciStore } from './oci-store.ts';

const commit = 'c'.repeat(40);
const missing = missingDockerRegistry();
const running = new Map<boolean, Promise<DockerRegistry>>();
let places = 0;

afterAll(async () => {
  for (const registry of running.values()) await (await registry).close();
});

/** An empty place in a registry that is shared, with the log in memory. */
async function create(deletes: boolean) {
  const starting = running.get(deletes) ?? startDockerRegistry({ deletes });
  running.set(deletes, starting);
  const { host } = await starting;
  const path = `tests/place-${++places}`;
  const store = createOciStore({
    ...{ host, path, environment: { DOCKER_CONFIG: '/nowhere' }, githubToken: '' },
    sleep: async () => {},
    log: () => {},
  });
  const memory = createMemoryRegistry();
  return {
    registry: { store, log: memory.log },
    commit,
    snapshot: async () => ({
      store: await snapshotRepository({ host, repository: `${path}/penguins` }, path),
      log: memory.snapshot(),
    }),
  };
}

describe.skipIf(missing)(`docker-registry ${missing ?? ''}`, () => {
  describeRegistry('OCI', () => create(true));
  describeRegistry('OCI that lets nothing be removed', () => create(false));
});
