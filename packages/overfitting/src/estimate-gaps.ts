import type { Predictions } from '@plimsoll/metrics';
import type { Gap } from '@plimsoll/record';
import { compareIndependent } from '@plimsoll/uncertainty';
import type { EstimatedGap } from './judge-gaps.ts';
import type { Sides } from './sides.ts';

/** Predictions of both sides; null where a side has only numbers. */
export interface PredictedSides {
  readonly train: Predictions;
  readonly holdout: Predictions;
}

/** The same rows give the same intervals. */
const seed = 20_230_411n;

/** Adds to each gap how sure it is, where both values were computed from predictions. */
export function estimateGaps(
  gaps: readonly Gap[],
  sides: Sides,
  predictions: PredictedSides | null,
): EstimatedGap[] {
  return gaps.map((gap) => {
    const isComputed = [sides.train, sides.holdout].every(
      (side) => side.metrics.get(gap.metric)?.source === 'predictions',
    );
    if (predictions === null || !isComputed || gap.direction === null || gap.gap === null)
      return { gap, estimate: undefined };
    const { train, holdout } = predictions;
    const [first, second] = gap.direction === 'higher' ? [train, holdout] : [holdout, train];
    return { gap, estimate: compareIndependent(gap.metric, { first, second, seed }) };
  });
}
