// How often the intervals cover and the tests err, by seeded simulation. Bounds are the coverage found with 40,000 trials, give or take three standard errors.
import { describe, expect, test } from 'vitest';
import { aucStatistic } from './auc-statistic.ts';
import { drawBinomial } from './binomial-draw.ts';
import { type Bootstrapped, bootstrap, combineBootstraps } from './bootstrap.ts';
import { bcaInterval } from './bootstrap-interval.ts';
import { aucInterval, comparePairedAucs } from './delong.ts';
import type { Interval } from './level.ts';
import { mcNemarMidP } from './mcnemar.ts';
import { newcombeInterval, newcombePairedInterval } from './newcombe.ts';
import type { PairedCounts } from './paired-counts.ts';
import { placeScores } from './placements.ts';
import { clopperPearsonInterval, wilsonInterval } from './proportion.ts';
import { seededRandom, uniformNumbers } from './random.ts';
import { sumStatistic } from './resampled-statistic.ts';
import { normalCdf, normalQuantile } from './standard-normal.ts';
import { tangoInterval, tangoNonInferiority } from './tango.ts';

/** Share of the trials in which something happened. */
function shareOf(trials: number, happened: () => boolean): number {
  let count = 0;
  for (let trial = 0; trial < trials; trial++) if (happened()) count++;
  return count / trials;
}

function covers(interval: Interval | null, truth: number): boolean {
  return interval !== null && interval.lower <= truth && truth <= interval.upper;
}

/** Three standard errors of a share near 0.95 (or 0.05). */
function noise(trials: number): number {
  return 3 * Math.sqrt((0.95 * 0.05) / trials);
}

function multinomial(rows: number, shares: readonly number[], uniform: () => number): number[] {
  let [trials, left] = [rows, 1];
  return shares.map((share) => {
    const drawn = drawBinomial({ trials, probability: Math.min(1, share / left) }, uniform);
    trials -= drawn;
    left -= share;
    return drawn;
  });
}

function pairedCounts(rows: number, shares: readonly number[], uniform: () => number): PairedCounts {
  const [onlyCandidate = 0, onlyBaseline = 0, both = 0] = multinomial(rows, shares, uniform);
  return { both, onlyCandidate, onlyBaseline, neither: rows - both - onlyCandidate - onlyBaseline };
}

describe.each([100, 1000, 10_000])('%d rows', (rows) => {
  const trials = 3000;

  test.each([0.5, 0.9, 0.97])('one share of %d', (share) => {
    const uniform = uniformNumbers(seededRandom(rows));
    const draw = () => ({ successes: drawBinomial({ trials: rows, probability: share }, uniform), rows });
    const wilson = shareOf(trials, () => covers(wilsonInterval(draw()), share));
    // Wilson's coverage swings around the level with the share: 0.936 to 0.969 in these cases.
    expect(wilson).toBeGreaterThan(0.936 - noise(trials));
    expect(wilson).toBeLessThan(0.969 + noise(trials));
    const exact = shareOf(trials, () => covers(clopperPearsonInterval(draw()), share));
    expect(exact).toBeGreaterThan(0.95 - noise(trials));
  });

  // Shares of rows that only the candidate, only the baseline, and both get right.
  test.each([
    ['equal models', [0.04, 0.04, 0.86]],
    ['a better candidate', [0.08, 0.03, 0.8]],
    ['much disagreement', [0.25, 0.2, 0.4]],
  ])('the difference of two shares on the same rows: %s', (_, shares) => {
    const uniform = uniformNumbers(seededRandom(rows + 1));
    const [f = 0, g = 0] = shares;
    const samples = Array.from({ length: trials }, () => pairedCounts(rows, shares, uniform));
    for (const interval of [tangoInterval, newcombePairedInterval]) {
      let next = 0;
      const coverage = shareOf(trials, () => covers(interval(samples[next++] as PairedCounts), f - g));
      expect(coverage).toBeGreaterThan(0.948 - noise(trials));
      expect(coverage).toBeLessThan(0.965 + noise(trials));
    }
  });

  test('the difference of two shares on independent rows', () => {
    const uniform = uniformNumbers(seededRandom(rows + 2));
    const coverage = shareOf(trials, () => {
      const train = {
        successes: drawBinomial({ trials: 2 * rows, probability: 0.97 }, uniform),
        rows: 2 * rows,
      };
      const holdout = { successes: drawBinomial({ trials: rows, probability: 0.92 }, uniform), rows };
      return covers(newcombeInterval(train, holdout), 0.05);
    });
    expect(coverage).toBeGreaterThan(0.94 - noise(trials));
    expect(coverage).toBeLessThan(0.97 + noise(trials));
  });

  test.each([0.02, 0.1, 0.4])(
    'equal models that differ on a share of %d are called different at most 1 in 20 times',
    (differing) => {
      const uniform = uniformNumbers(seededRandom(rows + 3));
      const shares = [differing / 2, differing / 2, 0.5];
      const wrong = shareOf(trials, () => mcNemarMidP(pairedCounts(rows, shares, uniform)) <= 0.05);
      expect(wrong).toBeLessThan(0.05 + noise(trials));
    },
  );

  test.each([0.05, 0.2])(
    'a candidate worse by the margin passes at most 1 in 20 times, differing on %d',
    (differing) => {
      const uniform = uniformNumbers(seededRandom(rows + 4));
      const margin = 0.02;
      const shares = [(differing - margin) / 2, (differing + margin) / 2, 0.7];
      const wrong = shareOf(
        trials,
        () => tangoNonInferiority(pairedCounts(rows, shares, uniform), { margin }).isNonInferior,
      );
      // Tango's score is standard normal only for many discordant rows: at 100 rows it errs up to 0.055.
      expect(wrong).toBeLessThan((rows === 100 ? 0.055 : 0.05) + noise(trials));
    },
  );
});

/** Two models' scores of positive and negative rows: normal, one and 1.2 standard deviations apart, correlated 0.6 within a class. */
function scoreRows(rows: number, uniform: () => number) {
  const isPositive = Uint8Array.from({ length: rows }, (_, row) => row % 2);
  const first = new Float64Array(rows);
  const second = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    const shared = normalQuantile(uniform());
    first[row] = Math.sqrt(0.6) * shared + Math.sqrt(0.4) * normalQuantile(uniform()) + (row % 2);
    second[row] = Math.sqrt(0.6) * shared + Math.sqrt(0.4) * normalQuantile(uniform()) + 1.2 * (row % 2);
  }
  return { isPositive, first, second };
}

const [firstArea, secondArea] = [normalCdf(1 / Math.SQRT2), normalCdf(1.2 / Math.SQRT2)];

test.each([
  [100, 1500],
  [1000, 600],
  [10_000, 100],
])('DeLong on %d rows', (rows, trials) => {
  const uniform = uniformNumbers(seededRandom(rows + 5));
  let [single, paired] = [0, 0];
  for (let trial = 0; trial < trials; trial++) {
    const { isPositive, first, second } = scoreRows(rows, uniform);
    const [a, b] = [placeScores({ isPositive, scores: first }), placeScores({ isPositive, scores: second })];
    if (covers(aucInterval(a), firstArea)) single++;
    const comparison = comparePairedAucs(b, a);
    if (comparison.status === 'compared' && covers(comparison.interval, secondArea - firstArea)) paired++;
  }
  for (const coverage of [single / trials, paired / trials]) {
    expect(coverage).toBeGreaterThan(0.945 - noise(trials));
    expect(coverage).toBeLessThan(0.96 + noise(trials));
  }
});

test.each([
  [100, 400, 600],
  [1000, 100, 600],
])('BCa intervals of the paired difference of two areas on %d rows', (rows, trials, resamples) => {
  const random = seededRandom(rows + 6);
  const uniform = uniformNumbers(random);
  const unitCounts = new Uint32Array(rows).fill(1);
  const coverage = shareOf(trials, () => {
    const { isPositive, first, second } = scoreRows(rows, uniform);
    const statistics = [first, second].map((scores) => aucStatistic({ isPositive, scores }));
    const both = bootstrap(statistics, { unitCounts, resamples, random });
    const difference = combineBootstraps(both, ([a = 0, b = 0]) => b - a);
    return covers(bcaInterval(difference), secondArea - firstArea);
  });
  expect(coverage).toBeGreaterThan(0.94 - noise(trials));
  expect(coverage).toBeLessThan(0.965 + noise(trials));
});

test.each([100, 1000, 10_000])(
  'BCa intervals of the paired difference of two F1 scores on %d rows',
  (rows) => {
    const trials = 400;
    const random = seededRandom(rows + 7);
    const uniform = uniformNumbers(random);
    // Cells of label, first and second prediction: 000, 001, 010, 011, 100, 101, 110, 111.
    const shares = [0.5, 0.05, 0.04, 0.03, 0.03, 0.06, 0.04, 0.25];
    const f1 = (bit: number) =>
      sumStatistic({
        columns: [
          Float64Array.from(shares, (_, cell) => (cell >> 2) & (cell >> bit) & 1),
          Float64Array.from(shares, (_, cell) => ((cell >> 2) ^ (cell >> bit)) & 1),
        ],
        finish: ([hits = 0, misses = 0]) => (2 * hits) / (2 * hits + misses),
      });
    const statistics = [f1(1), f1(0)];
    const truth = (2 * 0.31) / (2 * 0.31 + 0.15) - (2 * 0.29) / (2 * 0.29 + 0.16);
    const coverage = shareOf(trials, () => {
      const unitCounts = Uint32Array.from(multinomial(rows, shares, uniform));
      const both = bootstrap(statistics, { unitCounts, resamples: 600, random }) as [
        Bootstrapped,
        Bootstrapped,
      ];
      const difference = combineBootstraps(both, ([a = 0, b = 0]) => b - a);
      return covers(bcaInterval(difference), truth);
    });
    expect(coverage).toBeGreaterThan(0.94 - noise(trials));
    expect(coverage).toBeLessThan(0.965 + noise(trials));
  },
);
