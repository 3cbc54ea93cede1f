import type { CalibrationBin, Curve, Diagnostics, ResidualHistogram } from '@plimsoll/record';
import { confusionMatrix } from './class-counts.ts';
import { type MeasurableClassification, measurableOf } from './measurable.ts';
import type { Predictions, RegressionPredictions } from './predictions.ts';
import { reliabilityBins } from './probability-metrics.ts';
import type { ScoreSteps } from './ranked-scores.ts';

/** A picture of more classes than this tells nothing. */
const mostMatrixClasses = 30;
const mostCurves = 10;
const mostPoints = 200;
const residualBins = 40;

/**
 * What pictures of a model are drawn from: confusion matrix (up to 30 classes), ROC and precision-recall curves (of the positive class,
 * or of each of up to 10, thinned to 200 points), calibration bins, and a histogram of label − prediction.
 */
export function diagnosticsOf(predictions: Predictions): Diagnostics {
  const nothing: Diagnostics = {
    confusion: null,
    roc: [],
    precisionRecall: [],
    calibration: [],
    residuals: null,
  };
  const input = measurableOf(predictions);
  if (input.task === 'regression') return { ...nothing, residuals: residualsOf(input.rows) };
  if (input.task !== 'classification') return nothing;
  const { classes } = input.rows;
  const curves = stepsToDraw(input);
  return {
    ...nothing,
    confusion:
      classes.length > mostMatrixClasses
        ? null
        : { classes: [...classes], counts: confusionMatrix(input.rows).map((line) => [...line]) },
    roc: curves.map(({ name, steps }) => rocCurve(name, steps)),
    precisionRecall: curves.map(({ name, steps }) => precisionRecallCurve(name, steps)),
    calibration: calibrationOf(input),
  };
}

interface NamedSteps {
  readonly name: string;
  readonly steps: ScoreSteps;
}

/** Of two classes the positive one, without a name; of more each. A curve of one label only is none. */
function stepsToDraw({ rows, ranked }: MeasurableClassification): NamedSteps[] {
  const { classes, positiveClass } = rows;
  const isBinary = classes.length <= 2;
  if (classes.length > mostCurves) return [];
  const drawn = isBinary ? [positiveClass ?? classes.length - 1] : classes.map((_, index) => index);
  return drawn.flatMap((index) => {
    const steps = ranked.stepsOf(index);
    if (!steps || steps.positives === 0 || steps.negatives === 0) return [];
    return [{ name: isBinary ? '' : (classes[index] as string), steps }];
  });
}

/** From (0, 0) to (1, 1); a point is kept when the curve has gone a 200th of its way since the last one. */
function rocCurve(name: string, { truePositives, falsePositives, positives, negatives }: ScoreSteps): Curve {
  const across = (i: number): number => (falsePositives[i] as number) / negatives;
  const up = (i: number): number => (truePositives[i] as number) / positives;
  const kept = thin(truePositives.length, { start: 0, placeOf: (i) => (across(i) + up(i)) / 2 });
  return { name, points: [[0, 0], ...kept.map((i): [number, number] => [across(i), up(i)])] };
}

/** From the highest score down; a point is kept when recall has risen by a 200th since the last one. */
function precisionRecallCurve(name: string, { truePositives, falsePositives, positives }: ScoreSteps): Curve {
  const recall = (i: number): number => (truePositives[i] as number) / positives;
  const kept = thin(truePositives.length, { start: Number.NEGATIVE_INFINITY, placeOf: recall });
  const points = kept.map((i): [number, number] => {
    const hits = truePositives[i] as number;
    return [recall(i), hits / (hits + (falsePositives[i] as number) || 1)];
  });
  return { name, points };
}

/** The steps that are kept: each that is far enough from the one kept before it, and the last one. There may be millions of steps. */
function thin(
  length: number,
  { start, placeOf }: { readonly start: number; readonly placeOf: (i: number) => number },
): number[] {
  const kept: number[] = [];
  let last = start;
  for (let i = 0; i < length; i++) {
    const place = placeOf(i);
    if (place - last < 1 / (mostPoints - 3) && i < length - 1) continue;
    kept.push(i);
    last = place;
  }
  return kept;
}

function calibrationOf({ rows }: MeasurableClassification): CalibrationBin[] {
  const bins = reliabilityBins(rows);
  if ('value' in bins) return [];
  return bins.map(({ lower, upper, rows: count, meanScore, positiveShare }) => ({
    lower,
    upper,
    rows: count,
    meanScore,
    positiveShare,
  }));
}

/** Bins of equal width from the least to the largest residual. */
function residualsOf({ labels, predictions }: RegressionPredictions): ResidualHistogram {
  const residuals = labels.map((label, row) => label - (predictions[row] as number));
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const residual of residuals) {
    if (residual < least) least = residual;
    if (residual > most) most = residual;
  }
  const width = (most - least) / residualBins;
  // All the same, or too far apart for a number.
  if (!(width > 0) || !Number.isFinite(width)) return { edges: [least, most], counts: [residuals.length] };
  const counts = new Array<number>(residualBins).fill(0);
  for (const residual of residuals) {
    const bin = Math.min(Math.floor((residual - least) / width), residualBins - 1);
    counts[bin] = (counts[bin] as number) + 1;
  }
  const edges = Array.from({ length: residualBins + 1 }, (_, i) =>
    i === residualBins ? most : least + i * width,
  );
  return { edges, counts };
}
