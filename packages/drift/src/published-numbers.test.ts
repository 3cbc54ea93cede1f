import { atomsOf } from '@plimsoll/profile';
import { kolmogorovSmirnovP } from '@plimsoll/statistics';
import { describe, expect, test } from 'vitest';
import { chiSquareTest, joinRareCells } from './chi-square.ts';
import { kolmogorovSmirnov, layTogether, wasserstein } from './distribution-functions.ts';
import {
  jensenShannon,
  jensenShannonDivergence,
  lInfinity,
  populationStability,
  stabilityOfShares,
} from './divergences.ts';
import { sharesOf } from './shares.ts';

const reference = Array.from({ length: 200 }, (_, i) => ((37 * i) % 101) / 10);
const current = Array.from({ length: 150 }, (_, i) => (((53 * i) % 97) + 7) / 10);
const together = (left: readonly number[], right: readonly number[]) => {
  const functions = layTogether(atomsOf(left), atomsOf(right));
  if (!functions) throw new Error('empty');
  return functions;
};
const categories = { reference: [50, 30, 20, 0], current: [40, 30, 20, 10] };

describe('the vectors that every library was run on', () => {
  const functions = together(reference, current);

  test('Kolmogorov–Smirnov, with the exact p value', () => {
    expect(kolmogorovSmirnov(functions)).toEqual({
      value: expect.closeTo(0.07, 12),
      most: expect.closeTo(0.07, 12),
    });
    const steps = (upTo: readonly number[]) => upTo.map((count, i) => count - (upTo[i - 1] ?? 0));
    const p = kolmogorovSmirnovP({ first: steps(functions.reference), second: steps(functions.current) });
    // scipy, blind to ties, says 0.7718368103789188; 400,000 permutations of the tied rows say 0.7153.
    expect(p).toBeCloseTo(0.7155759723246949, 12);
  });

  test('Wasserstein, raw and in standard deviations', () => {
    const raw = wasserstein(functions);
    expect(raw).toBeCloseTo(0.4115, 10);
    expect(raw / 2.9238210872).toBeCloseTo(0.14074048572958325, 9);
  });

  test('Evidently: PSI and Jensen–Shannon (in nats) over ten Sturges bins', () => {
    const edges = Array.from({ length: 11 }, (_, i) => (i * 10.3) / 10);
    const binned = (values: readonly number[]) => {
      const counts = new Array<number>(10).fill(0);
      for (const value of values) {
        const at = Math.min(
          9,
          edges.findLastIndex((edge) => edge <= value),
        );
        counts[at] = (counts[at] ?? 0) + 1;
      }
      return counts;
    };
    const cells = { reference: binned(reference), current: binned(current) };
    expect(populationStability(cells)).toBeCloseTo(0.04913771856207667, 12);
    const nats = jensenShannonDivergence(sharesOf(cells.reference), sharesOf(cells.current));
    expect(Math.sqrt(nats)).toBeCloseTo(0.07766419938506176, 12);
  });

  test('deepchecks: the earth mover’s distance over the range of both, with no tail cut', () => {
    const all = [...reference, ...current];
    const range = Math.max(...all) - Math.min(...all);
    expect(wasserstein(functions) / range).toBeCloseTo(0.0399514563106796, 12);
  });

  test('NannyML: Jensen–Shannon in bits over nine Doane bins of the reference, and one for what lies outside', () => {
    const counts = (values: readonly number[]) => {
      const cells = new Array<number>(10).fill(0);
      for (const value of values) {
        const at = value > 10 ? 9 : Math.min(8, Math.floor((value / 10) * 9));
        cells[at] = (cells[at] ?? 0) + 1;
      }
      return cells;
    };
    const cells = { reference: counts(reference), current: counts(current) };
    expect(jensenShannon(cells)).toBeCloseTo(0.1271037265664414, 12);
  });

  test('NannyML: Jensen–Shannon in bits, largest difference and chi-square of categories', () => {
    expect(jensenShannon(categories)).toBeCloseTo(0.2324129365435584, 12);
    expect(jensenShannon(categories) ** 2).toBeCloseTo(0.05401577307280007, 12);
    expect(lInfinity(categories)).toBeCloseTo(0.1, 12);
    expect(chiSquareTest(categories).statistic).toBeCloseTo(11.1111111111, 9);
  });

  test('Evidently: Jensen–Shannon of categories in nats', () => {
    const nats = jensenShannonDivergence(sharesOf(categories.reference), sharesOf(categories.current));
    expect(Math.sqrt(nats)).toBeCloseTo(0.19349646201204088, 12);
  });

  test('Evidently and deepchecks: PSI with their own filling of the empty cell', () => {
    const p = sharesOf(categories.reference);
    const q = sharesOf(categories.current);
    const filled = (floor: number, shares: readonly number[]) =>
      shares.map((share) => Math.max(floor, share));
    expect(stabilityOfShares(filled(0.0001, p), q)).toBeCloseTo(0.7123991075017365, 10);
    expect(stabilityOfShares(filled(0.01, p), q)).toBeCloseTo(0.22954701350088513, 12);
    expect(stabilityOfShares(filled(0.01, [1, 0]), [0.5, 0.5])).toBeCloseTo(2.263464862939764, 12);
  });

  test('deepchecks: PSI of two counts', () => {
    expect(populationStability({ reference: [200, 800], current: [400, 600] })).toBeCloseTo(
      0.19616585060234526,
      12,
    );
  });
});

describe('scipy', () => {
  test.each([
    [[0, 1, 3], [5, 6, 8], 5],
    [[0, 0, 0, 1], [3, 3, 1, 1], 1.75],
  ])('Wasserstein of %j and %j', (left, right, distance) => {
    expect(wasserstein(together(left, right))).toBeCloseTo(distance, 12);
  });

  test('Wasserstein of weighted values', () => {
    const left = { kind: 'atoms', values: [3.4, 3.9, 7.5, 7.8], counts: [1.4, 0.9, 3.1, 7.2] } as const;
    const right = { kind: 'atoms', values: [1.4, 4.5], counts: [3.5, 3.2] } as const;
    const functions = layTogether(left, right);
    expect(functions && wasserstein(functions)).toBeCloseTo(4.0781331438047861, 12);
    const light = layTogether(
      { kind: 'atoms', values: [0, 1], counts: [3, 1] },
      { kind: 'atoms', values: [0, 1], counts: [2, 2] },
    );
    expect(light && wasserstein(light)).toBeCloseTo(0.25, 12);
  });

  test('Jensen–Shannon', () => {
    expect(Math.sqrt(jensenShannonDivergence([1, 0], [0.5, 0.5]))).toBeCloseTo(0.46450140402245893, 12);
    expect(jensenShannon({ reference: [1, 0, 0], current: [0, 1, 0] })).toBe(1);
  });

  test('chi-square of two samples', () => {
    const test = chiSquareTest({ reference: [50, 30, 20], current: [40, 35, 25] });
    expect(test.statistic).toBeCloseTo(2.05128205128, 10);
    expect(test.p).toBeCloseTo(0.358566541373, 11);
    expect(chiSquareTest({ reference: [200, 800], current: [400, 600] }).statistic).toBeCloseTo(
      95.2380952381,
      9,
    );
  });
});

describe('TensorFlow Data Validation', () => {
  test('the largest difference, and strings', () => {
    expect(lInfinity({ reference: [0.1, 0.9], current: [0.3, 0.7] })).toBeCloseTo(0.2, 12);
    expect(lInfinity({ reference: [0, 0.9, 0.1], current: [0.3, 0.7, 0] })).toBeCloseTo(0.3, 12);
    expect(jensenShannon({ reference: [1, 1, 0], current: [1, 0, 1] }) ** 2).toBeCloseTo(0.5, 12);
    const strings = { reference: [2, 2, 1, 0, 0, 0], current: [0, 2, 0, 1, 1, 1] };
    expect(jensenShannon(strings) ** 2).toBeCloseTo(0.6, 12);
  });

  test('buckets over the union of edges', () => {
    // [1,2) 2, [2,3) 2 against [2,4) 2, [4,6) 2, evenly within a bucket, over 1, 2, 3, 4, 6.
    const cells = { reference: [2, 2, 0, 0], current: [0, 1, 1, 2] };
    expect(jensenShannon(cells) ** 2).toBeCloseTo(0.65563906222, 10);
  });
});

describe('where the others are wrong', () => {
  test('two columns with the same shares do not drift, whatever one of the cells stands for', () => {
    // TensorFlow Data Validation: two identical columns of NaN have a divergence of 1.
    expect(jensenShannon({ reference: [1, 3], current: [1, 3] })).toBe(0);
  });

  test('a category that the reference lacks does not make p nothing: both sides are samples', () => {
    const few = { reference: [20, 20, 0], current: [9, 10, 1] };
    const test = chiSquareTest(few);
    expect(Number.isFinite(test.statistic)).toBe(true);
    expect(test.p).toBeGreaterThan(0.3);
    expect(chiSquareTest({ reference: [50, 30, 20], current: [40, 35, 25] }).p).toBeGreaterThan(0.35);
  });

  test('one new category of a tenth does not make the stability index explode', () => {
    const psi = populationStability(categories);
    expect(psi).toBeLessThan(0.4);
    const more = {
      reference: categories.reference.map((n) => n * 100),
      current: categories.current.map((n) => n * 100),
    };
    expect(populationStability(more)).toBeGreaterThan(psi);
  });

  test('an empty cell is filled on both sides alike, and shares sum to 1 again', () => {
    const filled = populationStability({ reference: [100, 0], current: [50, 50] });
    const mirrored = populationStability({ reference: [0, 100], current: [50, 50] });
    expect(filled).toBeCloseTo(mirrored, 12);
    expect(filled).toBeCloseTo(stabilityOfShares([100 / 100.5, 0.5 / 100.5], [0.5, 0.5]), 12);
    expect(populationStability({ reference: [50, 50, 0], current: [50, 50, 0] })).toBe(0);
  });

  test('rare categories are joined until the chi-square law holds', () => {
    const cells = { reference: [100, 1, 2, 0, 1], current: [100, 2, 1, 1, 0] };
    const joined = joinRareCells(cells);
    expect(joined).toEqual({ reference: [104], current: [104] });
    expect(chiSquareTest(joined)).toMatchObject({ degrees: 0, p: 1 });
  });

  test('identical columns do not drift because of their ties', () => {
    const values = [1, 1, 1, 2, 2, 3];
    const functions = together(values, values);
    expect(kolmogorovSmirnov(functions).value).toBe(0);
    expect(wasserstein(functions)).toBe(0);
  });
});
