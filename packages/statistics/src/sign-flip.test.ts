import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mcNemarExact } from './mcnemar.ts';
import { seededRandom } from './random.ts';
import { approximateRandomisation } from './randomisation.ts';
import { signFlipTest } from './sign-flip.ts';

const ten = Float64Array.of(0.012, 0.005, -0.003, 0.02, 0.008, 0.001, 0.015, -0.006, 0.01, 0.004);

test('ten differences, exactly', () => {
  const options = { flips: 100, random: seededRandom(1) };
  expect(signFlipTest(ten, options)).toEqual({ p: 36 / 1024, isExact: true });
  expect(signFlipTest(ten, { ...options, alternative: 'greater' })).toEqual({ p: 18 / 1024, isExact: true });
  const turned = ten.map((difference) => -difference);
  expect(signFlipTest(turned, options).p).toBe(36 / 1024);
});

test("on right and wrong it is McNemar's exact test", () => {
  fc.assert(
    fc.property(fc.nat({ max: 15 }), fc.nat({ max: 15 }), (onlyCandidate, onlyBaseline) => {
      const differences = new Float64Array(40);
      differences.fill(1, 0, onlyCandidate).fill(-1, onlyCandidate, onlyCandidate + onlyBaseline);
      const { p } = signFlipTest(differences, { flips: 1, random: seededRandom(1) });
      expect(p).toBeCloseTo(mcNemarExact({ onlyCandidate, onlyBaseline }), 12);
    }),
  );
});

test('a sample of the flips comes near the exact share, and is never 0', () => {
  const differences = Float64Array.from({ length: 60 }, (_, i) => (i % 3 === 0 ? -1 : 1));
  const flips = 20_000;
  const { p, isExact } = signFlipTest(differences, { flips, random: seededRandom(7) });
  const expected = mcNemarExact({ onlyCandidate: 40, onlyBaseline: 20 });
  expect(isExact).toBe(false);
  expect(Math.abs(p - expected)).toBeLessThan(4 * Math.sqrt(expected / flips));
  const sure = new Float64Array(60).fill(1);
  expect(signFlipTest(sure, { flips: 99, random: seededRandom(7) }).p).toBe(0.01);
});

test('without differences there is nothing to see', () => {
  const options = { flips: 10, random: seededRandom(1) };
  expect(signFlipTest(new Float64Array(5), options)).toEqual({ p: 1, isExact: true });
  expect(signFlipTest(new Float64Array(5), { ...options, alternative: 'greater' })).toEqual({
    p: 1,
    isExact: true,
  });
});

test('exchanging the models row by row gives the same p value as flipping signs', () => {
  const statistic = {
    rows: ten.length,
    difference: (isExchanged: Uint8Array) =>
      ten.reduce((sum, d, row) => sum + (isExchanged[row] === 1 ? -d : d), 0),
  };
  const exchanges = 20_000;
  const p = approximateRandomisation(statistic, { exchanges, random: seededRandom(3) });
  expect(Math.abs(p - 36 / 1024)).toBeLessThan(4 * Math.sqrt(36 / 1024 / exchanges));
  const greater = approximateRandomisation(statistic, {
    alternative: 'greater',
    exchanges,
    random: seededRandom(3),
  });
  expect(Math.abs(greater - 18 / 1024)).toBeLessThan(4 * Math.sqrt(18 / 1024 / exchanges));
});
