import type { NumberDistribution } from './table-sketch.ts';

/** Every different value with its count, from finite numbers in any order. */
export function atomsOf(values: ArrayLike<number>): NumberDistribution & { kind: 'atoms' } {
  const sorted = Float64Array.from(values).sort();
  const atoms: number[] = [];
  const counts: number[] = [];
  for (const value of sorted) {
    // Zero and negative zero are one number.
    if (atoms.length > 0 && atoms.at(-1) === value) counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
    else {
      atoms.push(value === 0 ? 0 : value);
      counts.push(1);
    }
  }
  return { kind: 'atoms', values: atoms, counts };
}

/** Upper ends and rows of the pieces of a distribution: its atoms, or its bins. */
export function piecesOf(distribution: NumberDistribution): {
  readonly ends: readonly number[];
  readonly counts: readonly number[];
} {
  if (distribution.kind === 'atoms') return { ends: distribution.values, counts: distribution.counts };
  return { ends: distribution.edges.slice(1), counts: distribution.counts };
}

/**
 * Edges that part values into bins of about equal mass, from a sample of them (ascending), and their true extremes.
 * A value that many rows share gets a bin of its own. Edges are rounded within their gap, which keeps them short and keeps single
 * values of the data out of them.
 */
export function chooseEdges(
  sample: readonly number[],
  range: { readonly minimum: number; readonly maximum: number; readonly bins: number },
): number[] {
  const { minimum, maximum, bins } = range;
  const wanted = new Set<number>();
  const frequent = new Set<number>();
  for (let i = 1; i < bins; i++) {
    const at = Math.floor((i * sample.length) / bins);
    const value = sample[at];
    if (value === undefined) continue;
    if (wanted.has(value)) frequent.add(value);
    wanted.add(value);
  }
  for (const value of frequent) {
    const first = lowerBound(sample, value);
    const before = sample[first - 1];
    if (before !== undefined) wanted.add(before);
  }
  const inner = [...wanted].filter((value) => value > minimum && value < maximum).sort((a, b) => a - b);
  const edges = inner.map((value, i) => {
    if (frequent.has(value) || frequent.has(inner[i + 1] ?? Number.NaN)) return value;
    const gap = Math.min(value - (inner[i - 1] ?? minimum), (inner[i + 1] ?? maximum) - value);
    return roundWithin(value, gap / 4);
  });
  return [minimum, ...edges, maximum];
}

/** The shortest decimal number within `tolerance` of a value. */
export function roundWithin(value: number, tolerance: number): number {
  for (let digits = 1; digits < 17; digits++) {
    const rounded = Number(value.toPrecision(digits));
    if (Math.abs(rounded - value) <= tolerance) return rounded;
  }
  return value;
}

/** Merges neighbouring pieces until at most `most` bins of about equal mass are left; the counts stay exact. */
export function thin(distribution: NumberDistribution, most: number): NumberDistribution & { kind: 'bins' } {
  const { ends, counts } = piecesOf(distribution);
  const first = distribution.kind === 'atoms' ? (ends[0] ?? 0) : (distribution.edges[0] ?? 0);
  if (ends.length <= most) return { kind: 'bins', edges: [first, ...ends], counts };
  const total = counts.reduce((sum, count) => sum + count, 0);
  const edges = [first];
  const merged: number[] = [];
  let seen = 0;
  let held = 0;
  for (const [i, count] of counts.entries()) {
    seen += count;
    held += count;
    const isLast = i === counts.length - 1;
    const isFull = seen * most >= total * (merged.length + 1) && merged.length < most - 1;
    if (!isLast && !isFull) continue;
    edges.push(ends[i] ?? first);
    merged.push(held);
    held = 0;
  }
  return { kind: 'bins', edges, counts: merged };
}

/**
 * Quantile by linear interpolation between order statistics (Hyndman and Fan 1996, type 7, as NumPy): exact for atoms; within a bin
 * rows are taken to lie evenly. NaN without rows.
 */
export function quantileOf(distribution: NumberDistribution, probability: number): number {
  const { ends, counts } = piecesOf(distribution);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return Number.NaN;
  const position = (total - 1) * probability;
  const below = orderStatistic(distribution, { ends, counts, rank: Math.floor(position) });
  const above = orderStatistic(distribution, { ends, counts, rank: Math.ceil(position) });
  const weight = position - Math.floor(position);
  return weight === 0 ? below : below + (above - below) * weight;
}

function orderStatistic(
  distribution: NumberDistribution,
  { ends, counts, rank }: { ends: readonly number[]; counts: readonly number[]; rank: number },
): number {
  let before = 0;
  for (const [i, count] of counts.entries()) {
    const end = ends[i] ?? Number.NaN;
    if (before + count > rank) {
      if (distribution.kind === 'atoms') return end;
      const start = distribution.edges[i] ?? end;
      return start + ((end - start) * (rank - before + 0.5)) / count;
    }
    before += count;
  }
  return ends.at(-1) ?? Number.NaN;
}

/** Index of the first element that is at least `value`, in an ascending list. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
