import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  createGitRepository,
  type DockerRegistry,
  findNode24,
  interruptAt,
  missingDockerRegistry,
  snapshotRepository,
  startDockerRegistry,
  startFakeGitHub,
} from '@plimsoll/testing';
import { afterAll, describe, expect, it } from 'vitest';
import { doJob, type Job, openRegistry, type RegistryPlace } from './job.ts';

const node = findNode24();
const worker = fileURLToPath(new URL('./worker.ts', import.meta.url));
const closing: (() => Promise<unknown>)[] = [];
let real: Promise<DockerRegistry> | undefined;
let places = 0;
afterAll(async () => {
  for (const close of closing) await close();
});

/** An empty registry that several processes can open, and a look at all that it really holds. */
interface SharedRegistry {
  readonly place: RegistryPlace;
  readonly commit: string;
  holds(): Promise<unknown>;
}

/** A repository with one commit, the same in every test. */
async function createRoot() {
  const repository = await createGitRepository();
  closing.push(() => repository.remove());
  const date = '2026-01-01T00:00:00Z';
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const child = spawn(
    'git',
    ['commit', '--quiet', '--amend', '--reset-author', '--allow-empty', '-m', 'first'],
    {
      ...{ cwd: repository.folder, env, stdio: 'ignore' },
    },
  );
  await new Promise((resolve) => child.once('close', resolve));
  return { root: repository.folder, commit: await repository.git('rev-parse', 'HEAD') };
}

const stores: Readonly<Record<string, () => Promise<SharedRegistry>>> = {
  async 'a directory with git tags'() {
    const { root, commit } = await createRoot();
    const directory = join(root, 'registry');
    const holds = async () => (await readdir(directory, { recursive: true }).catch(() => [])).sort();
    return { place: { kind: 'directory', directory, root }, commit, holds };
  },
  async 'an OCI registry with git tags'() {
    if (real === undefined) {
      real = startDockerRegistry();
      closing.push(async () => (await real)?.close());
    }
    const { host } = await real;
    const { root, commit } = await createRoot();
    const path = `kills/place-${++places}`;
    const holds = () => snapshotRepository({ host, repository: `${path}/penguins` }, path);
    return { place: { kind: 'oci', host, path, root }, commit, holds };
  },
  async 'GitHub Releases'() {
    const fake = await startFakeGitHub();
    closing.push(() => fake.close());
    const commit = 'c'.repeat(40);
    fake.addCommit({ sha: commit });
    const { url, token, repository, state } = fake;
    const holds = async () => ({
      releases: [...state.releases.values()].map(({ tag, isDraft }) => ({ tag, isDraft })),
      assets: [...state.assets.values()].map(({ name, bytes }) => [name, bytes.length]).sort(),
      refs: [...state.refs.keys()].filter((name) => name.startsWith('refs/tags/')).sort(),
    });
    return { place: { kind: 'github', url, token, repository }, commit, holds };
  },
};

/** All that a registry says, and all that is really there; without what two runs never share. */
async function snapshot({ place, holds }: SharedRegistry): Promise<unknown> {
  const { store, log } = await openRegistry(place);
  const shown = [];
  for (const version of await log.versions('penguins')) {
    const releases = await store.inspect({ model: 'penguins', version });
    // Files that are uploaded side by side come in any order.
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    shown.push(
      ...releases.map(({ state, label, files }) => ({ state, label, files: files.toSorted(byName) })),
    );
  }
  const history = (await log.history('penguins')).map(({ at: _, ...entry }) => entry);
  return { shown, history, listed: (await store.list('penguins')).length, holds: await holds() };
}

/** Runs a job in a process of its own that is killed at its n-th change. Returns by which signal it ended, and what it said. */
function killAt(job: Job, n: number, moment: 'before' | 'after') {
  return new Promise<{ signal: string | null; errors: string }>((resolve) => {
    const given = JSON.stringify({ job, n, moment });
    const child = spawn('path' in node ? node.path : '', ['--no-warnings', worker, given]);
    let errors = '';
    child.stderr.on('data', (text) => {
      errors += text;
    });
    child.once('close', (_code, signal) => resolve({ signal, errors }));
  });
}

// A process that reads TypeScript needs Node 24.
describe.skipIf('missing' in node)('a process that is killed at every single operation', () => {
  for (const [name, create] of Object.entries(stores)) {
    const missing = name.startsWith('an OCI') ? missingDockerRegistry() : undefined;
    const jobs = [
      ['publish', 'v1.0.0', []],
      ['promote', 'v1.1.0', ['v1.0.0', 'v1.1.0']],
      ['promote', 'previous', ['v1.0.0', 'v1.1.0']],
    ] as const;
    it.skipIf(missing).each(jobs)(
      `${name}: %s %s ends as an undisturbed run when it is run again ${missing ?? ''}`,
      async (work, version, published) => {
        const prepare = async () => {
          const made = await create();
          const registry = await openRegistry(made.place);
          const prior = { place: made.place, commit: made.commit };
          for (const one of published) await doJob({ ...prior, work: 'publish', version: one }, registry);
          const held = version === 'previous' ? published : published.slice(0, 1);
          for (const one of held) await doJob({ ...prior, work: 'promote', version: one }, registry);
          return { made, job: { ...prior, work, version } satisfies Job };
        };
        const undisturbed = await prepare();
        const counted = interruptAt(
          await openRegistry(undisturbed.made.place),
          Number.POSITIVE_INFINITY,
          'before',
        );
        await doJob(undisturbed.job, counted);
        const wanted = await snapshot(undisturbed.made);
        expect(counted.count()).toBeGreaterThanOrEqual(work === 'publish' ? 7 : 2);
        for (let n = 1; n <= counted.count(); n++) {
          for (const moment of ['before', 'after'] as const) {
            const { made, job } = await prepare();
            expect(await killAt(job, n, moment)).toEqual({ signal: 'SIGKILL', errors: '' });
            await doJob(job, await openRegistry(made.place));
            expect(await snapshot(made), `killed ${moment} change ${n}`).toEqual(wanted);
          }
        }
      },
      300_000,
    );
  }
});
