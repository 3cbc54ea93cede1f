import { createGitHubClient, createGitHubReleaseStore, createGitHubVersionLog } from '@plimsoll/github';
import { promoteVersion, publishRelease, type Registry } from '@plimsoll/registry';
import { createGitTagLog, openStore } from '@plimsoll/stores';
import { makeRelease } from '../../packages/testing/src/make-release.ts';

/** Where a registry is, so that another process can open it too. */
export type RegistryPlace =
  | { readonly kind: 'directory'; readonly directory: string; readonly root: string }
  | { readonly kind: 'oci'; readonly host: string; readonly path: string; readonly root: string }
  | { readonly kind: 'github'; readonly url: string; readonly token: string; readonly repository: string };

/** What a process does to a registry. */
export interface Job {
  readonly place: RegistryPlace;
  readonly commit: string;
  /** A version to publish, or one to promote. */
  readonly work: 'publish' | 'promote';
  readonly version: string;
}

const sleep = async () => {};

/** Opens a registry as an action or a command does. */
export async function openRegistry(place: RegistryPlace): Promise<Registry> {
  if (place.kind === 'github') {
    const { url: apiUrl, token, repository } = place;
    const client = createGitHubClient({ ...{ apiUrl, token, sleep }, now: () => new Date() });
    const options = { client, repository, sleep };
    return { store: createGitHubReleaseStore(options), log: createGitHubVersionLog(options) };
  }
  const store = await openStore(place, {
    ...{ directory: '', githubToken: '', environment: { DOCKER_CONFIG: place.root }, sleep },
    ...place,
    now: () => new Date('2026-03-01T00:00:00Z'),
    describePath: (path) => path,
    log: () => {},
  });
  return { store, log: createGitTagLog({ root: place.root }) };
}

/** Does a job to the end. */
export async function doJob({ work, version, commit }: Job, registry: Registry): Promise<void> {
  if (work === 'publish') {
    const { release, contents } = makeRelease(commit, { version, weights: version });
    const { outcome } = await publishRelease(release, contents, { registry, log: () => {} });
    if (outcome === 'conflict') throw new Error(`${version} could not be published`);
    return;
  }
  const run = 'https://github.localhost/o/r/actions/runs/7';
  const request = { model: 'penguins', alias: 'production', version, run, isReported: () => false };
  const { outcome } = await promoteVersion(request, {
    ...{ registry, because: { who: 'ann', why: 'better' }, isDryRun: false, log: () => {} },
    now: () => new Date('2026-03-01T00:00:00Z'),
  });
  if (outcome === 'refused') throw new Error(`${version} could not be promoted`);
}
