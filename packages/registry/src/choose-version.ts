import semver from 'semver';
import type { ListedRelease } from './release-store.ts';
import type { Registration } from './version-log.ts';
import { compareVersions } from './version-tag.ts';

/** What the user asked for: this very version, or the next one. */
export type VersionRequest = { readonly version: string } | { readonly bump: 'patch' | 'minor' | 'major' };

/** The version to publish as, and the one that came before it. */
export interface Choice {
  /** vX.Y.Z */
  readonly version: string;
  /** The highest version below it; null for the first. */
  readonly previousVersion: string | null;
}

/** The version of a model that was never published, as semantic versioning counts what is used in earnest. */
const firstVersion = 'v1.0.0';

/**
 * Chooses the version of a model by its digest. A model that has a version already keeps it, so that running again
 * publishes nothing new, and an interrupted publication is taken up again. Otherwise the highest version that exists
 * anywhere is raised; numbers that were used are never used again.
 */
export function chooseVersion(
  request: VersionRequest,
  digest: string,
  known: {
    /** Every version that has a tag. */
    readonly registered: readonly string[];
    /** Tags that carry this digest or stand for a version that a release of this digest claims. */
    readonly registrations: readonly Registration[];
    readonly releases: readonly ListedRelease[];
  },
): Choice {
  const taken = [...known.registered, ...published(known.releases)].sort(compareVersions);
  const version =
    'version' in request ? request.version : (existingVersion(digest, known) ?? next(request, taken));
  const previousVersion = taken.findLast((other) => compareVersions(other, version) < 0) ?? null;
  return { version, previousVersion };
}

/** The version that a model of this digest has already, be it that its publication was interrupted. */
export function existingVersion(
  digest: string,
  known: Parameters<typeof chooseVersion>[2],
): string | undefined {
  const highest = known.registered.at(-1);
  const isHeldByOther = (version: string) =>
    known.registrations.some((tag) => tag.version === version && tag.label?.digest !== digest);
  const candidates = known.releases.filter(
    ({ state, version, label }) =>
      label?.digest === digest &&
      !isHeldByOther(version) &&
      // A draft of a version that others have passed, and that was never registered, is not taken up again.
      (state === 'published' ||
        known.registered.includes(version) ||
        highest === undefined ||
        compareVersions(version, highest) > 0),
  );
  const registered = known.registrations.filter(({ label }) => label?.digest === digest);
  return [...candidates, ...registered]
    .map(({ version }) => version)
    .sort(compareVersions)
    .at(-1);
}

function published(releases: readonly ListedRelease[]): string[] {
  return releases.filter(({ state }) => state === 'published').map(({ version }) => version);
}

function next(request: { readonly bump: semver.ReleaseType }, taken: readonly string[]): string {
  const highest = taken.at(-1);
  if (highest === undefined) return firstVersion;
  return `v${semver.inc(highest, request.bump)}`;
}
