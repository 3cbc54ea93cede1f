import {
  createMemoryRegistry,
  findMlflow,
  inPlace,
  type MlflowServer,
  snapshotMlflow,
  startMlflowServer,
} from '@plimsoll/testing';
import { describeRegistry, makeRelease, promote, publishMade } from '@plimsoll/testing/registry-contract';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createMlflowStore } from './mlflow-store.ts';

const commit = 'c'.repeat(40);
const mlflow = findMlflow();
const note = 'missing' in mlflow ? mlflow.missing : '';
let server: MlflowServer;
let places = 0;

beforeAll(async () => {
  if ('path' in mlflow) server = await startMlflowServer(mlflow);
}, 300_000);
afterAll(() => server?.stop());

const openStore = () =>
  createMlflowStore({
    url: server.url,
    environment: {},
    sleep: async () => {},
    log: () => {},
    now: () => new Date(),
  });

async function create() {
  const place = `place-${++places}`;
  const { log, snapshot } = createMemoryRegistry();
  return {
    registry: { store: inPlace(openStore(), place), log },
    place,
    commit,
    snapshot: async () => ({ store: await snapshotMlflow(server.url, place), log: snapshot() }),
  };
}

// A server in Python with a database behind it, on a machine that has other work too.
vi.setConfig({ testTimeout: 600_000 });

describe.skipIf('missing' in mlflow)(`a real MLflow server ${note}`, () => {
  describeRegistry('MLflow', create);

  it('gives its own users what was published, under the alias that was promoted', async () => {
    const { registry, place } = await create();
    for (const version of ['v1.0.0', 'v1.1.0']) {
      await publishMade(makeRelease(commit, { version, weights: version }), registry);
    }
    const look = () =>
      server.python(`
import mlflow, os, hashlib
found = mlflow.MlflowClient().get_model_version_by_alias("${place}.penguins", "production")
folder = mlflow.artifacts.download_artifacts("models:/${place}.penguins@production")
print(found.tags["plimsoll.version"], found.tags["plimsoll.commit"], found.status, sorted(os.listdir(folder)), open(os.path.join(folder, "model.bin")).read())
`);
    const told = (version: string) =>
      `${version} ${commit} READY ['MODEL_CARD.md', 'SHA256SUMS', 'bom.cdx.json', 'labels.json', 'model.bin'] ${version}\n`;
    const first = await promote(registry, 'v1.0.0');
    expect(first.operations.at(-1)).toBe('show v1.0.0 as production in MLflow');
    expect(look()).toBe(told('v1.0.0'));
    await promote(registry, 'latest');
    expect(look()).toBe(told('v1.1.0'));
    await promote(registry, 'previous');
    expect(look()).toBe(told('v1.0.0'));
  });

  it('shows what the log says when somebody moved the alias by hand, or a run was killed before it was shown', async () => {
    const { registry, place } = await create();
    for (const version of ['v1.0.0', 'v1.1.0']) {
      await publishMade(makeRelease(commit, { version, weights: version }), registry);
    }
    await promote(registry, 'v1.1.0');
    const client = 'import mlflow; client = mlflow.MlflowClient()';
    server.python(`${client}; client.set_registered_model_alias("${place}.penguins", "production", "1")`);
    expect(await promote(registry, 'v1.1.0')).toMatchObject({
      outcome: 'already-there',
      operations: ['show v1.1.0 as production in MLflow'],
    });
    expect(await registry.store.aliases?.read({ model: 'penguins', alias: 'production' })).toBe('v1.1.0');
  });

  it('refuses an alias that MLflow has not, before anything is written', async () => {
    const { registry } = await create();
    await publishMade(makeRelease(commit), registry);
    const { outcome, refusals } = await promote(registry, 'v1.0.0', { alias: 'v2' });
    expect({ outcome, refusals }).toMatchInlineSnapshot(`
      {
        "outcome": "refused",
        "refusals": [
          {
            "code": "alias-unfit",
            "message": "MLflow takes no alias «v2»: it has letters, digits, _ and -, and is neither latest nor v1, v2 and so on.",
          },
        ],
      }
    `);
    expect(await registry.log.history('penguins')).toHaveLength(1);
  });

  it('notices a file that somebody replaced by one of the same size', async () => {
    const { registry } = await create();
    await publishMade(makeRelease(commit), registry);
    const [stored] = await registry.store.inspect({ model: 'penguins', version: 'v1.0.0' });
    server.python(`
import mlflow, urllib.request
root = mlflow.get_run("${stored?.handle}").info.artifact_uri.replace("mlflow-artifacts:/", "")
url = "${server.url}/api/2.0/mlflow-artifacts/artifacts/" + root + "/model/model.bin"
urllib.request.urlopen(urllib.request.Request(url, data=b"WEIGHTS", method="PUT"))
`);
    const { outcome, refusals } = await promote(registry, 'v1.0.0');
    expect(outcome).toBe('refused');
    expect(refusals[0]?.message.replace(/http\S+/, '<url>')).toMatchInlineSnapshot(
      `"penguins v1.0.0 at <url> is not what was published: the SHA-256 of model.bin is 14422b042349bd2e1e537c361c780005f69282015a7d8c36312293ab017b0b36, and it was 9a129038d9a00aed0cf6a7ea059ca50a813449061ab87848cf1a13eafdf33b2c."`,
    );
  });

  it('takes back a number that it got second, and leaves the version to the first', async () => {
    const { registry, place } = await create();
    const made = makeRelease(commit);
    await publishMade(made, registry);
    // What a publisher leaves that is killed between asking for a number and looking who was first.
    server.python(`
import mlflow
client = mlflow.MlflowClient()
first = client.get_model_version("${place}.penguins", "1")
run = client.create_run(client.get_run(first.run_id).info.experiment_id, tags=first.tags)
client.create_model_version("${place}.penguins", run.info.artifact_uri + "/model", run.info.run_id, tags=first.tags)
`);
    expect((await registry.store.list('penguins')).map(({ state }) => state)).toEqual(['published', 'draft']);
    expect(await publishMade(made, registry)).toMatchObject({
      outcome: 'already-published',
      operations: ['remove a draft that nobody will finish'],
    });
    expect(await snapshotMlflow(server.url, place)).toMatchObject({ versions: [{ status: 'READY' }] });
  });
});
