import { lowerBound, type NumberDistribution, piecesOf } from '@plimsoll/profile';

/** Where both distribution functions are known, and what they are there: P(x <= cut). */
export interface DistributionFunctions {
  /** Ascending. */
  readonly cuts: readonly number[];
  /** Rows at most at each cut. */
  readonly reference: readonly number[];
  readonly current: readonly number[];
  readonly rows: { readonly reference: number; readonly current: number };
  /** Whether every value of both sides is a cut. */
  readonly isExact: boolean;
  readonly minimum: number;
}

/** Lays two distributions side by side. Null when one is empty. */
export function layTogether(
  reference: NumberDistribution,
  current: NumberDistribution,
): DistributionFunctions | null {
  const [left, right] = [cumulate(reference), cumulate(current)];
  if (left.rows === 0 || right.rows === 0) return null;
  const all = [...new Set([...left.ends, ...right.ends])].sort((a, b) => a - b);
  const cuts: number[] = [];
  const [below, belowOther]: [number[], number[]] = [[], []];
  for (const cut of all) {
    const [rows, others] = [rowsUpTo(left, cut), rowsUpTo(right, cut)];
    if (rows === null || others === null) continue;
    cuts.push(cut);
    below.push(rows);
    belowOther.push(others);
  }
  return {
    cuts,
    reference: below,
    current: belowOther,
    rows: { reference: left.rows, current: right.rows },
    isExact: left.isAtoms && right.isAtoms,
    minimum: Math.min(left.start, right.start),
  };
}

interface Cumulated {
  readonly ends: readonly number[];
  readonly upTo: readonly number[];
  readonly rows: number;
  readonly isAtoms: boolean;
  readonly start: number;
}

function cumulate(distribution: NumberDistribution): Cumulated {
  const { ends, counts } = piecesOf(distribution);
  let rows = 0;
  const upTo = counts.map((count) => {
    rows += count;
    return rows;
  });
  const start = distribution.kind === 'atoms' ? ends[0] : distribution.edges[0];
  return { ends, upTo, rows, isAtoms: distribution.kind === 'atoms', start: start ?? 0 };
}

/** Rows at most at a cut; null within a bin, where nobody knows. */
function rowsUpTo({ ends, upTo, rows, isAtoms, start }: Cumulated, cut: number): number | null {
  const at = lowerBound(ends, cut);
  if (at === ends.length) return rows;
  if (ends[at] === cut) return upTo[at] ?? rows;
  if (isAtoms) return at === 0 ? 0 : (upTo[at - 1] ?? 0);
  return cut < start ? 0 : null;
}

/** The Kolmogorov–Smirnov distance: at the cuts, and as large as it can be between them. Both are the same when exact. */
export function kolmogorovSmirnov(functions: DistributionFunctions): { value: number; most: number } {
  const { reference, current, rows, isExact } = functions;
  let [value, most] = [0, 0];
  let [before, otherBefore] = [0, 0];
  for (const [i, count] of reference.entries()) {
    const share = count / rows.reference;
    const other = (current[i] ?? 0) / rows.current;
    value = Math.max(value, Math.abs(share - other));
    most = Math.max(most, share - otherBefore, other - before);
    [before, otherBefore] = [share, other];
  }
  return { value, most: isExact ? value : Math.max(value, most) };
}

/**
 * Wasserstein's first distance: the area between the distribution functions, in the unit of the column. Exact for atoms; within bins
 * rows are taken to lie evenly.
 */
export function wasserstein(functions: DistributionFunctions): number {
  const { cuts, reference, current, rows, isExact, minimum } = functions;
  let area = 0;
  let [from, gapBefore] = [minimum, 0];
  for (const [i, cut] of cuts.entries()) {
    const gap = (reference[i] ?? 0) / rows.reference - (current[i] ?? 0) / rows.current;
    const width = cut - from;
    area += isExact ? Math.abs(gapBefore) * width : areaBetween(gapBefore, gap, width);
    [from, gapBefore] = [cut, gap];
  }
  return area;
}

/**
 * How far chance alone puts the distance from the true one, with 95 %: the area under 1.96 standard errors of the difference of the
 * distribution functions. It would be reached so often if the functions erred everywhere in the same direction; they seldom do.
 */
export function wassersteinReach(functions: DistributionFunctions): number {
  const { cuts, reference, current, rows, minimum } = functions;
  const all = rows.reference + rows.current;
  const scale = 1.959963984540054 * Math.sqrt(1 / rows.reference + 1 / rows.current);
  let area = 0;
  let [from, spread] = [minimum, 0];
  for (const [i, cut] of cuts.entries()) {
    const share = ((reference[i] ?? 0) + (current[i] ?? 0)) / all;
    const next = Math.sqrt(share * (1 - share));
    area += (cut - from) * (functions.isExact ? spread : (spread + next) / 2);
    [from, spread] = [cut, next];
  }
  return scale * area;
}

/** Under the absolute value of a line from `start` to `end`. */
function areaBetween(start: number, end: number, width: number): number {
  if (start * end >= 0) return (width * Math.abs(start + end)) / 2;
  return (width * (start * start + end * end)) / (2 * Math.abs(end - start));
}

/**
 * Rows per bin of about equal mass of the reference: few enough that chance does not fill them unevenly. What lies outside of the
 * reference's range gets a bin of its own where that is more than half a bin's share of the current rows.
 */
export function coarseCells(
  { cuts, reference, current, rows }: DistributionFunctions,
  bins = 10,
): { reference: number[]; current: number[]; upper: number[] } {
  const last = cuts.length - 1;
  const ends = new Set([last]);
  const isMuch = (outside: number) => outside * 2 * bins > rows.current;
  const lastBefore = reference.lastIndexOf(0);
  if (lastBefore >= 0 && isMuch(current[lastBefore] ?? 0)) ends.add(lastBefore);
  const firstComplete = reference.indexOf(rows.reference);
  if (firstComplete >= 0 && isMuch(rows.current - (current[firstComplete] ?? 0))) ends.add(firstComplete);
  let filled = 0;
  for (const [i, upTo] of reference.entries()) {
    if (filled === bins - 1 || upTo === rows.reference) break;
    if (upTo * bins < rows.reference * (filled + 1)) continue;
    ends.add(i);
    filled++;
  }
  const cells = { reference: [] as number[], current: [] as number[], upper: [] as number[] };
  let [taken, takenOther] = [0, 0];
  for (const end of [...ends].sort((a, b) => a - b)) {
    const [upTo, otherUpTo] = [reference[end] ?? 0, current[end] ?? 0];
    cells.reference.push(upTo - taken);
    cells.current.push(otherUpTo - takenOther);
    cells.upper.push(cuts[end] ?? Number.NaN);
    [taken, takenOther] = [upTo, otherUpTo];
  }
  return cells;
}
