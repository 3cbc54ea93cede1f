import { createHash } from 'node:crypto';
import { RegistryChangedError, renderChecksums } from '@plimsoll/registry';
import { describe, expect, it } from 'vitest';
import { describeInterruptions } from './interruption-contract.ts';
import { describeLog } from './log-contract.ts';
import { makeRelease, publishMade as publish, type RegistryUnderTest } from './make-release.ts';
import { describePromotions } from './promotion-contract.ts';

export { makeRelease, publishMade, type RegistryUnderTest } from './make-release.ts';
export { promote } from './promotion-contract.ts';

async function digestOf(content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of content) hash.update(chunk);
  return hash.digest('hex');
}

/** What every registry promises: the same tests for the twin and for each real one. */
export function describeRegistry(name: string, create: () => Promise<RegistryUnderTest>): void {
  describe(`${name}: publishing`, () => {
    it('publishes a version with its files, its tag and nothing else', async () => {
      const { registry, commit } = await create();
      const made = makeRelease(commit);
      const result = await publish(made, registry);
      expect(result.outcome).toBe('published');
      const [stored, ...others] = await registry.store.inspect(made.release.label);
      expect(others).toEqual([]);
      expect(stored?.state).toBe('published');
      expect(stored?.label).toEqual(made.release.label);
      expect(
        renderChecksums((stored?.files ?? []).map((file) => ({ ...file, sha256: file.sha256 ?? '' }))),
      ).toBe(renderChecksums(made.release.files));
      expect(await registry.log.versions('penguins')).toEqual(['v1.0.0']);
      expect(await registry.log.find(made.release.label)).toEqual({
        tag: 'penguins@v1.0.0',
        version: 'v1.0.0',
        commit,
        label: made.release.label,
      });
    });

    it('finds nothing to do the second time', async () => {
      const { registry, commit, snapshot } = await create();
      await publish(makeRelease(commit), registry);
      const before = await snapshot();
      const again = await publish(makeRelease(commit), registry);
      expect(again).toMatchObject({ outcome: 'already-published', operations: [] });
      expect(await snapshot()).toEqual(before);
    });

    it('keeps the first evidence when the same model comes with other evidence', async () => {
      const { registry, commit, snapshot } = await create();
      await publish(makeRelease(commit), registry);
      const before = await snapshot();
      const again = await publish(makeRelease(commit, { card: '# later\n' }), registry);
      expect(again).toMatchObject({ outcome: 'already-published', operations: [] });
      expect(await snapshot()).toEqual(before);
    });

    it('refuses another model under the same version, and names both digests', async () => {
      const { registry, commit, snapshot } = await create();
      const first = makeRelease(commit);
      const second = makeRelease(commit, { weights: 'other' });
      await publish(first, registry);
      const before = await snapshot();
      const result = await publish(second, registry);
      expect(result).toMatchObject({
        outcome: 'conflict',
        code: 'version-taken',
        message: `v1.0.0 is another model: its digest is ${first.release.label.digest}, and this model's is ${second.release.label.digest}.`,
      });
      expect(await snapshot()).toEqual(before);
    });

    it('keeps models with slashes and models that begin alike apart', async () => {
      const { registry, commit } = await create();
      for (const model of ['seals', 'group/seals', 'group/seals-2', 'group']) {
        const result = await publish(makeRelease(commit, { model }), registry);
        expect(result.outcome).toBe('published');
        expect(await registry.log.versions(model)).toEqual(['v1.0.0']);
        expect((await registry.store.list(model)).map(({ version }) => version)).toEqual(['v1.0.0']);
      }
    });

    it('knows the versions in their order', async () => {
      const { registry, commit } = await create();
      for (const version of ['v1.9.0', 'v1.10.0', 'v1.2.0']) {
        await publish(makeRelease(commit, { version, weights: version }), registry);
      }
      expect(await registry.log.versions('penguins')).toEqual(['v1.2.0', 'v1.9.0', 'v1.10.0']);
    });
  });

  describe(`${name}: single operations`, () => {
    it('creates a tag once: the second publisher is told', async () => {
      const { registry, commit } = await create();
      const { release } = makeRelease(commit);
      await registry.log.register(release);
      await registry.log.register(release);
      await expect(registry.log.register(makeRelease(commit, { weights: 'other' }).release)).rejects.toThrow(
        RegistryChangedError,
      );
    });

    it('refuses content that is not what was announced, and keeps the version invisible', async () => {
      const { registry, commit } = await create();
      const { release } = makeRelease(commit);
      const draft = await registry.store.createDraft(release);
      const file = release.files.find(({ name }) => name === 'model.bin');
      if (!file) throw new Error('no model.bin');
      await expect(
        registry.store.putFile(draft, file, async function* () {
          yield Buffer.from('changed');
        }),
      ).rejects.toThrow(/model\.bin/);
      expect((await registry.store.list('penguins')).map(({ state }) => state)).toEqual(['draft']);
    });

    it('tells when a draft is gone', async () => {
      const { registry, commit } = await create();
      const { release, contents } = makeRelease(commit);
      const draft = await registry.store.createDraft(release);
      await registry.store.removeDraft(draft);
      await registry.store.removeDraft(draft);
      const [file] = release.files;
      if (!file) throw new Error('no file');
      const content = contents.get(file.name);
      if (!content) throw new Error('no content');
      await expect(registry.store.putFile(draft, file, content)).rejects.toThrow(RegistryChangedError);
      await expect(registry.store.publish(draft)).rejects.toThrow(RegistryChangedError);
      expect(await registry.store.list('penguins')).toEqual([]);
    });

    it('gives back what was stored, in pieces', async () => {
      const { registry, commit } = await create();
      const made = makeRelease(commit, { weights: 'w'.repeat(3_000_000) });
      await publish(made, registry);
      const [stored] = await registry.store.inspect(made.release.label);
      if (!stored) throw new Error('nothing is stored');
      for (const file of made.release.files) {
        expect(await digestOf(registry.store.readFile(stored.handle, file.name))).toBe(file.sha256);
      }
      await expect(digestOf(registry.store.readFile(stored.handle, 'other.bin'))).rejects.toThrow(
        RegistryChangedError,
      );
    });

    it('begins one draft for one label', async () => {
      const { registry, commit } = await create();
      const { release } = makeRelease(commit);
      const first = await registry.store.createDraft(release);
      expect(await registry.store.createDraft(release)).toBe(first);
      expect(await registry.store.list('penguins')).toHaveLength(1);
    });
  });
  describeLog(name, create);
  describeInterruptions(name, create);
  describePromotions(name, create);
}
