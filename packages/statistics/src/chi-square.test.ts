import { expect, test } from 'vitest';
import { chiSquareTail, noncentralChiSquareCdf, noncentralityInterval } from './chi-square.ts';

// scipy.stats.chi2.sf and ncx2.cdf.
test.each([
  [2.05128205128, 2, 0.35856654137355837],
  [11.1111111111, 3, 0.011139980641724839],
  [95.2380952381, 1, 1.6881029611412008e-22],
  [0.3, 7, 0.9998999626177479],
  [900, 40, 8.168029978662771e-163],
])('chi-square tail of %d with %d degrees', (value, degrees, tail) => {
  expect(chiSquareTail(value, degrees) / tail).toBeCloseTo(1, 9);
});

test.each([
  [5, 3, 2.5, 0.5402389857908148],
  [120, 9, 100, 0.7163040900662211],
  [80, 9, 100, 0.0695297283703258],
  [1500, 4, 1400, 0.8986423167092679],
  [15000, 9, 15000, 0.4869727709887337],
  [15300, 9, 15000, 0.8822249479384874],
  [25500, 9, 25000, 0.9392054467892977],
  [1000900, 9, 1000000, 0.6721651484909243],
  [24700, 9, 25000, 0.16430403902922652],
])('noncentral chi-square at %d, %d degrees, noncentrality %d', (value, degrees, noncentrality, cdf) => {
  expect(noncentralChiSquareCdf(value, degrees, noncentrality)).toBeCloseTo(
    cdf,
    noncentrality > 20_000 ? 6 : 10,
  );
});

test.each([
  [30, 9],
  [120.5, 4],
  [3000, 19],
  [90_000, 9],
])('the interval of the noncentrality of %d with %d degrees has its tails', (value, degrees) => {
  const { lower, upper } = noncentralityInterval(value, degrees);
  expect(noncentralChiSquareCdf(value, degrees, lower)).toBeCloseTo(0.975, 7);
  expect(noncentralChiSquareCdf(value, degrees, upper)).toBeCloseTo(0.025, 7);
});

test('a statistic that chance alone makes larger tells nothing of a noncentrality', () => {
  expect(noncentralityInterval(1, 9)).toEqual({ lower: 0, upper: 0 });
  expect(noncentralityInterval(9, 9).lower).toBe(0);
});
