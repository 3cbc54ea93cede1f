import fc from 'fast-check';
import { expect, test } from 'vitest';
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

test('keys are equal where values are', () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 2, maxLength: 50 }), (numbers) => {
      const { order, high, low } = sortedOrder(Float64Array.from(numbers));
      for (let i = 1; i < order.length; i++) {
        const isTied = high[i] === high[i - 1] && low[i] === low[i - 1];
        expect(isTied).toBe(numbers[order[i] as number] === numbers[order[i - 1] as number]);
      }
    }),
  );
});

test('leaves the values alone, also when they are part of a larger buffer', () => {
  const whole = Float64Array.of(9, 3, 1, 2, -5);
  expect([...sortedOrder(whole.subarray(1, 4)).order]).toEqual([1, 2, 0]);
  expect([...whole]).toEqual([9, 3, 1, 2, -5]);
});
