import { macroAverage, type PartOutcome, weightedAverage } from './averages.ts';
import type { BinaryCounts, RateFormula } from './class-rates.ts';
import { type MetricOutcome, measured, notMeasured } from './outcome.ts';
import type { MultilabelPredictions } from './predictions.ts';
import { averagePrecision, scoreSteps } from './ranked-scores.ts';
import type { AreaOfSteps } from './score-metrics.ts';

const needsLabelScores = notMeasured(
  'unavailable',
  'needs scores: write one column «score_<label>» per label',
);

/** The counts of one label over all rows. */
export function countLabel(
  { labels, predictions, weights, rows }: MultilabelPredictions,
  index: number,
): BinaryCounts {
  const actual = labels[index] as Uint8Array;
  const predicted = predictions[index] as Uint8Array;
  const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
  for (let row = 0; row < rows; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    if (actual[row] === 1) counts[predicted[row] === 1 ? 'tp' : 'fn'] += weight;
    else counts[predicted[row] === 1 ? 'fp' : 'tn'] += weight;
  }
  return counts;
}

/** Weighted mean of a value of each row's own counts over its labels. */
function meanOverRows(rows: MultilabelPredictions, value: (counts: BinaryCounts) => number): MetricOutcome {
  let sum = 0;
  let total = 0;
  for (let row = 0; row < rows.rows; row++) {
    const counts = { tp: 0, fp: 0, fn: 0, tn: 0 };
    rows.labels.forEach((actual, index) => {
      const isPredicted = rows.predictions[index]?.[row] === 1;
      if (actual[row] === 1) counts[isPredicted ? 'tp' : 'fn']++;
      else counts[isPredicted ? 'fp' : 'tn']++;
    });
    const weight = rows.weights === null ? 1 : (rows.weights[row] as number);
    sum += weight * value(counts);
    total += weight;
  }
  return measured(sum / total);
}

/** Share of rows of which every label is right (subset accuracy, what `accuracy_score` says of label indicators). */
export function subsetAccuracy(rows: MultilabelPredictions): MetricOutcome {
  return meanOverRows(rows, ({ fp, fn }) => (fp + fn === 0 ? 1 : 0));
}

/** Share of all (row, label) pairs that are wrong. */
export function hammingLoss(rows: MultilabelPredictions): MetricOutcome {
  return meanOverRows(rows, ({ fp, fn }) => (fp + fn) / rows.names.length);
}

/** A rate of each row over its labels, averaged over the rows (`average="samples"`); rows for which it is 0/0 count 0. */
export function rateOverRows(rows: MultilabelPredictions, formula: RateFormula): MetricOutcome {
  return meanOverRows(rows, (counts) => formula(counts).value);
}

/** An area for each label, and their mean: unweighted, or by how many rows have the label. */
export function labelArea(
  rows: MultilabelPredictions,
  area: AreaOfSteps,
  average: 'macro' | 'weighted',
): MetricOutcome {
  const parts = rows.names.map((_, index) => areaOfLabel(rows, area, index));
  return average === 'macro' ? macroAverage(parts) : weightedAverage(parts);
}

/** An area of one label. */
export function areaOfLabel(rows: MultilabelPredictions, area: AreaOfSteps, index: number): PartOutcome {
  const scores = rows.scores?.[index];
  if (!scores) return { outcome: needsLabelScores, support: 0 };
  const labels = rows.labels[index] as Uint8Array;
  const isPositive = (row: number) => labels[row] === 1;
  const steps = scoreSteps({ scores, isPositive, weights: rows.weights });
  const value = steps.positives === 0 ? Number.NaN : area(steps);
  const which = steps.positives === 0 ? 'no' : 'every';
  const message = `is undefined: ${which} row has the label «${rows.names[index]}»`;
  const outcome = Number.isNaN(value) ? notMeasured('undefined', message) : measured(value);
  return { outcome, support: steps.positives };
}

/** The area of all (row, label) pairs together (`average="micro"`). */
export function pooledArea(rows: MultilabelPredictions, area: AreaOfSteps): MetricOutcome {
  const { scores, labels, weights } = rows;
  if (!scores) return needsLabelScores;
  const all = new Float64Array(rows.rows * scores.length);
  scores.forEach((column, index) => {
    all.set(column, index * rows.rows);
  });
  const steps = scoreSteps({
    scores: all,
    isPositive: (i) => labels[Math.floor(i / rows.rows)]?.[i % rows.rows] === 1,
    weights: weights && Float64Array.from(all, (_, i) => weights[i % rows.rows] as number),
  });
  const value = steps.positives === 0 ? Number.NaN : area(steps);
  if (Number.isNaN(value)) return notMeasured('undefined', 'is undefined: all rows have the same labels');
  return measured(value);
}

/** The labels of one row ranked by their scores, the highest first. */
interface RowRanking {
  readonly labels: readonly number[];
  readonly scores: readonly number[];
}

function meanOverRankings(
  rows: MultilabelPredictions,
  value: (ranking: RowRanking) => number,
): MetricOutcome {
  const { scores, labels, weights } = rows;
  if (!scores) return needsLabelScores;
  let sum = 0;
  let total = 0;
  for (let row = 0; row < rows.rows; row++) {
    const weight = weights === null ? 1 : (weights[row] as number);
    const ranking = {
      labels: labels.map((column) => column[row] as number),
      scores: scores.map((column) => column[row] as number),
    };
    sum += weight * value(ranking);
    total += weight;
  }
  return measured(sum / total);
}

/**
 * Label ranking average precision (`label_ranking_average_precision_score`): for each label of a row, the share of labels ranked at
 * least as high that the row has; 1 for rows with all labels or none.
 */
export function labelRankingPrecision(rows: MultilabelPredictions): MetricOutcome {
  return meanOverRankings(rows, ({ labels, scores }) => {
    const own = labels.flatMap((label, index) => (label === 1 ? [scores[index] as number] : []));
    if (own.length === 0 || own.length === labels.length) return 1;
    const atLeast = (list: readonly number[], score: number) => list.filter((one) => one >= score).length;
    return own.reduce((sum, score) => sum + atLeast(own, score) / atLeast(scores, score), 0) / own.length;
  });
}

/** How many labels, from the highest score down, it takes to meet all of a row's labels (`coverage_error`); 0 for a row without any. */
export function coverageError(rows: MultilabelPredictions): MetricOutcome {
  return meanOverRankings(rows, ({ labels, scores }) => {
    const own = scores.filter((_, index) => labels[index] === 1);
    const lowest = Math.min(...own);
    return own.length === 0 ? 0 : scores.filter((score) => score >= lowest).length;
  });
}

/** Share of pairs (label that the row has, label that it has not) in the wrong order, a tie being wrong (`label_ranking_loss`). */
export function labelRankingLoss(rows: MultilabelPredictions): MetricOutcome {
  return meanOverRankings(rows, ({ labels, scores }) => {
    const own = scores.filter((_, index) => labels[index] === 1);
    const others = scores.filter((_, index) => labels[index] === 0);
    if (own.length === 0 || others.length === 0) return 0;
    let wrong = 0;
    for (const score of own) for (const other of others) if (other >= score) wrong++;
    return wrong / (own.length * others.length);
  });
}

/** Average precision of each row's ranking of the labels, averaged over rows (`average="samples"`); 0 for a row without labels. */
export function averagePrecisionOverRows(rows: MultilabelPredictions): MetricOutcome {
  return meanOverRankings(rows, ({ labels, scores }) => {
    if (!labels.includes(1)) return 0;
    const isPositive = (index: number) => labels[index] === 1;
    return averagePrecision(scoreSteps({ scores: Float64Array.from(scores), isPositive, weights: null }));
  });
}
