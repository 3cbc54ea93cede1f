import type { ClassCounts } from './class-counts.ts';
import { type MetricOutcome, measured, notMeasured } from './outcome.ts';

/** Share of rows whose predicted class is the label. */
export function accuracy({ correct, total }: ClassCounts): MetricOutcome {
  return measured(sumOf(correct) / total);
}

/** Mean recall over the classes that occur as labels (`balanced_accuracy_score`). */
export function balancedAccuracy({ actual, correct }: ClassCounts): MetricOutcome {
  let sum = 0;
  let classes = 0;
  for (let index = 0; index < actual.length; index++) {
    if (actual[index] === 0) continue;
    sum += (correct[index] as number) / (actual[index] as number);
    classes++;
  }
  return measured(sum / classes);
}

/**
 * Matthews' correlation coefficient for any number of classes (Gorodkin 2004, Comput. Biol. Chem. 28:367), from -1 to 1.
 * scikit-learn says 0 when all labels or all predictions are one class; it is 0/0 there.
 */
export function matthewsCorrelation({ actual, predicted, correct, total }: ClassCounts): MetricOutcome {
  for (const [which, counts] of Object.entries({ labels: actual, predictions: predicted }))
    if (isOneClass(counts)) return notMeasured('undefined', `is undefined: all ${which} are one class`, 0);
  const spread = (total * total - dot(actual, actual)) * (total * total - dot(predicted, predicted));
  return measured((sumOf(correct) * total - dot(actual, predicted)) / Math.sqrt(spread));
}

/** How bad it is to take class `i` for class `j`, for Cohen's kappa. */
export type Disagreement = (i: number, j: number) => number;

/** Cohen's kappa (Cohen 1960), from -1 to 1: the agreement beyond what independent draws of the same frequencies would give. */
export function cohenKappa({ actual, predicted, correct, total }: ClassCounts): MetricOutcome {
  const expected = dot(actual, predicted) / (total * total);
  if (isOneClass(actual.map((count, i) => count + (predicted[i] as number)))) return noExpectedDisagreement;
  return measured((sumOf(correct) / total - expected) / (1 - expected));
}

/**
 * Cohen's weighted kappa (Cohen 1968) over classes in their order: 1 - observed / expected disagreement.
 * `confusion[label][prediction]`; the disagreement is |i - j| (linear) or (i - j)² (quadratic).
 */
export function weightedKappa(
  confusion: readonly Float64Array[],
  { actual, predicted, total }: ClassCounts,
  disagreement: Disagreement,
): MetricOutcome {
  let observed = 0;
  let expected = 0;
  confusion.forEach((line, i) => {
    for (let j = 0; j < line.length; j++) {
      const cost = disagreement(i, j);
      observed += cost * (line[j] as number);
      expected += (cost * (actual[i] as number) * (predicted[j] as number)) / total;
    }
  });
  return expected === 0 ? noExpectedDisagreement : measured(1 - observed / expected);
}

const noExpectedDisagreement = notMeasured(
  'undefined',
  'is undefined: labels and predictions are all one and the same class',
);

/** Told by the counts, not by a difference of large numbers. */
function isOneClass(counts: Float64Array): boolean {
  return counts.filter((count) => count > 0).length === 1;
}

function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
