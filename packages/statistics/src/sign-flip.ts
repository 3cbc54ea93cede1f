import type { RandomBits } from './random.ts';

/** Which differences count as evidence: any, or only those above 0. */
export type Alternative = 'different' | 'greater';

/** How many random sign vectors are drawn when there are too many to visit. */
export interface SignFlips {
  readonly alternative?: Alternative;
  readonly flips: number;
  readonly random: RandomBits;
}

/** P value, and whether all sign vectors were counted or a random sample of them. */
export interface SignFlipP {
  readonly p: number;
  readonly isExact: boolean;
}

/** Up to here all 2^n sign vectors are counted. */
const largestExact = 30;

/**
 * Sign-flip test (Fisher's randomisation test for pairs) of "the differences are symmetric around 0": how often the sum with random signs
 * is at least as far out as the observed sum. Exact up to 30 differences other than 0; beyond, (1 + hits) / (1 + flips), never 0.
 * Sums within 1e-12 of the sum of sizes count as equal. On differences of 0 and ±1 it is McNemar's exact test: use that.
 */
export function signFlipTest(differences: Float64Array, options: SignFlips): SignFlipP {
  const sizes = differences.filter((difference) => difference !== 0);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const slack = 1e-12 * sizes.reduce((sum, size) => sum + Math.abs(size), 0);
  const isTwoSided = (options.alternative ?? 'different') === 'different';
  const bound = (isTwoSided ? Math.abs(total) : total) - slack;
  if (isTwoSided && bound <= 0) return { p: 1, isExact: true };
  if (sizes.length <= largestExact) {
    const above = shareAtLeast(sizes, bound);
    // The law of the sum is symmetric, and with a positive bound the two tails do not meet.
    return { p: isTwoSided ? 2 * above : above, isExact: true };
  }
  let hits = 0;
  for (let flip = 0; flip < options.flips; flip++) {
    const sum = randomSum(sizes, options.random);
    if ((isTwoSided ? Math.abs(sum) : sum) >= bound) hits++;
  }
  return { p: (1 + hits) / (1 + options.flips), isExact: false };
}

/** Share of the sign vectors whose sum is at least `bound`, by meeting in the middle: 2^(n/2) sums of each half, one sorted. */
function shareAtLeast(sizes: Float64Array, bound: number): number {
  const half = sizes.length >> 1;
  const left = signedSums(sizes.subarray(0, half)).sort();
  const right = signedSums(sizes.subarray(half)).sort();
  let count = 0;
  let fit = right.length;
  for (const sum of left) {
    while (fit > 0 && sum + (right[fit - 1] as number) >= bound) fit--;
    count += right.length - fit;
  }
  return count / 2 ** sizes.length;
}

/** All 2^n sums, each number with either sign. */
function signedSums(sizes: Float64Array): Float64Array {
  let sums = Float64Array.of(0);
  for (const size of sizes) {
    const next = new Float64Array(2 * sums.length);
    sums.forEach((sum, i) => {
      next[2 * i] = sum + size;
      next[2 * i + 1] = sum - size;
    });
    sums = next;
  }
  return sums;
}

function randomSum(sizes: Float64Array, random: RandomBits): number {
  const bits = new Uint32Array((sizes.length + 31) >>> 5);
  random.fill(bits);
  let sum = 0;
  for (let i = 0; i < sizes.length; i++) {
    const isFlipped = ((bits[i >>> 5] as number) >>> (i & 31)) & 1;
    sum += (1 - 2 * isFlipped) * (sizes[i] as number);
  }
  return sum;
}
