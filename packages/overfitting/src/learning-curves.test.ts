import type { Direction } from '@plimsoll/metrics';
import { expect, it } from 'vitest';
import { decideLearningCurves, type LearningCurveSeries } from './learning-curves.ts';

const points = (values: readonly number[]) => values.map((value, at) => ({ step: at + 1, value }));

function aCurve(holdout: readonly number[], more: Partial<LearningCurveSeries> = {}): LearningCurveSeries {
  return { metric: 'loss', direction: 'lower', step: 'epoch', train: [], holdout: points(holdout), ...more };
}

function decide(curve: LearningCurveSeries, maxDecline: number | null = 0.05) {
  const [decided] = decideLearningCurves([curve], { maxDecline, directions: new Map<string, Direction>() });
  return decided;
}

/** The vector of the reference: generalisation loss 0, 0, 0, 0, 1.54, 7.69, 10.77 %. */
const vector = [1, 0.8, 0.7, 0.65, 0.66, 0.7, 0.72];

it.each([
  [5, 1.538462],
  [6, 7.692308],
  [7, 10.769231],
])("agrees with Prechelt's generalisation loss after %d epochs", (epochs, loss) => {
  const decided = decide(aCurve(vector.slice(0, epochs)));
  expect(((decided?.declineSinceBest ?? 0) / 0.65) * 100).toBeCloseTo(loss, 6);
  expect(decided?.bestStep).toBe(4);
  expect(decided?.verdict).toBe(loss > 5 ? 'warn' : 'pass');
});

it.each<[string, LearningCurveSeries, string]>([
  [
    'train went on improving',
    aCurve(vector, { train: points([1, 0.7, 0.5, 0.4, 0.35, 0.3, 0.2]) }),
    'loss on the holdout was best at epoch 4 (0.65) and is 11 % worse at the last one, 7 (0.72), while train went on improving: stop there, or keep the model of that epoch.',
  ],
  [
    'train got worse too',
    aCurve(vector, { train: points([1, 0.7, 0.5, 0.4, 0.5, 0.6, 0.7]) }),
    'loss on the holdout was best at epoch 4 (0.65) and is 11 % worse at the last one, 7 (0.72): stop there, or keep the model of that epoch.',
  ],
  [
    'boosting rounds of a metric that should rise',
    aCurve([0.7, 0.9, 0.84], { metric: 'auc', direction: 'higher', step: 'round' }),
    'auc on the holdout was best at round 2 (0.9) and is 6.7 % worse at the last one, 3 (0.84): stop there, or keep the model of that round.',
  ],
  ['still learning', aCurve([3, 2, 1]), 'loss on the holdout is best at the last epoch (1).'],
])('says what happened: %s', (_, curve, message) => {
  const decided = decide(curve);
  expect(decided?.message).toBe(message);
  expect(decided?.isDiverging).toBe(message.includes('went on'));
});

it('is calm near zero, where every ratio is noise', () => {
  expect(decide(aCurve([0.5, 0.001, 0.004], { metric: 'log_loss' }))?.verdict).toBe('pass');
  expect(decide(aCurve([0.5, 0.1, 0.4], { metric: 'log_loss' }))?.verdict).toBe('warn');
});

it('judges nothing without a direction, a holdout or a limit, and shows it all the same', () => {
  expect(decide(aCurve(vector, { metric: 'gain', direction: null }))).toMatchObject({
    verdict: 'pass',
    bestStep: null,
  });
  expect(decide(aCurve([], { train: points([3, 2]) }))).toMatchObject({
    verdict: 'pass',
    points: [{ train: 3 }, { train: 2 }],
  });
  expect(decide(aCurve(vector), null)).toMatchObject({ verdict: 'pass', bestStep: 4 });
});

it('leaves out what is no quality, and a single point', () => {
  expect(decide(aCurve([1, 2], { metric: 'learning_rate' }))).toBe(undefined);
  expect(decide(aCurve([1]))).toBe(undefined);
});

it('thins long curves and keeps their ends', () => {
  const long = decide(aCurve(Array.from({ length: 5000 }, (_, at) => 5000 - at)));
  expect(long?.points).toHaveLength(200);
  expect([long?.points[0]?.step, long?.points.at(-1)?.step]).toEqual([1, 5000]);
});
