import type { ConditionResult, TrainingEvidence } from '@plimsoll/record';
import { fold, joinBlocks, renderTable, type TableColumn } from './blocks.ts';
import { arrangeRows, comparabilityOf, compareMetrics, type MetricRow } from './compare-metrics.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan, escapeMarkdown } from './escape.ts';
import { formatNumberOf, formatPair, formatValue } from './format.ts';
import { showVerdict } from './verdict-words.ts';

/** The table of metrics: those with conditions and those that changed first, the others folded. */
export function renderMetrics({ evidence }: RecordOf<'training'>, context: RenderContext): string {
  const rows = compareMetrics(evidence);
  if (rows.length === 0) return 'No metrics were measured.';
  const { open, folded } = arrangeRows(rows, context.limits.open);
  const shown = folded.slice(0, context.limits.folded);
  const columns = columnsOf(evidence, context);
  const tableOf = (list: readonly MetricRow[], isGated: boolean) => {
    const used = columns.filter((column) => isGated || !column.isGate);
    const cells = list.map((row) => used.map(({ cell }) => cell(row)));
    return renderTable(used, cells);
  };
  const hasGate = open.some(({ conditions }) => conditions.length > 0);
  const more = folded.length - shown.length;
  const foldedTable =
    shown.length > 0
      ? tableOf(
          shown,
          shown.some(({ conditions }) => conditions.length > 0),
        )
      : '';
  const rest = joinBlocks([foldedTable, more > 0 && shown.length > 0 ? `… and ${more} more.` : '']);
  return joinBlocks([
    open.length > 0 ? tableOf(open, hasGate) : 'No metric changed.',
    evidence.conditions.length === 0
      ? '⚠️ No conditions are set: nothing here can stop a model. Set `conditions` in train-and-test.'
      : '',
    rest === '' && more > 0
      ? `${formatNumberOf(more, 'more metric')} did not find room here.`
      : fold(titleOf(folded, evidence), rest),
  ]);
}

interface MetricColumn extends TableColumn {
  /** Whether the column is about conditions, and idle in a table without any. */
  readonly isGate?: boolean;
  readonly cell: (row: MetricRow) => string;
}

function columnsOf(evidence: TrainingEvidence, context: RenderContext): MetricColumn[] {
  const hasBaseline = evidence.baseline.kind === 'found';
  const isComparable = comparabilityOf(evidence) === 'ok';
  const main: MetricColumn = {
    heading: escapeMarkdown(context.baseBranch, 60),
    isNumber: true,
    cell: (row) => showNumbers(row).main,
  };
  const difference: MetricColumn = {
    heading: 'Δ',
    isNumber: true,
    cell: (row) => showNumbers(row).difference,
  };
  return [
    { heading: 'metric', cell: ({ name }) => (name === null ? '' : codeSpan(name, 100)) },
    ...(hasBaseline ? [main] : []),
    { heading: context.changeName, isNumber: true, cell: (row) => showNumbers(row).change },
    ...(hasBaseline && isComparable ? [difference] : []),
    {
      heading: 'condition',
      isGate: true,
      cell: (row) => eachCondition(row, ({ text }) => codeSpan(text, 120)),
    },
    {
      heading: 'verdict',
      isGate: true,
      cell: (row) => eachCondition(row, ({ verdict }) => showVerdict(verdict)),
    },
  ];
}

/** Conditions of one metric stand below each other in its cell; beyond a few, the rest is counted. */
function eachCondition({ conditions }: MetricRow, show: (condition: ConditionResult) => string): string {
  const shown = conditions.slice(0, 5).map(show);
  const more = conditions.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('<br>');
}

function showNumbers({ main, change, outcome }: MetricRow): {
  main: string;
  change: string;
  difference: string;
} {
  if (main === null || change === null || outcome === 'not compared') {
    return { main: showNumber(main), change: showNumber(change), difference: '' };
  }
  const pair = formatPair(main, change);
  if (outcome === 'same') return { ...pair, difference: 'same' };
  return { ...pair, difference: outcome === 'changed' ? pair.difference : `${pair.difference} ${outcome}` };
}

function showNumber(value: number | null): string {
  return value === null ? '–' : formatValue(value);
}

function titleOf(folded: readonly MetricRow[], { baseline }: TrainingEvidence): string {
  const isAllSame = folded.every(({ outcome }) => outcome === 'same');
  if (baseline.kind === 'found' && isAllSame) return formatNumberOf(folded.length, 'unchanged metric');
  const isAllParts = folded.every(({ isPart }) => isPart);
  return isAllParts
    ? `${formatNumberOf(folded.length, 'metric')} of classes, slices and other splits`
    : formatNumberOf(folded.length, 'more metric');
}
