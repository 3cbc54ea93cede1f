import type { Cells } from './shares.ts';
import { sharesOf } from './shares.ts';

/**
 * Population stability index (Lewis 1994): the sum of (p − q) ln(p / q), in nats. It is infinite where one side has no row of a cell,
 * so there that side is given half a row (`zeroRows`), and both sides are brought to a sum of 1 again: unlike a fixed share, this
 * weighs less the more rows there are.
 */
export function populationStability({ reference, current }: Cells, zeroRows = 0.5): number {
  const fill = (counts: readonly number[]) =>
    sharesOf(counts.map((count) => (count === 0 ? zeroRows : count)));
  const kept = reference.map((count, i) => count > 0 || (current[i] ?? 0) > 0);
  const only = (counts: readonly number[]) => counts.filter((_, i) => kept[i]);
  return stabilityOfShares(fill(only(reference)), fill(only(current)));
}

/** The same for shares without a zero. */
export function stabilityOfShares(p: readonly number[], q: readonly number[]): number {
  return p.reduce((sum, share, i) => sum + (share - (q[i] ?? 0)) * Math.log(share / (q[i] ?? 0)), 0);
}

/**
 * Jensen–Shannon distance: the square root of the divergence of both sides from their mean, in bits, so that it lies between 0 and 1
 * (Endres and Schindelin 2003). Needs no care for empty cells.
 */
export function jensenShannon({ reference, current }: Cells): number {
  return Math.sqrt(jensenShannonDivergence(sharesOf(reference), sharesOf(current)) / Math.LN2);
}

/** The divergence of two lists of shares, in nats. */
export function jensenShannonDivergence(p: readonly number[], q: readonly number[]): number {
  let sum = 0;
  for (const [i, share] of p.entries()) {
    const other = q[i] ?? 0;
    const mean = (share + other) / 2;
    if (share > 0) sum += (share * Math.log(share / mean)) / 2;
    if (other > 0) sum += (other * Math.log(other / mean)) / 2;
  }
  return Math.max(0, sum);
}

/** Largest difference between the shares of a cell. */
export function lInfinity({ reference, current }: Cells): number {
  const q = sharesOf(current);
  return Math.max(...sharesOf(reference).map((share, i) => Math.abs(share - (q[i] ?? 0))));
}
