import type { SampledValue } from './split-engine.ts';

/** How well one feature alone tells the label. */
export interface PredictivePower {
  /** From 0 (no better than guessing) to 1. */
  readonly score: number;
  readonly rows: number;
}

const folds = 4;
const mostClasses = 20;
const mostBins = 32;
/** Fewer rows than these tell nothing about a feature. */
const leastRows = 40;

/**
 * Predictive power score: a tree over one feature predicts the label of rows that it has not seen, in four folds. For classes the
 * weighted F1 score, for numbers the mean absolute error, each against the better guess without the feature (the most common class or
 * a class by chance; the median): (F1 − guess) / (1 − guess) and 1 − error / guess, at least 0. Null with fewer than 40 rows or a
 * label that does not vary.
 */
export function predictivePower(
  feature: readonly SampledValue[],
  label: readonly SampledValue[],
): PredictivePower | null {
  const rows = label.flatMap((target, i) => (target === null ? [] : [{ value: feature[i] ?? null, target }]));
  const targets = new Set(rows.map(({ target }) => target));
  if (rows.length < leastRows || targets.size < 2) return null;
  const isNumeric = rows.every(({ target }) => typeof target === 'number') && targets.size > mostClasses;
  const score = isNumeric ? scoreNumbers(rows) : scoreClasses(rows);
  return { score: Math.max(0, score), rows: rows.length };
}

interface Row {
  readonly value: SampledValue;
  readonly target: SampledValue;
}

function scoreClasses(rows: readonly Row[]): number {
  const actual = rows.map(({ target }) => String(target));
  const predicted = predictUnseen(rows, (seen) => mostCommon(seen.map(({ target }) => String(target))));
  const common = mostCommon(actual);
  // A guess by chance with the true shares: its expected F1 of a class is the class's share.
  const shares = [...countsOf(actual).values()].map((count) => count / actual.length);
  const guess = Math.max(
    weightedF1(
      actual,
      actual.map(() => common),
    ),
    shares.reduce((sum, share) => sum + share * share, 0),
  );
  return guess >= 1 ? 0 : (weightedF1(actual, predicted) - guess) / (1 - guess);
}

function scoreNumbers(rows: readonly Row[]): number {
  const actual = rows.map(({ target }) => Number(target));
  const predicted = predictUnseen(rows, (seen) => median(seen.map(({ target }) => Number(target))));
  const middle = median(actual);
  const error = (guesses: readonly number[]) =>
    actual.reduce((sum, value, i) => sum + Math.abs(value - (guesses[i] ?? 0)), 0);
  const guess = error(actual.map(() => middle));
  return guess === 0 ? 0 : 1 - error(predicted) / guess;
}

/** Each row's prediction by the rows of the other folds that share its bin of the feature. */
function predictUnseen<T>(rows: readonly Row[], answer: (seen: readonly Row[]) => T): T[] {
  const predicted = new Array<T>(rows.length);
  for (let fold = 0; fold < folds; fold++) {
    const seen = rows.filter((_, i) => i % folds !== fold);
    const binOf = binning(seen.map(({ value }) => value));
    const bins = new Map<string, Row[]>();
    for (const row of seen) {
      const bin = binOf(row.value);
      const list = bins.get(bin);
      if (list) list.push(row);
      else bins.set(bin, [row]);
    }
    const answers = new Map([...bins].map(([bin, list]) => [bin, answer(list)]));
    const otherwise = answer(seen);
    for (let i = fold; i < rows.length; i += folds) {
      const bin = binOf(rows[i]?.value ?? null);
      predicted[i] = answers.has(bin) ? (answers.get(bin) as T) : otherwise;
    }
  }
  return predicted;
}

/** Numbers fall into bins of about equal mass, everything else into its own. */
function binning(values: readonly SampledValue[]): (value: SampledValue) => string {
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const different = new Set(numbers);
  if (different.size <= mostBins) return (value) => `${typeof value}:${value}`;
  const edges = [
    ...new Set(
      Array.from(
        { length: mostBins - 1 },
        (_, i) => numbers[Math.floor(((i + 1) * numbers.length) / mostBins)],
      ),
    ),
  ];
  return (value) => {
    if (typeof value !== 'number') return `${typeof value}:${value}`;
    const bin = edges.findIndex((edge) => edge !== undefined && value <= edge);
    return `bin ${bin === -1 ? edges.length : bin}`;
  };
}

function weightedF1(actual: readonly string[], predicted: readonly string[]): number {
  let sum = 0;
  const predictedCounts = countsOf(predicted);
  const hits = countsOf(actual.filter((value, i) => value === predicted[i]));
  for (const [name, count] of countsOf(actual)) {
    const f1 = (2 * (hits.get(name) ?? 0)) / (count + (predictedCounts.get(name) ?? 0));
    sum += f1 * count;
  }
  return sum / actual.length;
}

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function mostCommon(values: readonly string[]): string {
  return [...countsOf(values)].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ['', 0] as [
    string,
    number,
  ])[0];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
