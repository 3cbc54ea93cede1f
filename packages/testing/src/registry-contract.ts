import { createHash } from 'node:crypto';
import {
  assembleRelease,
  type FileContent,
  publishRelease,
  type Registry,
  RegistryChangedError,
  type Release,
  renderChecksums,
} from '@plimsoll/registry';
import { describe, expect, it } from 'vitest';
import { Interruption, interruptAt } from './interruption.ts';

/** A registry for one test, and a look at all that it holds (no handles, no times: comparable). */
export interface RegistryUnderTest {
  readonly registry: Registry;
  /** A commit that the log can put tags on. */
  readonly commit: string;
  snapshot(): Promise<unknown>;
}

/** A small release, with overrides. */
export function makeRelease(
  commit: string,
  overrides: { version?: string; weights?: string; model?: string; card?: string } = {},
): { release: Release; contents: ReadonlyMap<string, FileContent> } {
  const { version = 'v1.0.0', weights = 'weights', model = 'penguins', card = '# penguins\n' } = overrides;
  const texts = new Map([
    ['model.bin', weights],
    ['labels.json', '["Adelie"]'],
  ]);
  return assembleRelease({
    model,
    version,
    commit,
    run: null,
    card,
    notes: '# Notes\n',
    records: [],
    modelFiles: [...texts].map(([name, text]) => ({
      name,
      path: `out/${name}`,
      bytes: Buffer.byteLength(text),
      sha256: createHash('sha256').update(text).digest('hex'),
    })),
    read: ({ name }) =>
      async function* () {
        yield Buffer.from(texts.get(name) ?? '');
      },
  });
}

/** What every registry promises: the same tests for the twin and for each real one. */
export function describeRegistry(name: string, create: () => Promise<RegistryUnderTest>): void {
  const quiet = () => {};
  const publish = ({ release, contents }: ReturnType<typeof makeRelease>, registry: Registry) =>
    publishRelease(release, contents, { registry, log: quiet });

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

    it('begins one draft for one label', async () => {
      const { registry, commit } = await create();
      const { release } = makeRelease(commit);
      const first = await registry.store.createDraft(release);
      expect(await registry.store.createDraft(release)).toBe(first);
      expect(await registry.store.list('penguins')).toHaveLength(1);
    });
  });

  describe(`${name}: interrupted at every operation`, () => {
    it('ends as an undisturbed run when it is run again', async () => {
      const undisturbed = await create();
      const counted = interruptAt(undisturbed.registry, Number.POSITIVE_INFINITY, 'before');
      const made = makeRelease(undisturbed.commit);
      await publish(made, counted);
      const wanted = await undisturbed.snapshot();
      const operations = counted.count();
      expect(operations).toBeGreaterThan(5);
      for (let n = 1; n <= operations; n++) {
        for (const moment of ['before', 'after'] as const) {
          const { registry, commit, snapshot } = await create();
          expect(commit).toBe(undisturbed.commit);
          await expect(publish(made, interruptAt(registry, n, moment))).rejects.toThrow(Interruption);
          const result = await publish(made, registry);
          expect(['published', 'already-published']).toContain(result.outcome);
          expect(await snapshot(), `${moment} operation ${n}`).toEqual(wanted);
        }
      }
    });

    it('is finished by a run that trained again: the same model, other evidence', async () => {
      const { commit } = await create();
      const first = makeRelease(commit, { card: '# first\n' });
      const second = makeRelease(commit, { card: '# second\n' });
      const changes = 3 + first.release.files.length;
      for (let n = 1; n <= changes; n++) {
        const { registry } = await create();
        await expect(publish(first, interruptAt(registry, n, 'after'))).rejects.toThrow(Interruption);
        const result = await publish(second, registry);
        expect(['published', 'already-published']).toContain(result.outcome);
        const [stored, ...others] = await registry.store.inspect(second.release.label);
        expect(others, `after operation ${n}`).toEqual([]);
        expect(stored?.state).toBe('published');
        const card = stored?.files.find(({ name }) => name === 'MODEL_CARD.md')?.sha256;
        const cards = [first, second].map(
          ({ release }) => release.files.find(({ name }) => name === 'MODEL_CARD.md')?.sha256,
        );
        // Once the tag stands, the draft that it was made for is what is published.
        expect(card).toBe(n > first.release.files.length + 1 ? cards[0] : cards[1]);
      }
    });

    it('is finished when a file broke off in the middle', async () => {
      const { registry, commit, snapshot } = await create();
      const undisturbed = await create();
      const made = makeRelease(commit);
      await publish(made, undisturbed.registry);
      const broken = new Map(made.contents);
      broken.set('model.bin', async function* () {
        yield Buffer.from('wei');
        throw new Interruption('in the middle of a file');
      });
      await expect(publish({ ...made, contents: broken }, registry)).rejects.toThrow();
      expect((await registry.store.list('penguins')).map(({ state }) => state)).toEqual(['draft']);
      expect((await publish(made, registry)).outcome).toBe('published');
      expect(await snapshot()).toEqual(await undisturbed.snapshot());
    });
  });

  describe(`${name}: several publishers at once`, () => {
    it('lets one of many models have the version, and tells the others clearly', async () => {
      const { registry, commit } = await create();
      const all = Array.from({ length: 4 }, (_, index) =>
        makeRelease(commit, { weights: `weights ${index}` }),
      );
      const results = await Promise.all(all.map((made) => publish(made, registry)));
      const winners = results.filter(({ outcome }) => outcome === 'published');
      const losers = results.filter(({ outcome }) => outcome === 'conflict');
      expect([winners.length, losers.length]).toEqual([1, 3]);
      const stored = await registry.store.list('penguins');
      expect(stored.map(({ state }) => state)).toEqual(['published']);
      const tag = await registry.log.find({ model: 'penguins', version: 'v1.0.0' });
      expect(tag?.label?.id).toBe(stored[0]?.label?.id);
    });

    it('publishes the same model once', async () => {
      const { registry, commit } = await create();
      const results = await Promise.all(
        Array.from({ length: 4 }, () => publish(makeRelease(commit), registry)),
      );
      expect(new Set(results.map(({ outcome }) => outcome))).not.toContain('conflict');
      expect((await registry.store.list('penguins')).map(({ state }) => state)).toEqual(['published']);
    });
  });
}
