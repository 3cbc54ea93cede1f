import { compareVerdicts, type Drift, type DriftColumn, worstVerdict } from '@plimsoll/record';
import { cleanText } from '../escape.ts';
import { formatCount, formatShare } from '../format.ts';
import { colorBy, type Figure, sides } from './figure.ts';

/** Bars of one picture, and pictures. */
const mostBars = 20;
const mostColumns = 12;

const colors = { reference: sides.main, 'these data': sides.change };

/** The columns that drifted most, as shares of both sides over the same bins or categories. */
export function driftFigures(drift: Drift): Figure[] {
  const verdictOf = ({ column }: DriftColumn) =>
    worstVerdict(drift.results.filter((result) => result.column === column).map(({ verdict }) => verdict));
  return drift.columns
    .filter(({ labels }) => labels.length > 0)
    .map((column) => ({ column, verdict: verdictOf(column) }))
    .sort((a, b) => compareVerdicts(b.verdict, a.verdict))
    .slice(0, mostColumns)
    .map(({ column }) => draw(foldBars(column)));
}

/** Neighbouring bins are added up until there are few enough to read. */
function foldBars(column: DriftColumn): DriftColumn {
  const per = Math.ceil(column.labels.length / mostBars);
  if (per === 1) return column;
  const groups = Array.from({ length: Math.ceil(column.labels.length / per) }, (_, i) => i * per);
  const sum = (counts: readonly number[]) =>
    groups.map((from) => counts.slice(from, from + per).reduce((total, count) => total + count, 0));
  return {
    ...column,
    labels: groups.map((from) => column.labels[from] ?? ''),
    reference: sum(column.reference),
    current: sum(column.current),
  };
}

function draw({ column, labels, reference, current }: DriftColumn): Figure {
  const name = cleanText(column, 60);
  const shares = (counts: readonly number[]) => {
    const total = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => (total === 0 ? 0 : count / total));
  };
  const [before, now] = [shares(reference), shares(current)];
  const values = labels.flatMap((label, at) => [
    { label: cleanText(label, 24), side: 'reference', share: before[at] ?? 0 },
    { label: cleanText(label, 24), side: 'these data', share: now[at] ?? 0 },
  ]);
  return {
    title: `Drift: ${name}`,
    description: `Shares of ${labels.length} bins or categories of ${name}, in the reference and in these data.`,
    chart: {
      height: 180,
      data: { values },
      mark: { type: 'bar' },
      encoding: {
        x: {
          field: 'label',
          type: 'nominal',
          sort: null,
          axis: { title: null, labelAngle: labels.length > 5 ? -45 : 0, labelLimit: 90 },
        },
        xOffset: { field: 'side' },
        y: {
          field: 'share',
          type: 'quantitative',
          axis: { title: 'share of rows', format: '.0%', tickCount: 4 },
        },
        color: colorBy('side', colors),
      },
    },
    table: {
      columns: ['', 'reference', 'share', 'these data', 'share'],
      rows: labels.map((label, at) => [
        cleanText(label, 60),
        formatCount(reference[at] ?? 0),
        formatShare(before[at] ?? 0),
        formatCount(current[at] ?? 0),
        formatShare(now[at] ?? 0),
      ]),
    },
  };
}
