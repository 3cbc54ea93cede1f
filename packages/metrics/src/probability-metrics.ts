import { type MetricOutcome, measured, notMeasured } from './outcome.ts';
import type { ClassificationPredictions } from './predictions.ts';
import { needsScores } from './score-metrics.ts';

/** How many bins of equal width calibration is looked at in (Guo et al. 2017 use 15). */
export const calibrationBins = 15;

/** Probabilities per class; of two classes with one column, the other one is its complement. Null for a class without any. */
function probabilitiesOf(
  { classes, scores, rows }: ClassificationPredictions,
  index: number,
): Float64Array | null {
  const own = scores[index];
  if (own) return own;
  const other = classes.length === 2 ? scores[1 - index] : null;
  if (other) return other.map((probability) => 1 - probability);
  return classes.length > 2 && scores.some(Boolean) ? new Float64Array(rows) : null;
}

/** Why there is nothing to compute from; null when there are probabilities. That scores are none is remarked once, of the log loss. */
function lacksProbabilities(
  { scores, notProbabilities }: ClassificationPredictions,
  kind: 'invalid' | 'unavailable' = 'unavailable',
): MetricOutcome | null {
  if (notProbabilities !== null) return notMeasured(kind, `needs probabilities, and ${notProbabilities}`);
  return scores.every((column) => column === null) ? needsScores : null;
}

/**
 * Mean negative log of the probability that was given to the label, in nats; probabilities are clipped to [2^-52, 1 - 2^-52] and
 * taken as they are (`log_loss` of scikit-learn 1.5 and later: rows that miss a sum of 1 by rounding are not rescaled).
 */
export function logLoss(predictions: ClassificationPredictions): MetricOutcome {
  const problem = lacksProbabilities(predictions, 'invalid');
  if (problem) return problem;
  const { labels, weights } = predictions;
  const columns = predictions.classes.map((_, index) => probabilitiesOf(predictions, index));
  let loss = 0;
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    const probability = columns[labels[row] as number]?.[row] ?? 0;
    const weight = weights === null ? 1 : (weights[row] as number);
    loss -= weight * Math.log(Math.min(Math.max(probability, Number.EPSILON), 1 - Number.EPSILON));
    total += weight;
  }
  return measured(loss / total);
}

/**
 * Brier score (Brier 1950): mean squared distance of the probabilities from what happened. Of two classes that of the positive
 * class, between 0 and 1; of more the sum over classes, between 0 and 2 (`brier_score_loss` of scikit-learn 1.7 and later).
 */
export function brierScore(predictions: ClassificationPredictions): MetricOutcome {
  const problem = lacksProbabilities(predictions);
  if (problem) return problem;
  const { classes, labels, weights, positiveClass } = predictions;
  const isBinary = classes.length <= 2;
  const chosen = isBinary ? [positiveClass ?? classes.length - 1] : classes.map((_, index) => index);
  let loss = 0;
  let total = 0;
  for (let row = 0; row < labels.length; row++) total += weights === null ? 1 : (weights[row] as number);
  for (const index of chosen) {
    const probabilities = probabilitiesOf(predictions, index);
    if (!probabilities) return needsScores;
    for (let row = 0; row < labels.length; row++) {
      const miss = (probabilities[row] as number) - (labels[row] === index ? 1 : 0);
      loss += (weights === null ? 1 : (weights[row] as number)) * miss * miss;
    }
  }
  return measured(loss / total);
}

/** One bin of a reliability diagram; `weight` is the sum of the weights of its rows. */
export interface ReliabilityBin {
  readonly lower: number;
  readonly upper: number;
  readonly rows: number;
  readonly weight: number;
  readonly meanScore: number;
  readonly positiveShare: number;
}

/**
 * Bins of a reliability diagram that hold rows, as scikit-learn's `calibration_curve(strategy="uniform")` cuts them: each holds its
 * upper edge. Of two classes: the probability of the positive one against how often it happened. Of more: the probability of the most
 * probable class against how often it was right (Guo et al. 2017, "On Calibration of Modern Neural Networks").
 */
export function reliabilityBins(
  predictions: ClassificationPredictions,
): readonly ReliabilityBin[] | MetricOutcome {
  const problem = lacksProbabilities(predictions);
  if (problem) return problem;
  const { labels, weights } = predictions;
  const { confidences, isRight } = confidencesOf(predictions);
  const bins = Array.from({ length: calibrationBins }, () => ({ rows: 0, weight: 0, scores: 0, right: 0 }));
  for (let row = 0; row < labels.length; row++) {
    const confidence = confidences[row] as number;
    const weight = weights === null ? 1 : (weights[row] as number);
    const bin = bins[binOf(confidence)] as (typeof bins)[number];
    bin.rows++;
    bin.weight += weight;
    bin.scores += weight * confidence;
    if (isRight(row)) bin.right += weight;
  }
  return bins.flatMap(({ rows, weight, scores, right }, i) => {
    if (weight === 0) return [];
    const [lower, upper] = [edge(i), edge(i + 1)];
    return [{ lower, upper, rows, weight, meanScore: scores / weight, positiveShare: right / weight }];
  });
}

/** Expected calibration error: mean distance of confidence and frequency over 15 bins of equal width, each by its rows. */
export function expectedCalibrationError(predictions: ClassificationPredictions): MetricOutcome {
  const bins = reliabilityBins(predictions);
  if ('value' in bins) return bins;
  const total = bins.reduce((sum, { weight }) => sum + weight, 0);
  return measured(bins.reduce((sum, bin) => sum + bin.weight * distance(bin), 0) / total);
}

/** Maximum calibration error: the largest distance of confidence and frequency in a bin that holds rows. */
export function maximumCalibrationError(predictions: ClassificationPredictions): MetricOutcome {
  const bins = reliabilityBins(predictions);
  return 'value' in bins ? bins : measured(Math.max(...bins.map(distance)));
}

/**
 * What each row adds to the expected calibration error: its bin, and confidence less outcome; the error is the sum over bins of |sum of these|,
 * divided by the rows. Null without probabilities.
 */
export function calibrationMisses(
  predictions: ClassificationPredictions,
): { readonly bins: Uint8Array; readonly misses: Float64Array } | null {
  if (lacksProbabilities(predictions)) return null;
  const { confidences, isRight } = confidencesOf(predictions);
  const bins = new Uint8Array(confidences.length);
  const misses = new Float64Array(confidences.length);
  for (let row = 0; row < misses.length; row++) {
    const confidence = confidences[row] as number;
    bins[row] = binOf(confidence);
    misses[row] = confidence - (isRight(row) ? 1 : 0);
  }
  return { bins, misses };
}

function distance({ meanScore, positiveShare }: ReliabilityBin): number {
  return Math.abs(meanScore - positiveShare);
}

/** The same floats as `numpy.linspace(0, 1, 16)`. */
function edge(i: number): number {
  return i === calibrationBins ? 1 : i * (1 / calibrationBins);
}

/** The guess is at most one off, through rounding. */
function binOf(confidence: number): number {
  const guess = Math.min(Math.max(Math.ceil(confidence * calibrationBins) - 1, 0), calibrationBins - 1);
  if (confidence <= edge(guess) && guess > 0) return guess - 1;
  return confidence > edge(guess + 1) && guess < calibrationBins - 1 ? guess + 1 : guess;
}

function confidencesOf(predictions: ClassificationPredictions) {
  const { classes, labels, positiveClass, rows } = predictions;
  if (classes.length <= 2) {
    const positive = positiveClass ?? classes.length - 1;
    const confidences = probabilitiesOf(predictions, positive) ?? new Float64Array(rows);
    return { confidences, isRight: (row: number) => labels[row] === positive };
  }
  const confidences = new Float64Array(rows);
  const best = new Int32Array(rows).fill(-1);
  predictions.scores.forEach((column, index) => {
    if (!column) return;
    for (let row = 0; row < rows; row++) {
      const score = column[row] as number;
      if (best[row] !== -1 && score <= (confidences[row] as number)) continue;
      confidences[row] = score;
      best[row] = index;
    }
  });
  return { confidences, isRight: (row: number) => best[row] === labels[row] };
}

/**
 * Share of rows whose label is among the k classes with the highest scores (`top_k_accuracy_score`); among equal scores, the class
 * that comes later counts as higher, as in scikit-learn.
 */
export function topAccuracy(
  { classes, labels, scores, weights }: ClassificationPredictions,
  k: number,
): MetricOutcome {
  if (classes.length <= 2) return notMeasured('unavailable', 'is for more than two classes');
  if (scores.some((column) => column === null)) return needsScores;
  let hits = 0;
  let total = 0;
  for (let row = 0; row < labels.length; row++) {
    const label = labels[row] as number;
    const own = scores[label]?.[row] as number;
    let above = 0;
    for (let index = 0; index < scores.length; index++) {
      const score = scores[index]?.[row] as number;
      if (score > own || (score === own && index > label)) above++;
    }
    const weight = weights === null ? 1 : (weights[row] as number);
    if (above < k) hits += weight;
    total += weight;
  }
  return measured(hits / total);
}
