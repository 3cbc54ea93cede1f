import { expect, test } from 'vitest';
import { correctedResampledT } from './resampled-t.ts';

const differences = [0.012, 0.005, -0.003, 0.02, 0.008, 0.001, 0.015, -0.006, 0.01, 0.004];

test.each([
  [0, 2.59006156127, 0.0292105238155],
  [1 / 9, 1.78260262155, 0.108330005755],
  [0.25, 1.38444613899, 0.199580684282],
  [0.5, 1.05738820458, 0.317888938221],
])('test to train %d', (testToTrain, t, p) => {
  const result = correctedResampledT({ differences, testToTrain });
  expect(result.t).toBeCloseTo(t, 10);
  expect(result.twoSidedP).toBeCloseTo(p, 10);
  expect(result.greaterP).toBeCloseTo(p / 2, 10);
  expect(result.degreesOfFreedom).toBe(9);
});

test("scikit-learn's example of a hundred 90/10 splits", () => {
  // Mean 0.01 and variance 0.0014666667 (0.0044 / 3), by two values.
  const spread = Math.sqrt(((0.0044 / 3) * 99) / 100);
  const hundred = Array.from({ length: 100 }, (_, i) => 0.01 + (i % 2 === 0 ? spread : -spread));
  const corrected = correctedResampledT({ differences: hundred, testToTrain: 1 / 9 });
  expect(corrected.t).toBeCloseTo(0.7503126954, 9);
  expect(corrected.greaterP).toBeCloseTo(0.227422971, 9);
  expect(correctedResampledT({ differences: hundred, testToTrain: 0 }).t).toBeCloseTo(2.6111648393, 9);
});

test('the interval ends where the test turns', () => {
  const { interval } = correctedResampledT({ differences, testToTrain: 1 / 9 });
  for (const bound of [interval.lower, interval.upper]) {
    const moved = differences.map((difference) => difference - bound);
    expect(correctedResampledT({ differences: moved, testToTrain: 1 / 9 }).twoSidedP).toBeCloseTo(0.05, 9);
  }
  const oneSided = correctedResampledT({ differences, testToTrain: 1 / 9 }, { alpha: 0.025, sides: 'lower' });
  expect(oneSided.interval).toEqual({ lower: interval.lower, upper: Number.POSITIVE_INFINITY });
});

test('equal differences say nothing about noise', () => {
  expect(correctedResampledT({ differences: [0.25, 0.25, 0.25], testToTrain: 0 })).toMatchObject({
    mean: 0.25,
    t: Number.NaN,
    twoSidedP: Number.NaN,
    interval: { lower: Number.NaN, upper: Number.NaN },
  });
});

test('refuses a single difference', () => {
  expect(() => correctedResampledT({ differences: [1], testToTrain: 0 })).toThrow(
    'A t test takes at least two differences.',
  );
});
