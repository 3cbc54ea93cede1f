/** Two samples, sorted together: at each different value, how many rows of each sample have it. */
export interface TiedSamples {
  readonly first: readonly number[];
  readonly second: readonly number[];
}

/** Beyond so many steps the limit law is as good as the exact one. */
const mostSteps = 200_000;

/**
 * p value of the two-sample Kolmogorov–Smirnov test, two-sided: the probability of a statistic at least as large when both samples are
 * of one distribution. Exact and conditional on the ties (Schröer and Trenkler 1995) up to 200,000 pairs of rows, else Kolmogorov's
 * limit law, which ties make conservative. 1 when a sample is empty.
 */
export function kolmogorovSmirnovP(samples: TiedSamples): number {
  const rows = { first: sum(samples.first), second: sum(samples.second) };
  if (rows.first === 0 || rows.second === 0) return 1;
  const statistic = kolmogorovSmirnovStatistic(samples);
  return rows.first * rows.second <= mostSteps
    ? exactP(samples, statistic)
    : kolmogorovTail(statistic * Math.sqrt((rows.first * rows.second) / (rows.first + rows.second)));
}

/** Largest distance between the two distribution functions. */
export function kolmogorovSmirnovStatistic({ first, second }: TiedSamples): number {
  const [rowsOfFirst, rowsOfSecond] = [sum(first), sum(second)];
  let [seenOfFirst, seenOfSecond, largest] = [0, 0, 0];
  for (let i = 0; i < first.length; i++) {
    seenOfFirst += first[i] ?? 0;
    seenOfSecond += second[i] ?? 0;
    largest = Math.max(largest, Math.abs(seenOfFirst / rowsOfFirst - seenOfSecond / rowsOfSecond));
  }
  return largest;
}

/** P(K > x) of Kolmogorov's limit law. */
export function kolmogorovTail(x: number): number {
  if (x <= 0) return 1;
  if (x < 0.2) return 1;
  if (x < 1) {
    // The series of the distribution function converges where that of the tail does not.
    const factor = Math.PI ** 2 / (8 * x * x);
    let below = 0;
    for (let k = 1; k < 40; k += 2) below += Math.exp(-k * k * factor);
    return 1 - (Math.sqrt(2 * Math.PI) / x) * below;
  }
  let tail = 0;
  for (let k = 1; k < 40; k++) tail += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * x * x);
  return Math.min(1, Math.max(0, tail));
}

/** How far apart chance alone puts two distribution functions: exceeded with probability at most alpha (Massart 1990, in the limit). */
export function kolmogorovReach(rows: { first: number; second: number }, alpha: number): number {
  return Math.sqrt((-Math.log(alpha / 2) / 2) * (1 / rows.first + 1 / rows.second));
}

/**
 * Walks over all orders of the rows: the probability that a walk to (i, j) never came as far as the statistic. A tie is looked at only
 * where it ends, since within it no order was seen.
 */
function exactP({ first, second }: TiedSamples, statistic: number): number {
  const [rowsOfFirst, rowsOfSecond] = [sum(first), sum(second)];
  const isTieEnd = new Uint8Array(rowsOfFirst + rowsOfSecond + 1);
  let seen = 0;
  for (let i = 0; i < first.length; i++) {
    seen += (first[i] ?? 0) + (second[i] ?? 0);
    isTieEnd[seen] = 1;
  }
  const reached = statistic - 1e-9 / Math.max(rowsOfFirst, rowsOfSecond);
  const walks = new Float64Array(rowsOfSecond + 1);
  for (let i = 0; i <= rowsOfFirst; i++) {
    for (let j = 0; j <= rowsOfSecond; j++) {
      const isTooFar = isTieEnd[i + j] === 1 && Math.abs(i / rowsOfFirst - j / rowsOfSecond) >= reached;
      if (i + j === 0) walks[j] = 1;
      else if (isTooFar) walks[j] = 0;
      else {
        const below = i === 0 ? 0 : (walks[j] as number) * (i / (i + j));
        const left = j === 0 ? 0 : (walks[j - 1] as number) * (j / (i + j));
        walks[j] = below + left;
      }
    }
  }
  return Math.min(1, Math.max(0, 1 - (walks[rowsOfSecond] as number)));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
