import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import { describe, expect, test } from 'vitest';
import { type Adaptivity, logHistories, type ReuseBudget } from './adaptivity.ts';
import {
  bennettFunction,
  bennettRows,
  bennettTolerance,
  differencePatternRows,
  implicitVarianceRows,
} from './bennett.ts';
import { empiricalBernsteinReach } from './empirical-bernstein.ts';
import { exactBinomialRows } from './exact-binomial-rows.ts';
import { hoeffdingRows, hoeffdingTolerance, type LinearClause } from './hoeffding.ts';

const none: Adaptivity = { kind: 'none' };
const firstChange: Adaptivity = { kind: 'first-change' };
const full: Adaptivity = { kind: 'full' };

function budget(delta: number, adaptivity: Adaptivity, steps = 32): ReuseBudget {
  return { steps, adaptivity, delta };
}

const accuracy = (tolerance: number): LinearClause => ({ coefficients: [1], tolerance });
const gain = (tolerance: number): LinearClause => ({ coefficients: [1, -1], tolerance });

describe('figure 2 of ease.ml/ci, 32 steps', () => {
  // delta, tolerance; F1 and F4 none, full; F2 and F3 none (also first change), full. 156,955 stands in the text, a floor of 156,955.25.
  test.each([
    [0.01, 0.1, 404, 1340, 1753, 5496],
    [0.01, 0.05, 1615, 5358, 7012, 21984],
    [0.01, 0.025, 6457, 21429, 28045, 87933],
    [0.01, 0.01, 40355, 133930, 175282, 549581],
    [0.001, 0.1, 519, 1455, 2214, 5957],
    [0.001, 0.05, 2075, 5818, 8854, 23826],
    [0.001, 0.025, 8299, 23271, 35414, 95302],
    [0.001, 0.01, 51868, 145443, 221333, 595633],
    [0.0001, 0.1, 634, 1570, 2674, 6417],
    [0.0001, 0.05, 2536, 6279, 10696, 25668],
    [0.0001, 0.025, 10141, 25113, 42782, 102670],
    [0.0001, 0.01, 63381, 156956, 267385, 641684],
    [0.00001, 0.1, 749, 1685, 3135, 6878],
    [0.00001, 0.05, 2996, 6739, 12538, 27510],
    [0.00001, 0.025, 11983, 26955, 50150, 110038],
    [0.00001, 0.01, 74894, 168469, 313437, 687736],
  ])('delta %d, tolerance %d', (delta, tolerance, f1, f1Full, f2, f2Full) => {
    const rows = (clause: LinearClause, adaptivity: Adaptivity) =>
      Math.ceil(hoeffdingRows([clause], budget(delta, adaptivity)));
    expect(rows(accuracy(tolerance), none)).toBe(f1);
    expect(rows(accuracy(tolerance), full)).toBe(f1Full);
    expect(rows(gain(tolerance), none)).toBe(f2);
    expect(rows(gain(tolerance), firstChange)).toBe(f2);
    expect(rows(gain(tolerance), full)).toBe(f2Full);
  });
});

describe('anchors in the text', () => {
  test.each([
    ['one estimate', [accuracy(0.01)], budget(1e-4, none, 1), 46051.7],
    ['32 models, none', [accuracy(0.01)], budget(1e-4, none), 63380.4],
    ['32 models, full', [accuracy(0.01)], budget(1e-4, full), 156955.25],
    ['n > 0.8 +/- 0.05, full', [accuracy(0.05)], budget(1e-4, full), 6278.21],
    ['SemEval, none', [gain(0.02)], budget(0.002, none, 7), 44268.33],
    ['SemEval, full', [gain(0.02)], budget(0.002, full, 7), 58798.93],
    [
      'd < 0.1 +/- 0.01 and a gain, one step',
      [{ coefficients: [1, -1.1], tolerance: 0.01 }, accuracy(0.01)],
      budget(1e-4, none, 1),
      233656,
    ],
    [
      'd < 0.1 +/- 0.01 and a gain, 32 steps',
      [{ coefficients: [1, -1.1], tolerance: 0.01 }, accuracy(0.01)],
      budget(1e-4, none),
      310076,
    ],
    ['repository: gain', [gain(0.1)], budget(0.01, full), 5496],
    ['repository: gain of 0.02', [gain(0.01)], budget(1e-4, full), 641684],
    ['repository: changes', [accuracy(0.01)], budget(1e-4, none), 63381],
    ['F5, repository: gain and changes', [gain(0.01), accuracy(0.01)], budget(1e-4, full), 655547],
  ])('%s', (_, clauses, given, expected) => {
    const rows = hoeffdingRows(clauses, given);
    if (Number.isInteger(expected)) expect(Math.ceil(rows)).toBe(expected);
    else expect(Math.abs(rows - expected)).toBeLessThan(0.06);
  });

  test.each([
    [budget(5e-5, none, 1), 49518],
    [budget(5e-5, none), 66847],
  ])('the clause on changes alone, with half of delta', (given, expected) => {
    expect(Math.ceil(hoeffdingRows([accuracy(0.01)], given))).toBe(expected);
  });

  test.each([
    ['none', { changed: 0.1, tolerance: 0.01, isKnown: false }, budget(1e-4, none), 29047.3],
    ['full', { changed: 0.1, tolerance: 0.01, isKnown: false }, budget(1e-4, full), 67705.03],
    [
      'one step of active labelling',
      { changed: 0.1, tolerance: 0.01, isKnown: false },
      budget(1e-4, none, 1),
      21888.5,
    ],
    ['SemEval, none', { changed: 0.1, tolerance: 0.02, isKnown: true }, budget(0.002, none, 7), 4712.94],
    ['SemEval, full', { changed: 0.1, tolerance: 0.022, isKnown: true }, budget(0.002, full, 7), 5203.89],
    [
      'SemEval, full, 0.02',
      { changed: 0.1, tolerance: 0.02, isKnown: true },
      budget(0.002, full, 7),
      6259.91,
    ],
  ])('Bennett, %s', (_, difference, given, expected) => {
    expect(Math.abs(bennettRows(difference, given) - expected)).toBeLessThan(0.06);
  });

  test('pattern 1 labels only what changed', () => {
    const pattern = { changeLimit: 0.08, changeTolerance: 0.01, tolerance: 0.01 };
    const rows = differencePatternRows(pattern, budget(1e-4, none));
    expect(rows.unlabelled).toBeCloseTo((Math.log(32) - Math.log(5e-5)) / (2 * 0.01 ** 2), 6);
    expect(Math.ceil(rows.labelled)).toBe(29048);
    expect(rows.labelsPerStep).toBeCloseTo(2188.85, 2);
    expect(Math.ceil(differencePatternRows(pattern, budget(1e-4, full)).labelled)).toBe(67706);
  });

  test('pattern 2 learns the variance on the way', () => {
    const rows = implicitVarianceRows({ changed: 0.08, tolerance: 0.01 }, budget(1e-4, none));
    expect(rows.unlabelled).toBeCloseTo((Math.log(32) - Math.log(5e-5)) / (2 * 0.02 ** 2), 6);
    expect(Math.ceil(rows.labelled)).toBe(29048);
  });

  test("Bennett's function", () => {
    expect(bennettFunction(0.1)).toBeCloseTo(0.004841197784757, 14);
    expect(bennettFunction(0.2)).toBeCloseTo(0.018785868152745, 14);
    expect(bennettFunction(1)).toBeCloseTo(0.386294361119891, 14);
  });
});

describe('what is reported decides what a holdout can bear', () => {
  test.each([
    [1, 3.465736, 2536, 10141, 10696, 29048],
    [2, 6.269096, 3096, 12384, 12939, 34838],
    [3, 8.610319, 3565, 14257, 14812, 39674],
    [4, 10.632195, 3969, 15875, 16429, 43851],
    [8, 16.52577, 5148, 20589, 21144, 56025],
    [32, 22.18071, 6279, 25113, 25668, 67706],
  ])('retired at pass %d', (passes, log, f1, f1Fine, f2, bennett) => {
    const given = budget(1e-4, { kind: 'passes', passes });
    expect(logHistories(given)).toBeCloseTo(log, 6);
    expect(Math.ceil(hoeffdingRows([accuracy(0.05)], given))).toBe(f1);
    expect(Math.ceil(hoeffdingRows([accuracy(0.025)], given))).toBe(f1Fine);
    expect(Math.ceil(hoeffdingRows([gain(0.05)], given))).toBe(f2);
    expect(Math.ceil(bennettRows({ changed: 0.1, tolerance: 0.01, isKnown: false }, given))).toBe(bennett);
  });

  test.each([
    [2, 6279, 2952],
    [3, 8874, 3600],
    [5, 12143, 4418],
    [11, 17189, 5679],
    [21, 21328, 6714],
    [101, 31379, 9227],
    [1001, 46059, 12897],
  ])('one of %d values at each step', (levels, in32, in8) => {
    const adaptivity: Adaptivity = { kind: 'reports', levels };
    expect(Math.ceil(hoeffdingRows([accuracy(0.05)], budget(1e-4, adaptivity)))).toBe(in32);
    expect(Math.ceil(hoeffdingRows([accuracy(0.05)], budget(1e-4, adaptivity, 8)))).toBe(in8);
  });

  test('histories do not overflow', () => {
    expect(logHistories({ steps: 10_000, adaptivity: { kind: 'passes', passes: 10_000 } })).toBeCloseTo(
      logHistories({ steps: 10_000, adaptivity: full }),
      6,
    );
  });
});

describe('the tolerance that given rows can hold', () => {
  test.each([
    [1000, 0.05684, 0.1122],
    [2000, 0.04019, 0.07934],
    [5000, 0.02542, 0.05018],
    [10_000, 0.01797, 0.03548],
    [50_000, 0.00804, 0.01587],
  ])('%d rows', (rows, ofNone, ofFull) => {
    expect(hoeffdingTolerance({ coefficients: [1], rows }, budget(0.05, none))).toBeCloseTo(ofNone, 5);
    expect(hoeffdingTolerance({ coefficients: [1], rows }, budget(0.05, full))).toBeCloseTo(ofFull, 5);
  });

  test('10000 rows for a gain', () => {
    const clause = { coefficients: [1, -1], rows: 10_000 };
    expect(hoeffdingTolerance(clause, budget(0.05, none))).toBeCloseTo(0.03783, 5);
    expect(hoeffdingTolerance(clause, budget(0.05, full))).toBeCloseTo(0.07193, 5);
    expect(hoeffdingTolerance(clause, budget(0.001, none))).toBeCloseTo(0.04704602, 8);
  });

  test.each([
    [2000, 0.1, 0.03506392],
    [5000, 0.1, 0.02176513],
    [10_000, 0.1, 0.01524174],
    [10_000, 0.05, 0.01088257],
  ])('%d rows of which %d may change', (rows, changed, tolerance) => {
    const given = budget(0.001, none);
    const held = bennettTolerance({ changed, rows, isKnown: true }, given);
    expect(held).toBeCloseTo(tolerance, 8);
    expect(bennettRows({ changed, tolerance: held, isKnown: true }, given)).toBeCloseTo(rows, 6);
  });

  test('by the empirical Bernstein bound', () => {
    const sample = { rows: 10_000, variance: 0.039903990399, range: 2 };
    expect(empiricalBernsteinReach(sample, 0.05)).toBeCloseTo(0.0071475319, 10);
    expect(empiricalBernsteinReach(sample, 0.001 / 32)).toBeCloseTo(0.0145628521, 10);
    expect(empiricalBernsteinReach({ ...sample, rows: 1 }, 0.05)).toBeNaN();
  });
});

describe('exact binomial rows', () => {
  // The reference steps over the true share in 0.0001; ours is the worst share of all, at most one row more.
  test.each([
    [0.05, 1e-4, none, 2059],
    [0.05, 1e-4, full, 5704],
    [0.1, 0.01, none, 302],
    [0.1, 0.01, full, 1203],
    [0.025, 0.001, none, 6449],
  ] as const)('tolerance %d, delta %d, %o', (tolerance, delta, adaptivity, expected) => {
    const rows = exactBinomialRows(tolerance, budget(delta, adaptivity));
    expect(rows - expected).toBeGreaterThanOrEqual(0);
    expect(rows - expected).toBeLessThanOrEqual(1);
  });

  test('no true share is worse than promised', () => {
    const [tolerance, delta] = [0.1, 0.05];
    const rows = exactBinomialRows(tolerance, budget(delta, none, 1));
    for (let share = 0; share <= 0.9; share += 1 / 1024) {
      const count = Math.floor(rows * (share + tolerance)) + 1;
      expect(binomialCdf(rows - count, rows, 1 - share)).toBeLessThanOrEqual(delta);
    }
  });
});

test.each([
  [() => hoeffdingRows([accuracy(0)], budget(0.1, none)), 'A tolerance must be above 0, not 0.'],
  [
    () => hoeffdingRows([{ coefficients: [0], tolerance: 1 }], budget(0.1, none)),
    'A clause needs a variable.',
  ],
  [
    () => hoeffdingRows([accuracy(0.1)], budget(0.1, none, 0)),
    'steps must be a whole number of at least 1, not 0.',
  ],
  [() => hoeffdingRows([accuracy(0.1)], budget(99, none)), 'delta must lie between 0 and 1, not 99.'],
  [
    () => bennettRows({ changed: 0, tolerance: 0.1, isKnown: true }, budget(0.1, none)),
    'The share of changed predictions must lie within (0, 1], not 0.',
  ],
])('refuses what makes no sense: %#', (run, message) => {
  expect(run).toThrow(message);
});
