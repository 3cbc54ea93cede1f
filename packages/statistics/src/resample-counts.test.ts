import { expect, test } from 'vitest';
import { drawBinomial } from './binomial-draw.ts';
import { distinctCells } from './distinct-cells.ts';
import { seededRandom, uniformNumbers } from './random.ts';
import { countResampler } from './resample-counts.ts';

/** Probability of `successes` by a product that does not use the sampler's logarithms. */
function mass(trials: number, probability: number, successes: number): number {
  let log = successes * Math.log(probability) + (trials - successes) * Math.log1p(-probability);
  for (let i = 0; i < successes; i++) log += Math.log((trials - i) / (i + 1));
  return Math.exp(log);
}

test.each([
  [1, 0.3],
  [30, 0.2],
  [30, 0.9],
  [100, 0.1],
  [100, 0.5],
  [400, 0.37],
  [100_000, 0.0003],
])('binomial draws of %d with %d follow their law', (trials, probability) => {
  const draws = 40_000;
  const uniform = uniformNumbers(seededRandom(trials));
  const seen = new Map<number, number>();
  for (let i = 0; i < draws; i++) {
    const successes = drawBinomial({ trials, probability }, uniform);
    seen.set(successes, (seen.get(successes) ?? 0) + 1);
  }
  // Pearson's statistic over the numbers of successes that are expected at least 20 times.
  let [statistic, cells, rest, restSeen] = [0, 0, draws, draws];
  const centre = Math.round(trials * probability);
  const reach = Math.ceil(8 * Math.sqrt(trials * probability * (1 - probability)) + 10);
  for (
    let successes = Math.max(0, centre - reach);
    successes <= Math.min(trials, centre + reach);
    successes++
  ) {
    const expected = draws * mass(trials, probability, successes);
    if (expected < 20) continue;
    const count = seen.get(successes) ?? 0;
    statistic += (count - expected) ** 2 / expected;
    cells++;
    rest -= expected;
    restSeen -= count;
  }
  if (rest > 20) {
    statistic += (restSeen - rest) ** 2 / rest;
    cells++;
  }
  expect(cells).toBeGreaterThan(1);
  expect(statistic).toBeLessThan(cells - 1 + 4 * Math.sqrt(2 * (cells - 1)) + 8);
});

test('certain and impossible successes', () => {
  const uniform = uniformNumbers(seededRandom(1));
  expect(drawBinomial({ trials: 7, probability: 1 }, uniform)).toBe(7);
  expect(drawBinomial({ trials: 7, probability: 0 }, uniform)).toBe(0);
  expect(drawBinomial({ trials: 0, probability: 0.4 }, uniform)).toBe(0);
});

test.each([
  ['rows', new Uint32Array(60).fill(1)],
  ['few cells of many rows', Uint32Array.of(5000, 300, 0, 40, 1)],
  ['many small cells', Uint32Array.from({ length: 40 }, (_, i) => i % 4)],
])('%s are drawn with the means, variances and covariances of a multinomial', (_, unitCounts) => {
  const draw = countResampler(unitCounts, seededRandom(2));
  const rows = unitCounts.reduce((sum, count) => sum + count, 0);
  const resamples = 20_000;
  const counts = new Uint32Array(unitCounts.length);
  let [first, squares, products, second] = [0, 0, 0, 0];
  for (let i = 0; i < resamples; i++) {
    draw(counts);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows);
    const [a, b] = [counts[0] as number, counts[1] as number];
    first += a / resamples;
    second += b / resamples;
    squares += (b * b) / resamples;
    products += (a * b) / resamples;
  }
  const [p, q] = [(unitCounts[0] as number) / rows, (unitCounts[1] as number) / rows];
  const deviation = (variance: number) => 5 * Math.sqrt(variance / resamples);
  expect(Math.abs(first - rows * p)).toBeLessThan(deviation(rows * p * (1 - p)) + 1e-12);
  expect(Math.abs(second - rows * q)).toBeLessThan(deviation(rows * q * (1 - q)));
  expect((squares - second ** 2) / (rows * q * (1 - q))).toBeCloseTo(1, 1);
  expect(Math.abs(products - first * second + rows * p * q)).toBeLessThan(
    deviation(rows * p * rows * q + rows * q) + 1e-9,
  );
});

test('rows with the same values in all columns are one cell', () => {
  const { cellOf, counts, firstRow } = distinctCells([
    [1, 0, 1, 1, Number.NaN, Number.NaN],
    Float64Array.of(0.5, 0.5, 0.5, 0.25, 7, 7),
  ]);
  expect([...cellOf]).toEqual([0, 1, 0, 2, 3, 3]);
  expect([...counts]).toEqual([2, 1, 1, 2]);
  expect([...firstRow]).toEqual([0, 1, 3, 4]);
  expect(distinctCells([[], []]).counts).toEqual(new Uint32Array());
  expect(() => distinctCells([[1], [1, 2]])).toThrow('The columns have different lengths.');
});

test.each([63, 64, 101, 1000])('each of %d rows occurs as often as a binomial law says', (rows) => {
  const draw = countResampler(new Uint32Array(rows).fill(1), seededRandom(rows));
  const resamples = Math.ceil(300_000 / rows);
  const seen = new Float64Array(20);
  const counts = new Uint32Array(rows);
  for (let i = 0; i < resamples; i++) {
    draw(counts);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows);
    for (const count of counts) seen[count] = (seen[count] as number) + 1;
  }
  const cells = rows * resamples;
  for (let count = 0; count < 8; count++) {
    const expected = cells * mass(rows, 1 / rows, count);
    expect(Math.abs((seen[count] as number) - expected)).toBeLessThan(4.5 * Math.sqrt(expected) + 2);
  }
});
