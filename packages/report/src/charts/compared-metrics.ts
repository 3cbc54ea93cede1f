import type { MetricComparison, TrainingEvidence } from '@plimsoll/record';
import { cleanText } from '../escape.ts';
import { formatNumberOf, formatValue } from '../format.ts';
import { hasPoints } from '../metric-words.ts';
import { type Chart, colorBy, type Figure } from './figure.ts';

const outcomeColors: Readonly<Record<string, string>> = {
  better: 'var(--good)',
  worse: 'var(--bad)',
  unclear: 'var(--quiet)',
  same: 'var(--quiet)',
};

const outcomeShapes: Readonly<Record<string, string>> = {
  better: 'triangle-right',
  worse: 'triangle-left',
  unclear: 'circle',
  same: 'circle',
};

/** As many metrics as an eye takes in. */
const mostMetrics = 20;

/** Differences from main with their intervals, better to the right: shares in points, everything else in percent of main. */
export function compareMetricsFigures({ comparisons = [], metrics }: TrainingEvidence): Figure[] {
  const costs = new Set(metrics.filter(({ source }) => source === 'command').map(({ name }) => name));
  const judged = comparisons.filter(
    ({ direction, metric }) => direction !== null && !costs.has(metric) && !/[[@.]/.test(metric),
  );
  const shares = judged.filter(hasPoints);
  const others = judged.filter((one) => !hasPoints(one) && one.main !== 0);
  return [
    forest(shares, { title: 'Difference from main', unit: 'points', scale: () => 100 }),
    forest(others, {
      title: 'Relative difference from main',
      unit: '% of main',
      scale: ({ main }) => 100 / Math.abs(main),
    }),
  ].flat();
}

interface ForestOptions {
  readonly title: string;
  readonly unit: string;
  readonly scale: (comparison: MetricComparison) => number;
}

function forest(all: readonly MetricComparison[], { title, unit, scale }: ForestOptions): Figure[] {
  const shown = all.slice(0, mostMetrics);
  if (shown.length === 0) return [];
  const rows = shown.map((one) => {
    const factor = scale(one) * (one.direction === 'lower' ? -1 : 1);
    const bounds = [one.interval?.lower, one.interval?.upper].map((bound) =>
      typeof bound === 'number' ? bound * factor : null,
    );
    const [low, high] = factor < 0 ? bounds.toReversed() : bounds;
    return {
      metric: cleanText(one.metric, 40),
      difference: one.difference * factor,
      low: low ?? null,
      high: high ?? null,
      outcome: one.outcome,
    };
  });
  const present = Object.keys(outcomeColors).filter((outcome) => rows.some((row) => row.outcome === outcome));
  const colors = Object.fromEntries(present.map((outcome) => [outcome, outcomeColors[outcome] ?? '']));
  const y = {
    field: 'metric',
    type: 'nominal',
    sort: null,
    axis: { title: null, domain: false, ticks: false, labelLimit: 220 },
  };
  const axis = {
    title: `better →  (${unit})`,
    format: '+f',
    labelExpr: "datum.value === 0 ? '0' : datum.label",
    labelFlush: false,
    tickCount: 6,
  };
  const chart: Chart = {
    height: { step: 24 },
    data: { values: rows },
    encoding: { y, color: colorBy('outcome', colors) },
    layer: [
      {
        mark: { type: 'rule', strokeDash: [3, 3] },
        encoding: {
          x: { datum: 0 },
          y: { value: 0 },
          y2: { value: 24 * rows.length },
          color: { value: 'var(--quiet)' },
        },
      },
      {
        mark: { type: 'rule', strokeWidth: 2 },
        transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
        encoding: { x: { field: 'low', type: 'quantitative', axis }, x2: { field: 'high' } },
      },
      {
        mark: { type: 'point', filled: true, size: 70, opacity: 1 },
        encoding: {
          x: { field: 'difference', type: 'quantitative', axis },
          shape: {
            field: 'outcome',
            type: 'nominal',
            scale: { domain: present, range: present.map((outcome) => outcomeShapes[outcome]) },
          },
        },
      },
    ],
  };
  const better = shown.filter(({ outcome }) => outcome === 'better').length;
  const worse = shown.filter(({ outcome }) => outcome === 'worse').length;
  return [
    {
      title,
      description: `${formatNumberOf(shown.length, 'metric')} with the interval of the difference from main: ${better} better, ${worse} worse beyond noise.`,
      chart,
      table: {
        columns: ['metric', 'main', 'this change', 'difference', 'interval', 'outcome'],
        rows: shown.map((one) => [
          cleanText(one.metric, 40),
          formatValue(one.main),
          formatValue(one.change),
          formatValue(one.difference),
          one.interval ? showInterval(one.interval.lower, one.interval.upper) : '–',
          one.outcome,
        ]),
      },
    },
  ];
}

/** `−0.01 to 0.02`; a side without a bound is left open. */
export function showInterval(lower: number | null, upper: number | null): string {
  const [from, to] = [lower, upper].map((bound) => (bound === null ? '…' : formatValue(bound)));
  return `${from} to ${to}`;
}
