import { ConfigurationError } from '@plimsoll/errors';
import {
  type Direction,
  findMetric,
  formatNumber,
  plainReference,
  suggestNames,
  traitsOf,
} from '@plimsoll/metrics';
import { compareVerdicts, type Gap, type Reason, type Verdict, worstVerdict } from '@plimsoll/record';
import { compareGap, describeGap, describeLimit } from './compare-gap.ts';
import type { Limit, Limits } from './limits.ts';
import type { Side, Sides } from './sides.ts';

export interface OverfittingInput extends Sides {
  readonly limits: Limits;
  /** What the user said about metrics that are not known by name. */
  readonly directions: ReadonlyMap<string, Direction>;
}

export interface OverfittingDecision {
  readonly verdict: Verdict;
  /** Worst first. */
  readonly reasons: readonly Reason[];
  /** One per metric that both sides have. */
  readonly gaps: readonly Gap[];
  /** The decision in one line of plain text. */
  readonly summary: string;
}

/**
 * Compares every quality metric that both sides have. Costs (time, memory), counts and the rates of single classes are
 * compared only when a limit names them. Throws a ConfigurationError when the sides have nothing in common.
 */
export function decideOverfitting(input: OverfittingInput): OverfittingDecision {
  const named = resolveLimits(input);
  const reasons: Reason[] = [...named.reasons];
  const gaps: Gap[] = [];
  for (const [metric, { value: train, source, direction }] of input.train.metrics) {
    const holdout = input.holdout.metrics.get(metric)?.value;
    const own = named.limits.get(metric);
    const traits = traitsOf(metric, input.directions);
    const isOfClass = source === 'predictions' && metric.includes('.');
    if (holdout === undefined || (!own && (!traits.isQuality || isOfClass))) continue;
    const limit = own ?? input.limits;
    gaps.push(
      compareGap(
        { metric, train, holdout },
        { traits: { ...traits, direction: traits.direction ?? direction }, limit },
      ),
    );
  }
  reasons.push(...brokenMetrics(input, named.limits));
  if (gaps.length === 0 && reasons.length === 0) throw nothingInCommon(input);
  reasons.push(...gaps.filter(({ verdict }) => verdict === 'fail').map(explainFailure));
  reasons.push(...explainUnknown(gaps), ...oneSided(input));
  reasons.sort((a, b) => compareVerdicts(b.verdict, a.verdict));
  const verdict = worstVerdict(reasons.map((reason) => reason.verdict));
  return { verdict, reasons, gaps, summary: summarise(gaps, reasons) };
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

function explainFailure(gap: Gap): Reason {
  const { scale } = traitsOf(gap.metric);
  const message = `${describeGap(gap)} Allowed is ${describeLimit(gap, scale)}.`;
  return { code: 'gap-too-large', verdict: 'fail', message };
}

function explainUnknown(gaps: readonly Gap[]): Reason[] {
  const names = gaps.filter(({ gap }) => gap === null).map(({ metric }) => metric);
  if (names.length === 0) return [];
  const message = `It is not known which way is better for ${list(names)}: say so in metrics-direction, such as ${names[0]}: lower.`;
  return [{ code: 'direction-unknown', verdict: 'warn', message }];
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
    const message = `Measured on ${name} only, and so not compared: ${list(only)}.`;
    return [{ code: 'metric-on-one-side', verdict: 'pass', message }];
  });
}

function nothingInCommon({ train, holdout }: OverfittingInput): ConfigurationError {
  const describe = (side: Side): string =>
    side.metrics.size === 0 ? 'no number' : list([...side.metrics.keys()]);
  return new ConfigurationError({
    where: "inputs 'metrics' and 'train-metrics'",
    message: `have no metric in common: train has ${describe(train)}, and the holdout has ${describe(holdout)}.`,
    fix: 'Write the same metrics for both, such as {"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.93}}. Lists of values are not compared.',
  });
}

function summarise(gaps: readonly Gap[], reasons: readonly Reason[]): string {
  const [error] = reasons.filter(({ verdict }) => verdict === 'error');
  if (error) return error.message;
  const failed = gaps.filter(({ verdict }) => verdict === 'fail');
  const known = gaps.filter(({ gap }) => gap !== null);
  const [first] = [...failed].sort((a, b) => (b.relativeGap ?? Infinity) - (a.relativeGap ?? Infinity));
  if (first) {
    const others = failed.length === 1 ? '' : ` So do ${failed.length - 1} other metrics.`;
    return `Overfitting: ${describeGap(first)}${others.replace('So do 1 other metrics', 'So does 1 other metric')}`;
  }
  const [widest] = [...known].sort((a, b) => (b.relativeGap ?? 0) - (a.relativeGap ?? 0));
  if (!widest) return `No gap could be judged in ${formatNumber(gaps.length)} metrics.`;
  const count = known.length === 1 ? '1 metric' : `${known.length} metrics`;
  return `No gap beyond its limit in ${count}. The widest: ${describeGap(widest)}`;
}

function list(names: readonly string[]): string {
  return `${names.slice(0, 10).join(', ')}${names.length > 10 ? ` and ${names.length - 10} more` : ''}`;
}
