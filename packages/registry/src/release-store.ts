import type { PublicationEvidence } from '@plimsoll/record';
import type { FileContent, Release, ReleaseFile } from './release.ts';
import type { ReleaseLabel } from './release-label.ts';
import type { VersionLog } from './version-log.ts';

/** Where versions are kept: github, directory, oci, mlflow or hugging-face. */
export type StoreKind = PublicationEvidence['store'];

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
 * Names for versions that a store shows to its own users, such as the aliases of a registered model in MLflow. The log decides who
 * has an alias, and the store follows.
 */
export interface AliasMirror {
  /** Why an alias cannot be shown, in one sentence; undefined when it can. */
  refuse(alias: string): string | undefined;
  /** The version that the store shows under an alias: vX.Y.Z; null when none, or one that is no release. */
  read(key: { readonly model: string; readonly alias: string }): Promise<string | null>;
  /** Shows a published version under an alias, whatever had it before. */
  point(key: { readonly model: string; readonly alias: string }, version: string): Promise<void>;
  /** Shows no version under an alias any more; nothing where none was. */
  remove(key: { readonly model: string; readonly alias: string }): Promise<void>;
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
  /** How many files are best stored at the same time. Every operation but putFile comes alone. */
  readonly parallelUploads: number;
  /**
   * Where the digests of published files come from: `measured` by the store, or `recorded` when they were stored, so that who must be
   * sure reads the contents. Default: measured.
   */
  readonly digests?: 'measured' | 'recorded';
  /** Left out where a store has no names for versions. */
  readonly aliases?: AliasMirror;
  /** All releases and drafts of a model. Drafts of equal versions come in the order of their creation. */
  list(model: string): Promise<ListedRelease[]>;
  /** The releases and drafts of one version, with the digests of their files as they are stored. */
  inspect(key: { readonly model: string; readonly version: string }): Promise<StoredRelease[]>;
  /** Begins a release, and returns its handle. A draft with the same label is returned instead of a second one. */
  createDraft(release: Release): Promise<string>;
  /**
   * The content of a file as it is stored now, in pieces: whatever its size, little of it is in memory at a time. The caller
   * compares its digest. Ends in a RegistryChangedError when the release has no such file.
   */
  readFile(handle: string, name: string): AsyncIterable<Uint8Array>;
  /** Stores a file in a draft, in place of one of the same name; throws when the content is not what `file` says. */
  putFile(handle: string, file: ReleaseFile, content: FileContent): Promise<void>;
  removeFile(handle: string, name: string): Promise<void>;
  /** Makes a draft visible, with all its files at once. */
  publish(handle: string): Promise<void>;
  /** Removes a draft with all its files. A published release is never removed. */
  removeDraft(handle: string): Promise<void>;
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
