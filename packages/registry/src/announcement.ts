import type { Reason } from '@plimsoll/record';

/** What the world is told when an alias went to another version. */
export interface Announcement {
  readonly model: string;
  readonly alias: string;
  readonly version: string;
  /** The tag of the assignment: who hears of it twice knows it again by this. */
  readonly tag: string;
  readonly commit: string;
  readonly digest: string | null;
  readonly previousVersion: string | null;
  readonly isRollback: boolean;
  readonly reason: string | null;
  /** The environment of the deployment; null for none. */
  readonly environment: string | null;
  /** Whether the alias moved just now, or this run may have been cut off before it could tell. */
  readonly isNews: boolean;
}

/** Starts what follows a promotion: a deployment that exists once, and an event that other workflows hear. */
export interface Announcer {
  /** Tells, once. What could not be told is a warning: the promotion stands. */
  announce(
    announcement: Announcement,
  ): Promise<{ readonly told: readonly string[]; readonly remarks: readonly Reason[] }>;
}
