import { type ClassificationPredictions, plainReference } from '@plimsoll/metrics';
import { seededRandom } from '@plimsoll/statistics';
import { chanceFrom, makeBinary } from '@plimsoll/testing/made-predictions';
import { describe, expect, it } from 'vitest';
import { estimate, type Question, type Sample } from './estimate-all.ts';
import type { ModelName } from './term.ts';

const [made] = makeBinary({ rows: 1, separations: [1] }, chanceFrom(seededRandom(1))) as [
  ClassificationPredictions,
];

/** Rows of as many classes as there are sizes, predicted as `guess` says of the row and its label. */
function rowsOf(
  sizes: readonly number[],
  guess: (label: number, row: number) => number = (label) => label,
): ClassificationPredictions {
  const labels = Int32Array.from(sizes.flatMap((size, label) => new Array<number>(size).fill(label)));
  return {
    ...made,
    rows: labels.length,
    classes: sizes.map((_, index) => `c${index}`),
    positiveClass: sizes.length === 2 ? 1 : null,
    labels,
    predictions: labels.map(guess),
    scores: sizes.map(() => null),
    sliceColumns: new Map(),
  };
}

function sampleOf(change: ClassificationPredictions, opponent?: ClassificationPredictions): Sample {
  const models = new Map<ModelName, ClassificationPredictions>([['change', change]]);
  if (opponent) models.set('opponent', opponent);
  return { models, rows: change.rows, groups: null, seed: 1n };
}

function question(name: string, models: readonly ModelName[] = ['change']): Question {
  return {
    terms: models.map((of) => ({ of, reference: plainReference(name) })),
    combine: ([a = Number.NaN, b = 0]) => a - b,
    linear: { coefficients: [1, -1].slice(0, models.length), constant: 0 },
  };
}

describe('a model that is right on every row', () => {
  it.each(['f1_macro', 'f2.c1', 'mcc', 'kappa', 'balanced_accuracy', 'jaccard_macro'])(
    'has %s in an interval that a model with errors escapes as seldom as promised',
    (name) => {
      const sizes = [20, 30, 150];
      const found = estimate(sampleOf(rowsOf(sizes)), question(name));
      const lower = found?.intervalAt(0.95)?.lower ?? Number.NaN;
      expect([found?.method, found?.value, found?.isAtEdge]).toEqual(['rule-of-three', 1, true]);
      expect(lower).toBeGreaterThan(0.7);
      // A hundred times as many rows, of which `wrong` are wrong: in all ways of one kind, and spread over the classes.
      const large = sizes.map((size) => 100 * size);
      const isWrong = [
        ...sizes.map((_, kind) => (label: number) => label === kind),
        () => true,
        (label: number) => label < 2,
      ];
      for (const kind of isWrong)
        for (const wrong of [100, 200, 300, 360]) {
          let left = wrong;
          const every = Math.floor(
            large.reduce((sum, size, label) => sum + (kind(label) ? size : 0), 0) / wrong,
          );
          const truth = rowsOf(large, (label, row) =>
            kind(label) && row % every === 0 && left-- > 0 ? (label + 1) % sizes.length : label,
          );
          const value = estimate(sampleOf(truth), question(name))?.value ?? Number.NaN;
          // So many wrong rows leave 200 rows without one in more than 2.5 % of all samples: the interval must hold the truth.
          expect((1 - wrong / 20_000) ** 200).toBeGreaterThan(0.025);
          expect(value, `${wrong} wrong`).toBeGreaterThanOrEqual(lower - 1e-9);
        }
    },
  );

  it('of many classes is looked at in little time, and of one row says next to nothing', () => {
    const many = estimate(sampleOf(rowsOf(new Array<number>(400).fill(3))), question('f1_macro'));
    expect(many?.intervalAt(0.95)?.lower).toBeCloseTo(0.997, 2);
    const one = estimate(sampleOf(rowsOf([1, 0])), question('mcc'));
    expect(one?.intervalAt(0.95) ?? null).toBeNull();
  });
});

it('bounds the difference of two models that answer alike, to both sides', () => {
  const guess = (label: number, row: number) => (row % 10 === 0 ? 1 - label : label);
  const alike = sampleOf(rowsOf([60, 140], guess), rowsOf([60, 140], guess));
  const found = estimate(alike, question('f1', ['change', 'opponent']));
  const { lower = 0, upper = 0 } = found?.intervalAt(0.95) ?? {};
  expect(found).toMatchObject({ method: 'rule-of-three', value: 0, isPaired: true });
  expect(lower).toBeLessThan(-0.01);
  expect(upper).toBeGreaterThan(0.01);
  expect(Math.max(-lower, upper)).toBeLessThan(0.03);
});

it('answers for a class that was never found', () => {
  const never = sampleOf(rowsOf([150, 50], () => 0));
  expect(estimate(never, question('f2'))?.intervalAt(0.95)?.upper).toBeLessThan(0.15);
});
