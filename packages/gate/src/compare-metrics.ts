import { carriesItsTest, type MetricReference, plainReference, referenceName } from '@plimsoll/metrics';
import type { MetricComparison, MetricValue } from '@plimsoll/record';
import {
  type Estimate,
  type ModelName,
  type Question,
  recordInterval,
  rowsNeeded,
} from '@plimsoll/uncertainty';
import type { Opponent } from './opponent.ts';

/** What is asked of the metrics of the change: the interval of each that was computed from predictions. */
export function questionsOnNoise(
  metrics: readonly MetricValue[],
  wanted: readonly MetricReference[],
): (Question | null)[] {
  return metrics.map((metric) => questionAbout(metric, { wanted, models: ['change'] }));
}

/** The metrics with the interval and the rows of those that were estimated. */
export function addNoise(
  metrics: readonly MetricValue[],
  {
    estimates,
    confidence,
  }: { readonly estimates: readonly (Estimate | undefined)[]; readonly confidence: number },
): MetricValue[] {
  return metrics.map((metric, i) => {
    const estimate = estimates[i];
    const interval = estimate && recordInterval(estimate, confidence);
    return estimate && interval ? { ...metric, interval, rows: estimate.rows } : metric;
  });
}

/** A metric that both have and that may be compared, on the rows that are compared; the question is null where only numbers are known. */
export interface MetricPair {
  readonly change: MetricValue;
  readonly main: MetricValue;
  readonly question: Question | null;
}

/** Every metric of the change that the opponent has too and that may be compared. */
export function pairMetrics(
  metrics: readonly MetricValue[],
  { opponent, wanted }: { readonly opponent: Opponent; readonly wanted: readonly MetricReference[] },
): MetricPair[] {
  if (opponent.kind === 'none') return [];
  const models: readonly ModelName[] = ['change', opponent.isSameModel ? 'change' : 'opponent'];
  return metrics
    .flatMap((metric) => pairMetric(metric, opponent))
    .map(({ change, main }) => {
      const isOfRows = change.source === 'predictions' && main.source === 'predictions';
      return { change, main, question: isOfRows ? questionAbout(change, { wanted, models }) : null };
    });
}

/** Each pair with its difference, and the interval of it where rows show it. The confidence is of each by itself: these inform, and decide nothing. */
export function compareMetrics(
  pairs: readonly MetricPair[],
  about: {
    readonly estimates: readonly (Estimate | undefined)[];
    readonly isSameModel: boolean;
    readonly confidence: number;
  },
): MetricComparison[] {
  const { confidence } = about;
  return pairs.map(({ change, main }, i) => {
    const estimate = about.estimates[i];
    const interval = (estimate && recordInterval(estimate, confidence)) ?? null;
    const difference = change.value - main.value;
    const outcome = about.isSameModel && estimate ? 'same' : outcomeOf({ change, difference, interval });
    const isOpen = outcome === 'unclear' && estimate !== undefined;
    return {
      metric: change.name,
      direction: change.direction,
      main: main.value,
      change: change.value,
      difference,
      interval,
      isPaired: estimate?.isPaired ?? false,
      rows: estimate?.rows ?? null,
      rowsNeeded: isOpen ? rowsNeeded(estimate, { border: 0, confidence }) : null,
      outcome,
    };
  });
}

/** Both values of a metric on the rows that are compared; none when they may not be compared, or one has none. */
function pairMetric(
  metric: MetricValue,
  { index, own, holdout }: Extract<Opponent, { kind: 'found' }>,
): { change: MetricValue; main: MetricValue }[] {
  const { name, source } = metric;
  const main = index.metrics.get(name);
  const change = source === 'predictions' && own !== null ? own.metrics.get(name) : metric;
  if (main === undefined || change === undefined) return [];
  const isCost = source === 'command' && main.source === 'command';
  const isOnSharedRows = source === 'predictions' && main.source === 'predictions';
  const isComparable = holdout === 'shared' ? isOnSharedRows : holdout !== 'different';
  return isCost || isComparable ? [{ change, main }] : [];
}

/** Names of costs that are the same whenever they are measured: the other ones vary from run to run. */
const exactCosts: ReadonlySet<string> = new Set(['model_size_mb']);

function outcomeOf(about: {
  readonly change: MetricValue;
  readonly difference: number;
  readonly interval: MetricComparison['interval'];
}): MetricComparison['outcome'] {
  const { change, difference, interval } = about;
  const isExact = change.source === 'command' && exactCosts.has(change.name);
  const isAbove = interval ? (interval.lower ?? Number.NEGATIVE_INFINITY) > 0 : isExact && difference > 0;
  const isBelow = interval ? (interval.upper ?? Number.POSITIVE_INFINITY) < 0 : isExact && difference < 0;
  if (interval === null && difference === 0) return 'same';
  if (!isAbove && !isBelow) return 'unclear';
  if (change.direction === null) return 'changed';
  return isAbove === (change.direction === 'higher') ? 'better' : 'worse';
}

/** The metric, or its difference between two models, as a question; null for what is not of the holdout's predictions. */
function questionAbout(
  { name, source }: MetricValue,
  { wanted, models }: { readonly wanted: readonly MetricReference[]; readonly models: readonly ModelName[] },
): Question | null {
  const isNoisy = source === 'predictions' && !carriesItsTest(name);
  const reference = isNoisy ? referenceOf(name, wanted) : undefined;
  if (reference === undefined) return null;
  const [first, second] = models;
  if (first === second)
    return {
      terms: [{ of: 'change', reference }],
      combine: () => 0,
      linear: { coefficients: [0], constant: 0 },
    };
  return {
    terms: models.map((of) => ({ of, reference })),
    // By index: taking an array apart is slow, and this is asked of every resample.
    combine: (values) => (values[0] ?? Number.NaN) - (values[1] ?? 0),
    linear: { coefficients: [1, -1].slice(0, models.length), constant: 0 },
  };
}

/** The reference that a measured metric's name stands for; of a slice, as a condition cut it. */
function referenceOf(name: string, wanted: readonly MetricReference[]): MetricReference | undefined {
  const bracket = name.indexOf('[');
  if (bracket < 0) return name.includes('@') ? undefined : plainReference(name);
  const suffix = name.slice(bracket);
  const slice = wanted.find((one) => referenceName({ ...one, name: '', split: null }) === suffix)?.slice;
  return slice && { name: name.slice(0, bracket), split: null, slice };
}
