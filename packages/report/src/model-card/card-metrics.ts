import type { MetricValue, TrainingEvidence } from '@plimsoll/record';
import { joinBlocks, renderLimitedTable } from '../blocks.ts';
import { comparabilityOf, compareMetrics, type MetricRow } from '../compare-metrics.ts';
import type { RecordOf } from '../context.ts';
import { codeSpan, escapeMarkdown } from '../escape.ts';
import { formatConfidence, formatCount, formatEstimate, formatPair, formatValue } from '../format.ts';
import { showVerdict } from '../verdict-words.ts';
import { tableLimit } from './card-limit.ts';

/** How a training was tested, and every metric with its interval, main's value and what was asked of it. */
export function renderTraining({ id, evidence }: RecordOf<'training'>, isOneOfSeveral: boolean): string {
  const { holdout, baseline } = evidence;
  const tested = holdout
    ? `Tested on a holdout of ${formatCount(holdout.rows)} rows (${holdout.task}), whose ids and labels have the digest ${codeSpan(holdout.sha256)}.`
    : 'Metrics were read from files; there are no predictions to compute them from.';
  const compared =
    baseline.kind === 'found'
      ? `Compared with main${baseline.commit === null ? '' : ` at ${codeSpan(baseline.commit)}`} (${escapeMarkdown(baseline.source)})${comparabilityOf(evidence) === 'ok' ? '' : ', which was tested on other rows'}.`
      : `Compared with nothing: ${escapeMarkdown(baseline.reason)}`;
  return joinBlocks([
    isOneOfSeveral ? `### ${codeSpan(id)}` : '',
    `${tested} ${compared}`,
    renderMetrics(evidence),
    evidence.conditions.length === 0 ? 'No conditions were set: nothing was asked of these metrics.' : '',
  ]);
}

/** The slices that were furthest from the whole, with their intervals. */
export function renderSlices({ id, evidence }: RecordOf<'training'>, isOneOfSeveral: boolean): string {
  const { slices = [] } = evidence;
  if (slices.length === 0) return '';
  const table = renderLimitedTable(
    [
      { heading: 'slice' },
      { heading: 'metric' },
      { heading: 'rows', isNumber: true },
      { heading: 'value (interval)', isNumber: true },
      { heading: 'whole', isNumber: true },
      { heading: 'p', isNumber: true },
    ],
    slices,
    {
      limit: tableLimit,
      row: ({ slice, metric, rows, value, interval, whole, adjustedP }) => [
        codeSpan(slice),
        codeSpan(metric),
        formatCount(rows),
        showValue(value, interval),
        formatValue(whole),
        adjustedP === null ? '–' : adjustedP < 0.001 ? '< 0.001' : adjustedP.toFixed(3),
      ],
    },
  );
  return joinBlocks([
    isOneOfSeveral ? `### ${codeSpan(id)}` : '',
    'The slices that differ most from the whole holdout; p is that of slice against rest, corrected over all slices that were looked at.',
    table,
  ]);
}

function renderMetrics(evidence: TrainingEvidence): string {
  const rows = compareMetrics(evidence);
  if (rows.length === 0) return 'No metrics were measured.';
  const hasMain = rows.some(({ main }) => main !== null);
  const metrics = new Map(evidence.metrics.map((metric) => [metric.name, metric]));
  const confidences = new Set(evidence.metrics.flatMap(({ interval }) => interval?.confidence ?? []));
  const [confidence] = confidences;
  const interval =
    confidence === undefined
      ? ''
      : confidences.size > 1
        ? ' (interval)'
        : ` (${formatConfidence(confidence)} interval)`;
  return renderLimitedTable(
    [
      { heading: 'metric' },
      { heading: `this version${interval}`, isNumber: true },
      ...(hasMain ? [{ heading: 'main', isNumber: true }] : []),
      { heading: 'condition' },
      { heading: 'verdict' },
    ],
    rows,
    { limit: tableLimit, row: (row) => renderRow(row, { hasMain, metric: metrics.get(row.name ?? '') }) },
  );
}

function renderRow(
  { name, main, change, conditions }: MetricRow,
  { hasMain, metric }: { hasMain: boolean; metric: MetricValue | undefined },
): string[] {
  const pair =
    main === null || change === null
      ? { main: showNumber(main), change: showNumber(change) }
      : formatPair(main, change);
  return [
    name === null ? '' : codeSpan(name),
    metric?.interval && change === metric.value ? showValue(change, metric.interval) : pair.change,
    ...(hasMain ? [pair.main] : []),
    conditions.map(({ text }) => codeSpan(text)).join('<br>'),
    conditions.map(({ verdict }) => showVerdict(verdict)).join('<br>'),
  ];
}

/** «0.942 (0.915 to 0.961)» */
function showValue(value: number, interval: MetricValue['interval'] | null): string {
  if (!interval) return formatValue(value);
  const shown = formatEstimate(value, interval);
  return shown.interval === '' ? shown.value : `${shown.value} (${shown.interval})`;
}

function showNumber(value: number | null): string {
  return value === null ? '–' : formatValue(value);
}
