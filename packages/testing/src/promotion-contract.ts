import {
  type LogNote,
  type PromotionRequest,
  planUnassignment,
  promoteVersion,
  type Registry,
  readAlias,
  withdraw,
} from '@plimsoll/registry';
import { describe, expect, it } from 'vitest';
import { Interruption, interruptAt } from './interruption.ts';
import { makeRelease, publishMade, type RegistryUnderTest } from './make-release.ts';

const now = () => new Date('2026-03-01T00:00:00Z');

/** Promotes as a run of its own does, unless told otherwise. */
export function promote(registry: Registry, version: string, given: Partial<PromotionRequest> = {}) {
  const run = `https://github.localhost/o/r/actions/runs/${version}-${Math.random()}`;
  return promoteVersion(
    { model: 'penguins', alias: 'production', version, run, isReported: () => true, ...given },
    { registry, because: { who: 'ann', why: `because of ${version}` }, now, isDryRun: false, log: () => {} },
  );
}

/** Takes the alias production away, as `plimsoll unassign` does. */
export function unassign(registry: Registry) {
  const key = { model: 'penguins', alias: 'production' };
  return withdraw(registry, {
    ...{ ...key, isDryRun: false },
    plan: (history) =>
      planUnassignment(history, key, { because: { who: 'ann', why: 'closed' }, run: null, now: now() }),
  });
}

/** What every registry promises about aliases: they move as a whole, and every move is in the log. */
export function describePromotions(name: string, create: () => Promise<RegistryUnderTest>): void {
  const createWith = async (...versions: string[]) => {
    const made = await create();
    for (const version of versions) {
      const commit = (await made.nextCommit?.()) ?? made.commit;
      await publishMade(makeRelease(commit, { version, weights: version }), made.registry);
    }
    return made;
  };
  const holder = async ({ log }: Registry) =>
    readAlias(await log.history('penguins'), 'production').current?.version;

  describe(`${name}: promoting`, () => {
    it('moves an alias forward, back, and further back', async () => {
      const { registry } = await createWith('v1.0.0', 'v1.1.0', 'v2.0.0');
      for (const version of ['v1.0.0', 'v1.1.0', 'latest']) {
        expect((await promote(registry, version)).outcome).toBe('promoted');
      }
      expect(await holder(registry)).toBe('v2.0.0');
      const back = await promote(registry, 'previous');
      expect(back).toMatchObject({
        outcome: 'promoted',
        choice: { version: 'v1.1.0', from: 'v2.0.0', isRollback: true },
      });
      expect((await promote(registry, 'previous')).choice?.version).toBe('v1.0.0');
      expect(await promote(registry, 'previous')).toMatchObject({
        outcome: 'refused',
        refusals: [{ code: 'no-previous-version' }],
      });
      expect((await promote(registry, 'v1.0.0')).outcome).toBe('already-there');
      expect((await promote(registry, 'latest')).choice).toMatchObject({
        version: 'v2.0.0',
        isRollback: false,
      });
      const history = await registry.log.history('penguins');
      expect(history.filter(({ action }) => action === 'assign').map(({ note }) => note?.why)).toEqual(
        ['v1.0.0', 'v1.1.0', 'latest', 'previous', 'previous', 'latest'].map(
          (version) => `because of ${version}`,
        ),
      );
      expect(readAlias(history, 'production').others).toEqual([]);
    });

    it('refuses a version that is damaged, unknown, deprecated, or was moved', async () => {
      const { registry } = await createWith('v1.0.0');
      expect((await promote(registry, 'v3.0.0')).refusals).toMatchObject([
        { code: 'version-unknown', message: 'There is no v3.0.0 of penguins; its versions are v1.0.0.' },
      ]);
      const [registered] = await registry.log.history('penguins');
      if (!registered) throw new Error('nothing is registered');
      const { commit } = registered;
      const note: LogNote = {
        ...{ action: 'deprecate', version: 'v1.0.0', digest: 'd'.repeat(64), run: null, request: null },
        ...{ from: null, isRollback: false, completes: null, who: 'ann', why: 'it is biased' },
      };
      const at = new Date('2030-01-01T00:00:00Z');
      await registry.log.append({
        tag: 'penguins@v1.0.0!#1',
        model: 'penguins',
        alias: null,
        commit,
        at,
        note,
      });
      for (const version of ['v1.0.0', 'latest']) {
        expect((await promote(registry, version)).outcome).toBe('refused');
      }
      expect(await holder(registry)).toBeUndefined();
    });

    it('does the same thing once, however often its run is repeated', async () => {
      const { registry, snapshot } = await createWith('v1.0.0', 'v1.1.0', 'v2.0.0');
      for (const version of ['v1.0.0', 'v1.1.0', 'v2.0.0']) await promote(registry, version);
      const run = 'https://github.localhost/o/r/actions/runs/7';
      expect((await promote(registry, 'previous', { run })).outcome).toBe('promoted');
      const before = await snapshot();
      expect((await promote(registry, 'previous', { run })).outcome).toBe('already-there');
      expect(
        (await promote(registry, 'previous', { run: null, isReported: () => false })).choice?.version,
      ).toBe('v1.0.0');
      expect((await promote(registry, 'previous', { run })).refusals[0]?.code).toBe('superseded');
      expect(before).not.toEqual(await snapshot());
    });
  });

  describe(`${name}: an alias that is taken away`, () => {
    const key = { model: 'penguins', alias: 'production' };

    it('is gone from the log and from the store, and can be given again', async () => {
      const { registry, snapshot } = await createWith('v1.0.0');
      const { aliases } = registry.store;
      expect(await unassign(registry)).toMatchObject({ refusals: [{ code: 'alias-unknown' }] });
      await promote(registry, 'v1.0.0');
      expect(await aliases?.read(key)).toBe(aliases && 'v1.0.0');
      expect((await unassign(registry)).operations).toHaveLength(aliases ? 2 : 1);
      expect(await holder(registry)).toBeUndefined();
      expect(await aliases?.read(key)).toBe(aliases && null);
      const before = await snapshot();
      expect(await unassign(registry)).toEqual({ refusals: [], operations: [] });
      expect(await snapshot()).toEqual(before);
      expect((await promote(registry, 'v1.0.0')).outcome).toBe('promoted');
      expect(await aliases?.read(key)).toBe(aliases && 'v1.0.0');
    });

    it('is gone as undisturbed when that is interrupted and run again', async () => {
      const prepare = async () => {
        const made = await createWith('v1.0.0');
        await promote(made.registry, 'v1.0.0', { run: null });
        return made;
      };
      const undisturbed = await prepare();
      const counted = interruptAt(undisturbed.registry, Number.POSITIVE_INFINITY, 'before');
      await unassign(counted);
      const wanted = await undisturbed.snapshot();
      expect(counted.count()).toBe(undisturbed.registry.store.aliases ? 2 : 1);
      for (let n = 1; n <= counted.count(); n++) {
        for (const moment of ['before', 'after'] as const) {
          const { registry, snapshot } = await prepare();
          await expect(unassign(interruptAt(registry, n, moment))).rejects.toThrow(Interruption);
          expect((await unassign(registry)).refusals).toEqual([]);
          expect(await snapshot(), `${moment} operation ${n}`).toEqual(wanted);
        }
      }
    });

    it('stands where the log says when it is given at the same time', async () => {
      const { registry } = await createWith('v1.0.0', 'v1.1.0');
      await promote(registry, 'v1.0.0');
      await Promise.all([unassign(registry), promote(registry, 'v1.1.0'), unassign(registry)]);
      const { aliases } = registry.store;
      expect(await aliases?.read(key)).toBe(aliases && ((await holder(registry)) ?? null));
    });
  });

  describe(`${name}: a promotion that is interrupted at every operation`, () => {
    it.each([
      ['forward', 'v2.0.0', null],
      ['back', 'previous', 'https://github.localhost/o/r/actions/runs/7'],
      ['back in a terminal', 'previous', null],
    ])('%s: ends as an undisturbed run when it is run again', async (_name, version, run) => {
      const prepare = async () => {
        const made = await createWith('v1.0.0', 'v1.1.0', 'v2.0.0');
        for (const one of ['v1.0.0', 'v1.1.0']) await promote(made.registry, one, { run: null });
        return made;
      };
      const again = { run, isReported: () => false };
      const undisturbed = await prepare();
      const counted = interruptAt(undisturbed.registry, Number.POSITIVE_INFINITY, 'before');
      await promote(counted, version, again);
      const wanted = await undisturbed.snapshot();
      // Given, taken from the one before, and shown where the store has names for versions.
      expect(counted.count()).toBe(undisturbed.registry.store.aliases ? 3 : 2);
      for (let n = 1; n <= counted.count(); n++) {
        for (const moment of ['before', 'after'] as const) {
          const { registry, snapshot } = await prepare();
          await expect(promote(interruptAt(registry, n, moment), version, again)).rejects.toThrow(
            Interruption,
          );
          expect((await promote(registry, version, again)).outcome).toMatch(/^(promoted|already-there)$/);
          expect(await snapshot(), `${moment} operation ${n}`).toEqual(wanted);
        }
      }
    });
  });

  describe(`${name}: several promotions at once`, () => {
    it.each([2, 4, 8])('%d of one version move the alias once', async (length) => {
      const { registry } = await createWith('v1.0.0');
      const results = await Promise.all(Array.from({ length }, () => promote(registry, 'v1.0.0')));
      expect(results.filter(({ outcome }) => outcome === 'promoted').length).toBeGreaterThanOrEqual(1);
      const assigned = (await registry.log.history('penguins')).filter(({ action }) => action === 'assign');
      expect(assigned).toHaveLength(1);
    });

    it('of different versions leave one that has it', async () => {
      const versions = ['v1.0.0', 'v1.1.0', 'v2.0.0', 'v3.0.0'];
      const { registry } = await createWith(...versions);
      const results = await Promise.all(versions.map((version) => promote(registry, version)));
      expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['promoted']));
      const history = await registry.log.history('penguins');
      const { current } = readAlias(history, 'production');
      expect(versions).toContain(current?.version);
      expect(history.filter(({ action }) => action === 'assign')).toHaveLength(4);
      expect(readAlias(history, 'production').others).toEqual([]);
    });
  });
}
