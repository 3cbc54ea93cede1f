import { seededRandom, uniformNumbers } from '@plimsoll/statistics';
import { expect, it, test } from 'vitest';
import { predictivePower } from './predictive-power.ts';

const next = uniformNumbers(seededRandom(3));
const rows = Array.from({ length: 2000 }, () => ({
  x: next() * 10,
  noise: next(),
  label: next() < 0.3 ? 'yes' : 'no',
}));
const labels = rows.map(({ label }) => label);
const scoreOf = (feature: readonly (string | number | null)[], label: readonly (string | number | null)[]) =>
  predictivePower(feature, label)?.score ?? Number.NaN;

test.each<[string, readonly (string | number | null)[], readonly (string | number | null)[], number, number]>(
  [
    ['the label itself', labels, labels, 1, 1],
    ['the label by another name', labels.map((one) => (one === 'yes' ? 17 : 3)), labels, 1, 1],
    ['noise', rows.map(({ noise }) => noise), labels, 0, 0.1],
    ['a name for each row', rows.map((_, i) => `name ${i}`), labels, 0, 0.01],
    ['a number that the target follows', rows.map(({ x }) => x), rows.map(({ x }) => 3 * x), 0.9, 1],
    [
      'a number that the target does not follow',
      rows.map(({ noise }) => noise),
      rows.map(({ x }) => x),
      0,
      0.1,
    ],
    ['missing where the label is yes', labels.map((one) => (one === 'yes' ? null : next())), labels, 0.95, 1],
    ['a constant', labels.map(() => 1), labels, 0, 0],
  ],
)('%s', (_, feature, label, least, most) => {
  const score = scoreOf(feature, label);
  expect(score).toBeGreaterThanOrEqual(least);
  expect(score).toBeLessThanOrEqual(most);
});

it('is half for a feature that tells a class of two half of the time', () => {
  // F1 by guessing the common class of 1:1 is 1/3, by chance 1/2; three quarters right is (0.75 - 0.5) / 0.5.
  const label = rows.map((_, i) => (i % 2 ? 'a' : 'b'));
  const feature = label.map((one) => (next() < 0.5 ? one : next() < 0.5 ? 'a' : 'b'));
  expect(scoreOf(feature, label)).toBeCloseTo(0.5, 1);
});

it('says nothing of few rows, or of a label that does not vary', () => {
  expect(predictivePower([1, 2, 3], ['a', 'b', 'a'])).toBeNull();
  expect(
    predictivePower(
      labels,
      labels.map(() => 'x'),
    ),
  ).toBeNull();
  expect(
    predictivePower(
      labels,
      labels.map(() => null),
    ),
  ).toBeNull();
});
