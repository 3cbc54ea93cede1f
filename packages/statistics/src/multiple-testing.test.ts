import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Adjustment, adjustPValues } from './multiple-testing.ts';

// R's p.adjust and statsmodels.
const table: readonly [Adjustment, number[]][] = [
  ['bonferroni', [0.05, 0.2, 0.15, 0.025, 1]],
  ['holm', [0.04, 0.09, 0.09, 0.025, 0.2]],
  ['benjaminiHochberg', [0.025, 0.05, 0.05, 0.025, 0.2]],
  ['benjaminiYekutieli', [0.05708333, 0.11416667, 0.11416667, 0.05708333, 0.45666667]],
  ['hommel', [0.04, 0.08, 0.06, 0.025, 0.2]],
  ['holmSidak', [0.03940399, 0.087327, 0.087327, 0.02475125, 0.2]],
];

test.each(table)('%s', (adjustment, expected) => {
  const adjusted = adjustPValues([0.01, 0.04, 0.03, 0.005, 0.2], adjustment);
  adjusted.forEach((p, i) => {
    expect(p).toBeCloseTo(expected[i] as number, 8);
  });
});

const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });

test.each(table.map(([adjustment]) => adjustment))(
  '%s never makes a p value smaller, nor changes their order',
  (adjustment) => {
    fc.assert(
      fc.property(pValues, (values) => {
        const adjusted = adjustPValues(values, adjustment);
        adjusted.forEach((p, i) => {
          expect(p).toBeGreaterThanOrEqual((values[i] as number) * (1 - 1e-12));
          expect(p).toBeLessThanOrEqual(1);
          adjusted.forEach((q, j) => {
            if ((values[i] as number) < (values[j] as number)) expect(p).toBeLessThanOrEqual(q + 1e-15);
          });
        });
      }),
    );
  },
);

test('Hommel and Holm are the closed procedures over Simes and Bonferroni tests', () => {
  const bonferroni = (subset: number[]) => subset.length * Math.min(...subset);
  const simes = (subset: number[]) =>
    Math.min(...[...subset].sort((a, b) => a - b).map((p, i) => (subset.length * p) / (i + 1)));
  const closed = (values: number[], position: number, joint: (subset: number[]) => number) => {
    let largest = 0;
    for (let mask = 1; mask < 2 ** values.length; mask++)
      if ((mask >> position) & 1)
        largest = Math.max(largest, joint(values.filter((_, i) => (mask >> i) & 1)));
    return Math.min(1, largest);
  };
  fc.assert(
    fc.property(pValues, (values) => {
      const hommel = adjustPValues(values, 'hommel');
      const holm = adjustPValues(values, 'holm');
      values.forEach((_, i) => {
        expect(hommel[i]).toBeCloseTo(closed(values, i, simes), 12);
        expect(holm[i]).toBeCloseTo(closed(values, i, bonferroni), 12);
      });
    }),
  );
});

test('no tests, no p values', () => {
  expect(adjustPValues([], 'hommel')).toEqual([]);
});

test('refuses what is not a p value', () => {
  expect(() => adjustPValues([0.1, Number.NaN], 'holm')).toThrow('NaN is not a p value.');
  expect(() => adjustPValues([1.1], 'holm')).toThrow('1.1 is not a p value.');
});
