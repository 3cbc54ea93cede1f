import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaUnderRoc } from './area-under-roc.ts';

const scores = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 30 });

test('is the share of won pairs, a tie counting half', () => {
  fc.assert(
    fc.property(scores, scores, (positives, negatives) => {
      let won = 0;
      for (const p of positives) for (const n of negatives) won += p > n ? 1 : p === n ? 0.5 : 0;
      const area = areaUnderRoc(Float64Array.from(positives), Float64Array.from(negatives));
      expect(area).toBeCloseTo(won / (positives.length * negatives.length), 12);
    }),
  );
});

test('takes 0 and -0 for the same score', () => {
  expect(areaUnderRoc(Float64Array.of(-0, 0), Float64Array.of(0, -0))).toBe(0.5);
});

test('is not a number without rows on both sides', () => {
  expect(areaUnderRoc(Float64Array.of(1), new Float64Array())).toBeNaN();
});
