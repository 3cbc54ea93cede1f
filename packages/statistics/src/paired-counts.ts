/** How two models did on the same rows, counted by row: right or wrong, each. */
export interface PairedCounts {
  /** Rows on which both are right. */
  readonly both: number;
  /** Rows on which only the candidate is right. */
  readonly onlyCandidate: number;
  /** Rows on which only the baseline is right. */
  readonly onlyBaseline: number;
  /** Rows on which both are wrong. */
  readonly neither: number;
}

/** The rows on which the two models differ: all that a test of equal accuracy looks at. */
export type DiscordantCounts = Pick<PairedCounts, 'onlyCandidate' | 'onlyBaseline'>;

/** Number of rows. RangeError when a count is not a whole number of at least 0. */
export function countRows({ both, onlyCandidate, onlyBaseline, neither }: PairedCounts): number {
  requireCounts([both, onlyCandidate, onlyBaseline, neither]);
  return both + onlyCandidate + onlyBaseline + neither;
}

/** Refuses anything but whole numbers of at least 0, with a RangeError. */
export function requireCounts(counts: readonly number[]): void {
  for (const count of counts)
    if (!Number.isSafeInteger(count) || count < 0) throw new RangeError(`${count} is not a count of rows.`);
}
