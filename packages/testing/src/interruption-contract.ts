import { describe, expect, it } from 'vitest';
import { Interruption, interruptAt } from './interruption.ts';
import { makeRelease, publishMade as publish, type RegistryUnderTest } from './make-release.ts';

/** What every registry promises when publishers die or meet: the end is that of an undisturbed run. */
export function describeInterruptions(name: string, create: () => Promise<RegistryUnderTest>): void {
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
    it.each([2, 4, 8])(
      'lets one of %d models have the version, and tells the others clearly',
      async (length) => {
        const { registry, commit } = await create();
        const all = Array.from({ length }, (_, index) =>
          makeRelease(commit, { weights: `weights ${index}` }),
        );
        const results = await Promise.all(all.map((made) => publish(made, registry)));
        const winners = results.filter(({ outcome }) => outcome === 'published');
        const losers = results.filter(({ outcome }) => outcome === 'conflict');
        expect([winners.length, losers.length]).toEqual([1, length - 1]);
        const stored = await registry.store.list('penguins');
        expect(stored.map(({ state }) => state)).toEqual(['published']);
        const tag = await registry.log.find({ model: 'penguins', version: 'v1.0.0' });
        expect(tag?.label?.id).toBe(stored[0]?.label?.id);
      },
    );

    it.each([2, 8])('publishes the same model once although %d try', async (length) => {
      const { registry, commit } = await create();
      const results = await Promise.all(Array.from({ length }, () => publish(makeRelease(commit), registry)));
      expect(new Set(results.map(({ outcome }) => outcome))).not.toContain('conflict');
      expect((await registry.store.list('penguins')).map(({ state }) => state)).toEqual(['published']);
    });

    it('publishes different versions side by side', async () => {
      const { registry, commit } = await create();
      const versions = ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v2.0.0', 'v3.0.0', 'v3.0.1', 'v4.0.0', 'v5.0.0'];
      const results = await Promise.all(
        versions.map((version) => publish(makeRelease(commit, { version, weights: version }), registry)),
      );
      expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['published']));
      expect(await registry.log.versions('penguins')).toEqual(versions);
      const stored = await registry.store.list('penguins');
      expect(stored.map(({ state, version }) => `${version} ${state}`).sort()).toEqual(
        versions.map((version) => `${version} published`),
      );
    });
  });
}
