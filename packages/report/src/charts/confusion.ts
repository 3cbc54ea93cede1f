import type { ConfusionMatrix, TrainingEvidence } from '@plimsoll/record';
import { cleanText } from '../escape.ts';
import { formatCount } from '../format.ts';
import type { Figure } from './figure.ts';

/** More classes make cells too small to read. */
const mostClasses = 15;
const cell = 34;

/** Confusion matrices of main and of the change; a cell is shaded by its share of the label's rows. */
export function confusionFigures({ diagnostics, baseline }: TrainingEvidence): Figure[] {
  const main = baseline.kind === 'found' ? baseline.diagnostics?.confusion : null;
  return [
    ...(main ? draw(main, 'main') : []),
    ...(diagnostics?.confusion ? draw(diagnostics.confusion, 'this change') : []),
  ];
}

function draw({ classes, counts }: ConfusionMatrix, side: string): Figure[] {
  if (classes.length < 2 || classes.length > mostClasses) return [];
  const names = classes.map((name) => cleanText(name, 30));
  const values = counts.flatMap((row, label) => {
    const total = row.reduce((sum, count) => sum + count, 0);
    return row.map((count, prediction) => ({
      label: names[label],
      prediction: names[prediction],
      count,
      share: total === 0 ? 0 : count / total,
    }));
  });
  const right = counts.reduce((sum, row, at) => sum + (row[at] ?? 0), 0);
  const total = counts.flat().reduce((sum, count) => sum + count, 0);
  const size = Math.max(cell, Math.min(70, 280 / classes.length));
  const axis = { domain: false, ticks: false, grid: false };
  const position = {
    x: {
      field: 'prediction',
      type: 'nominal',
      sort: null,
      axis: { ...axis, title: 'prediction', orient: 'top', labelAngle: classes.length > 4 ? -45 : 0 },
    },
    y: { field: 'label', type: 'nominal', sort: null, axis: { ...axis, title: 'label' } },
  };
  return [
    {
      title: `Confusion matrix: ${side}`,
      description: `Of ${formatCount(total)} rows, ${formatCount(right)} have the label that was predicted.`,
      chart: {
        width: size * classes.length,
        height: size * classes.length,
        data: { values },
        encoding: position,
        layer: [
          {
            mark: { type: 'rect', color: 'var(--change)', stroke: 'var(--ground)', strokeWidth: 2 },
            encoding: {
              opacity: {
                field: 'share',
                type: 'quantitative',
                scale: { domain: [0, 1], range: [0.06, 1] },
                legend: null,
              },
            },
          },
          {
            mark: { type: 'text', fontSize: 12 },
            encoding: {
              text: { field: 'count', type: 'quantitative', format: ',~g' },
              color: {
                condition: { test: 'datum.share > 0.5', value: 'var(--ground)' },
                value: 'var(--text)',
              },
            },
          },
        ],
      },
      table: {
        columns: ['label \\ prediction', ...names],
        rows: counts.map((row, at) => [names[at] ?? '', ...row.map(formatCount)]),
      },
    },
  ];
}
