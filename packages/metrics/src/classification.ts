import { areaUnderRoc } from '@plimsoll/statistics';
import { type MetricOutcome, measured, notMeasured } from './outcome.ts';
import type { ClassificationPredictions } from './predictions.ts';

/** What most metrics of a classifier are made of. Arrays are indexed by class. */
export interface ClassCounts {
  readonly rows: number;
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
  readonly correct: Float64Array;
}

/** A rate of one class. `empty` says that no row could have shown it, so that scikit-learn's 0 is a convention. */
export interface ClassRate {
  readonly value: number;
  readonly empty: boolean;
}

/** A rate of one class, from its counts. */
export type RateFormula = (actual: number, predicted: number, correct: number) => ClassRate;

/** Counts labels, predictions and hits per class in one pass. */
export function countClasses({ classes, labels, predictions }: ClassificationPredictions): ClassCounts {
  const actual = new Float64Array(classes.length);
  const predicted = new Float64Array(classes.length);
  const correct = new Float64Array(classes.length);
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    const prediction = predictions[row] as number;
    (actual[label] as number)++;
    (predicted[prediction] as number)++;
    if (label === prediction) (correct[label] as number)++;
  }
  return { rows: labels.length, actual, predicted, correct };
}

/** tp / (tp + fp); 0 when the class was never predicted. */
export const precision: RateFormula = (actual, predicted, correct) => ({
  value: predicted === 0 ? 0 : correct / predicted,
  empty: actual + predicted === 0,
});

/** tp / (tp + fn); 0 when no row has the class. */
export const recall: RateFormula = (actual, _predicted, correct) => ({
  value: actual === 0 ? 0 : correct / actual,
  empty: actual === 0,
});

/** Harmonic mean of precision and recall, 2 tp / (2 tp + fp + fn); 0 when the class neither occurs nor is predicted. */
export const f1: RateFormula = (actual, predicted, correct) => ({
  value: actual + predicted === 0 ? 0 : (2 * correct) / (actual + predicted),
  empty: actual + predicted === 0,
});

/** Share of rows whose predicted class is the label. */
export function accuracy(counts: ClassCounts): MetricOutcome {
  let correct = 0;
  for (const hits of counts.correct) correct += hits;
  return measured(correct / counts.rows);
}

/** A rate of one class. */
export function rateOfClass(
  counts: ClassCounts,
  { index, formula, className }: { index: number; formula: RateFormula; className: string },
): MetricOutcome {
  const { value, empty } = rate(counts, index, formula);
  return empty
    ? notMeasured('undefined', `is undefined: no row has the class «${className}»`, value)
    : measured(value);
}

/** Unweighted mean over the classes that occur as label or as prediction. */
export function macroRate(counts: ClassCounts, formula: RateFormula): MetricOutcome {
  let sum = 0;
  let classes = 0;
  for (let index = 0; index < counts.actual.length; index++) {
    if (counts.actual[index] === 0 && counts.predicted[index] === 0) continue;
    sum += rate(counts, index, formula).value;
    classes++;
  }
  return measured(sum / classes);
}

/** Mean over classes, each counting as often as it is a label. */
export function weightedRate(counts: ClassCounts, formula: RateFormula): MetricOutcome {
  let sum = 0;
  for (let index = 0; index < counts.actual.length; index++) {
    sum += (counts.actual[index] as number) * rate(counts, index, formula).value;
  }
  return measured(sum / counts.rows);
}

/**
 * Mean negative log of the probability that was given to the label, in nats; probabilities are clipped to
 * [2^-52, 1 - 2^-52] and rescaled to sum to 1, as scikit-learn does with 64-bit floats.
 */
export function logLoss(predictions: ClassificationPredictions): MetricOutcome {
  const { labels, notProbabilities } = predictions;
  if (notProbabilities !== null)
    return notMeasured('invalid', `needs probabilities, and ${notProbabilities}`);
  const columns = predictions.scores.map((scores, index) => ({ scores, index }));
  const given = columns.filter((column) => column.scores !== null);
  if (given.length === 0) return needsScores;
  let loss = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    let sum = 0;
    let own = 0;
    for (const { scores, index } of given) {
      const probability = clip((scores as Float64Array)[row] as number);
      sum += probability;
      if (index === label) own = probability;
      else if (given.length === 1) own = 1 - probability;
    }
    loss -= Math.log(given.length === 1 ? own : own / sum);
  }
  return measured(loss / labels.length);
}

/**
 * Area under the ROC curve: of the positive class of two (the second one in scikit-learn's order when nobody said which),
 * else the unweighted mean over classes, each against the rest.
 */
export function rocAuc(predictions: ClassificationPredictions): MetricOutcome {
  const { classes, scores, positiveClass } = predictions;
  if (scores.every((column) => column === null)) return needsScores;
  if (classes.length <= 2) return aucOfClass(predictions, positiveClass ?? classes.length - 1);
  let sum = 0;
  let scored = 0;
  for (let index = 0; index < classes.length; index++) {
    if (!scores[index]) continue;
    const outcome = aucOfClass(predictions, index);
    if (outcome.value === null) return outcome;
    sum += outcome.value;
    scored++;
  }
  return measured(sum / scored);
}

const needsScores = notMeasured(
  'unavailable',
  'needs scores: write the column «score» (of the positive class) or one «score_<class>» per class',
);

/** scikit-learn's machine epsilon of 64-bit floats. */
function clip(probability: number): number {
  return Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON);
}

function rate({ actual, predicted, correct }: ClassCounts, index: number, formula: RateFormula): ClassRate {
  return formula(actual[index] as number, predicted[index] as number, correct[index] as number);
}

function aucOfClass({ classes, labels, scores }: ClassificationPredictions, index: number): MetricOutcome {
  const column = scores[index];
  if (!column) return needsScores;
  let count = 0;
  for (const label of labels) if (label === index) count++;
  if (count === 0 || count === labels.length) {
    const rows = count === 0 ? 'no row has' : 'every row has';
    return notMeasured('undefined', `is undefined: ${rows} the label «${classes[index]}»`);
  }
  const inside = new Float64Array(count);
  const outside = new Float64Array(labels.length - count);
  let i = 0;
  let o = 0;
  for (let row = 0; row < labels.length; row++) {
    if (labels[row] === index) inside[i++] = column[row] as number;
    else outside[o++] = column[row] as number;
  }
  return measured(areaUnderRoc(inside, outside));
}
