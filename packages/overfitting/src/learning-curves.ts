import { type Direction, formatNumber, traitsOf } from '@plimsoll/metrics';
import type { LearningCurve, LearningPoint } from '@plimsoll/record';

/** More points say no more to an eye, and make a record long. */
const mostPoints = 200;

/** A metric over steps, on train and holdout; a side is empty when nobody measured it. Steps ascend, values are finite. */
export interface LearningCurveSeries {
  /** Without the word for the split: loss. */
  readonly metric: string;
  readonly direction: Direction | null;
  readonly step: 'epoch' | 'step' | 'round';
  readonly train: readonly { readonly step: number; readonly value: number }[];
  readonly holdout: readonly { readonly step: number; readonly value: number }[];
}

/** What counts as a decline since the best step. */
export interface CurveLimits {
  /** As a share of the best value, but of no less than the metric's scale. Null: no limit. */
  readonly maxDecline: number | null;
  readonly directions: ReadonlyMap<string, Direction>;
}

/**
 * What each learning curve says: the best step on the holdout, how much worse the last step is (generalisation loss: Prechelt 1998,
 * «Early stopping – but when?», section 2), and whether train went on improving meanwhile, which is learning by heart.
 */
export function decideLearningCurves(
  curves: readonly LearningCurveSeries[],
  limits: CurveLimits,
): LearningCurve[] {
  return curves.flatMap((curve) => {
    const traits = traitsOf(curve.metric, limits.directions);
    const direction = traits.direction ?? curve.direction;
    const isShown = curve.train.length + curve.holdout.length > 1 && traits.isQuality;
    return isShown ? [decideCurve({ ...curve, direction }, { scale: traits.scale, ...limits })] : [];
  });
}

function decideCurve(
  curve: LearningCurveSeries,
  { scale, maxDecline }: CurveLimits & { readonly scale: number },
): LearningCurve {
  const { metric, direction, step, train, holdout } = curve;
  const points = thin(joinSides(curve));
  const unknown = { metric, direction, points, bestStep: null, declineSinceBest: null, isDiverging: false };
  const last = holdout.at(-1);
  const [first] = holdout;
  if (direction === null || last === undefined || first === undefined)
    return { ...unknown, verdict: 'pass', message: '' };
  const loss = (value: number) => (direction === 'lower' ? value : -value);
  const best = holdout.reduce((a, b) => (loss(b.value) < loss(a.value) ? b : a), first);
  const decline = loss(last.value) - loss(best.value);
  const base = Math.max(Math.abs(best.value), scale);
  const isBeyond = maxDecline !== null && decline > maxDecline * base;
  const trainAtBest = train.findLast((point) => point.step <= best.step);
  const trainAtLast = train.at(-1);
  const isTrainBetter =
    trainAtBest !== undefined &&
    trainAtLast !== undefined &&
    loss(trainAtLast.value) < loss(trainAtBest.value);
  const isDiverging = isBeyond && isTrainBetter;
  const message = describe({ metric, step, best, last, decline, base, isBeyond, isDiverging });
  return {
    ...unknown,
    bestStep: best.step,
    declineSinceBest: decline,
    isDiverging,
    verdict: isBeyond ? 'warn' : 'pass',
    message,
  };
}

interface Described {
  readonly metric: string;
  readonly step: LearningCurveSeries['step'];
  readonly best: { readonly step: number; readonly value: number };
  readonly last: { readonly step: number; readonly value: number };
  readonly decline: number;
  readonly base: number;
  readonly isBeyond: boolean;
  readonly isDiverging: boolean;
}

function describe(about: Described): string {
  const { metric, step, best, last, decline, base, isBeyond, isDiverging } = about;
  const at = `${metric} on the holdout was best at ${step} ${formatNumber(best.step)} (${formatNumber(best.value)})`;
  if (decline === 0)
    return `${metric} on the holdout is best at the last ${step} (${formatNumber(last.value)}).`;
  const share = formatNumber(Number(((decline / base) * 100).toPrecision(2)));
  // A share of the scale of a small loss is no share of that loss.
  const worse =
    base > Math.abs(best.value)
      ? `worse by ${formatNumber(Number(decline.toPrecision(3)))}`
      : `${share} % worse`;
  const since = `${at} and is ${worse} at the last one, ${formatNumber(last.step)} (${formatNumber(last.value)})`;
  if (!isBeyond) return `${since}.`;
  const meanwhile = isDiverging ? ', while train went on improving' : '';
  return `${since}${meanwhile}: stop there, or keep the model of that ${step}.`;
}

function joinSides({ train, holdout }: LearningCurveSeries): LearningPoint[] {
  const points = new Map<number, { step: number; train: number | null; holdout: number | null }>();
  const at = (step: number) => {
    const point = points.get(step) ?? { step, train: null, holdout: null };
    points.set(step, point);
    return point;
  };
  for (const { step, value } of train) at(step).train = value;
  for (const { step, value } of holdout) at(step).holdout = value;
  return [...points.values()].sort((a, b) => a.step - b.step);
}

/** Evenly over the steps, with the first and the last one. */
function thin(points: readonly LearningPoint[]): LearningPoint[] {
  if (points.length <= mostPoints) return [...points];
  const stride = (points.length - 1) / (mostPoints - 1);
  return Array.from({ length: mostPoints }, (_, i) => points[Math.round(i * stride)] as LearningPoint);
}
