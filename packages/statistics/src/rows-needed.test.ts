import { expect, test } from 'vitest';
import { rowsForHalfWidth, rowsForMcNemar, rowsToSettle } from './rows-needed.ts';

test.each([
  [0.04, 0.02, 1174.97, 925.29],
  [0.06, 0.04, 1959.86, 1543.55],
  [0.055, 0.045, 7846.52, 6180.46],
  [0.1, 0.05, 468.57, 368.85],
])("Connor's rows for %d against %d", (onlyCandidate, onlyBaseline, twoSided, oneSided) => {
  const shares = { onlyCandidate, onlyBaseline };
  expect(rowsForMcNemar(shares)).toBeCloseTo(twoSided, 2);
  expect(rowsForMcNemar(shares, { sides: 'lower' })).toBeCloseTo(oneSided, 2);
});

test('no difference is never seen', () => {
  expect(rowsForMcNemar({ onlyCandidate: 0.1, onlyBaseline: 0.1 })).toBe(Number.POSITIVE_INFINITY);
  expect(rowsToSettle({ rows: 100, standardError: 1, distance: 0 })).toBe(Number.POSITIVE_INFINITY);
});

test('with even odds, the interval then just touches the border', () => {
  const observed = { rows: 400, standardError: 0.02, distance: 0.01 };
  const rows = rowsToSettle(observed, { power: 0.5 });
  expect(1.959963984540054 * observed.standardError * Math.sqrt(observed.rows / rows)).toBeCloseTo(0.01, 12);
  expect(rowsToSettle(observed)).toBeCloseTo(400 * 4 * (1.959963984540054 + 0.8416212335729143) ** 2, 6);
});

test('four times the rows for half the width', () => {
  const observed = { rows: 1000, standardError: 0.01 };
  expect(rowsForHalfWidth({ ...observed, halfWidth: 0.0196 })).toBeCloseTo(1000, 0);
  expect(rowsForHalfWidth({ ...observed, halfWidth: 0.0098 })).toBeCloseTo(4000, 0);
});

test('refuses a power below one half, and shares that are none', () => {
  expect(() => rowsToSettle({ rows: 1, standardError: 1, distance: 1 }, { power: 80 })).toThrow(
    'A power of 80 is not within [0.5, 1).',
  );
  expect(() => rowsForMcNemar({ onlyCandidate: 10, onlyBaseline: 2 })).toThrow(RangeError);
});
