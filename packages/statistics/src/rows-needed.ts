import { type Level, tailShare } from './level.ts';
import { normalQuantile } from './standard-normal.ts';

/** A level, and how often a true effect shall be seen. */
export interface Planned extends Level {
  /** Chance to settle the question when the effect is as stated, in [0.5, 1). 0.8 when absent. */
  readonly power?: number;
}

/** Shares of rows on which only one of the models is right. */
export interface DiscordantShares {
  readonly onlyCandidate: number;
  readonly onlyBaseline: number;
}

/**
 * Rows for McNemar's test to see that two models differ: (z_alpha sqrt(p) + z_beta sqrt(p - d^2))^2 / d^2, with p the share of
 * discordant rows and d the difference of accuracies (Connor 1987, Biometrics 43:207). Not rounded; infinite when they do not differ.
 */
export function rowsForMcNemar(shares: DiscordantShares, planned: Planned = {}): number {
  const { onlyCandidate, onlyBaseline } = shares;
  if (!(onlyCandidate >= 0 && onlyBaseline >= 0 && onlyCandidate + onlyBaseline <= 1))
    throw new RangeError(`${onlyCandidate} and ${onlyBaseline} are not shares of the rows.`);
  const discordant = onlyCandidate + onlyBaseline;
  const difference = onlyCandidate - onlyBaseline;
  if (difference === 0) return Number.POSITIVE_INFINITY;
  const { test, power } = quantiles(planned);
  const reach = test * Math.sqrt(discordant) + power * Math.sqrt(discordant - difference * difference);
  return (reach / difference) ** 2;
}

/** What was seen on some rows. */
export interface Observed {
  readonly rows: number;
  /** Standard error of the estimate on those rows. */
  readonly standardError: number;
}

/**
 * Rows until an interval no longer contains a border that lies `distance` from the estimate, if the estimate is the truth: standard errors
 * shrink with the root of the rows, and must reach distance / (z_alpha + z_beta). Normal approximation; not rounded; infinite at distance 0.
 */
export function rowsToSettle(
  { rows, standardError, distance }: Observed & { readonly distance: number },
  planned: Planned = {},
): number {
  const { test, power } = quantiles(planned);
  return rows * (((test + power) * standardError) / distance) ** 2;
}

/** Rows until an interval reaches no further than `halfWidth` from the estimate. Normal approximation; not rounded. */
export function rowsForHalfWidth(
  { rows, standardError, halfWidth }: Observed & { readonly halfWidth: number },
  level: Level = {},
): number {
  return rows * ((-normalQuantile(tailShare(level)) * standardError) / halfWidth) ** 2;
}

function quantiles(planned: Planned): { test: number; power: number } {
  const { power = 0.8 } = planned;
  if (!(power >= 0.5 && power < 1)) throw new RangeError(`A power of ${power} is not within [0.5, 1).`);
  return { test: -normalQuantile(tailShare(planned)), power: normalQuantile(power) };
}
