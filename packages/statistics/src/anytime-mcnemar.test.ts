import { expect, test } from 'vitest';
import { mcNemarEValue } from './anytime-mcnemar.ts';
import { seededRandom } from './random.ts';

test.each([
  [10, 25, 3.702612654, 5.199043017, 10.33917576],
  [3, 10, 1.577148437, 2.045954046, 3.974525475],
  [0, 5, 7.875, 5.333333333, 10.5],
  [12, 30, 6.575752328, 9.249328114, 18.44869531],
  [5, 5, 0.24609375, 0.3694083694, 0.3694083694],
  [50, 80, 2.29649079, 3.497337781, 6.964908426],
])('%d rows for the baseline, %d for the candidate', (onlyBaseline, onlyCandidate, kt, uniform, oneSided) => {
  const counts = { onlyBaseline, onlyCandidate };
  expect(mcNemarEValue(counts, 'krichevsky-trofimov')).toBeCloseTo(kt, 8);
  expect(mcNemarEValue(counts, 'uniform')).toBeCloseTo(uniform, 8);
  expect(mcNemarEValue(counts, 'candidate-better')).toBeCloseTo(oneSided, 7);
});

test('is 1 before the first row, and stays a number after a million', () => {
  for (const mixture of ['krichevsky-trofimov', 'uniform', 'candidate-better'] as const) {
    expect(mcNemarEValue({ onlyBaseline: 0, onlyCandidate: 0 }, mixture)).toBeCloseTo(1, 12);
    expect(mcNemarEValue({ onlyBaseline: 500_000, onlyCandidate: 500_000 }, mixture)).toBeLessThan(0.01);
  }
});

test('looking after every row, equal models are told apart no more often than promised', () => {
  const random = seededRandom(1);
  const bits = new Uint32Array(300);
  const rejected = { 'krichevsky-trofimov': 0, uniform: 0, 'candidate-better': 0 };
  const sequences = 600;
  for (let sequence = 0; sequence < sequences; sequence++) {
    random.fill(bits);
    const stopped = new Set<keyof typeof rejected>();
    let onlyBaseline = 0;
    bits.forEach((bit, row) => {
      onlyBaseline += bit & 1;
      const counts = { onlyBaseline, onlyCandidate: row + 1 - onlyBaseline };
      for (const mixture of Object.keys(rejected) as (keyof typeof rejected)[])
        if (!stopped.has(mixture) && mcNemarEValue(counts, mixture) >= 20) stopped.add(mixture);
    });
    for (const mixture of stopped) rejected[mixture]++;
  }
  for (const count of Object.values(rejected)) expect(count / sequences).toBeLessThan(0.05);
});
