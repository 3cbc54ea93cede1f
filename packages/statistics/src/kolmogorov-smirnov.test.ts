import { expect, test } from 'vitest';
import {
  kolmogorovReach,
  kolmogorovSmirnovP,
  kolmogorovSmirnovStatistic,
  kolmogorovTail,
  type TiedSamples,
} from './kolmogorov-smirnov.ts';
import { seededRandom, uniformNumbers } from './random.ts';

function tied(first: readonly number[], second: readonly number[]): TiedSamples {
  const values = [...new Set([...first, ...second])].sort((a, b) => a - b);
  const count = (of: readonly number[]) =>
    values.map((value) => of.filter((other) => other === value).length);
  return { first: count(first), second: count(second) };
}

const a = [
  0.61, 0.29, 0.06, 0.59, -1.73, -0.74, 0.51, -0.56, 0.39, 1.64, 0.05, -0.06, 0.64, -0.82, 0.37, 1.77, 1.09,
  -1.28, 2.36, 1.31, 1.05, -0.32, -0.4, 1.06, -2.47,
];
const b = [0.1, 0.9, 1.2, -0.3, 2.2, 1.9, 0.4, 1.5, 0.8, 1.1, 2.6, 0.3];

// R's ks.test, which keeps ties; the first two are scipy's as well, and the last is R's alone: scipy, blind to ties, says .285714.
test.each([
  ['25 and 12 rows', tied(a, b), 0.3866666667, 0.137549775383],
  ['1..5 and 6..10', tied([1, 2, 3, 4, 5], [6, 7, 8, 9, 10]), 1, 0.0079365079],
  ['samples with ties', tied([1, 2, 3, 4], [3, 4, 5, 6, 7]), 0.6, 0.19047619047],
])('%s', (_, samples, statistic, p) => {
  expect(kolmogorovSmirnovStatistic(samples)).toBeCloseTo(statistic, 9);
  expect(kolmogorovSmirnovP(samples)).toBeCloseTo(p, 9);
});

test('200 and 150 rows without ties, at a distance of 0.07, as scipy has it', () => {
  // 14 rows of the first sample, then rows of both in turn.
  const order = Array<number>(14).fill(0);
  for (let [i, j] = [14, 0]; i < 200 || j < 150; ) {
    const isFirst = i < 200 && (j === 150 || i / 200 <= j / 150);
    order.push(isFirst ? 0 : 1);
    if (isFirst) i++;
    else j++;
  }
  const samples = { first: order.map((side) => 1 - side), second: order };
  expect(kolmogorovSmirnovStatistic(samples)).toBeCloseTo(0.07, 12);
  expect(kolmogorovSmirnovP(samples)).toBeCloseTo(0.7718368103789188, 10);
});

// scipy.stats.kstwobign.sf
test.each([
  [0.1, 1],
  [0.3, 0.9999906941986655],
  [0.7, 0.7112351950296893],
  [0.99, 0.2808738392255489],
  [1, 0.26999967167735456],
  [1.358, 0.05002679733444698],
  [2.5, 7.453306344157342e-6],
])('the limit law beyond %d', (x, tail) => {
  expect(kolmogorovTail(x)).toBeCloseTo(tail, 10);
});

test('large samples go by the limit law', () => {
  const first = Array.from({ length: 3000 }, (_, i) => (i % 3 === 0 ? 2 : 1));
  const samples = { first, second: first.map((_, i) => (i < 1400 ? 2 : 1)) };
  const rows = { n: 4000, m: 4400 };
  const z = kolmogorovSmirnovStatistic(samples) * Math.sqrt((rows.n * rows.m) / (rows.n + rows.m));
  expect(kolmogorovSmirnovP(samples)).toBe(kolmogorovTail(z));
});

test('identical samples, and empty ones, tell nothing', () => {
  expect(kolmogorovSmirnovP({ first: [2, 3], second: [2, 3] })).toBe(1);
  expect(kolmogorovSmirnovP({ first: [0, 0], second: [2, 3] })).toBe(1);
});

test('the reach holds the true distance of different distributions as often as promised', () => {
  const next = uniformNumbers(seededRandom(7));
  const normal = () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  const truth = 0.1974126513658474; // of N(0, 1) and N(0.5, 1): 2 Φ(0.25) - 1
  let held = 0;
  const runs = 400;
  for (let run = 0; run < runs; run++) {
    const all = [
      ...Array.from({ length: 200 }, () => [normal(), 0] as const),
      ...Array.from({ length: 150 }, () => [normal() + 0.5, 1] as const),
    ].sort(([x], [y]) => x - y);
    const samples = { first: all.map(([, side]) => 1 - side), second: all.map(([, side]) => side) };
    const reach = kolmogorovReach({ first: 200, second: 150 }, 0.05);
    if (Math.abs(kolmogorovSmirnovStatistic(samples) - truth) <= reach) held++;
  }
  expect(held / runs).toBeGreaterThan(0.94);
});
