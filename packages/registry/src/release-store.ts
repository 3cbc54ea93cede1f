import type { FileContent, Release, ReleaseFile } from './release.ts';
import type { ReleaseLabel } from './release-label.ts';

/** Where versions are kept. */
export type StoreKind = 'github' | 'directory';

/** A file as the store holds it now, read back. */
export interface StoredFile {
  readonly name: string;
  readonly bytes: number;
  /** Hexadecimal SHA-256 of what is stored; null when its upload never ended. */
  readonly sha256: string | null;
}

/** A release without its files. */
export interface ListedRelease {
  /** The store's own name for it, meant for its other operations. */
  readonly handle: string;
  /** A draft is invisible to users, and may be half done. */
  readonly state: 'draft' | 'published';
  /** vX.Y.Z */
  readonly version: string;
  /** Null on a published release whose label somebody removed, or that Plimsoll did not make. */
  readonly label: ReleaseLabel | null;
  /** URL, or path, for people. */
  readonly location: string;
}

export interface StoredRelease extends ListedRelease {
  readonly files: readonly StoredFile[];
}

/**
 * Keeps the files of versions. Releases are written as drafts, and appear whole or not at all.
 *
 * Every operation can be repeated: what is already so is left alone, and no error. Each throws a
 * RegistryChangedError when the draft is no longer there or no longer one, and a ServiceError when the store fails.
 * Drafts that people made by hand are neither listed nor touched.
 */
export interface ReleaseStore {
  readonly kind: StoreKind;
  /** All releases and drafts of a model. Drafts of equal versions come in the order of their creation. */
  list(model: string): Promise<ListedRelease[]>;
  /** The releases and drafts of one version, with the digests of their files as they are stored. */
  inspect(key: { readonly model: string; readonly version: string }): Promise<StoredRelease[]>;
  /** Begins a release, and returns its handle. A draft with the same label is returned instead of a second one. */
  createDraft(release: Release): Promise<string>;
  /** Stores a file in a draft, in place of one of the same name; throws when the content is not what `file` says. */
  putFile(handle: string, file: ReleaseFile, content: FileContent): Promise<void>;
  removeFile(handle: string, name: string): Promise<void>;
  /** Makes a draft visible, with all its files at once. */
  publish(handle: string): Promise<void>;
  /** Removes a draft with all its files. A published release is never removed. */
  removeDraft(handle: string): Promise<void>;
}

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
  register(release: Pick<Release, 'label' | 'tag'>): Promise<void>;
}

/** Where the versions of models are kept, and the log that says which exist. */
export interface Registry {
  readonly store: ReleaseStore;
  readonly log: VersionLog;
}

/** Somebody else changed the registry between our look and our operation: look again, and plan anew. */
export class RegistryChangedError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'RegistryChangedError';
  }
}
