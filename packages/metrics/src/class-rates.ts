import type { ClassCounts } from './class-counts.ts';
import { type MetricOutcome, measured, notMeasured } from './outcome.ts';

/** One class against the rest: true and false positives, false and true negatives. */
export interface BinaryCounts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
  readonly tn: number;
}

/** A rate of one class. `lack` says why no row could have shown it, so that scikit-learn's 0 is a convention; else null. */
export interface ClassRate {
  readonly value: number;
  /** Goes before the class in messages: «no row has». */
  readonly lack: string | null;
}

/** A rate of one class, from its counts. */
export type RateFormula = (counts: BinaryCounts) => ClassRate;

const none = 'no row has';
const all = 'every row has';
const neither = 'neither labels nor predictions have';

/** A share that is 0 and undefined when there is nothing to take it of. */
function share(part: number, whole: number, lack: string): ClassRate {
  return { value: whole === 0 ? 0 : part / whole, lack: whole === 0 ? lack : null };
}

/** tp / (tp + fp); 0 for a class that occurs and was never predicted, undefined for one that does neither. */
export const precision: RateFormula = ({ tp, fp, fn }) => ({
  value: share(tp, tp + fp, neither).value,
  lack: tp + fp + fn === 0 ? neither : null,
});

/** tp / (tp + fn), also called sensitivity or true positive rate; undefined when no row has the class. */
export const recall: RateFormula = ({ tp, fn }) => share(tp, tp + fn, none);

/**
 * (1 + β²) tp / ((1 + β²) tp + β² fn + fp): the harmonic mean of precision and recall in which recall counts β times as much
 * (van Rijsbergen 1979). Undefined when the class neither occurs nor is predicted.
 */
export function fBeta(beta: number): RateFormula {
  const square = beta * beta;
  return ({ tp, fp, fn }) => share((1 + square) * tp, (1 + square) * tp + square * fn + fp, neither);
}

/** tp / (tp + fp + fn), intersection over union; undefined when the class neither occurs nor is predicted. */
export const jaccard: RateFormula = ({ tp, fp, fn }) => share(tp, tp + fp + fn, neither);

/** tn / (tn + fp), also called true negative rate; undefined when every row has the class. */
export const specificity: RateFormula = ({ tn, fp }) => share(tn, tn + fp, all);

/** tn / (tn + fn), the precision of "not this class". */
export const negativePredictiveValue: RateFormula = ({ tn, fn }) => share(tn, tn + fn, 'every prediction is');

/** fp / (fp + tn); undefined when every row has the class. */
export const falsePositiveRate: RateFormula = ({ fp, tn }) => share(fp, fp + tn, all);

/** fn / (fn + tp); undefined when no row has the class. */
export const falseNegativeRate: RateFormula = ({ fn, tp }) => share(fn, fn + tp, none);

/** (tp + fp) / rows: how often the class is predicted. */
export const selectionRate: RateFormula = ({ tp, fp, fn, tn }) => share(tp + fp, tp + fp + fn + tn, none);

/** The counts of one class against the rest. */
export function countsOfClass(counts: ClassCounts, index: number): BinaryCounts {
  const tp = counts.correct[index] as number;
  const fp = (counts.predicted[index] as number) - tp;
  const fn = (counts.actual[index] as number) - tp;
  return { tp, fp, fn, tn: counts.total - tp - fp - fn };
}

/** A rate of one class. `noun` is what messages call it: «the class «yes»». */
export function rateOf(counts: BinaryCounts, formula: RateFormula, noun: string): MetricOutcome {
  const { value, lack } = formula(counts);
  return lack === null ? measured(value) : notMeasured('undefined', `is undefined: ${lack} ${noun}`, value);
}

/**
 * Unweighted mean over the classes that occur as label or as prediction (scikit-learn's `macro`). Undefined classes count 0.
 */
export function macroRate(classes: readonly BinaryCounts[], formula: RateFormula): MetricOutcome {
  let sum = 0;
  for (const counts of classes) sum += formula(counts).value;
  return measured(sum / classes.length);
}

/** Mean over classes, each counting as often as it is a label (scikit-learn's `weighted`). */
export function weightedRate(classes: readonly BinaryCounts[], formula: RateFormula): MetricOutcome {
  let sum = 0;
  let total = 0;
  for (const counts of classes) {
    const actual = counts.tp + counts.fn;
    sum += actual * formula(counts).value;
    total += actual;
  }
  return total === 0
    ? notMeasured('undefined', 'is undefined: no row has a label', 0)
    : measured(sum / total);
}

/** The rate of all classes' counts together (scikit-learn's `micro`). */
export function microRate(classes: readonly BinaryCounts[], formula: RateFormula): MetricOutcome {
  const sums = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (const { tp, fp, fn, tn } of classes) {
    sums.tp += tp;
    sums.fp += fp;
    sums.fn += fn;
    sums.tn += tn;
  }
  return rateOf(sums, formula, 'any class');
}
