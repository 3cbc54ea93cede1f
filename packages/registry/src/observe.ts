import type { DecisionRecord } from '@plimsoll/record';
import { type Holder, isDeprecated, readAlias } from './alias-state.ts';
import { type Bump, chooseBump } from './choose-bump.ts';
import { type Choice, chooseVersion, existingVersion, type VersionRequest } from './choose-version.ts';
import { examineVersion, readReleaseRecords } from './examine.ts';
import type { LogEntry } from './log-entry.ts';
import type { ListedRelease, Registry, StoredRelease } from './release-store.ts';
import type { Registration } from './version-log.ts';

/** What the registry holds of one version. */
export interface Observation {
  readonly releases: readonly StoredRelease[];
  readonly registration: Registration | null;
}

/** What a model is published as: a version, or the next one by its evidence or by the user's word. */
export type PublicationRequest = VersionRequest | { readonly bump: 'auto' };

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
 * Looks at all versions of a model, and chooses the one that a model of this digest gets, and says why.
 * Only the tags that can matter are read: the newest, and those of releases that carry the digest.
 */
export async function observeModel(
  registry: Registry,
  request: PublicationRequest,
  model: { readonly name: string; readonly digest: string; readonly records: readonly DecisionRecord[] },
): Promise<Choice & { readonly bump: Bump | null }> {
  const { store, log } = registry;
  const registered = await log.versions(model.name);
  const listed = await store.list(model.name);
  const relevant = new Set(
    listed.filter(({ label }) => label?.digest === model.digest).map(({ version }) => version),
  );
  const newest = registered.at(-1);
  if (newest !== undefined) relevant.add(newest);
  const registrations: Registration[] = [];
  for (const version of relevant) {
    const registration = await log.find({ model: model.name, version });
    if (registration) registrations.push(registration);
  }
  const known = await withoutWithdrawn(registry, model, { registered, registrations, releases: listed });
  const choose = (wanted: VersionRequest) => chooseVersion(wanted, model.digest, known);
  if ('version' in request) {
    return { ...choose(request), bump: { level: 'set-by-user', reason: 'The version was set by the user.' } };
  }
  const plain = choose({ bump: 'minor' });
  const existing = existingVersion(model.digest, known);
  const isRegistered = known.registrations.some(({ version }) => version === existing);
  if (isRegistered || known.releases.some((one) => isPublished(one) && one.version === existing)) {
    return { ...plain, bump: null };
  }
  const bump = await decideBump(registry, request.bump, { ...model, previousVersion: plain.previousVersion });
  const level = bump.level === 'major' || bump.level === 'patch' ? bump.level : 'minor';
  const chosen = choose({ bump: level });
  // A draft that was left is taken up again under its own number. Where today's evidence leads to that number, too, the reason is
  // told as it was: then the release is the same, byte for byte, and nothing is sent twice.
  const releases = known.releases.filter(isPublished);
  const anew = chooseVersion({ bump: level }, model.digest, { ...known, releases });
  return { ...chosen, bump: anew.version === chosen.version ? bump : null };
}

function isPublished({ state }: ListedRelease): boolean {
  return state === 'published';
}

/** Which number the next version raises, and why. */
async function decideBump(
  registry: Registry,
  asked: Bump['level'] | 'auto',
  {
    name,
    records,
    previousVersion,
  }: {
    readonly name: string;
    readonly records: readonly DecisionRecord[];
    readonly previousVersion: string | null;
  },
): Promise<Bump> {
  if (previousVersion === null) return { level: 'first', reason: 'This is the first version.' };
  if (asked !== 'auto') return { level: asked, reason: `The input bump asked for ${asked}.` };
  const before = await readVersionRecords(registry, { model: name, version: previousVersion });
  return chooseBump(records, before, previousVersion);
}

/**
 * What is known of a model, without its claim on a version that has no release and was deprecated: that is how people give up a
 * version that can never be released, such as one whose immutable release was deleted. Its number stays taken.
 */
async function withoutWithdrawn(
  { log }: Registry,
  { name, digest }: { readonly name: string; readonly digest: string },
  known: Parameters<typeof chooseVersion>[2],
): Promise<Parameters<typeof chooseVersion>[2]> {
  const existing = existingVersion(digest, known);
  const isOf = ({ version }: { readonly version: string }) => version === existing;
  const isRegistered = known.registrations.some(isOf);
  const isReleased = known.releases.some((release) => isOf(release) && isPublished(release));
  if (existing === undefined || !isRegistered || isReleased) return known;
  if (!isDeprecated(await log.history(name), existing)) return known;
  return {
    registered: known.registered,
    registrations: known.registrations.filter((one) => !isOf(one)),
    releases: known.releases.filter((one) => !isOf(one)),
  };
}

/** The records that a version carries; null when it is not published, or is not what was published any more. */
async function readVersionRecords(
  registry: Registry,
  key: { readonly model: string; readonly version: string },
): Promise<DecisionRecord[] | null> {
  const { release, refusals } = await examineVersion(registry, key);
  return release === null || refusals.length > 0 ? null : readReleaseRecords(registry.store, release);
}

/** A version that has an alias, with its records. */
export type RecordedHolder = Holder & { readonly records: readonly DecisionRecord[] };

/** The version that has an alias by the model's `history`; null when none has, or its files are not what was published. */
export async function readHolder(
  registry: Registry,
  history: readonly LogEntry[],
  { model, alias }: { readonly model: string; readonly alias: string },
): Promise<RecordedHolder | null> {
  const { current } = readAlias(history, alias);
  if (current === null) return null;
  const { version } = current;
  const records = await readVersionRecords(registry, { model, version });
  return records && { ...current, records };
}
