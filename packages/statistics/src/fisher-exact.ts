import type { Proportion } from './proportion.ts';
import { twoSidedP } from './standard-normal.ts';

/** From this expected count in every cell on, the normal approximation is as good as exact, and does not count cells one by one. */
const manyExpected = 100;

/**
 * Two-sided p value of "both shares are equal" for two independent groups: Fisher's exact test (the sum of the probabilities of all tables
 * with the same margins that are at most as probable as this one), by the pooled score test where every expected count is at least 100.
 * 1 when a group or an outcome is empty. Counts must be whole numbers.
 */
export function compareShares(first: Proportion, second: Proportion): number {
  const total = first.rows + second.rows;
  const successes = first.successes + second.successes;
  if (first.rows === 0 || second.rows === 0 || successes === 0 || successes === total) return 1;
  const share = successes / total;
  const least = Math.min(first.rows, second.rows) * Math.min(share, 1 - share);
  if (least >= manyExpected) {
    const error = Math.sqrt(share * (1 - share) * (1 / first.rows + 1 / second.rows));
    return twoSidedP((first.successes / first.rows - second.successes / second.rows) / error);
  }
  return fisherExact(first, second);
}

/** Probabilities of tables relative to the most probable one, by the ratio of neighbours, so that nothing over- or underflows. */
function fisherExact(first: Proportion, second: Proportion): number {
  const total = first.rows + second.rows;
  const successes = first.successes + second.successes;
  const lowest = Math.max(0, successes - second.rows);
  const highest = Math.min(first.rows, successes);
  const mode = Math.min(
    Math.max(Math.floor(((first.rows + 1) * (successes + 1)) / (total + 2)), lowest),
    highest,
  );
  const ratioUp = (k: number) =>
    ((first.rows - k) * (successes - k)) / ((k + 1) * (total - first.rows - successes + k + 1));
  const weights = new Float64Array(highest - lowest + 1);
  weights[mode - lowest] = 1;
  for (let k = mode; k < highest; k++) weights[k + 1 - lowest] = (weights[k - lowest] as number) * ratioUp(k);
  for (let k = mode; k > lowest; k--)
    weights[k - 1 - lowest] = (weights[k - lowest] as number) / ratioUp(k - 1);
  const own = weights[first.successes - lowest] as number;
  let sum = 0;
  let extreme = 0;
  for (const weight of weights) {
    sum += weight;
    // Equal probabilities differ by rounding.
    if (weight <= own * (1 + 1e-7)) extreme += weight;
  }
  return Math.min(1, extreme / sum);
}
