import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newcombeInterval, newcombePairedInterval } from './newcombe.ts';
import type { PairedCounts } from './paired-counts.ts';
import { tangoInterval, tangoNonInferiority, tangoScore } from './tango.ts';

function paired(both: number, onlyCandidate: number, onlyBaseline: number, neither: number): PairedCounts {
  return { both, onlyCandidate, onlyBaseline, neither };
}

// e, f, g, h; Newcombe 10; Tango; decimals printed.
test.each([
  [59, 6, 16, 80, -0.1186212, -0.0046251, -0.1240234, -0.0054334, 7],
  [1, 1, 7, 12, -0.5069202, -0.0255591, -0.5172323, -0.026003, 7],
  [36, 12, 2, 0, 0.05693, 0.340428, 0.061112, 0.344709, 6],
  [43, 0, 1, 0, -0.118077, 0.059718, -0.118077, 0.059393, 6],
  [850, 25, 10, 115, 0.003168, 0.027232, 0.003603, 0.027738, 6],
  [53, 0, 0, 1, -0.072938, 0.072938, -0.066414, 0.066414, 6],
] as const)(
  '95 %% of %d, %d, %d, %d',
  (e, f, g, h, newcombeLower, newcombeUpper, tangoLower, tangoUpper, digits) => {
    const newcombe = newcombePairedInterval(paired(e, f, g, h));
    const tango = tangoInterval(paired(e, f, g, h));
    expect(newcombe.lower).toBeCloseTo(newcombeLower, digits);
    expect(newcombe.upper).toBeCloseTo(newcombeUpper, digits);
    expect(tango.lower).toBeCloseTo(tangoLower, digits);
    expect(tango.upper).toBeCloseTo(tangoUpper, digits);
  },
);

test("PropCIs' scoreci.mp example", () => {
  const { lower, upper } = tangoInterval(paired(50, 40, 20, 50));
  expect(lower).toBeCloseTo(0.0308645, 7);
  expect(upper).toBeCloseTo(0.2180642, 7);
});

// f, g, n; margin; z; p. The first is Tango's example of contact lenses.
test.each([
  [0, 1, 44, 0.1, 1.70856429, 0.04376584, true],
  [25, 10, 1000, 0.01, 3.91486801, 0.00004523, true],
  [10, 25, 1000, 0.01, -0.86444105, 0.80632717, false],
  [10, 12, 1000, 0.01, 1.59944194, 0.05486122, false],
  [30, 28, 2000, 0.01, 2.74122284, 0.00306055, true],
])('non-inferiority of %d and %d of %d', (f, g, n, margin, z, p, isNonInferior) => {
  const test = tangoNonInferiority(paired(n - f - g, f, g, 0), { margin });
  expect(test.z).toBeCloseTo(z, 8);
  expect(test.p).toBeCloseTo(p, 8);
  expect(test.isNonInferior).toBe(isNonInferior);
});

test("Fagerland's independent example, 7 of 34 and 1 of 34", () => {
  const { lower, upper } = newcombeInterval({ successes: 7, rows: 34 }, { successes: 1, rows: 34 });
  expect(lower).toBeCloseTo(0.019, 3);
  expect(upper).toBeCloseTo(0.34, 2);
});

const anyCounts = fc
  .tuple(...Array.from({ length: 4 }, () => fc.integer({ min: 0, max: 400 })))
  .filter((cells) => cells.some((cell) => cell > 0))
  .map(([e = 0, f = 0, g = 0, h = 0]) => paired(e, f, g, h));

test.each([
  ['Newcombe', newcombePairedInterval],
  ['Tango', tangoInterval],
] as const)('%s contains the difference and turns around with the models', (_, interval) => {
  fc.assert(
    fc.property(anyCounts, ({ both: e, onlyCandidate: f, onlyBaseline: g, neither: h }) => {
      const difference = (f - g) / (e + f + g + h);
      const { lower, upper } = interval(paired(e, f, g, h));
      const turned = interval(paired(e, g, f, h));
      expect(lower).toBeGreaterThanOrEqual(-1);
      expect(upper).toBeLessThanOrEqual(1);
      expect(lower).toBeLessThanOrEqual(difference + 1e-12);
      expect(upper).toBeGreaterThanOrEqual(difference - 1e-12);
      expect(turned.upper).toBeCloseTo(-lower, 10);
    }),
  );
});

test("the ends of Tango's interval are where its score is critical", () => {
  fc.assert(
    fc.property(anyCounts, (counts) => {
      const { lower, upper } = tangoInterval(counts);
      if (lower > -1) expect(tangoScore(counts, lower)).toBeCloseTo(1.959963984540054, 6);
      if (upper < 1) expect(tangoScore(counts, upper)).toBeCloseTo(-1.959963984540054, 6);
    }),
  );
});

test.each([
  [paired(0, 10, 0, 0), 1],
  [paired(0, 0, 10, 0), -1],
])('a candidate that turns every row around', (counts, difference) => {
  const { lower, upper } = tangoInterval(counts);
  expect(difference === 1 ? upper : lower).toBe(difference);
  expect(upper - lower).toBeGreaterThan(0.1);
  expect(upper - lower).toBeLessThan(0.8);
});

test('one-sided bounds spend all of alpha on one side', () => {
  const counts = paired(850, 25, 10, 115);
  for (const interval of [tangoInterval, newcombePairedInterval]) {
    const both = interval(counts, { alpha: 0.1 });
    expect(interval(counts, { alpha: 0.05, sides: 'lower' })).toEqual({ lower: both.lower, upper: 1 });
    expect(interval(counts, { alpha: 0.05, sides: 'upper' })).toEqual({ lower: -1, upper: both.upper });
  }
});

test('nothing is known without rows', () => {
  const none = paired(0, 0, 0, 0);
  expect(tangoInterval(none)).toEqual({ lower: -1, upper: 1 });
  expect(newcombePairedInterval(none)).toEqual({ lower: -1, upper: 1 });
  expect(tangoNonInferiority(none, { margin: 0.1 })).toEqual({ z: 0, p: 0.5, isNonInferior: false });
  expect(newcombeInterval({ successes: 0, rows: 0 }, { successes: 1, rows: 2 })).toEqual({
    lower: -1,
    upper: 1,
  });
});
