import type { ConditionResult, Interval, TrainingEvidence } from '@plimsoll/record';
import { arrangeRows, isNews } from './arrange-rows.ts';
import { fold, joinBlocks, renderLimitedTable, type TableColumn } from './blocks.ts';
import { compareMetrics, type MetricRow } from './compare-metrics.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import {
  type FormattedPair,
  formatComparison,
  formatConfidence,
  formatCount,
  formatEstimate,
  formatNumberOf,
  formatPair,
  formatValue,
} from './format.ts';
import { showVerdict } from './verdict-words.ts';

/** The table of metrics: those with conditions and those that changed first, the others folded. */
export function renderMetrics({ evidence, reasons }: RecordOf<'training'>, context: RenderContext): string {
  const rows = compareMetrics(evidence);
  const isSealed = evidence.holdoutBudget?.isSealed === true;
  if (rows.length === 0) return reasons.length > 0 || isSealed ? '' : 'No metrics were measured.';
  const { open, folded } = arrangeRows(rows, context.limits.open);
  const hasNews = open.some((row) => row.conditions.length > 0 || isNews(row));
  return joinBlocks([
    hasNews || evidence.baseline.kind === 'none' ? '' : 'No metric changed beyond noise.',
    // Apart, so that neither has empty cells: a comment is narrow, and what wraps is hard to read.
    ...[open.filter(isGated), open.filter((row) => !isGated(row))].map((rows) =>
      rows.length > 0 ? renderRows(rows, evidence, { context, limit: rows.length }) : '',
    ),
    evidence.conditions.length === 0 && reasons.length === 0
      ? '⚠️ No conditions are set: nothing here can stop a model. Set `conditions` in train-and-test.'
      : '',
    fold(titleOf(folded), renderRows(folded, evidence, { context, limit: context.limits.folded })),
  ]);
}

function nameOfMain({ baseline }: TrainingEvidence, { baseBranch }: RenderContext): string {
  return (baseline.kind === 'found' ? baseline.version : undefined) ?? baseBranch;
}

function isGated({ conditions }: MetricRow): boolean {
  return conditions.length > 0;
}

/** One table; a column that would say nothing in it is left out. */
function renderRows(
  items: readonly MetricRow[],
  evidence: TrainingEvidence,
  { context, limit }: { context: RenderContext; limit: number },
): string {
  const { room } = context.limits;
  const hasMain = evidence.baseline.kind === 'found' && items.some(({ main }) => main !== null);
  const hasChange = items.some(({ change }) => change !== null);
  const hasDifference = items.some(
    ({ outcome, interval }) => outcome !== 'not compared' || interval !== null,
  );
  const hasGate = items.some(({ conditions }) => conditions.length > 0);
  const pick = <T>(parts: { name: T; main: T; change: T; difference: T; gate: readonly T[] }): T[] => [
    parts.name,
    ...(hasMain ? [parts.main] : []),
    ...(hasChange || hasMain ? [parts.change] : []),
    ...(hasDifference ? [parts.difference] : []),
    ...(hasGate ? parts.gate : []),
  ];
  const columns = pick<TableColumn>({
    name: { heading: 'metric' },
    main: { heading: escapeMarkdown(nameOfMain(evidence, context), 60), isNumber: true },
    change: { heading: context.changeName, isNumber: true },
    difference: { heading: headingOf(items), isNumber: true },
    gate: [{ heading: 'condition' }, { heading: 'verdict' }],
  });
  const cells = (row: MetricRow) =>
    pick({
      name: row.name === null ? '' : codeSpan(row.name, 100),
      ...showNumbers(row, commonConfidence(items)),
      gate: [
        eachCondition(row, ({ text }) => codeSpan(text, 120)),
        // The sign and its word stay on one line.
        eachCondition(row, (condition) => showAnswer(condition).replace(' ', '&nbsp;')),
      ],
    });
  return renderLimitedTable(columns, items, { limit, room, row: cells });
}

function showAnswer({ isLeftOpen, verdict }: ConditionResult): string {
  return isLeftOpen ? '– left&nbsp;open' : showVerdict(verdict);
}

/** Conditions of one metric stand below each other in its cell; beyond a few, the rest is counted. */
function eachCondition({ conditions }: MetricRow, show: (condition: ConditionResult) => string): string {
  const shown = conditions.slice(0, 5).map(show);
  const more = conditions.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>');
}

/** «Δ (95 % interval)» where differences have one; «95 % interval» where there is nothing to compare with. */
function headingOf(items: readonly MetricRow[]): string {
  const confidence = commonConfidence(items);
  const isCompared = items.some(({ outcome }) => outcome !== 'not compared');
  if (confidence === undefined) return 'Δ';
  const interval = `${formatConfidence(confidence)} interval`;
  return isCompared ? `Δ (${interval})` : interval;
}

/** The confidence of the first interval; cells with another one name it. */
function commonConfidence(items: readonly MetricRow[]): number | undefined {
  return items.find(({ interval }) => interval !== null)?.interval?.confidence;
}

function showNumbers(
  { name, main, change, outcome, interval }: MetricRow,
  confidence: number | undefined,
): FormattedPair {
  const nothing = name === null ? '' : '–';
  const show = (value: number | null) => (value === null ? nothing : formatValue(value));
  const note = interval === null || interval.confidence === confidence ? '' : `, ${showConfidence(interval)}`;
  if (main === null || change === null || outcome === 'not compared') {
    if (change === null || interval === null)
      return { main: show(main), change: show(change), difference: '' };
    const estimate = formatEstimate(change, interval);
    return { main: show(main), change: estimate.value, difference: `${estimate.interval}${note}` };
  }
  const pair = (interval && formatComparison(main, change, interval)) ?? formatPair(main, change);
  if (outcome === 'same') return { ...pair, difference: 'same' };
  const range = 'interval' in pair ? ` (${pair.interval}${note})` : '';
  const word = outcome === 'changed' ? '' : ` ${outcome}`;
  return { ...pair, difference: `${pair.difference}${range}${word}` };
}

function showConfidence({ confidence }: Interval): string {
  return formatConfidence(confidence);
}

/**
 * How many are folded, and whether there is something to see among them: «17 more metrics: 2 worse, 15 same». Time and memory
 * are never the same twice, and do not count.
 */
function titleOf(folded: readonly MetricRow[]): string {
  const counts = (['worse', 'better', 'changed', 'unclear', 'same'] as const).flatMap((outcome) => {
    const count = folded.filter((row) => row.outcome === outcome && row.scope !== 'cost').length;
    return count === 0 ? [] : [`${formatCount(count)} ${outcome}`];
  });
  if (folded.every(({ outcome }) => outcome === 'same'))
    return formatNumberOf(folded.length, 'unchanged metric');
  const title = formatNumberOf(folded.length, 'more metric');
  return counts.length === 0 ? title : `${title}: ${counts.join(', ')}`;
}
