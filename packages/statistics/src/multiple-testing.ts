/** Adjusts p values sorted from small to large. */
type Adjust = (sorted: readonly number[]) => number[];

/** Every adjusted p value is at least the one before it. */
function neverFalling(values: number[]): number[] {
  for (let i = 1; i < values.length; i++) values[i] = Math.max(values[i] as number, values[i - 1] as number);
  return values;
}

/** Every adjusted p value is at most the one after it. */
function neverAboveNext(values: number[]): number[] {
  for (let i = values.length - 2; i >= 0; i--)
    values[i] = Math.min(values[i] as number, values[i + 1] as number);
  return values;
}

const bonferroni: Adjust = (sorted) => sorted.map((p) => p * sorted.length);

const holm: Adjust = (sorted) => neverFalling(sorted.map((p, i) => p * (sorted.length - i)));

// Not 1 - (1 - p)^k: that loses every digit of a small p.
const holmSidak: Adjust = (sorted) =>
  neverFalling(sorted.map((p, i) => -Math.expm1((sorted.length - i) * Math.log1p(-p))));

const benjaminiHochberg: Adjust = (sorted) =>
  neverAboveNext(sorted.map((p, i) => (p * sorted.length) / (i + 1)));

const benjaminiYekutieli: Adjust = (sorted) => {
  const harmonic = sorted.reduce((sum, _, i) => sum + 1 / (i + 1), 0);
  return benjaminiHochberg(sorted).map((p) => p * harmonic);
};

/** The closed procedure over Simes tests, in n^2 steps (Wright 1992, Biometrics 48:1005, appendix). */
const hommel: Adjust = (sorted) => {
  const n = sorted.length;
  const adjusted = [...sorted];
  for (let size = n; size > 1; size--) {
    const first = n - size + 1;
    const simes = Math.min(...sorted.slice(first).map((p, k) => (size * p) / (k + 2)));
    for (let i = 0; i < n; i++) {
      const least = i < first ? Math.min(simes, size * (sorted[i] as number)) : simes;
      adjusted[i] = Math.max(adjusted[i] as number, least);
    }
  }
  return adjusted;
};

/**
 * Holm 1979, Hommel 1988, Bonferroni and Holm–Šidák hold the chance of even one false alarm (Holm–Šidák and Hommel under independence or
 * positive dependence); Benjamini–Hochberg 1995 (same condition) and Benjamini–Yekutieli 2001 (always) hold the share of false alarms.
 */
const adjustments = { bonferroni, holm, holmSidak, hommel, benjaminiHochberg, benjaminiYekutieli };

/** A way to share an error budget over several tests. */
export type Adjustment = keyof typeof adjustments;

/**
 * P values of several tests, adjusted so that each may be compared with the whole budget; in the order given, at most 1.
 * RangeError when one is not within [0, 1].
 */
export function adjustPValues(pValues: readonly number[], adjustment: Adjustment): number[] {
  for (const p of pValues) if (!(p >= 0 && p <= 1)) throw new RangeError(`${p} is not a p value.`);
  const order = pValues.map((_, i) => i).sort((a, b) => (pValues[a] as number) - (pValues[b] as number));
  const adjusted = adjustments[adjustment](order.map((i) => pValues[i] as number));
  const inOrder = new Array<number>(pValues.length);
  order.forEach((position, i) => {
    inOrder[position] = Math.min(1, adjusted[i] as number);
  });
  return inOrder;
}
