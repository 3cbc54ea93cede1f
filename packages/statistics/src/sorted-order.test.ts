import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortByRadix } from './sort-by-radix.ts';
import { sortedOrder } from './sorted-order.ts';

const value = fc.oneof(
  fc.double({ noNaN: true }),
  fc.constantFrom(0, -0, 1, -1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.MIN_VALUE),
  fc.integer({ min: -3, max: 3 }),
  fc.integer({ min: 0, max: 1000 }).map((ulps) => 0.5 + ulps * 2 ** -53),
);

test('orders numbers, and equal ones as they came', () => {
  fc.assert(
    fc.property(fc.array(value, { maxLength: 200 }), (numbers) => {
      const expected = numbers.map((_, i) => i);
      expected.sort((i, j) => {
        const [a, b] = [numbers[i] as number, numbers[j] as number];
        return a < b ? -1 : a > b ? 1 : i - j;
      });
      expect([...sortedOrder(Float64Array.from(numbers)).order]).toEqual(expected);
    }),
  );
});

test('gives the values in their order, whatever sorts them', () => {
  const scattered = fc.array(
    fc.double({ min: -1, max: 1, noNaN: true }).map((x) => Math.fround(x)),
    { maxLength: 200 },
  );
  const skewed = scattered.map((numbers) => numbers.map((x) => x ** 9));
  fc.assert(
    fc.property(fc.oneof(fc.array(value, { maxLength: 200 }), scattered, skewed), (numbers) => {
      const values = Float64Array.from(numbers);
      const byRadix = sortByRadix(values);
      const { order, sorted } = sortedOrder(values);
      expect([...order]).toEqual([...byRadix.order]);
      for (const found of [sorted, byRadix.sorted]) {
        expect(found.length).toBe(values.length);
        expect(found.every((number, i) => number === values[order[i] as number])).toBe(true);
      }
    }),
  );
});

test('leaves the values alone, also when they are part of a larger buffer', () => {
  const whole = Float64Array.of(9, 3, 1, 2, -5);
  expect([...sortedOrder(whole.subarray(1, 4)).order]).toEqual([1, 2, 0]);
  expect([...whole]).toEqual([9, 3, 1, 2, -5]);
});
