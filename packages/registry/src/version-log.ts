import type { LogEntry, NewEntry } from './log-entry.ts';
import type { Release } from './release.ts';
import type { ReleaseLabel } from './release-label.ts';

/** A version in the log. */
export interface Registration {
  readonly tag: string;
  /** vX.Y.Z */
  readonly version: string;
  /** The commit that the tag stands on now. */
  readonly commit: string;
  /** Null when Plimsoll did not write the tag. */
  readonly label: ReleaseLabel | null;
}

/** The append-only log of versions: git tags in GTO's format. A tag is never moved or removed. */
export interface VersionLog {
  /** All versions of a model that have a tag, whoever made it; oldest version first. */
  versions(model: string): Promise<string[]>;
  /** The tag of one version, or null. */
  find(key: { readonly model: string; readonly version: string }): Promise<Registration | null>;
  /**
   * Creates the annotated tag of a version, the one operation that only one of many publishers can win.
   * Throws a RegistryChangedError when the tag exists, unless it carries this very label.
   */
  register(release: Pick<Release, 'label' | 'tag' | 'because'>): Promise<void>;
  /** Everything that was ever written about a model, whoever wrote it, in the order of `compareEntries`. */
  history(model: string): Promise<LogEntry[]>;
  /**
   * Appends an assignment, an unassignment or a deprecation, as an annotated tag. Throws a RegistryChangedError when a tag of
   * that name exists, unless it says the very same.
   */
  append(entry: NewEntry): Promise<void>;
}
