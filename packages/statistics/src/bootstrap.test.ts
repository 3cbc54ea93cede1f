import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aucStatistic } from './auc-statistic.ts';
import {
  type Bootstrapped,
  bootstrap,
  combineBootstraps,
  combineIndependentBootstraps,
} from './bootstrap.ts';
import {
  bcaInterval,
  bcaShares,
  bootstrapStandardError,
  expandedInterval,
  percentileInterval,
  shareBelow,
} from './bootstrap-interval.ts';
import { acceleration, jackknife } from './jackknife.ts';
import { placeScores } from './placements.ts';
import { seededRandom } from './random.ts';
import {
  clusterStatistic,
  type ResampledStatistic,
  sumByGroup,
  sumStatistic,
} from './resampled-statistic.ts';

const ones = (count: number) => new Uint32Array(count).fill(1);

function meanOf(values: Float64Array): ResampledStatistic {
  return sumStatistic({ columns: [values], finish: ([sum = 0], rows) => sum / rows });
}

describe('the mean of 2, 3, 5, 8, 13, 21 over all 46,656 resamples, as scipy computes it', () => {
  const values = Float64Array.of(2, 3, 5, 8, 13, 21);
  const mean = meanOf(values);
  const replicates = Float64Array.from({ length: 6 ** 6 }, (_, number) => {
    const counts = new Uint32Array(6);
    for (let draw = 0, rest = number; draw < 6; draw++, rest = Math.floor(rest / 6)) {
      const unit = rest % 6;
      counts[unit] = (counts[unit] as number) + 1;
    }
    return mean.evaluate(counts);
  });
  const bootstrapped: Bootstrapped = {
    estimate: mean.evaluate(ones(6)),
    replicates,
    jackknives: [jackknife(mean, ones(6))],
  };
  const sorted = replicates.slice().sort();

  test('bias and acceleration', () => {
    expect(shareBelow(sorted, bootstrapped.estimate)).toBeCloseTo(0.5228052126200274, 14);
    expect(acceleration(bootstrapped.jackknives)).toBeCloseTo(0.05639720422887591, 14);
    const shares = bcaShares(bootstrapped, sorted);
    expect(shares?.lower).toBeCloseTo(0.0483392871412943, 12);
    expect(shares?.upper).toBeCloseTo(0.9901834793289372, 12);
  });

  test('intervals and standard error', () => {
    const bca = bcaInterval(bootstrapped);
    expect(bca?.lower).toBeCloseTo(4.5, 9);
    expect(bca?.upper).toBeCloseTo(46 / 3, 9);
    const percentile = percentileInterval(bootstrapped);
    expect(percentile?.lower).toBeCloseTo(4, 9);
    expect(percentile?.upper).toBeCloseTo(43 / 3, 9);
    expect(bootstrapStandardError(bootstrapped)).toBeCloseTo(2.6943301308, 10);
  });

  test('one-sided bounds', () => {
    const lower = percentileInterval(bootstrapped, { alpha: 0.025, sides: 'lower' });
    expect(lower).toMatchObject({ lower: 4, upper: Number.POSITIVE_INFINITY });
    const upper = bcaInterval(bootstrapped, { alpha: 0.025, sides: 'upper' });
    expect(upper?.upper).toBeCloseTo(46 / 3, 9);
    expect(upper?.lower).toBe(Number.NEGATIVE_INFINITY);
  });
});

test("boot's cities: the ratio's jackknife acceleration", () => {
  // The ten cities of Davison and Hinkley (1997), table 1.2: thousands of people in 1920 and 1930.
  const u = Float64Array.of(138, 93, 61, 179, 48, 37, 29, 23, 30, 2);
  const x = Float64Array.of(143, 104, 69, 260, 75, 63, 50, 48, 111, 50);
  const ratio = sumStatistic({ columns: [u, x], finish: ([a = 0, b = 0]) => b / a });
  expect(ratio.evaluate(ones(10))).toBeCloseTo(1.5203125, 12);
  // boot::empinf takes influences from the estimate; the BCa interval takes them from the mean of the jackknife values.
  const left = jackknife(ratio, ones(10));
  const influences = left.values.map((value) => ratio.evaluate(ones(10)) - value);
  const moment = (power: number) => influences.reduce((sum, influence) => sum + influence ** power, 0);
  expect(moment(3) / (6 * moment(2) ** 1.5)).toBeCloseTo(-0.0214391994743, 12);
  expect(acceleration([left])).toBeCloseTo(-0.011203193960234, 12);
});

const scored = fc
  .array(
    fc.record({
      label: fc.nat({ max: 1 }),
      score: fc.integer({ min: -3, max: 3 }),
      count: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 4, maxLength: 30 },
  )
  .filter((units) => [0, 1].every((label) => units.filter((unit) => unit.label === label).length >= 2));

test('the area of resampled units is the area of the rows that they stand for', () => {
  fc.assert(
    fc.property(scored, fc.constantFrom(1, 100_000), (units, scale) => {
      const isPositive = Uint8Array.from(units, (unit) => unit.label);
      const statistic = aucStatistic({ isPositive, scores: Float64Array.from(units, (unit) => unit.score) });
      const rows = units.flatMap((unit) => Array<typeof unit>(unit.count).fill(unit));
      const expanded = placeScores({
        isPositive: Uint8Array.from(rows, (row) => row.label),
        scores: Float64Array.from(rows, (row) => row.score),
      });
      const counts = Uint32Array.from(units, (unit) => unit.count * scale);
      expect(statistic.evaluate(counts)).toBeCloseTo(expanded.auc, 12);
    }),
  );
});

const statistics: readonly [string, (units: { label: number; score: number }[]) => ResampledStatistic][] = [
  [
    'the area',
    (units) =>
      aucStatistic({
        isPositive: Uint8Array.from(units, (unit) => unit.label),
        scores: Float64Array.from(units, (unit) => unit.score),
      }),
  ],
  [
    'a ratio of sums',
    (units) =>
      sumStatistic({
        columns: [
          Float64Array.from(units, (unit) => unit.label),
          Float64Array.from(units, (unit) => unit.score + 10),
        ],
        finish: ([a = 0, b = 0], rows) => a / b + 1 / rows,
      }),
  ],
];

test.each(statistics)('the quick jackknife of %s is what evaluation gives', (_, make) => {
  fc.assert(
    fc.property(scored, (units) => {
      const statistic = make(units);
      const counts = Uint32Array.from(units, (unit) => unit.count);
      const quick = jackknife(statistic, counts);
      const slow = jackknife({ evaluate: statistic.evaluate }, counts);
      expect(quick.counts).toEqual(slow.counts);
      quick.values.forEach((value, unit) => {
        expect(value).toBeCloseTo(slow.values[unit] as number, 10);
      });
    }),
  );
});

test('many units are left out in groups, for about the same acceleration', () => {
  const random = seededRandom(11);
  const bits = new Uint32Array(20_000);
  random.fill(bits);
  const skewed = Float64Array.from(bits, (bit) => -Math.log((bit + 0.5) / 2 ** 32));
  const exact = acceleration([jackknife(meanOf(skewed), ones(20_000))]);
  const grouped = acceleration([jackknife({ evaluate: meanOf(skewed).evaluate }, ones(20_000))]);
  expect(exact).toBeCloseTo(2 / (6 * Math.sqrt(20_000)), 3);
  // A skewness of a thousand groups has a standard error of sqrt(6 / 1000).
  expect(Math.abs(grouped - exact)).toBeLessThan((3 * Math.sqrt(6 / 1000)) / (6 * Math.sqrt(1000)));
});

describe('resampling', () => {
  const values = Float64Array.from({ length: 500 }, (_, i) => (i * 37) % 101);
  const run = (seed: number) =>
    bootstrap([meanOf(values)], { unitCounts: ones(500), resamples: 2000, random: seededRandom(seed) });

  test('gives the same with the same seed, and other replicates with another', () => {
    expect(run(1)).toEqual(run(1));
    expect(run(1)[0]?.replicates).not.toEqual(run(2)[0]?.replicates);
  });

  test('has the standard error of a mean', () => {
    const [bootstrapped] = run(3) as [Bootstrapped];
    const mean = bootstrapped.estimate;
    const expected = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0)) / 500;
    expect(bootstrapStandardError(bootstrapped) / expected).toBeCloseTo(1, 1);
  });

  test('lets every statistic see the same resamples', () => {
    const [once, again] = bootstrap([meanOf(values), meanOf(values)], {
      unitCounts: ones(500),
      resamples: 50,
      random: seededRandom(4),
    }) as [Bootstrapped, Bootstrapped];
    expect(once.replicates).toEqual(again.replicates);
    const difference = combineBootstraps([once, again], ([a = 0, b = 0]) => a - b);
    expect(bcaInterval(difference)).toBeNull();
    expect(percentileInterval(difference)).toBeNull();
  });

  test.each([1, 4, 10])('of %d in fours gives what it gives one by one', (resamples) => {
    const isPositive = Uint8Array.from({ length: 300 }, (_, row) => (row % 3 === 0 ? 1 : 0));
    const area = aucStatistic({
      isPositive,
      scores: Float64Array.from(isPositive, (label, i) => label + (i % 17) / 5),
    });
    const run = (statistic: ResampledStatistic) =>
      bootstrap([statistic], { unitCounts: ones(300), resamples, random: seededRandom(10) });
    expect(area.evaluateFour).toBeDefined();
    expect(run(area)).toEqual(
      run({ evaluate: area.evaluate, leaveOneOut: area.leaveOneOut as () => Float64Array }),
    );
  });

  test('of cells and of their rows has the same spread', () => {
    const isRight = Float64Array.from({ length: 2000 }, (_, row) => (row < 1700 ? 1 : 0));
    const [byRow] = bootstrap([meanOf(isRight)], {
      unitCounts: ones(2000),
      resamples: 4000,
      random: seededRandom(5),
    }) as [Bootstrapped];
    const [byCell] = bootstrap([meanOf(Float64Array.of(1, 0))], {
      unitCounts: Uint32Array.of(1700, 300),
      resamples: 4000,
      random: seededRandom(6),
    }) as [Bootstrapped];
    expect(byCell.estimate).toBe(byRow.estimate);
    expect(acceleration(byCell.jackknives)).toBeCloseTo(acceleration(byRow.jackknives), 10);
    expect(bootstrapStandardError(byCell) / bootstrapStandardError(byRow)).toBeCloseTo(1, 1);
    expect(bcaInterval(byCell)?.lower).toBeCloseTo(bcaInterval(byRow)?.lower as number, 2);
  });

  test('of clusters is wider when the rows of a cluster agree', () => {
    const groupOf = Uint32Array.from({ length: 1000 }, (_, row) => Math.floor(row / 10));
    const isRight = Float64Array.from(groupOf, (group) => (group % 4 === 0 ? 0 : 1));
    const grouping = { groupOf, groups: 100 };
    const sizes = sumByGroup(new Float64Array(1000).fill(1), grouping);
    const bySums = sumStatistic({
      columns: [sumByGroup(isRight, grouping), sizes],
      finish: ([right = 0, rows = 0]) => right / rows,
    });
    const byRows = clusterStatistic(meanOf(isRight), grouping);
    const [sums, expanded] = bootstrap([bySums, byRows], {
      unitCounts: ones(100),
      resamples: 1000,
      random: seededRandom(7),
    }) as [Bootstrapped, Bootstrapped];
    expect(expanded).toEqual(sums);
    expect(bootstrapStandardError(sums) / Math.sqrt((0.75 * 0.25) / 100)).toBeCloseTo(1, 1);
  });
});

test('independent samples add their variances, and each its own skewness', () => {
  const train = Float64Array.from({ length: 300 }, (_, i) => (i % 10 === 0 ? 0 : 1));
  const holdout = Float64Array.from({ length: 200 }, (_, i) => (i % 5 === 0 ? 0 : 1));
  const random = seededRandom(8);
  const [a, b] = [train, holdout].map(
    (values) =>
      bootstrap([meanOf(values)], {
        unitCounts: ones(values.length),
        resamples: 4000,
        random,
      })[0] as Bootstrapped,
  ) as [Bootstrapped, Bootstrapped];
  const gap = combineIndependentBootstraps([a, b], ([x = 0, y = 0]) => x - y);
  expect(gap.estimate).toBeCloseTo(0.1, 12);
  expect(bootstrapStandardError(gap) / Math.sqrt(0.09 / 300 + 0.16 / 200)).toBeCloseTo(1, 1);
  // Third and second moments of both samples over n^3 and n^2, of 0.9 and 0.8 right, with opposite signs.
  const cubes = (0.9 * 0.1 * -0.8) / 300 ** 2 - (0.8 * 0.2 * -0.6) / 200 ** 2;
  const squares = 0.09 / 300 + 0.16 / 200;
  expect(acceleration(gap.jackknives)).toBeCloseTo(cubes / (6 * squares ** 1.5), 10);
});

test('undefined resamples are passed over and counted', () => {
  const sometimes: ResampledStatistic = {
    evaluate: (counts) => ((counts[0] as number) > 0 ? (counts[1] as number) : Number.NaN),
  };
  const [bootstrapped] = bootstrap([sometimes], {
    unitCounts: ones(20),
    resamples: 5000,
    random: seededRandom(9),
  }) as [Bootstrapped];
  const interval = percentileInterval(bootstrapped);
  expect(Math.abs((interval?.undefinedShare as number) - 0.95 ** 20)).toBeLessThan(0.03);
  expect(bcaInterval(bootstrapped)?.undefinedShare).toBe(interval?.undefinedShare);
  const never = { ...bootstrapped, replicates: new Float64Array(5).fill(Number.NaN) };
  expect(bcaInterval(never)).toBeNull();
});

test('an estimate outside all replicates leaves no bias to correct', () => {
  const outside = { estimate: 9, replicates: Float64Array.of(1, 2, 3), jackknives: [] };
  expect(bcaInterval(outside)).toEqual(percentileInterval(outside));
  expect(bcaInterval(outside)).toMatchObject({ method: 'percentile' });
});

test('refuses to combine what was not resampled together', () => {
  const short = { estimate: 0, replicates: new Float64Array(2), jackknives: [] };
  const long = { estimate: 0, replicates: new Float64Array(3), jackknives: [] };
  expect(() => combineBootstraps([short, long], () => 0)).toThrow(
    'These statistics were not resampled together.',
  );
  expect(() => combineBootstraps([], () => 0)).toThrow('There is nothing to combine.');
});

describe('the expanded interval', () => {
  const values = Float64Array.of(2, 3, 5, 8, 13, 21);
  const mean = sumStatistic({ columns: [values], finish: ([sum = 0], rows) => sum / rows });
  const [drawn] = bootstrap([mean], {
    unitCounts: new Uint32Array(6).fill(1),
    resamples: 20_000,
    random: seededRandom(5),
  }) as [Bootstrapped];

  test('is at least Student’s t interval of a mean, and longer than BCa', () => {
    const { lower, upper } = expandedInterval(drawn, { alpha: 0.05, isSmooth: true }) ?? {};
    // 26/3 ± 2.5705818356 x sqrt(sample variance / 6), and the jackknife of a mean is that standard error.
    const standardError = Math.sqrt(values.reduce((sum, x) => sum + (x - 26 / 3) ** 2, 0) / 5 / 6);
    expect(lower).toBeLessThanOrEqual(26 / 3 - 2.5705818356 * standardError + 1e-6);
    expect(upper).toBeGreaterThanOrEqual(26 / 3 + 2.5705818356 * standardError - 1e-6);
    const bca = bcaInterval(drawn);
    expect(expandedInterval(drawn, { alpha: 0.05, isSmooth: false })?.upper).toBeGreaterThan(
      bca?.upper ?? NaN,
    );
  });

  test('knows nothing where nothing varies', () => {
    const same = { ...drawn, replicates: new Float64Array(100).fill(drawn.estimate) };
    expect(expandedInterval(same, { alpha: 0.05, isSmooth: true })).toBeNull();
  });
});
