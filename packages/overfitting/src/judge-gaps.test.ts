import type { ClassificationPredictions } from '@plimsoll/metrics';
import { seededRandom, uniformNumbers } from '@plimsoll/statistics';
import { expect, it } from 'vitest';
import { compareGap } from './compare-gap.ts';
import { estimateGaps } from './estimate-gaps.ts';
import { judgeGaps, tooGoodToBeTrue } from './judge-gaps.ts';

/** Predictions of which so many are right. */
function predict(rows: number, right: number): ClassificationPredictions {
  const labels = Int32Array.from({ length: rows }, (_, i) => i % 2);
  return {
    ...{ task: 'classification', rows, ids: null, weights: null, sliceColumns: new Map() },
    ...{ classes: ['a', 'b'], positiveClass: null, scores: [null, null], notProbabilities: null },
    labels,
    predictions: labels.map((label, i) => (i < right ? label : 1 - label)),
  };
}

const traits = { direction: 'higher', scale: 0.1, isQuality: true } as const;

function judge(
  [trainRight, trainRows]: readonly [number, number],
  [holdoutRight, holdoutRows]: readonly [number, number],
  maxGap: number | null = 0.05,
) {
  const values = { metric: 'accuracy', train: trainRight / trainRows, holdout: holdoutRight / holdoutRows };
  const gap = compareGap(values, { traits, limit: { maxGap, maxRelativeGap: null } });
  const measured = (value: number) => ({
    metrics: new Map([
      ['accuracy', { name: 'accuracy', value, direction: 'higher', source: 'predictions' } as const],
    ]),
    unusable: new Map(),
  });
  const sides = { train: measured(values.train), holdout: measured(values.holdout) };
  const predictions = { train: predict(trainRows, trainRight), holdout: predict(holdoutRows, holdoutRight) };
  const estimated = estimateGaps([gap], sides, predictions);
  return { estimated, judged: judgeGaps(estimated, 0.95)[0] };
}

it("agrees with Newcombe's interval of the reference: 7 of 34 less 1 of 34", () => {
  const { judged } = judge([7, 34], [1, 34]);
  expect(judged?.interval?.method).toBe('newcombe');
  expect(judged?.interval?.lower).toBeCloseTo(0.019, 3);
  expect(judged?.interval?.upper).toBeCloseTo(0.34, 2);
});

it.each<[string, readonly [number, number], readonly [number, number], string]>([
  ['wholly within', [990, 1000], [985, 1000], 'pass'],
  ['wholly beyond', [1000, 1000], [850, 1000], 'fail'],
  ['within, and twenty rows give no alarm', [99, 100], [19, 20], 'pass'],
  ['beyond, and twenty rows cannot tell', [99, 100], [18, 20], 'inconclusive'],
  ['beyond the limit, but not beyond noise', [980, 1000], [185, 200], 'inconclusive'],
])('%s', (_, train, holdout, verdict) => {
  const { judged } = judge(train, holdout);
  expect(judged?.verdict).toBe(verdict);
  expect(typeof judged?.rowsNeeded).toBe(verdict === 'inconclusive' ? 'number' : 'object');
});

it('shows the interval and stops nothing where there is no limit', () => {
  const { judged } = judge([1000, 1000], [500, 1000], null);
  expect(judged).toMatchObject({ verdict: 'pass', interval: { method: 'newcombe' }, rowsNeeded: null });
});

it('finds a holdout that is better than train beyond noise', () => {
  expect(tooGoodToBeTrue(judge([900, 1000], [990, 1000]).estimated, 0.95)).toHaveLength(1);
  expect(tooGoodToBeTrue(judge([950, 1000], [96, 100]).estimated, 0.95)).toEqual([]);
});

it('calls a gap at its limit too large in no more than 2.5 % of all cases', () => {
  const random = uniformNumbers(seededRandom(7n));
  const draw = (rows: number, share: number) => {
    let right = 0;
    for (let i = 0; i < rows; i++) right += random() < share ? 1 : 0;
    return right;
  };
  const runs = 2000;
  let failed = 0;
  for (let run = 0; run < runs; run++) {
    const verdict = judge([draw(400, 0.95), 400], [draw(300, 0.9), 300]).judged?.verdict;
    failed += verdict === 'fail' ? 1 : 0;
  }
  // One side of a 95 % interval, and three standard errors of 2,000 runs.
  expect(failed / runs).toBeLessThan(0.025 + 3 * Math.sqrt((0.025 * 0.975) / runs));
});
