import type { Because } from './release.ts';
import type { StoreAddress } from './store-address.ts';

/**
 * What a tag of the log says: a version was registered, or deprecated (as GTO's deregistration; without a version the whole
 * model); an alias (GTO's stage) was given to a version, or taken from it.
 */
export type LogAction = 'register' | 'deprecate' | 'assign' | 'unassign';

/** What the name of a tag in GTO's format says. */
export interface LogTag {
  readonly action: LogAction;
  readonly model: string;
  /** vX.Y.Z; null in the tag of an alias, which names none, and where a whole model is deprecated. */
  readonly version: string | null;
  /** Such as production; null where the tag is about no alias. */
  readonly alias: string | null;
  /** The number behind the last #; null where there is none. */
  readonly number: number | null;
}

/** What Plimsoll writes into the message of a tag, for machines. */
export interface LogNote extends Because {
  readonly action: LogAction;
  readonly version: string | null;
  /** SHA-256 of the model that the version is; null where a whole model is deprecated. */
  readonly digest: string | null;
  /** The run that did it; null in a terminal. */
  readonly run: string | null;
  /** What was asked for: a version, `latest` or `previous`; null unless an alias was given. */
  readonly request: string | null;
  /** The version that had the alias before; null when none had. */
  readonly from: string | null;
  /** Whether the version had the alias before, and gets it back. */
  readonly isRollback: boolean;
  /** The number of the assignment that this entry completes; null where it stands alone. */
  readonly completes: number | null;
  /** Where the files of a registered version are; left out where nobody wrote it. */
  readonly store?: StoreAddress;
}

/** An entry of the log, read back. */
export interface LogEntry extends LogTag {
  readonly tag: string;
  /** The commit that the tag stands on now. */
  readonly commit: string;
  /** UTC, ISO 8601, to the second; null on a lightweight tag. */
  readonly at: string | null;
  /** Who made the tag, as git knows it; null on a lightweight tag. */
  readonly who: string | null;
  /** Null when Plimsoll did not write the tag. */
  readonly note: LogNote | null;
}

/** An entry to append. */
export interface NewEntry {
  readonly tag: string;
  readonly model: string;
  readonly alias: string | null;
  readonly commit: string;
  /** To the second; later than the entry that it follows, because GTO sorts by time. */
  readonly at: Date;
  readonly note: LogNote;
}
