import { expect, test } from 'vitest';
import { seededRandom, uniformNumbers } from './random.ts';

test('is xoshiro128**, seeded by SplitMix64', () => {
  const bits = new Uint32Array(5);
  seededRandom(1234567).fill(bits);
  // SplitMix64's first outputs are 6457827717110365317 and 3203168211198807973; computed from both definitions in Python.
  expect([...bits]).toEqual([1967786208, 270031234, 1115494691, 824886977, 1639868524]);
});

test('goes on where it stopped, and starts again with the seed', () => {
  const whole = new Uint32Array(100);
  seededRandom(42n).fill(whole);
  const parts = new Uint32Array(100);
  const random = seededRandom(42);
  random.fill(parts.subarray(0, 33));
  random.fill(parts.subarray(33));
  expect(parts).toEqual(whole);
});

test.each([0n, -1, 2n ** 64n - 1n, 2n ** 200n + 5n])('takes any whole number for a seed: %d', (seed) => {
  const bits = new Uint32Array(1000);
  seededRandom(seed).fill(bits);
  expect(new Set(bits).size).toBeGreaterThan(990);
});

test('uniform numbers have the moments of uniform numbers', () => {
  const next = uniformNumbers(seededRandom(5));
  const numbers = Float64Array.from({ length: 100_000 }, next);
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.004);
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.001);
  expect(numbers.every((x) => x > 0 && x < 1)).toBe(true);
});
