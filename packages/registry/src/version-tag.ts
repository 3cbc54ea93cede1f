import { ConfigurationError } from '@plimsoll/errors';
import semver from 'semver';

/** What a git tag in GTO's format says about a model. */
export interface VersionTag {
  readonly model: string;
  /** vX.Y.Z, with a pre-release part where the tag has one. */
  readonly version: string;
}

/** The names that GTO knows for models and stages, as a part of a pattern. */
export const gtoName = '[a-zA-Z0-9](?:[a-zA-Z0-9_/-]*[a-zA-Z0-9])?';
const registration = new RegExp(`^(${gtoName})@(v\\d.*?)(?:#\\d+)?$`);

/** `penguins@v1.2.3`: GTO's tag for a registered version. */
export function formatVersionTag({ model, version }: VersionTag): string {
  return `${model}@${version}`;
}

/**
 * Reads a tag that registers a version, as Plimsoll or GTO writes it (GTO may append a counter: `m@v1.0.0#3`).
 * Undefined for every other tag: a stage, a deprecation, a deregistration, or none of GTO's.
 */
export function parseVersionTag(tag: string): VersionTag | undefined {
  const [, model, version] = registration.exec(tag) ?? [];
  if (model === undefined || version === undefined) return undefined;
  return semver.valid(version) === null ? undefined : { model, version };
}

/** The input `version` as vX.Y.Z. Throws a ConfigurationError when it is not `v1.2.3` or `1.2.3`. */
export function readVersion(text: string): string {
  const version = text.startsWith('v') ? text : `v${text}`;
  if (/^v\d+\.\d+\.\d+$/.test(version) && semver.valid(version) !== null) return version;
  throw new ConfigurationError({
    where: "input 'version'",
    message: `is «${text.slice(0, 100)}», and must be three whole numbers with dots.`,
    fix: 'Example: version: v1.2.3',
  });
}

/** Sorts from the oldest to the newest version. */
export function compareVersions(a: string, b: string): number {
  return semver.compare(a, b);
}
