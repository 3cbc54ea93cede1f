import type { LockedPackage } from '@plimsoll/lineage';
import type { DecisionRecord, FileDigest, PublicationEvidence } from '@plimsoll/record';

/** A lock file that the training's environment was pinned by. */
export interface LockFile extends FileDigest {
  /** What it pins; null when the file is not what it was at the training any more, or of a kind that is not read. */
  readonly packages: readonly LockedPackage[] | null;
}

/** All that is known of a model version: what its card and its bill of materials are made of. */
export interface VersionFacts {
  readonly model: string;
  /** vX.Y.Z */
  readonly version: string;
  readonly tag: string;
  /** SHA-256 of the model, over the names and digests of its files. */
  readonly digest: string;
  readonly previousVersion: string | null;
  /** Why the version is what it is, in one sentence; null when nobody knows. */
  readonly why?: string | null;
  /** Who let it pass although a record spoke against it, in one sentence; null when nobody had to. */
  readonly override?: string | null;
  readonly commit: string;
  /** owner/name; null outside a forge. */
  readonly repository: string | null;
  /** URL of the run that published it; null in a terminal. */
  readonly run: string | null;
  /** Where the version is kept, which tells how it is fetched. */
  readonly store: PublicationEvidence['store'];
  /** The records that the release carries. */
  readonly records: readonly DecisionRecord[];
  /** The files of the model: where they lie in the repository, and their names in the release. */
  readonly files: readonly (FileDigest & { readonly name: string })[];
  readonly lockFiles: readonly LockFile[];
  /** The user's own Markdown on purpose and limits; null for none. */
  readonly purpose: string | null;
  /** Why the version carries no attestation, in one sentence; null when it carries one. */
  readonly notAttested: string | null;
}
