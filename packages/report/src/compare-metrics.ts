import type {
  Baseline,
  ConditionResult,
  Interval,
  MetricComparison,
  MetricValue,
  TrainingEvidence,
} from '@plimsoll/record';
import { isSameValue } from './format.ts';

/**
 * How the change compares with main on one metric: `unclear` when the difference may be noise, `changed` when nobody said which
 * way is better.
 */
export type MetricOutcome = 'better' | 'worse' | 'same' | 'unclear' | 'changed' | 'not compared';

/** One line of the table of metrics. */
export interface MetricRow {
  /** Null for a condition that is not about a single metric. */
  readonly name: string | null;
  readonly main: number | null;
  readonly change: number | null;
  readonly outcome: MetricOutcome;
  /** Of the difference where main is compared with, else of the value itself; null when only points are known. */
  readonly interval: Interval | null;
  readonly conditions: readonly ConditionResult[];
  /** What it is about: the whole holdout; a class, a slice or another split; or what the training cost. */
  readonly scope: 'whole' | 'part' | 'cost';
}

/** Why values of main stand beside those of the change without a difference; `ok` when the difference says something. */
export type Comparability = 'ok' | 'no baseline' | 'holdout changed';

/** Whether main was tested on the same rows. Unknown holdouts count as the same: then there are only metric files. */
export function comparabilityOf(evidence: TrainingEvidence): Comparability {
  const { baseline, holdout } = evidence;
  if (baseline.kind === 'none') return 'no baseline';
  const isChanged = holdout && baseline.holdout && holdout.sha256 !== baseline.holdout.sha256;
  return isChanged ? 'holdout changed' : 'ok';
}

/** What has been compared already: a report looks at the same evidence several times until its text fits. */
const compared = new WeakMap<TrainingEvidence, readonly MetricRow[]>();

/** Every metric and condition of a training as rows: of the change in its order, then those that only main has. */
export function compareMetrics(evidence: TrainingEvidence): readonly MetricRow[] {
  const known = compared.get(evidence) ?? compare(evidence);
  compared.set(evidence, known);
  return known;
}

function compare(evidence: TrainingEvidence): MetricRow[] {
  const { baseline, metrics, conditions } = evidence;
  const onMain = new Map(metricsOf(baseline).map((metric) => [metric.name, metric]));
  const isComparable = comparabilityOf(evidence) === 'ok';
  const byMetric = new Map<string, ConditionResult[]>();
  for (const condition of conditions) {
    if (condition.metric === null) continue;
    const list = byMetric.get(condition.metric);
    if (list) list.push(condition);
    else byMetric.set(condition.metric, [condition]);
  }
  const judged = new Map((evidence.comparisons ?? []).map((comparison) => [comparison.metric, comparison]));
  const rows = metrics.map((metric): MetricRow => {
    const main = onMain.get(metric.name)?.value ?? null;
    const mayCompare = main !== null && (isComparable || metric.source === 'command');
    const comparison = isComparable ? judged.get(metric.name) : undefined;
    return {
      name: metric.name,
      ...(comparison ? judgedRow(comparison) : pointRow(metric, { main, mayCompare })),
      conditions: byMetric.get(metric.name) ?? [],
      scope: scopeOf(metric),
    };
  });
  const known = new Set(metrics.map(({ name }) => name));
  for (const { name, value, source } of onMain.values()) {
    if (known.has(name)) continue;
    known.add(name);
    rows.push({
      ...nothing,
      name,
      main: value,
      conditions: byMetric.get(name) ?? [],
      scope: scopeOf({ name, source }),
    });
  }
  for (const condition of conditions) {
    if (condition.metric !== null && known.has(condition.metric)) continue;
    const { metric: name, left } = condition;
    rows.push({ ...nothing, name, change: left, conditions: [condition], scope: 'whole' });
  }
  return rows;
}

type Numbers = Pick<MetricRow, 'main' | 'change' | 'outcome' | 'interval'>;

const nothing: Numbers = { main: null, change: null, outcome: 'not compared', interval: null };

/** What the gate found, on the rows that both were tested on. */
function judgedRow({ main, change, outcome, interval }: MetricComparison): Numbers {
  return { main, change, outcome, interval };
}

function pointRow(metric: MetricValue, known: { main: number | null; mayCompare: boolean }): Numbers {
  const { main, mayCompare } = known;
  const isCompared = mayCompare && main !== null;
  return {
    main,
    change: metric.value,
    outcome: isCompared ? outcomeOf(metric, main) : 'not compared',
    interval: isCompared ? null : (metric.interval ?? null),
  };
}

function metricsOf(baseline: Baseline): readonly MetricValue[] {
  return baseline.kind === 'found' ? baseline.metrics : [];
}

function outcomeOf({ value, direction }: MetricValue, main: number): MetricOutcome {
  if (isSameValue(value, main)) return 'same';
  if (direction === null) return 'changed';
  return value > main === (direction === 'higher') ? 'better' : 'worse';
}

function scopeOf({ name, source }: Pick<MetricValue, 'name' | 'source'>): MetricRow['scope'] {
  if (source === 'command') return 'cost';
  return /[[@]/.test(name) || (source === 'predictions' && name.includes('.')) ? 'part' : 'whole';
}
