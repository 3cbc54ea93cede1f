import { atomsOf } from '@plimsoll/profile';
import { seededRandom, uniformNumbers } from '@plimsoll/statistics';
import { expect, test } from 'vitest';
import { chiSquareTest } from './chi-square.ts';
import { layTogether, wasserstein, wassersteinReach } from './distribution-functions.ts';
import { jensenShannon, lInfinity, populationStability } from './divergences.ts';
import * as intervals from './intervals.ts';
import type { Cells } from './shares.ts';

const next = uniformNumbers(seededRandom(5));

function draw(shares: readonly number[], rows: number): number[] {
  const counts = shares.map(() => 0);
  for (let i = 0; i < rows; i++) {
    let left = next();
    const at = shares.findIndex((share) => {
      left -= share;
      return left < 0;
    });
    const cell = at === -1 ? shares.length - 1 : at;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

const rows = { reference: 800, current: 600 };
const p = [0.3, 0.25, 0.2, 0.15, 0.1];

/** How often the interval holds the true value over many samples. */
function coverage(
  q: readonly number[],
  bounds: (cells: Cells) => { lower: number; upper: number },
  truth: number,
): number {
  const runs = 400;
  let held = 0;
  for (let run = 0; run < runs; run++) {
    const { lower, upper } = bounds({ reference: draw(p, rows.reference), current: draw(q, rows.current) });
    if (lower <= truth + 1e-12 && truth <= upper) held++;
  }
  return held / runs;
}

const shifted = [
  ['no drift', p],
  ['little drift', [0.26, 0.24, 0.2, 0.17, 0.13]],
  ['much drift', [0.15, 0.2, 0.2, 0.2, 0.25]],
] as const;

test.each(shifted)('intervals hold the truth nine times of ten at least: %s', (_, q) => {
  const truth = { reference: p, current: [...q] };
  const psi = coverage(
    q,
    (cells) => intervals.stabilityBounds(populationStability(cells), 5, rows),
    populationStability(truth),
  );
  const js = coverage(
    q,
    (cells) => intervals.jensenShannonBounds(jensenShannon(cells), 5, rows),
    jensenShannon(truth),
  );
  const far = coverage(q, intervals.lInfinityBounds, lInfinity(truth));
  expect(Math.min(psi, js, far)).toBeGreaterThan(0.9);
});

test("Cramér's V holds its truth", () => {
  const q = [0.2, 0.2, 0.2, 0.2, 0.2];
  const all = rows.reference + rows.current;
  const scaled = { reference: p.map((x) => x * rows.reference), current: q.map((x) => x * rows.current) };
  const truth = Math.sqrt(chiSquareTest(scaled).statistic / all);
  const held = coverage(
    q,
    (cells) => {
      const { statistic, degrees } = chiSquareTest(cells);
      return intervals.cramersVBounds(statistic, degrees, rows);
    },
    truth,
  );
  expect(held).toBeGreaterThan(0.92);
});

test.each([0, 0.3])('Wasserstein with a shift of %d of a uniform column', (shift) => {
  let held = 0;
  for (let run = 0; run < 300; run++) {
    const functions = layTogether(
      atomsOf(Array.from({ length: 150 }, next)),
      atomsOf(Array.from({ length: 200 }, () => next() + shift)),
    );
    if (functions && Math.abs(wasserstein(functions) - shift) <= wassersteinReach(functions)) held++;
  }
  expect(held / 300).toBeGreaterThan(0.94);
});

test('rows that would settle are the first that do', () => {
  const boundsAt = (n: number) => ({ lower: 0, upper: 2 / Math.sqrt(n) });
  const found = intervals.rowsToSettle(0.1, boundsAt) ?? 0;
  expect(found).toBeGreaterThanOrEqual(400);
  expect(found).toBeLessThan(404);
  expect(intervals.rowsToSettle(0.1, () => ({ lower: 0, upper: 1 }))).toBeNull();
});
