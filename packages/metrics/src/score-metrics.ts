import { macroAverage, type PartOutcome, weightedAverage } from './averages.ts';
import { type MetricOutcome, measured, notMeasured } from './outcome.ts';
import type { ClassificationPredictions } from './predictions.ts';
import { areaUnderRocSteps, averagePrecision, type ScoreSteps, scoreSteps } from './ranked-scores.ts';

/** What curves and areas of a classifier are computed from: rows ranked by the score of each class, sorted at most once. */
export interface RankedClasses {
  readonly rows: ClassificationPredictions;
  /** Steps of one class against the rest; null when the class has no scores. */
  stepsOf(index: number): ScoreSteps | null;
}

/** An area of one class against the rest. */
export type AreaOfSteps = (steps: ScoreSteps) => number;

export const rocArea: AreaOfSteps = areaUnderRocSteps;
export const precisionArea: AreaOfSteps = averagePrecision;

export const needsScores = notMeasured(
  'unavailable',
  'needs scores: write the column «score» (of the positive class) or one «score_<class>» per class',
);

/** Ranks rows by each class's score when it is asked for. */
export function rankClasses(rows: ClassificationPredictions): RankedClasses {
  const known = new Map<number, ScoreSteps | null>();
  return {
    rows,
    stepsOf(index) {
      const found = known.get(index);
      if (found !== undefined) return found;
      const scores = rows.scores[index] ?? null;
      const { labels, weights } = rows;
      const isPositive = (row: number) => labels[row] === index;
      const steps = scores && scoreSteps({ scores, isPositive, weights });
      known.set(index, steps);
      return steps;
    },
  };
}

/**
 * An area of the positive class of two (the second one in scikit-learn's order when nobody said which); for more classes their mean,
 * each against the rest: unweighted (`macro`), or by how often each is a label (`weighted`).
 */
export function areaOverRest(
  ranked: RankedClasses,
  area: AreaOfSteps,
  average: 'macro' | 'weighted',
): MetricOutcome {
  const { classes, scores, positiveClass } = ranked.rows;
  if (scores.every((column) => column === null)) return needsScores;
  if (classes.length <= 2) return areaOfClass(ranked, area, positiveClass ?? classes.length - 1).outcome;
  const scored = classes.flatMap((_, index) => (scores[index] ? [areaOfClass(ranked, area, index)] : []));
  return average === 'macro' ? macroAverage(scored) : weightedAverage(scored);
}

/**
 * Area under the ROC curve averaged over pairs of classes, both ways round (Hand and Till 2001, Machine Learning 45:171;
 * `multi_class="ovo"`); `weighted`: each pair by its share of the rows. Insensitive to how frequent classes are.
 */
export function areaOverPairs(rows: ClassificationPredictions, average: 'macro' | 'weighted'): MetricOutcome {
  const { classes, scores, labels } = rows;
  if (scores.every((column) => column === null)) return needsScores;
  if (rows.weights !== null) return notMeasured('unavailable', 'has no definition with weights; use roc_auc');
  if (classes.length <= 2) return areaOverRest(rankClasses(rows), rocArea, average);
  const members = classes.map((_, index) => rowsWhere(labels, index));
  const parts: PartOutcome[] = [];
  for (let a = 0; a < classes.length; a++) {
    for (let b = a + 1; b < classes.length; b++) {
      const pair = [members[a] as Uint32Array, members[b] as Uint32Array] as const;
      const both = [pairArea(scores[a], pair), pairArea(scores[b], [pair[1], pair[0]])];
      const empty = [a, b].find((index) => members[index]?.length === 0);
      const outcome =
        empty === undefined
          ? measured(((both[0] ?? Number.NaN) + (both[1] ?? Number.NaN)) / 2)
          : oneClassOnly(classes[empty] as string, true);
      parts.push({ outcome, support: pair[0].length + pair[1].length });
    }
  }
  return average === 'macro' ? macroAverage(parts) : weightedAverage(parts);
}

/** The area of all (row, class) pairs together (`average="micro"`): every score against whether its class is the label. */
export function areaOverAll(rows: ClassificationPredictions, area: AreaOfSteps): MetricOutcome {
  const { classes, scores, labels } = rows;
  if (scores.some((column) => column === null) || classes.length <= 2) {
    if (scores.every((column) => column === null)) return needsScores;
    return areaOverRest(rankClasses(rows), area, 'macro');
  }
  const all = new Float64Array(labels.length * classes.length);
  scores.forEach((column, index) => {
    all.set(column as Float64Array, index * labels.length);
  });
  const weights = rows.weights && Float64Array.from(all, (_, i) => rows.weights?.[i % labels.length] ?? 0);
  const isPositive = (i: number) => labels[i % labels.length] === Math.floor(i / labels.length);
  return measured(area(scoreSteps({ scores: all, isPositive, weights })));
}

/** An area of one class against the rest. */
export function areaOfClass({ rows, stepsOf }: RankedClasses, area: AreaOfSteps, index: number): PartOutcome {
  const steps = stepsOf(index);
  if (!steps) return { outcome: needsScores, support: 0 };
  const name = rows.classes[index] as string;
  if (steps.positives === 0) return { outcome: oneClassOnly(name, true), support: 0 };
  // Average precision is defined without negatives: it is 1.
  const value = area(steps);
  const outcome = Number.isNaN(value) ? oneClassOnly(name, false) : measured(value);
  return { outcome, support: steps.positives };
}

function oneClassOnly(name: string, isAbsent: boolean): MetricOutcome {
  return notMeasured('undefined', `is undefined: ${isAbsent ? 'no' : 'every'} row has the label «${name}»`);
}

function rowsWhere(labels: Int32Array, index: number): Uint32Array {
  const rows: number[] = [];
  labels.forEach((label, row) => {
    if (label === index) rows.push(row);
  });
  return Uint32Array.from(rows);
}

function pairArea(
  scores: Float64Array | null | undefined,
  [inside, outside]: readonly [Uint32Array, Uint32Array],
): number {
  if (!scores) return Number.NaN;
  const both = new Float64Array(inside.length + outside.length);
  inside.forEach((row, i) => {
    both[i] = scores[row] as number;
  });
  outside.forEach((row, i) => {
    both[inside.length + i] = scores[row] as number;
  });
  return areaUnderRocSteps(scoreSteps({ scores: both, isPositive: (i) => i < inside.length, weights: null }));
}
