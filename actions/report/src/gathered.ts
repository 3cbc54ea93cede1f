import type { MergedEvidence } from '@plimsoll/lineage';

/** What a report is about, and for whom it speaks. */
export interface Gathered {
  /** Model by model; at least one, each with at least one record. */
  readonly evidence: readonly MergedEvidence[];
  /** Where the comment goes; null for nowhere. */
  readonly pullRequest: number | null;
  readonly commit: string | null;
  readonly baseBranch: string;
  /** The run that measured. */
  readonly runUrl: string | null;
  /** Measured by a run whose code nobody here has vouched for. */
  readonly isForeign: boolean;
}
