import { createMemoryRegistry, type FakeHub, snapshotHub, startFakeHub } from '@plimsoll/testing';
import { describeRegistry, makeRelease, promote, publishMade } from '@plimsoll/testing/registry-contract';
import { afterEach, describe, expect, it } from 'vitest';
import { createHubStore, type HubStoreOptions } from './hub-store.ts';

const commit = 'c'.repeat(40);
const hubs: FakeHub[] = [];

afterEach(async () => {
  for (const hub of hubs.splice(0)) await hub.close();
});

async function startHub(options?: Parameters<typeof startFakeHub>[0]): Promise<FakeHub> {
  const hub = await startFakeHub(options);
  hubs.push(hub);
  return hub;
}

function openStore(hub: FakeHub, options: Partial<HubStoreOptions> = {}) {
  const environment = { HF_ENDPOINT: hub.url, ...options.environment };
  return createHubStore({
    ...{ owner: 'acme', name: null, sleep: async () => {}, log: () => {}, ...options },
    environment,
  });
}

async function create() {
  const hub = await startHub();
  const memory = createMemoryRegistry();
  return {
    registry: { store: openStore(hub), log: memory.log },
    hub,
    commit,
    snapshot: async () => ({ hub: snapshotHub(hub.state), log: memory.snapshot() }),
  };
}

describeRegistry('Hugging Face', create);

describe('a repository on Hugging Face', () => {
  it('shows the newest version, with its card, and the version that has an alias', async () => {
    const { registry, hub } = await create();
    for (const version of ['v1.0.0', 'v2.0.0', 'v1.0.1']) {
      const made = makeRelease(commit, { version, weights: version, card: `# ${version}\n` });
      await publishMade(made, registry);
    }
    await promote(registry, 'v1.0.1');
    const { branches, tags, commits } = hub.state.repositories.get('acme/penguins') ?? {};
    const read = (at: string | undefined, path: string) =>
      commits
        ?.get(at ?? '')
        ?.files.get(path)
        ?.content.toString();
    expect([...(branches?.keys() ?? [])]).toEqual(['main', 'production']);
    expect([...(tags?.keys() ?? [])]).toEqual(['v1.0.0', 'v2.0.0', 'v1.0.1']);
    expect(read(branches?.get('main'), 'README.md')).toBe('# v2.0.0\n');
    expect(read(branches?.get('main'), 'model.bin')).toBe('v2.0.0');
    expect(read(branches?.get('production'), 'model.bin')).toBe('v1.0.1');
    await promote(registry, 'v1.0.0');
    expect(branches?.get('production')).toBe(tags?.get('v1.0.0'));
  });

  it('sends a large file in the parts that it asks for, and nothing that is there already', async () => {
    const hub = await startHub({ partBytes: 7 });
    const log = createMemoryRegistry().log;
    const made = makeRelease(commit, { weights: 'w'.repeat(50) });
    hub.failNext(/^PUT \/large-files\/\w+\/3/, { status: 503, moment: 'after' });
    expect((await publishMade(made, { store: openStore(hub), log })).outcome).toBe('published');
    const uploads = () => hub.requests.filter((line) => line.startsWith('PUT /large-files/')).length;
    expect(uploads()).toBe(9);
    expect((await publishMade(made, { store: openStore(hub), log })).outcome).toBe('already-published');
    const next = makeRelease(commit, { weights: 'w'.repeat(50), version: 'v1.1.0' });
    expect((await publishMade(next, { store: openStore(hub), log })).outcome).toBe('published');
    expect(uploads()).toBe(9);
  });

  it.each([
    ['creating the repository', /POST \/api\/repos\/create/],
    ['beginning a branch', /POST .*\/branch\//],
    ['committing', /POST .*\/commit\/plimsoll-draft/],
    ['creating the tag', /POST .*\/tag\//],
    ['showing it on main', /POST .*\/commit\/main/],
    ['removing the branch', /DELETE .*\/branch\//],
  ])('ends as undisturbed when the answer to %s is lost', async (_, match) => {
    const undisturbed = await create();
    await publishMade(makeRelease(commit), undisturbed.registry);
    for (const status of ['no answer', 500] as const) {
      for (const moment of ['before', 'after'] as const) {
        const { registry, hub, snapshot } = await create();
        hub.failNext(match, { status, moment });
        expect((await publishMade(makeRelease(commit), registry)).outcome).toBe('published');
        expect(await snapshot(), `${status} ${moment}`).toEqual(await undisturbed.snapshot());
      }
    }
  });

  it('keeps what people put on main themselves', async () => {
    const { registry, hub } = await create();
    await publishMade(makeRelease(commit), registry);
    const url = `${hub.url}/api/models/acme/penguins/commit/main`;
    const lines = [
      { key: 'header', value: { summary: 'by hand' } },
      { key: 'file', value: { path: 'LICENSE', content: 'bWluZQ==', encoding: 'base64' } },
      { key: 'file', value: { path: 'README.md', content: 'bWluZQ==', encoding: 'base64' } },
    ];
    await fetch(url, { method: 'POST', body: lines.map((line) => JSON.stringify(line)).join('\n') });
    await publishMade(makeRelease(commit, { version: 'v1.1.0', weights: 'new' }), registry);
    const { branches, tags, commits } = hub.state.repositories.get('acme/penguins') ?? {};
    const main = commits?.get(branches?.get('main') ?? '')?.files;
    const texts = ['LICENSE', 'README.md', 'model.bin'].map((path) => main?.get(path)?.content.toString());
    expect(texts).toEqual(['mine', 'mine', 'new']);
    expect(commits?.get(tags?.get('v1.1.0') ?? '')?.files.has('LICENSE')).toBe(false);
  });
});

describe('a login to Hugging Face', () => {
  const messageOf = async (hub: FakeHub, environment: Record<string, string>, name = 'penguins') => {
    const store = openStore(hub, { name, environment });
    const log = createMemoryRegistry().log;
    const failure = await publishMade(makeRelease(commit), { store, log }).then(
      ({ outcome }) => outcome,
      (error: Error) => error.message,
    );
    return failure.replaceAll(hub.url, '<hub>');
  };

  it('is HF_TOKEN', async () => {
    const hub = await startHub({ tokens: ['hf_right'] });
    expect(await messageOf(hub, { HF_TOKEN: 'hf_right' })).toBe('published');
  });

  it('needs no secret where the workflow is a trusted publisher', async () => {
    const issuer = await startHub();
    const hub = await startHub({ tokens: ['hf_right'], publishers: { 'acme/penguins': 'github says so' } });
    await publishMade(makeRelease(commit, { version: 'v0.1.0' }), {
      store: openStore(hub, { name: 'penguins', environment: { HF_TOKEN: 'hf_right' } }),
      log: createMemoryRegistry().log,
    });
    const environment = {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer.url}/identity?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'right of the job',
    };
    issuer.identity = { right: 'right of the job', value: 'github says so' };
    expect(await messageOf(hub, environment)).toBe('published');
    expect(issuer.requests).toEqual([
      `GET /identity?api-version=2.0&audience=${encodeURIComponent(hub.url)}`,
    ]);
    issuer.identity = { right: 'right of the job', value: 'another workflow' };
    expect(await messageOf(hub, environment, 'penguins')).toMatchInlineSnapshot(
      `"hf://acme/penguins: Hugging Face refuses looking at acme/penguins with no login, since <hub> does not take this workflow for a trusted publisher of acme/penguins [400]: No trusted publisher matches [401]: Repository not found. Make this workflow a trusted publisher in the settings of acme/penguins and give the job the permission «id-token: write», or set HF_TOKEN in env from a secret."`,
    );
  });

  it('is asked for where there is none, or a wrong one, in one message', async () => {
    const hub = await startHub({ tokens: ['hf_right'] });
    expect([await messageOf(hub, {}), await messageOf(hub, { HF_TOKEN: 'hf_wrong' })]).toMatchInlineSnapshot(`
      [
        "hf://acme/penguins: Hugging Face refuses looking at acme/penguins with no login [401]: Repository not found. Make this workflow a trusted publisher in the settings of acme/penguins and give the job the permission «id-token: write», or set HF_TOKEN in env from a secret.",
        "hf://acme/penguins: Hugging Face refuses looking at acme/penguins with HF_TOKEN [401]: Repository not found. Give it the right to write to acme/penguins.",
      ]
    `);
  });

  it('is of no use for another model, a name that is none, and an address that is none', async () => {
    const hub = await startHub();
    const store = openStore(hub, { name: 'penguins' });
    await publishMade(makeRelease(commit, { model: 'seals' }), { store, log: createMemoryRegistry().log });
    const missing = openStore(hub, { environment: { HF_ENDPOINT: 'hub.example.org' } });
    const messages = [
      await messageOf(hub, {}),
      await messageOf(hub, {}, 'two--dashes'),
      await missing.list('penguins').catch((error: Error) => error.message),
    ];
    expect(messages).toMatchInlineSnapshot(`
      [
        "hf://acme/penguins: holds the versions of seals, and this model is penguins; a repository holds one model. Write store: hf://acme for a repository of each model, or name another repository.",
        "hf://acme/two--dashes: is no name for a repository on Hugging Face: at most 96 letters, digits, _, - and ., without -- or .., and with no - or . at its ends. Name the repository: store: hf://acme/my-model",
        "environment variable HF_ENDPOINT: is no address that begins with https:// or http://. Leave it out for https://huggingface.co.",
      ]
    `);
  });
});
