import { afterAll, describe, expect, it } from 'vitest';
import { doJob, type Job, openRegistry } from './job.ts';
import { node, runWorker } from './run-worker.ts';
import { closeRegistries, sharedKinds } from './shared-registries.ts';
import { snapshot, withoutDigests } from './snapshot.ts';

afterAll(closeRegistries);

/** What is done, and which versions are there before; the last of `held` has the alias. */
const jobs: readonly {
  work: Job['work'];
  version: string;
  published: readonly string[];
  held: readonly string[];
}[] = [
  { work: 'publish', version: 'v1.0.0', published: [], held: [] },
  { work: 'attest', version: 'v1.0.0', published: [], held: [] },
  { work: 'promote', version: 'v1.1.0', published: ['v1.0.0', 'v1.1.0'], held: ['v1.0.0'] },
  { work: 'promote', version: 'previous', published: ['v1.0.0', 'v1.1.0'], held: ['v1.0.0', 'v1.1.0'] },
  { work: 'unassign', version: 'v1.0.0', published: ['v1.0.0'], held: ['v1.0.0'] },
];

// A process that reads TypeScript needs Node 24.
describe.skipIf('missing' in node)('a process that is killed at every single operation', () => {
  for (const [name, { create, unit, missing }] of Object.entries(sharedKinds)) {
    // A signature is one file more: where in its upload a process dies is seen without it.
    const done = jobs.filter(({ work }) => work !== 'attest' || unit === 'operation');
    it.skipIf(missing).each(done)(
      `${name}: $work $version ends as an undisturbed run when it is run again ${missing ?? ''}`,
      async ({ work, version, published, held }) => {
        const prepare = async () => {
          const made = await create();
          const registry = await openRegistry(made.place);
          const prior = { place: made.place, commit: made.commit };
          for (const one of published) await doJob({ ...prior, work: 'publish', version: one }, registry);
          for (const one of held) await doJob({ ...prior, work: 'promote', version: one }, registry);
          return { made, job: { ...prior, work, version } satisfies Job };
        };
        const look = async (made: Parameters<typeof snapshot>[0]) => {
          const seen = await snapshot(made);
          return work === 'attest' ? withoutDigests(seen) : seen;
        };
        const undisturbed = await prepare();
        const { said, errors } = await runWorker({ job: undisturbed.job, unit });
        expect(errors).toBe('');
        const changes = said?.changes ?? 0;
        const isPublication = work === 'publish' || work === 'attest';
        expect(changes).toBeGreaterThanOrEqual(isPublication ? 7 : work === 'promote' ? 2 : 1);
        const wanted = await look(undisturbed.made);
        const kill = async (n: number, moment: 'before' | 'after') => {
          const { made, job } = await prepare();
          const killed = await runWorker({ job, unit, n, moment });
          expect(killed, `${moment} change ${n}`).toEqual({ signal: 'SIGKILL', errors: '', said: null });
          const outcome = await doJob(job, await openRegistry(made.place));
          expect(outcome).not.toBe('conflict');
          expect(await look(made), `killed ${moment} change ${n}`).toEqual(wanted);
        };
        for (let n = 1; n <= changes; n++) await Promise.all([kill(n, 'before'), kill(n, 'after')]);
      },
      900_000,
    );
  }
});
