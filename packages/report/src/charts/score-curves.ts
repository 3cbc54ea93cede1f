import type { Curve, Diagnostics, TrainingEvidence } from '@plimsoll/record';
import { cleanText } from '../escape.ts';
import { formatValue } from '../format.ts';
import { type Chart, colorBy, type Figure, sides } from './figure.ts';

/** Curves of more classes than this cannot be told apart. */
const mostCurves = 4;
/** Points of a curve in the table behind it. */
const tablePoints = 11;
const height = 280;

const colors = { main: sides.main, 'this change': sides.change };

interface Side {
  readonly side: keyof typeof colors;
  readonly diagnostics: Diagnostics;
}

/** ROC, precision-recall and calibration curves, main's behind those of the change. */
export function scoreCurveFigures({ diagnostics, baseline }: TrainingEvidence): Figure[] {
  const known = baseline.kind === 'found' ? baseline.diagnostics : undefined;
  const shown: Side[] = [
    ...(known ? [{ side: 'main', diagnostics: known } as const] : []),
    ...(diagnostics ? [{ side: 'this change', diagnostics } as const] : []),
  ];
  const roc = { title: 'ROC curve', x: 'false positive rate', y: 'true positive rate' };
  const precision = { title: 'Precision-recall curve', x: 'recall', y: 'precision' };
  return [
    ...lines(
      shown.map(({ side, diagnostics: one }) => ({ side, curves: one.roc })),
      { ...roc, diagonal: true },
    ),
    ...lines(
      shown.map(({ side, diagnostics: one }) => ({ side, curves: one.precisionRecall })),
      {
        ...precision,
        diagonal: false,
      },
    ),
    ...calibration(shown),
  ];
}

interface Axes {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly diagonal: boolean;
}

function lines(all: readonly { side: string; curves: readonly Curve[] }[], axes: Axes): Figure[] {
  const curves = all.flatMap(({ side, curves: own }) =>
    own.slice(0, mostCurves).map(({ name, points }) => ({ side, name: cleanText(name, 30), points })),
  );
  if (curves.length === 0) return [];
  const hasNames = curves.some(({ name }) => name !== '');
  const values = curves.flatMap(({ side, name, points }) =>
    points.map(([x = 0, y = 0], order) => ({ side, name, x, y, order })),
  );
  const line: Chart = {
    mark: { type: 'line', interpolate: 'linear' },
    encoding: {
      ...positions(axes),
      order: { field: 'order', type: 'quantitative' },
      color: colorBy('side', colors),
      ...(hasNames && { strokeDash: { field: 'name', type: 'nominal', legend: { title: null } } }),
    },
  };
  const rows = curves.flatMap(({ side, name, points }) =>
    pickEvenly(points, tablePoints).map(([x = 0, y = 0]) => [
      hasNames ? `${side}, ${name}` : side,
      formatValue(x),
      formatValue(y),
    ]),
  );
  const classes = hasNames ? ` for ${new Set(curves.map(({ name }) => name)).size} classes` : '';
  return [
    {
      title: axes.title,
      description: `The ${axes.y} against the ${axes.x}${classes}: ${[...new Set(curves.map(({ side }) => side))].join(' and ')}.`,
      chart: { height, data: { values }, layer: [...(axes.diagonal ? [diagonal] : []), line] },
      table: { columns: ['', axes.x, axes.y], rows },
    },
  ];
}

function calibration(shown: readonly Side[]): Figure[] {
  const values = shown.flatMap(({ side, diagnostics }) =>
    diagnostics.calibration
      .filter(({ rows }) => rows > 0)
      .map(({ meanScore, positiveShare, rows }) => ({ side, x: meanScore, y: positiveShare, rows })),
  );
  if (values.length === 0) return [];
  const axes = { x: 'mean predicted probability', y: 'share of positives' };
  const encoding = { ...positions(axes), color: colorBy('side', colors) };
  return [
    {
      title: 'Calibration',
      description:
        'Share of positives against the mean predicted probability, bin by bin; on the diagonal both are equal.',
      chart: {
        height,
        data: { values },
        layer: [
          diagonal,
          { mark: { type: 'line', opacity: 0.5 }, encoding },
          {
            mark: { type: 'point', filled: true, opacity: 1 },
            encoding: {
              ...encoding,
              size: { field: 'rows', type: 'quantitative', legend: null, scale: { range: [20, 200] } },
            },
          },
        ],
      },
      table: {
        columns: ['', axes.x, axes.y, 'rows'],
        rows: values.map(({ side, x, y, rows }) => [side, formatValue(x), formatValue(y), formatValue(rows)]),
      },
    },
  ];
}

const unit = { domain: [0, 1] };

function positions({ x, y }: { x: string; y: string }): Chart {
  return {
    x: { field: 'x', type: 'quantitative', scale: unit, axis: { title: x, tickCount: 5 } },
    y: { field: 'y', type: 'quantitative', scale: unit, axis: { title: y, tickCount: 5 } },
  };
}

const diagonal: Chart = {
  data: { values: [{ a: 0, b: 0, c: 1, d: 1 }] },
  mark: { type: 'rule', strokeDash: [4, 4], opacity: 0.6 },
  encoding: {
    x: { field: 'a', type: 'quantitative', scale: unit },
    y: { field: 'b', type: 'quantitative', scale: unit },
    x2: { field: 'c' },
    y2: { field: 'd' },
  },
};

function pickEvenly<T>(items: readonly T[], most: number): T[] {
  if (items.length <= most) return [...items];
  return Array.from(
    { length: most },
    (_, i) => items[Math.round((i * (items.length - 1)) / (most - 1))] as T,
  );
}
