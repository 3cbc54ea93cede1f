import { ConfigurationError } from '@plimsoll/errors';
import { type Direction, findMetric, plainReference, suggestNames, traitsOf } from '@plimsoll/metrics';
import {
  compareVerdicts,
  type Gap,
  type GapTrend,
  type LearningCurve,
  type Reason,
  type Verdict,
  worstVerdict,
} from '@plimsoll/record';
import { compareGap } from './compare-gap.ts';
import { estimateGaps, type PredictedSides } from './estimate-gaps.ts';
import {
  explainCurves,
  explainGap,
  explainTooGood,
  explainUnknown,
  listNames,
  summarise,
} from './explain.ts';
import { type EarlierGaps, gapsIn, gapTrends } from './gap-trend.ts';
import { judgeGaps, tooGoodToBeTrue } from './judge-gaps.ts';
import { decideLearningCurves, type LearningCurveSeries } from './learning-curves.ts';
import type { Limit, Limits } from './limits.ts';
import type { Side, Sides } from './sides.ts';

export interface OverfittingInput extends Sides {
  /** Of the step's record, by which main's is found. */
  readonly id: string;
  readonly commit: string | null;
  readonly limits: Limits;
  /** What the user said about metrics that are not known by name. */
  readonly directions: ReadonlyMap<string, Direction>;
  /** Rows behind the metrics of both sides; null where they are only numbers. */
  readonly predictions: PredictedSides | null;
  /** Of every interval, and of all gaps together that none is called too large by chance. */
  readonly confidence: number;
  readonly curves: readonly LearningCurveSeries[];
  /** How much worse than its best step a learning curve may end. */
  readonly maxDecline: number | null;
  /** Main's last evidence, newest first; empty when there is none. */
  readonly history: readonly EarlierGaps[];
}

export interface OverfittingDecision {
  readonly verdict: Verdict;
  /** Worst first. */
  readonly reasons: readonly Reason[];
  /** One per metric that both sides have. */
  readonly gaps: readonly Gap[];
  readonly learningCurves: readonly LearningCurve[];
  readonly trend: readonly GapTrend[];
  /** The decision in one line of plain text. */
  readonly summary: string;
}

/** Metrics that are compared only when a limit names them: near 0 by nature, or twice as sensitive as accuracy. */
const seldomCompared: ReadonlySet<string> = new Set(['brier', 'ece', 'hamming_loss', 'mcc', 'kappa']);

/**
 * Compares every quality metric that both sides have. Costs (time, memory), counts, the rates of single classes and measures of
 * calibration are compared only when a limit names them. Throws a ConfigurationError when the sides have nothing in common.
 */
export function decideOverfitting(input: OverfittingInput): OverfittingDecision {
  const { confidence, history, curves } = input;
  const named = resolveLimits(input);
  const reasons: Reason[] = [...named.reasons, ...brokenMetrics(input, named.limits)];
  const compared = compareGaps(input, named.limits);
  if (compared.length === 0 && reasons.length === 0 && curves.length === 0) throw nothingInCommon(input);
  const estimated = estimateGaps(compared, input, input.predictions);
  const earlier = gapsIn(history[0]?.records ?? [], input.id);
  const gaps = judgeGaps(estimated, confidence).map((gap) => addMain(gap, earlier));
  const learningCurves = decideLearningCurves(curves, input);
  reasons.push(
    ...gaps.flatMap((gap) => explainGap(gap, input)),
    ...explainUnknown(gaps),
    ...explainTooGood(tooGoodToBeTrue(estimated, confidence)),
    ...explainCurves(learningCurves),
    ...oneSided(input),
  );
  reasons.sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const verdict = worstVerdict(reasons.map((reason) => reason.verdict));
  const trend = gapTrends(gaps, history, input);
  return {
    verdict,
    reasons,
    gaps,
    learningCurves,
    trend,
    summary: summarise(gaps, reasons, input.directions),
  };
}

function compareGaps(
  { train, holdout, limits, directions }: OverfittingInput,
  own: ReadonlyMap<string, Limit>,
): Gap[] {
  return [...train.metrics].flatMap(([metric, measured]) => {
    const other = holdout.metrics.get(metric);
    if (other === undefined) return [];
    const traits = traitsOf(metric, directions);
    const isComputed = measured.source === 'predictions';
    const isSeldom = isComputed && (metric.includes('.') || seldomCompared.has(metric));
    if (!own.has(metric) && (!traits.isQuality || isSeldom)) return [];
    const about = {
      traits: { ...traits, direction: traits.direction ?? measured.direction },
      limit: own.get(metric) ?? limits,
    };
    return [compareGap({ metric, train: measured.value, holdout: other.value }, about)];
  });
}

function addMain(gap: Gap, earlier: readonly Gap[]): Gap {
  const mainGap = earlier.find(({ metric }) => metric === gap.metric)?.gap;
  return mainGap === undefined ? gap : { ...gap, mainGap };
}

/** The limits of single metrics by the names that the metrics have; a limit for a metric that is not there is an error. */
function resolveLimits({ train, holdout, limits }: OverfittingInput): {
  limits: ReadonlyMap<string, Limit>;
  reasons: Reason[];
} {
  const resolved = new Map<string, Limit>();
  const reasons: Reason[] = [];
  for (const [name, limit] of limits.byMetric) {
    const known = [train, holdout].map((side) => nameIn(side, name));
    const missing = known[0] === undefined ? 'train' : known[1] === undefined ? 'holdout' : undefined;
    if (missing === undefined) resolved.set(known[0] as string, limit);
    else {
      const there = missing === 'train' ? train : holdout;
      const nearest = suggestNames(there, name).map((suggestion) => `«${suggestion}»`);
      const hint = nearest.length === 0 ? '' : ` Did you mean ${nearest.join(' or ')}?`;
      const message = `There is a limit for «${name}», and no such metric on ${missing === 'train' ? 'train' : 'the holdout'}.${hint}`;
      reasons.push({ code: 'metric-missing', verdict: 'error', message });
    }
  }
  return { limits: resolved, reasons };
}

function nameIn(side: Side, name: string): string | undefined {
  if (side.metrics.has(name) || side.unusable.has(name)) return name;
  const found = findMetric(side, plainReference(name));
  return found && [...side.metrics].find(([, metric]) => metric === found)?.[0];
}

/** NaN on one side, where the other has the metric too, is an error; so is whatever is no number and has a limit. */
function brokenMetrics({ train, holdout }: OverfittingInput, limits: ReadonlyMap<string, Limit>): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const [side, other] of [
    [train, holdout],
    [holdout, train],
  ] as const) {
    for (const [metric, { kind, message }] of side.unusable) {
      const isOnBoth = other.metrics.has(metric) || other.unusable.has(metric);
      const isNeeded = limits.has(metric) || (isOnBoth && (kind === 'not-finite' || kind === 'ambiguous'));
      if (!isNeeded || (!limits.has(metric) && !traitsOf(metric).isQuality)) continue;
      const verdict = kind === 'undefined' ? 'inconclusive' : 'error';
      reasons.set(message, {
        code: `metric-${kind === 'undefined' ? 'undefined' : 'unusable'}`,
        verdict,
        message,
      });
    }
  }
  return [...reasons.values()];
}

/** What only one side has is said, once for each side. */
function oneSided({ train, holdout }: OverfittingInput): Reason[] {
  return (
    [
      ['train', train, holdout],
      ['the holdout', holdout, train],
    ] as const
  ).flatMap(([name, side, other]): Reason[] => {
    const only = [...side.metrics.keys()].filter(
      (metric) => !other.metrics.has(metric) && !other.unusable.has(metric) && traitsOf(metric).isQuality,
    );
    if (only.length === 0) return [];
    const message = `Measured on ${name} only, and so not compared: ${listNames(only)}.`;
    return [{ code: 'metric-on-one-side', verdict: 'pass', message }];
  });
}

function nothingInCommon({ train, holdout }: OverfittingInput): ConfigurationError {
  const describe = (side: Side): string =>
    side.metrics.size === 0 ? 'no number' : listNames([...side.metrics.keys()]);
  return new ConfigurationError({
    where: "inputs 'metrics' and 'train-metrics'",
    message: `have no metric in common: train has ${describe(train)}, and the holdout has ${describe(holdout)}.`,
    fix: 'Write the same metrics for both, such as {"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.93}}. Lists of values are not compared.',
  });
}
