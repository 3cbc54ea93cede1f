import {
  type Baseline,
  type ConditionResult,
  compareVerdicts,
  type MetricValue,
  type TrainingEvidence,
  worstVerdict,
} from '@plimsoll/record';
import { isSameValue } from './format.ts';

/** How the change compares with main on one metric; `changed` when nobody said which way is better. */
export type MetricOutcome = 'better' | 'worse' | 'same' | 'changed' | 'not compared';

/** One line of the table of metrics. */
export interface MetricRow {
  /** Null for a condition that is not about a single metric. */
  readonly name: string | null;
  readonly main: number | null;
  readonly change: number | null;
  readonly outcome: MetricOutcome;
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
  const rows = metrics.map((metric): MetricRow => {
    const main = onMain.get(metric.name)?.value ?? null;
    const mayCompare = main !== null && (isComparable || metric.source === 'command');
    return {
      name: metric.name,
      main,
      change: metric.value,
      outcome: mayCompare ? outcomeOf(metric, main) : 'not compared',
      conditions: byMetric.get(metric.name) ?? [],
      scope: scopeOf(metric),
    };
  });
  const known = new Set(metrics.map(({ name }) => name));
  for (const { name, value, source } of onMain.values()) {
    if (known.has(name)) continue;
    known.add(name);
    const conditionsOfIt = byMetric.get(name) ?? [];
    rows.push({
      name,
      main: value,
      change: null,
      outcome: 'not compared',
      conditions: conditionsOfIt,
      scope: scopeOf({ name, source }),
    });
  }
  for (const condition of conditions) {
    if (condition.metric !== null && known.has(condition.metric)) continue;
    const { metric: name, left } = condition;
    rows.push({
      name,
      main: null,
      change: left,
      outcome: 'not compared',
      conditions: [condition],
      scope: 'whole',
    });
  }
  return rows;
}

/** The rows in the order of their use: those to show first, and the rest for who wants them. */
export function arrangeRows(
  rows: readonly MetricRow[],
  limit: number,
): { open: MetricRow[]; folded: MetricRow[] } {
  const gated = rows
    .filter(({ conditions }) => conditions.length > 0)
    .sort((a, b) => compareVerdicts(verdictOf(b), verdictOf(a)));
  const rest = rows.filter(({ conditions }) => conditions.length === 0);
  const hasBaseline = rows.some(({ main }) => main !== null);
  const isOpen = (row: MetricRow) => row.scope === 'whole' && (row.outcome !== 'same' || !hasBaseline);
  const ungated = rest.filter(isOpen);
  const room = Math.max(0, limit - gated.length);
  // Where there is not room for all, the weightiest come first and the rest is folded.
  const chosen = ungated.length > room ? [...ungated].sort(byWeight).slice(0, room) : ungated;
  const isChosen = new Set(chosen);
  const folded = [...gated.slice(limit), ...rest.filter((row) => !isChosen.has(row))];
  return { open: [...gated.slice(0, limit), ...chosen], folded };
}

/** The worst verdict among the conditions of a row. */
export function verdictOf(row: MetricRow): ConditionResult['verdict'] {
  return worstVerdict(row.conditions.map(({ verdict }) => verdict));
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

const weights: readonly MetricOutcome[] = ['worse', 'better', 'changed', 'not compared', 'same'];

function byWeight(a: MetricRow, b: MetricRow): number {
  return weights.indexOf(a.outcome) - weights.indexOf(b.outcome) || relativeChange(b) - relativeChange(a);
}

function relativeChange({ main, change }: MetricRow): number {
  if (main === null || change === null || main === change) return 0;
  return Math.abs(change - main) / Math.max(Math.abs(main), Math.abs(change));
}
