import type { ClassificationPredictions, RegressionPredictions } from '@plimsoll/metrics';
import { type RandomBits, uniformNumbers } from '@plimsoll/statistics';

/** Uniform numbers in (0, 1), and what is made of them. */
export interface Chance {
  readonly uniform: () => number;
  readonly normal: () => number;
}

/** Chance from a seeded source of bits. */
export function chanceFrom(random: RandomBits): Chance {
  const uniform = uniformNumbers(random);
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}

const idsOf = (rows: number) => ({
  kind: 'number' as const,
  values: Float64Array.from({ length: rows }, (_, row) => row),
  nulls: null,
});

/** What a made-up binary classifier is like. */
export interface BinaryMaking {
  readonly rows: number;
  readonly positiveShare?: number;
  /** How far apart the scores of the classes lie, in standard deviations, of each model. */
  readonly separations: readonly number[];
  /** How much of the noise is the same for all models, in [0, 1]. */
  readonly shared?: number;
}

/** Predictions of several binary classifiers on the same rows, with a score that is a probability and a slice column `sex`. */
export function makeBinary(
  { rows, positiveShare = 0.5, separations, shared = 0.5 }: BinaryMaking,
  { uniform, normal }: Chance,
): ClassificationPredictions[] {
  const labels = Int32Array.from({ length: rows }, () => (uniform() < positiveShare ? 1 : 0));
  const sex = Int32Array.from({ length: rows }, () => (uniform() < 0.5 ? 1 : 0));
  const noise = Float64Array.from({ length: rows }, normal);
  return separations.map((separation) => {
    const score = Float64Array.from(labels, (label, row) => {
      const own = Math.sqrt(shared) * (noise[row] as number) + Math.sqrt(1 - shared) * normal();
      return 1 / (1 + Math.exp(-(separation * (label - 0.5) + own)));
    });
    return {
      task: 'classification',
      rows,
      ids: idsOf(rows),
      weights: null,
      sliceColumns: new Map([['sex', { kind: 'category' as const, codes: sex, levels: ['male', 'female'] }]]),
      classes: ['0', '1'],
      labels,
      predictions: Int32Array.from(score, (value) => (value > 0.5 ? 1 : 0)),
      positiveClass: 1,
      scores: [score.map((value) => 1 - value), score],
      notProbabilities: null,
    };
  });
}

/** Predictions of several regressors on the same rows: labels are normal, errors have these standard deviations. */
export function makeQuantities(
  {
    rows,
    errors,
    shared = 0.5,
  }: { readonly rows: number; readonly errors: readonly number[]; readonly shared?: number },
  { normal }: Chance,
): RegressionPredictions[] {
  const labels = Float64Array.from({ length: rows }, () => 10 + 3 * normal());
  const noise = Float64Array.from({ length: rows }, normal);
  return errors.map((deviation) => ({
    task: 'regression',
    rows,
    ids: idsOf(rows),
    weights: null,
    quantiles: [],
    series: null,
    naiveErrors: null,
    sliceColumns: new Map(),
    labels,
    predictions: labels.map(
      (label, row) =>
        label + deviation * (Math.sqrt(shared) * (noise[row] as number) + Math.sqrt(1 - shared) * normal()),
    ),
  }));
}
