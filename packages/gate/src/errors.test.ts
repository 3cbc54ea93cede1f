// How often a gate answers wrongly when there is nothing to find: two models of the same quality, on the same rows. Seeded; the numbers in
// docs/uncertainty.md come from the same simulation with ten times as many trials.
import { type Predictions, plainReference } from '@plimsoll/metrics';
import { seededRandom } from '@plimsoll/statistics';
import { type Chance, chanceFrom, makeBinary, makeQuantities } from '@plimsoll/testing/made-predictions';
import {
  type Estimate,
  estimateAll,
  type ModelName,
  type Question,
  type Sample,
} from '@plimsoll/uncertainty';
import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { shareBudget } from './share-budget.ts';

function sampleOf([change, opponent]: readonly Predictions[], seed: number): Sample {
  const models = new Map<ModelName, Predictions>([
    ['change', change as Predictions],
    ['opponent', opponent as Predictions],
  ]);
  return { models, rows: (change as Predictions).rows, groups: null, seed: BigInt(seed) };
}

function difference(name: string): Question {
  return {
    terms: (['change', 'opponent'] as const).map((of) => ({ of, reference: plainReference(name) })),
    combine: ([a = Number.NaN, b = Number.NaN]) => a - b,
    linear: { coefficients: [1, -1], constant: 0 },
  };
}

const isAnswered = (estimate: Estimate | undefined, confidence: number): boolean =>
  estimate !== undefined &&
  judge(estimate, { comparison: '>', tolerance: null, confidence }).answer !== 'open';

/** Share of the trials in which a difference was found that is not there, by metric. */
function falseAnswers(
  names: readonly string[],
  about: {
    readonly rows: number;
    readonly trials: number;
    readonly make: (rows: number, chance: Chance) => Predictions[];
  },
): Record<string, number> {
  const chance = chanceFrom(seededRandom(about.rows));
  const found = new Map(names.map((name) => [name, 0]));
  for (let trial = 0; trial < about.trials; trial++) {
    const estimates = estimateAll(sampleOf(about.make(about.rows, chance), trial), names.map(difference));
    names.forEach((name, i) => {
      if (isAnswered(estimates[i], 0.95)) found.set(name, (found.get(name) ?? 0) + 1);
    });
  }
  return Object.fromEntries([...found].map(([name, count]) => [name, count / about.trials]));
}

/** The promised 5 %, and three standard errors of so many trials. */
function mostOften(trials: number): number {
  return 0.05 + 3 * Math.sqrt((0.05 * 0.95) / trials);
}

const classifiers = (rows: number, chance: Chance) =>
  makeBinary({ rows, positiveShare: 0.4, separations: [1.5, 1.5] }, chance);
const regressors = (rows: number, chance: Chance) => makeQuantities({ rows, errors: [1, 1] }, chance);

describe('two models of the same quality', { timeout: 600_000 }, () => {
  it.each([
    [40, 100],
    [100, 200],
    [1000, 60],
    [10_000, 40],
    [100_000, 5],
  ])('are told apart no more often than promised, on %d rows', (rows, trials) => {
    const ofClasses = ['accuracy', 'recall', 'f1', 'roc_auc', 'average_precision', 'log_loss', 'brier'];
    const shares = {
      ...falseAnswers(ofClasses, { rows, trials, make: classifiers }),
      ...falseAnswers(['rmse', 'mae', 'r2'], { rows, trials, make: regressors }),
    };
    for (const [name, share] of Object.entries(shares))
      expect(share, name).toBeLessThanOrEqual(mostOften(trials));
  });

  it('that differ are told apart: a gate that never answers would keep every promise', () => {
    const make = (rows: number, chance: Chance) => makeBinary({ rows, separations: [2, 1] }, chance);
    const shares = falseAnswers(['accuracy', 'f1', 'roc_auc'], { rows: 1000, trials: 20, make });
    for (const share of Object.values(shares)) expect(share).toBeGreaterThan(0.9);
  });

  it('are told apart by any of six conditions no more often than by one', () => {
    const trials = 100;
    const names = ['accuracy', 'recall', 'precision', 'f1', 'roc_auc', 'log_loss'];
    const chance = chanceFrom(seededRandom(11));
    let wrong = 0;
    for (let trial = 0; trial < trials; trial++) {
      const estimates = estimateAll(sampleOf(classifiers(500, chance), trial), names.map(difference));
      const settles = estimates.map((estimate) => (confidence: number) => isAnswered(estimate, confidence));
      const shared = shareBudget(settles, 0.95);
      if (settles.some((settlesAt, i) => settlesAt(shared[i] as number))) wrong++;
    }
    expect(wrong / trials).toBeLessThanOrEqual(mostOften(trials));
  });
});

describe('a model that is exactly as good as the limit', () => {
  it.each([
    [100, 600],
    [1000, 300],
    [10_000, 100],
  ])('passes or fails no more often than promised, on %d rows', (rows, trials) => {
    const chance = chanceFrom(seededRandom(rows + 1));
    let wrong = 0;
    for (let trial = 0; trial < trials; trial++) {
      const [change] = classifiers(rows, chance) as [Extract<Predictions, { task: 'classification' }>];
      const predictions = change.labels.map((label) => (chance.uniform() < 0.9 ? label : 1 - label));
      const models = new Map<ModelName, Predictions>([['change', { ...change, predictions }]]);
      const limit: Question = {
        terms: [{ of: 'change', reference: plainReference('accuracy') }],
        combine: ([value = Number.NaN]) => value - 0.9,
        linear: { coefficients: [1], constant: -0.9 },
      };
      if (isAnswered(estimateAll({ models, rows, groups: null, seed: 0n }, [limit])[0], 0.95)) wrong++;
    }
    expect(wrong / trials).toBeLessThanOrEqual(mostOften(trials));
  });
});
