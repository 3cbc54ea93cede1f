import betaln from '@stdlib/math-base-special-betaln';
import betaCdf from '@stdlib/stats-base-dists-beta-cdf';
import { type DiscordantCounts, requireCounts } from './paired-counts.ts';

/** Weights over the true share of discordant rows that only the baseline gets right; one half is "no difference". */
export type Mixture = 'krichevsky-trofimov' | 'uniform' | 'candidate-better';

/**
 * E value against "equal accuracy": the discordant rows so far under a mixture of shares, against their probability under one half. At least
 * 20 with a chance of at most 1 in 20 over the whole sequence, however long one looks: labelling may stop as soon as it is reached. The mixtures
 * are Beta(1/2, 1/2), Beta(1, 1), and the uniform below one half, which gains only where the candidate is better.
 * E values of fresh, independent rows multiply. They do not repair a holdout that was used before.
 */
export function mcNemarEValue(counts: DiscordantCounts, mixture: Mixture): number {
  const { onlyBaseline: b, onlyCandidate: c } = counts;
  requireCounts([b, c]);
  const logNull = -(b + c) * Math.LN2;
  switch (mixture) {
    case 'krichevsky-trofimov':
      return Math.exp(betaln(b + 0.5, c + 0.5) - betaln(0.5, 0.5) - logNull);
    case 'uniform':
      return Math.exp(betaln(b + 1, c + 1) - logNull);
    case 'candidate-better':
      return 2 * Math.exp(betaln(b + 1, c + 1) - logNull) * betaCdf(0.5, b + 1, c + 1);
  }
}
