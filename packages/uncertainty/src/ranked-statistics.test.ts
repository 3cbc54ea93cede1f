import fc from 'fast-check';
import { expect, test } from 'vitest';
import { averagePrecisionStatistic } from './ranked-statistics.ts';

const units = fc.array(
  fc.record({
    isPositive: fc.integer({ min: 0, max: 1 }),
    score: fc.integer({ min: 0, max: 6 }),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  { minLength: 1, maxLength: 25 },
);

test('average precision without each row is what evaluating without it gives', () => {
  fc.assert(
    fc.property(units, (list) => {
      const statistic = averagePrecisionStatistic({
        isPositive: Uint8Array.from(list, ({ isPositive }) => isPositive),
        scores: Float64Array.from(list, ({ score }) => score),
      });
      const counts = Uint32Array.from(list, ({ count }) => count);
      const values = statistic.leaveOneOut?.(counts);
      list.forEach((_, unit) => {
        const without = counts.with(unit, (counts[unit] as number) - 1);
        const expected = statistic.evaluate(without);
        if (Number.isNaN(expected)) expect(values?.[unit]).toBeNaN();
        else expect(values?.[unit]).toBeCloseTo(expected, 12);
      });
    }),
  );
});
