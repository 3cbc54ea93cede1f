import { readAlias } from '@plimsoll/registry';
import { afterAll, describe, expect, it } from 'vitest';
import { doJob, type Job, openRegistry } from './job.ts';
import { node, runWorker } from './run-worker.ts';
import { closeRegistries, sharedKinds } from './shared-registries.ts';

afterAll(closeRegistries);

const versions = ['v1.0.0', 'v1.1.0', 'v1.2.0', 'v2.0.0', 'v2.0.1', 'v3.0.0', 'v3.1.0', 'v4.0.0'];

/** Runs jobs in processes of their own, all at once. */
async function race(jobs: readonly Job[]) {
  const ends = await Promise.all(jobs.map((job) => runWorker({ job, unit: 'operation' })));
  return ends.map(({ said, errors }) => said?.outcome ?? errors);
}

// A process that reads TypeScript needs Node 24.
describe.skipIf('missing' in node)('processes that work on one registry at once', () => {
  for (const [name, { create, missing }] of Object.entries(sharedKinds)) {
    const prepare = async () => {
      const { place, commit } = await create();
      const registry = await openRegistry(place);
      const states = async () =>
        (await registry.store.list('penguins')).map(({ version, state }) => `${version} ${state}`).sort();
      return { base: { place, commit, work: 'publish' as const }, registry, states };
    };

    it.skipIf(missing).each([2, 5, 8])(
      `${name}: one of %d models gets the version, the others are told ${missing ?? ''}`,
      async (length) => {
        const { base, registry, states } = await prepare();
        const jobs = Array.from({ length }, (_, at) => ({
          ...{ ...base, version: 'v1.0.0', weights: `weights ${at}` },
        }));
        const outcomes = await race(jobs);
        expect(outcomes.toSorted()).toEqual([
          ...Array.from({ length: length - 1 }, () => 'conflict'),
          'published',
        ]);
        expect(await states()).toEqual(['v1.0.0 published']);
        const [release] = await registry.store.inspect({ model: 'penguins', version: 'v1.0.0' });
        const tag = await registry.log.find({ model: 'penguins', version: 'v1.0.0' });
        expect(release?.label?.id).toBe(tag?.label?.id);
        // All of it is the winner's.
        const winner = jobs[outcomes.indexOf('published')] as Job;
        expect(await doJob(winner, registry)).toBe('already-published');
      },
      300_000,
    );

    it.skipIf(missing).each([2, 8])(
      `${name}: one model is published once by %d, each with a signature of its own ${missing ?? ''}`,
      async (length) => {
        const { base, registry, states } = await prepare();
        const job: Job = { ...base, work: 'attest', version: 'v1.0.0' };
        const outcomes = await race(Array.from({ length }, () => job));
        for (const outcome of outcomes) expect(outcome).toMatch(/^(already-)?published$/);
        expect(outcomes).toContain('published');
        expect(await states()).toEqual(['v1.0.0 published']);
        const [release] = await registry.store.inspect({ model: 'penguins', version: 'v1.0.0' });
        expect(release?.files.filter(({ sha256 }) => sha256 === null)).toEqual([]);
        expect(release?.files).toHaveLength(6);
        expect(await doJob(job, registry)).toBe('already-published');
      },
      300_000,
    );

    it.skipIf(missing)(
      `${name}: eight versions are published side by side, and one of them gets the alias ${missing ?? ''}`,
      async () => {
        const { base, registry, states } = await prepare();
        expect(await race(versions.map((version) => ({ ...base, version })))).toEqual(
          versions.map(() => 'published'),
        );
        expect(await states()).toEqual(versions.map((version) => `${version} published`));
        const outcomes = await race(
          versions.slice(0, 4).map((version) => ({ ...base, work: 'promote', version })),
        );
        expect(outcomes).toEqual(versions.slice(0, 4).map(() => 'promoted'));
        const { current, others } = readAlias(await registry.log.history('penguins'), 'production');
        expect(others).toEqual([]);
        const { aliases } = registry.store;
        const key = { model: 'penguins', alias: 'production' };
        expect(await aliases?.read(key)).toBe(aliases && current?.version);
      },
      300_000,
    );
  }
});
