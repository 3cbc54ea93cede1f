import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareShares } from './fisher-exact.ts';

// scipy.stats.fisher_exact; the last one is the pooled score test.
test.each([
  [48, 80, 12, 40, 0.0034092217678491827],
  [7, 72, 3, 63, 0.33645574606916473],
  [0, 30, 5, 40, 0.06614170652037582],
  [300, 400, 90, 200, 7.715298432447431e-13],
  [30, 30, 20, 40, 1.2819402008572258e-6],
  [5, 1000, 20, 900, 0.00100512988907113],
  [3000, 10_000, 3200, 10_000, 0.0022296556161908814],
])('%i of %i against %i of %i', (a, n, b, m, expected) => {
  const p = compareShares({ successes: a, rows: n }, { successes: b, rows: m });
  expect(Math.abs(p - expected)).toBeLessThan(1e-10 + 1e-9 * expected);
});

test('is a p value, the same whichever group and outcome comes first', () => {
  const group = fc
    .integer({ min: 0, max: 60 })
    .chain((rows) => fc.record({ rows: fc.constant(rows), successes: fc.integer({ min: 0, max: rows }) }));
  fc.assert(
    fc.property(group, group, (first, second) => {
      const turned = ({ rows, successes }: typeof first) => ({ rows, successes: rows - successes });
      const p = compareShares(first, second);
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
      expect(compareShares(second, first)).toBeCloseTo(p, 10);
      expect(compareShares(turned(first), turned(second))).toBeCloseTo(p, 10);
    }),
  );
});
