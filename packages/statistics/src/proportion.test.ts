import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clopperPearsonInterval, wilsonInterval } from './proportion.ts';

// R's binom.test and prop.test; the last three as statsmodels and R's binom.confint print them.
const table = [
  [81, 263, 0.252736745585, 0.367621922601, 0.255288519878, 0.366209576983],
  [15, 148, 0.0578440100834, 0.161650490349, 0.0623863995307, 0.160487241723],
  [0, 20, 0, 0.168433470983, 0, 0.161125158053],
  [1, 29, 0.00087264688358, 0.177644295489, 0.00611321429276, 0.171755218793],
  [8, 10, 0.443904537692, 0.974789273673, 0.490162471537, 0.943317848546],
  [850, 1000, 0.826341871433, 0.871575188884, 0.826531341573, 0.870789927487],
  [682, 925, 0.707668264079, 0.765406558242, 0.70799598762, 0.764635800971],
  [18, 20, 0.6830172859809176, 0.9876514728297052, 0.6989663547715128, 0.972133518786232],
  [4, 20, 0.0573339970500328, 0.436614002996668, 0.0806576625797981, 0.416017432251894],
  [4, 200, 0.0054755658795564, 0.0504136090898963, 0.0078044264163495, 0.0502870869068],
] as const;

test.each(table)('%d of %d', (successes, rows, exactLower, exactUpper, wilsonLower, wilsonUpper) => {
  const exact = clopperPearsonInterval({ successes, rows });
  expect(exact.lower).toBeCloseTo(exactLower, 11);
  expect(exact.upper).toBeCloseTo(exactUpper, 11);
  const wilson = wilsonInterval({ successes, rows });
  expect(wilson.lower).toBeCloseTo(wilsonLower, 11);
  expect(wilson.upper).toBeCloseTo(wilsonUpper, 11);
});

test.each([
  [850, 1000, 0.05, 0.8301635782, 0.8682916685],
  [850, 1000, 0.001 / 32, 0.8005143567, 0.891697712],
  [9800, 10_000, 0.001 / 32, 0.9737999219, 0.9851303019],
])('one-sided exact bounds of %d of %d at %d', (successes, rows, alpha, lower, upper) => {
  const proportion = { successes, rows };
  const below = clopperPearsonInterval(proportion, { alpha, sides: 'lower' });
  const above = clopperPearsonInterval(proportion, { alpha, sides: 'upper' });
  expect(below.lower).toBeCloseTo(lower, 10);
  expect(below.upper).toBe(1);
  expect(above.upper).toBeCloseTo(upper, 10);
  expect(above.lower).toBe(0);
});

describe.each([
  ['Wilson', wilsonInterval],
  ['Clopper and Pearson', clopperPearsonInterval],
])('%s', (_, interval) => {
  test('contains the share, and mirrors with it', () => {
    const counts = fc
      .integer({ min: 1, max: 5000 })
      .chain((rows) => fc.record({ rows: fc.constant(rows), successes: fc.integer({ min: 0, max: rows }) }));
    fc.assert(
      fc.property(counts, ({ rows, successes }) => {
        const { lower, upper } = interval({ rows, successes });
        const mirrored = interval({ rows, successes: rows - successes });
        expect(lower).toBeLessThanOrEqual(successes / rows);
        expect(upper).toBeGreaterThanOrEqual(successes / rows);
        expect(1 - mirrored.upper).toBeCloseTo(lower, 12);
      }),
    );
  });

  test('knows nothing without rows', () => {
    expect(interval({ successes: 0, rows: 0 })).toEqual({ lower: 0, upper: 1 });
  });

  test.each([
    { successes: 3, rows: 2 },
    { successes: -1, rows: 2 },
    { successes: Number.NaN, rows: 2 },
    { successes: 1, rows: Number.POSITIVE_INFINITY },
  ])('refuses $successes of $rows', (proportion) => {
    expect(() => interval(proportion)).toThrow(RangeError);
  });

  test('refuses a confidence that is not one', () => {
    expect(() => interval({ successes: 1, rows: 2 }, { alpha: 95 })).toThrow(
      'alpha must lie between 0 and 1, not 95.',
    );
  });
});
