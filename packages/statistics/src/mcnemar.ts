import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { type DiscordantCounts, requireCounts } from './paired-counts.ts';
import { twoSidedP } from './standard-normal.ts';

/**
 * McNemar's exact test of equal accuracy on the same rows: two-sided p value of the smaller discordant count under Binomial(m, 1/2).
 * Never rejects too often, and rejects too seldom: prefer the mid-p value. 1 when the models never differ.
 */
export function mcNemarExact(counts: DiscordantCounts): number {
  const { smaller, all } = discordant(counts);
  return Math.min(1, 2 * binomialCdf(smaller, all, 0.5));
}

/**
 * McNemar's mid-p test of equal accuracy: the exact p value less the probability of the observed table.
 * Kept its level in all of 9,595 scenarios of Fagerland, Lydersen and Laake (2013). 1 when the models never differ.
 */
export function mcNemarMidP(counts: DiscordantCounts): number {
  const { smaller, all } = discordant(counts);
  if (all === 0) return 1;
  const upTo = binomialCdf(smaller, all, 0.5);
  const below = smaller === 0 ? 0 : binomialCdf(smaller - 1, all, 0.5);
  return 2 * smaller === all ? 1 - (upTo - below) / 2 : upTo + below;
}

/** A chi-square statistic with one degree of freedom, and its p value. */
export interface ChiSquare {
  readonly statistic: number;
  readonly p: number;
}

/**
 * McNemar's chi-square test (1947), for many discordant rows. The correction (Edwards 1948) subtracts 1 from the difference of the
 * discordant counts but not below 0: unguarded, equal counts would become evidence of a difference.
 */
export function mcNemarChiSquare(
  counts: DiscordantCounts,
  { continuityCorrection }: { readonly continuityCorrection: boolean },
): ChiSquare {
  const { smaller, all } = discordant(counts);
  if (all === 0) return { statistic: 0, p: 1 };
  const apart = all - 2 * smaller;
  const root = Math.max(0, continuityCorrection ? apart - 1 : apart) / Math.sqrt(all);
  return { statistic: root * root, p: twoSidedP(root) };
}

function discordant({ onlyCandidate, onlyBaseline }: DiscordantCounts): { smaller: number; all: number } {
  requireCounts([onlyCandidate, onlyBaseline]);
  return { smaller: Math.min(onlyCandidate, onlyBaseline), all: onlyCandidate + onlyBaseline };
}
