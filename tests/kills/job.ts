import { randomUUID } from 'node:crypto';
import {
  planUnassignment,
  promoteVersion,
  publishRelease,
  type Registry,
  withAttestation,
  withdraw,
} from '@plimsoll/registry';
import { createGitTagLog, openStore } from '@plimsoll/stores';
import { inPlace } from '../../packages/testing/src/in-place.ts';
import { makeRelease } from '../../packages/testing/src/make-release.ts';

/** Where a registry is, so that another process can open it too. */
export type RegistryPlace =
  | { readonly kind: 'directory'; readonly directory: string; readonly root: string }
  | { readonly kind: 'oci'; readonly host: string; readonly path: string; readonly root: string }
  | { readonly kind: 'mlflow'; readonly url: string; readonly within: string; readonly root: string }
  | { readonly kind: 'hugging-face'; readonly endpoint: string; readonly root: string }
  | { readonly kind: 'github'; readonly url: string; readonly token: string; readonly repository: string };

/** What a process does to a registry. */
export interface Job {
  readonly place: RegistryPlace;
  readonly commit: string;
  /** A version to publish or to promote, or an alias to take away. */
  readonly work: 'publish' | 'attest' | 'promote' | 'unassign';
  readonly version: string;
  /** What the model is; default: the version. */
  readonly weights?: string;
}

/** How a job ended, in a word of the decision's. */
export type JobOutcome =
  | 'published'
  | 'already-published'
  | 'conflict'
  | 'promoted'
  | 'already-there'
  | 'unassigned';

const sleep = async () => {};
const now = () => new Date('2026-03-01T00:00:00Z');

/** Opens a registry as an action or a command does. */
export async function openRegistry(place: RegistryPlace): Promise<Registry> {
  if (place.kind === 'github') {
    // Loaded here, so that no other process waits for it.
    const { createGitHubClient, createGitHubReleaseStore, createGitHubVersionLog } = await import(
      '@plimsoll/github'
    );
    const { url: apiUrl, token, repository } = place;
    const client = createGitHubClient({ ...{ apiUrl, token, sleep }, now: () => new Date() });
    const options = { client, repository, sleep };
    return { store: createGitHubReleaseStore(options), log: createGitHubVersionLog(options) };
  }
  const environment = {
    DOCKER_CONFIG: place.root,
    ...(place.kind === 'hugging-face' && { HF_ENDPOINT: place.endpoint }),
  };
  const surroundings = {
    ...{ directory: '', githubToken: '', environment, sleep, now, log: () => {}, isFromLog: false },
    describePath: (path: string) => path,
  };
  const address = place.kind === 'hugging-face' ? { ...place, owner: 'acme', name: null } : place;
  const store = await openStore(address, { ...surroundings, ...address });
  return {
    store: place.kind === 'mlflow' ? inPlace(store, place.within) : store,
    log: createGitTagLog({ root: place.root }),
  };
}

/** Does a job to the end. */
export async function doJob(job: Job, registry: Registry): Promise<JobOutcome> {
  const { work, version, commit, weights = version } = job;
  const because = { who: 'ann', why: 'better' };
  const key = { model: 'penguins', alias: 'production' };
  if (work === 'publish' || work === 'attest') {
    const made = makeRelease(commit, { version, weights });
    // No two signatures of the same files are the same bytes.
    const { release, contents } =
      work === 'attest' ? withAttestation(made, JSON.stringify({ signature: randomUUID() })) : made;
    const { outcome } = await publishRelease(release, contents, { registry, log: () => {} });
    return outcome;
  }
  if (work === 'unassign') {
    const by = { because, run: null, now: now() };
    const plan = (history: Parameters<typeof planUnassignment>[0]) => planUnassignment(history, key, by);
    const { refusals } = await withdraw(registry, { ...key, isDryRun: false, plan });
    if (refusals.length > 0) throw new Error(refusals[0]?.message);
    return 'unassigned';
  }
  const run = 'https://github.localhost/o/r/actions/runs/7';
  const request = { ...key, version, run, isReported: () => false };
  const { outcome } = await promoteVersion(request, {
    ...{ registry, because, isDryRun: false, log: () => {}, now },
  });
  if (outcome === 'refused' || outcome === 'planned') throw new Error(`${version} was ${outcome}`);
  return outcome;
}
