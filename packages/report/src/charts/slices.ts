import type { SliceResult, TrainingEvidence } from '@plimsoll/record';
import { cleanText } from '../escape.ts';
import { formatCount, formatValue } from '../format.ts';
import { showInterval } from './compared-metrics.ts';
import type { Figure } from './figure.ts';

/** Slices of one picture, and pictures. */
const mostSlices = 15;
const mostMetrics = 4;

/** The worst slices with their intervals, for each metric, beside the whole holdout. */
export function sliceFigures({ slices = [] }: TrainingEvidence): Figure[] {
  const byMetric = new Map<string, SliceResult[]>();
  for (const slice of slices) byMetric.set(slice.metric, [...(byMetric.get(slice.metric) ?? []), slice]);
  return [...byMetric]
    .slice(0, mostMetrics)
    .map(([metric, all]) => draw(cleanText(metric, 40), all.slice(0, mostSlices)));
}

function draw(metric: string, slices: readonly SliceResult[]): Figure {
  const values = slices.map((one) => ({
    slice: cleanText(one.slice, 40),
    value: one.value,
    low: one.interval?.lower ?? null,
    high: one.interval?.upper ?? null,
  }));
  const axis = { title: `${metric}; the line is the whole holdout`, tickCount: 5 };
  const whole = slices[0]?.whole ?? 0;
  return {
    title: `Slices: ${metric}`,
    description: `The worst of all slices, with intervals; on the whole holdout ${metric} is ${formatValue(whole)}.`,
    chart: {
      height: { step: 22 },
      data: { values },
      encoding: {
        y: {
          field: 'slice',
          type: 'nominal',
          sort: null,
          axis: { title: null, domain: false, ticks: false, labelLimit: 200 },
        },
      },
      layer: [
        {
          mark: { type: 'rule', color: 'var(--main)', strokeWidth: 2 },
          encoding: {
            x: { datum: whole, type: 'quantitative' },
            y: { value: 0 },
            y2: { value: 22 * values.length },
          },
        },
        {
          mark: { type: 'rule', color: 'var(--change)', strokeWidth: 2 },
          transform: [{ filter: 'isValid(datum.low) && isValid(datum.high)' }],
          encoding: {
            x: { field: 'low', type: 'quantitative', axis, scale: { zero: false } },
            x2: { field: 'high' },
          },
        },
        {
          mark: { type: 'point', filled: true, size: 60, opacity: 1, color: 'var(--change)' },
          encoding: { x: { field: 'value', type: 'quantitative', axis, scale: { zero: false } } },
        },
      ],
    },
    table: {
      columns: ['slice', 'rows', metric, 'interval'],
      rows: slices.map((one) => [
        cleanText(one.slice, 100),
        formatCount(one.rows),
        formatValue(one.value),
        one.interval ? showInterval(one.interval.lower, one.interval.upper) : '–',
      ]),
    },
  };
}
