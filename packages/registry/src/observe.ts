import { type Choice, chooseVersion, type VersionRequest } from './choose-version.ts';
import type { Registry, StoredRelease } from './release-store.ts';
import type { Registration } from './version-log.ts';

/** What the registry holds of one version. */
export interface Observation {
  readonly releases: readonly StoredRelease[];
  readonly registration: Registration | null;
}

/** Looks at one version: its tag, its release, and all drafts of it. */
export async function observeVersion(
  { store, log }: Registry,
  key: { readonly model: string; readonly version: string },
): Promise<Observation> {
  // The log first: what it names is in the store already, so a tag is never seen without its release.
  const registration = await log.find(key);
  return { registration, releases: await store.inspect(key) };
}

/**
 * Looks at all versions of a model, and chooses the one that a model of this digest gets.
 * Only the tags that can matter are read: the newest, and those of releases that carry the digest.
 */
export async function observeModel(
  { store, log }: Registry,
  request: VersionRequest,
  model: { readonly name: string; readonly digest: string },
): Promise<Choice> {
  const registered = await log.versions(model.name);
  const releases = await store.list(model.name);
  const relevant = new Set(
    releases.filter(({ label }) => label?.digest === model.digest).map(({ version }) => version),
  );
  const newest = registered.at(-1);
  if (newest !== undefined) relevant.add(newest);
  const registrations: Registration[] = [];
  for (const version of relevant) {
    const registration = await log.find({ model: model.name, version });
    if (registration) registrations.push(registration);
  }
  return chooseVersion(request, model.digest, { registered, registrations, releases });
}
