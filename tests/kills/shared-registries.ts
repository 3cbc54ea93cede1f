import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createGitRepository,
  type DockerRegistry,
  findMlflow,
  type MlflowServer,
  missingDockerRegistry,
  snapshotHub,
  snapshotMlflow,
  snapshotRepository,
  startDockerRegistry,
  startFakeGitHub,
  startFakeHub,
  startMlflowServer,
} from '@plimsoll/testing';
import type { RegistryPlace } from './job.ts';

/** An empty registry that several processes can open, and a look at all that it really holds. */
export interface SharedRegistry {
  readonly place: RegistryPlace;
  readonly commit: string;
  holds(): Promise<unknown>;
}

/** A kind of registry that processes share. */
export interface SharedKind {
  /** Why it cannot be had on this machine; undefined when it can. */
  readonly missing?: string | undefined;
  /** What a process is killed at: an operation, or a request to a service of which an operation makes several. */
  readonly unit: 'operation' | 'request';
  create(): Promise<SharedRegistry>;
}

const closing: (() => Promise<unknown>)[] = [];
let real: Promise<DockerRegistry> | undefined;
let server: Promise<MlflowServer> | undefined;
let places = 0;

/** Ends what was started. */
export async function closeRegistries(): Promise<void> {
  for (const close of closing.splice(0).reverse()) await close();
}

/** A repository with one commit, the same in every test. */
async function createRoot() {
  const repository = await createGitRepository();
  closing.push(() => repository.remove());
  const date = '2026-01-01T00:00:00Z';
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const args = ['commit', '--quiet', '--amend', '--reset-author', '--allow-empty', '-m', 'first'];
  const child = spawn('git', args, { cwd: repository.folder, env, stdio: 'ignore' });
  await once(child, 'close');
  return { root: repository.folder, commit: await repository.git('rev-parse', 'HEAD') };
}

const mlflow = findMlflow();

/** Every store that several jobs can reach, by what people call it. */
export const sharedKinds: Readonly<Record<string, SharedKind>> = {
  'a directory with git tags': {
    unit: 'operation',
    async create() {
      const { root, commit } = await createRoot();
      const directory = join(root, 'registry');
      const holds = async () => (await readdir(directory, { recursive: true }).catch(() => [])).sort();
      return { place: { kind: 'directory', directory, root }, commit, holds };
    },
  },
  'an OCI registry with git tags': {
    missing: missingDockerRegistry(),
    unit: 'operation',
    async create() {
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
  },
  'MLflow with git tags': {
    missing: 'missing' in mlflow ? mlflow.missing : undefined,
    unit: 'request',
    async create() {
      if (server === undefined && 'path' in mlflow) {
        server = startMlflowServer(mlflow);
        closing.push(async () => (await server)?.stop());
      }
      const { url } = (await server) as MlflowServer;
      const { root, commit } = await createRoot();
      const within = `place-${++places}`;
      const holds = () => snapshotMlflow(url, within);
      return { place: { kind: 'mlflow', url, within, root }, commit, holds };
    },
  },
  'Hugging Face with git tags': {
    unit: 'request',
    async create() {
      const hub = await startFakeHub();
      closing.push(() => hub.close());
      const { root, commit } = await createRoot();
      const holds = async () => snapshotHub(hub.state);
      return { place: { kind: 'hugging-face', endpoint: hub.url, root }, commit, holds };
    },
  },
  'GitHub Releases': {
    unit: 'operation',
    async create() {
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
  },
};
