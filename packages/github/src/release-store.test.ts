import { createHash } from 'node:crypto';
import { observeModel, planDeprecation, publishRelease, RegistryChangedError } from '@plimsoll/registry';
import { type FakeGitHub, secondaryRateLimit, startFakeGitHub } from '@plimsoll/testing';
import { describeRegistry, makeRelease, promote } from '@plimsoll/testing/registry-contract';
import { afterEach, describe, expect, it } from 'vitest';
import { createGitHubClient } from './client.ts';
import { createGitHubReleaseStore } from './release-store.ts';
import { createGitHubVersionLog } from './version-log.ts';

const running: FakeGitHub[] = [];
afterEach(async () => {
  for (const fake of running.splice(0)) {
    expect(fake.violations).toEqual([]);
    await fake.close();
  }
});

const commit = 'c'.repeat(40);

async function open(chooseToken?: (fake: FakeGitHub) => string) {
  const fake = await startFakeGitHub();
  running.push(fake);
  fake.addCommit({ sha: commit });
  return connect(fake, chooseToken?.(fake) ?? fake.token);
}

/** Another process that works on the same repository. */
function reopen(fake: FakeGitHub, fetch?: typeof globalThis.fetch) {
  return connect(fake, fake.token, fetch);
}

function connect(fake: FakeGitHub, token: string, fetch?: typeof globalThis.fetch) {
  const client = createGitHubClient({
    token,
    apiUrl: fake.url,
    now: () => new Date('2026-11-22T12:00:00Z'),
    sleep: async () => {},
    ...(fetch && { fetch }),
  });
  const options = { client, repository: fake.repository, sleep: async () => {} };
  const registry = { store: createGitHubReleaseStore(options), log: createGitHubVersionLog(options) };
  const publish = ({ release, contents }: ReturnType<typeof makeRelease>) =>
    publishRelease(release, contents, { registry, log: () => {} });
  return { fake, registry, publish };
}

/** Puts a release there that Plimsoll did not make; returns its number. */
function addRelease({ state }: FakeGitHub, { tag, isDraft }: { tag: string; isDraft: boolean }): number {
  const id = state.nextId();
  state.releases.set(id, {
    ...{ id, tag, isDraft, author: { id: 7, login: 'ann', type: 'User' }, createdAt: state.now() },
    ...{ target: 'main', name: tag, body: 'By hand', isPrerelease: false, isLatest: false },
    ...{ isImmutable: false, publishedAt: isDraft ? null : state.now() },
  });
  return id;
}

/** All that GitHub holds, without numbers and times. */
function snapshot({ state }: FakeGitHub): unknown {
  const { releases, assets, refs, tagObjects } = state;
  return {
    releases: [...releases.values()].map(({ id, tag, target, name, body, isDraft, isLatest }) => ({
      ...{ tag, target, name, body, isDraft, isLatest },
      assets: [...assets.values()]
        .filter((asset) => asset.releaseId === id)
        .map((asset) => [
          asset.name,
          asset.state,
          asset.contentType,
          createHash('sha256').update(asset.bytes).digest('hex'),
        ])
        .sort(),
    })),
    tags: [...refs]
      .filter(([name]) => name.startsWith('refs/tags/'))
      .map(([name, { sha, type }]) => [
        name,
        type,
        tagObjects.get(sha)?.message,
        tagObjects.get(sha)?.object,
      ]),
  };
}

describeRegistry('GitHub Releases', async () => {
  const { fake, registry } = await open();
  let commits = 0;
  const nextCommit = async () => fake.addCommit({ sha: String(++commits).repeat(40) });
  return { registry, commit, nextCommit, snapshot: async () => snapshot(fake) };
});

describe('a publication on GitHub', () => {
  it('is an annotated tag and a release that is not «latest», on the commit that was tested', async () => {
    const { fake, publish } = await open();
    await publish(makeRelease(commit));
    const shown = JSON.stringify(snapshot(fake), null, 1)
      .replaceAll(commit, '<commit>')
      .replace(/[0-9a-f]{64}/g, '<sha256>');
    expect(shown).toMatchInlineSnapshot(`
      "{
       "releases": [
        {
         "tag": "penguins@v1.0.0",
         "target": "<commit>",
         "name": "penguins v1.0.0",
         "body": "<!-- plimsoll:release {\\"plimsoll\\":1,\\"model\\":\\"penguins\\",\\"version\\":\\"v1.0.0\\",\\"commit\\":\\"<commit>\\",\\"digest\\":\\"<sha256>\\",\\"id\\":\\"<sha256>\\",\\"run\\":null} -->\\n\\n# Notes\\n",
         "isDraft": false,
         "isLatest": false,
         "assets": [
          [
           "MODEL_CARD.md",
           "uploaded",
           "application/octet-stream",
           "<sha256>"
          ],
          [
           "SHA256SUMS",
           "uploaded",
           "application/octet-stream",
           "<sha256>"
          ],
          [
           "bom.cdx.json",
           "uploaded",
           "application/octet-stream",
           "<sha256>"
          ],
          [
           "labels.json",
           "uploaded",
           "application/octet-stream",
           "<sha256>"
          ],
          [
           "model.bin",
           "uploaded",
           "application/octet-stream",
           "<sha256>"
          ]
         ]
        }
       ],
       "tags": [
        [
         "refs/tags/penguins@v1.0.0",
         "tag",
         "Register penguins v1.0.0\\n\\nReason: the first one\\n\\nPlimsoll: {\\"plimsoll\\":1,\\"model\\":\\"penguins\\",\\"version\\":\\"v1.0.0\\",\\"commit\\":\\"<commit>\\",\\"digest\\":\\"<sha256>\\",\\"id\\":\\"<sha256>\\",\\"run\\":null,\\"who\\":\\"ann\\",\\"why\\":\\"the first one\\"}\\n",
         {
          "sha": "<commit>",
          "type": "commit"
         }
        ]
       ]
      }"
    `);
  });

  it('ends the same when any answer of GitHub is an error or gets lost', async () => {
    const undisturbed = await open();
    const made = makeRelease(commit);
    await undisturbed.publish(made);
    const wanted = snapshot(undisturbed.fake);
    const writes = undisturbed.fake.requests.filter(({ method }) => method !== 'GET');
    expect(writes.map(({ operation }) => operation)).toMatchInlineSnapshot(`
      [
        "repos/create-release",
        "repos/upload-release-asset",
        "repos/upload-release-asset",
        "repos/upload-release-asset",
        "repos/upload-release-asset",
        "repos/upload-release-asset",
        "git/create-tag",
        "git/create-ref",
        "repos/update-release",
      ]
    `);
    for (const kind of ['before', 'after', 'reset-before', 'reset-after'] as const) {
      for (let skip = 0; skip < writes.length; skip++) {
        const { fake, publish } = await open();
        fake.fault({ match: ({ method }) => method !== 'GET', kind, skip });
        const result = await publish(made);
        const place = `${kind}, ${writes[skip]?.operation}`;
        expect(result.outcome, place).toMatch(/published$/);
        const held = snapshot(fake) as { releases: unknown[] };
        expect(held, place).toEqual(wanted);
      }
    }
  });

  it('heals an upload of which GitHub kept an empty asset', async () => {
    const { fake, publish } = await open();
    fake.fault({ match: { operation: 'repos/upload-release-asset' }, kind: 'starter', times: 2 });
    expect((await publish(makeRelease(commit))).outcome).toBe('published');
    const states = [...fake.state.assets.values()].map(({ name, state }) => `${name} ${state}`);
    expect(states.sort()).toEqual([
      'MODEL_CARD.md uploaded',
      'SHA256SUMS uploaded',
      'bom.cdx.json uploaded',
      'labels.json uploaded',
      'model.bin uploaded',
    ]);
  });

  it('replaces an upload of which GitHub kept a half, and said nothing', async () => {
    const undisturbed = await open();
    await undisturbed.publish(makeRelease(commit));
    const { fake, publish } = await open();
    fake.fault({ match: { operation: 'repos/upload-release-asset' }, kind: 'truncated', times: 2 });
    expect((await publish(makeRelease(commit))).outcome).toBe('published');
    expect(snapshot(fake)).toEqual(snapshot(undisturbed.fake));
  });

  it.each([1, 2, 3])(
    'ends the same when lists lag behind by %d, in one process and the next',
    async (lag) => {
      const undisturbed = await open();
      await undisturbed.publish(makeRelease(commit));
      await promote(undisturbed.registry, 'v1.0.0', { run: null });
      const { fake, publish, registry } = await open();
      fake.state.listLag = lag;
      expect((await publish(makeRelease(commit))).outcome).toMatch(/published$/);
      await promote(registry, 'v1.0.0', { run: null });
      expect(snapshot(fake)).toEqual(snapshot(undisturbed.fake));
      const later = await reopen(fake);
      expect((await later.publish(makeRelease(commit))).outcome).toBe('already-published');
      // The same assignment again is the same tag, whether the list shows it already or not.
      await promote(later.registry, 'v1.0.0', { run: null });
      expect(snapshot(fake)).toEqual(snapshot(undisturbed.fake));
    },
  );

  it('waits as a secondary rate limit asks, and sends nothing twice', async () => {
    const { fake, publish } = await open();
    fake.fault({ match: { operation: 'repos/upload-release-asset' }, ...secondaryRateLimit(1), times: 3 });
    fake.fault({ match: { operation: 'git/create-ref' }, ...secondaryRateLimit(1) });
    expect((await publish(makeRelease(commit))).outcome).toBe('published');
    const created = fake.requests.filter(({ operation }) => operation === 'repos/create-release');
    expect(created).toHaveLength(1);
  });

  it('finds its draft behind several pages of other releases', async () => {
    const { fake, registry, publish } = await open();
    const made = makeRelease(commit);
    await registry.store.createDraft(made.release);
    for (let n = 0; n < 230; n++) addRelease(fake, { tag: `other@v1.${n}.0`, isDraft: n % 2 === 0 });
    const later = await reopen(fake);
    expect((await later.publish(made)).outcome).toBe('published');
    expect([...fake.state.releases.values()].filter(({ tag }) => tag === 'penguins@v1.0.0')).toHaveLength(1);
    expect((await publish(made)).outcome).toBe('already-published');
  });

  it('leaves drafts alone that people made by hand', async () => {
    const { fake, publish } = await open();
    const byHand = addRelease(fake, { tag: 'penguins@v1.0.0', isDraft: true });
    await publish(makeRelease(commit));
    expect(fake.state.releases.get(byHand)).toMatchObject({ isDraft: true, body: 'By hand' });
  });

  it('reads what is stored where GitHub tells no digests', async () => {
    const { fake } = await open();
    const later = await reopen(fake, async (url, init) => {
      const answer = await fetch(url, init);
      if (!answer.headers.get('content-type')?.includes('json')) return answer;
      const text = (await answer.text()).replace(/"digest":"sha256:[0-9a-f]+"/g, '"digest":null');
      return new Response(answer.status === 204 ? null : text, answer);
    });
    expect((await later.publish(makeRelease(commit))).outcome).toBe('published');
    const downloads = fake.requests.filter(({ operation }) => operation === 'blob');
    expect(downloads.length).toBeGreaterThanOrEqual(4);
  });

  it('notices that somebody replaced a published file', async () => {
    const { fake, publish } = await open();
    await publish(makeRelease(commit));
    for (const [id, asset] of fake.state.assets) {
      if (asset.name === 'model.bin') fake.state.assets.set(id, { ...asset, bytes: Buffer.from('poison') });
    }
    const result = await publish(makeRelease(commit));
    expect(result).toMatchObject({ outcome: 'conflict', code: 'version-altered' });
  });

  it('says which permission is missing', async () => {
    const { publish, fake } = await open((github) => github.addToken({ contents: 'read' }));
    await expect(publish(makeRelease(commit))).rejects.toThrow(/contents: write/);
    expect(fake.state.releases.size).toBe(0);
  });

  it('says that a tag can never be used again', async () => {
    const { publish, fake, registry } = await open();
    fake.state.burntTags.add('penguins@v1.0.0');
    const failure = await publish(makeRelease(commit)).catch((error: Error) => error.message);
    expect(failure).toMatchInlineSnapshot(
      `"penguins@v1.0.0: was the tag of an immutable release that was deleted, and GitHub never lets it be used again; the version is in the log, and has no release. Give it up: plimsoll deprecate penguins@v1.0.0 --reason "its release was deleted" --repository octo/penguins; then run publish-model again, which takes the next version."`,
    );
    expect(fake.state.releases.size).toBe(0);
    // What the message says to do helps: the version is given up, and the same model gets the next one.
    const model = { name: 'penguins', digest: makeRelease(commit).release.label.digest, records: [] };
    expect(await observeModel(registry, { bump: 'auto' }, model)).toMatchObject({ version: 'v1.0.0' });
    const because = { who: 'ann', why: 'its release was deleted' };
    const target = { model: 'penguins', version: 'v1.0.0' };
    const work = { because, run: null, now: new Date('2026-11-22T12:01:00Z') };
    const entry = planDeprecation(await registry.log.history('penguins'), target, work);
    if ('refusals' in entry) throw new Error('it cannot be deprecated');
    await registry.log.append(entry);
    const choice = await observeModel(registry, { bump: 'auto' }, model);
    expect(choice).toMatchObject({ version: 'v1.1.0', previousVersion: 'v1.0.0' });
    const next = await publish(makeRelease(commit, { version: choice.version }));
    expect(next).toMatchObject({ outcome: 'published' });
    // The release is there now: deprecated or not, the model keeps it.
    expect(await observeModel(registry, { bump: 'auto' }, model)).toMatchObject({ version: 'v1.1.0' });
  });

  it('works with immutable releases', async () => {
    const { publish, fake } = await open();
    fake.state.immutableReleases = true;
    expect((await publish(makeRelease(commit))).outcome).toBe('published');
    expect((await publish(makeRelease(commit))).outcome).toBe('already-published');
    await expect(publish(makeRelease(commit, { weights: 'other' }))).resolves.toMatchObject({
      code: 'version-taken',
    });
  });

  it('tells when the commit is not in the repository', async () => {
    const { publish } = await open();
    await expect(publish(makeRelease('d'.repeat(40)))).rejects.toThrow(/Object does not exist/);
  });

  it('gives the lock to one of two publishers', async () => {
    const { registry } = await open();
    await registry.log.register(makeRelease(commit).release);
    const other = registry.log.register(makeRelease(commit, { weights: 'other' }).release);
    await expect(other).rejects.toThrow(RegistryChangedError);
  });
});
