import type { GapTrend, LearningCurve, OverfittingEvidence } from '@plimsoll/record';
import { cleanText } from '../escape.ts';
import { formatValue, shortCommit } from '../format.ts';
import { type Chart, colorBy, type Figure } from './figure.ts';

const mostFigures = 6;
/** Fewer runs are no trend. */
const fewestRuns = 3;
const tablePoints = 20;
const height = 200;

const colors = { train: 'var(--train)', holdout: 'var(--change)' };

/** A metric over the steps of the training, with the best step marked. */
export function learningFigures({ learningCurves = [] }: OverfittingEvidence): Figure[] {
  return learningCurves
    .filter(({ points }) => points.length > 1)
    .slice(0, mostFigures)
    .map(drawCurve);
}

function drawCurve({ metric, points, bestStep, message }: LearningCurve): Figure {
  const name = cleanText(metric, 60);
  const values = points.flatMap(({ step, train, holdout }) => [
    ...(train === null ? [] : [{ step, side: 'train', value: train }]),
    ...(holdout === null ? [] : [{ step, side: 'holdout', value: holdout }]),
  ]);
  const best: Chart[] =
    bestStep === null
      ? []
      : [
          {
            mark: { type: 'rule', strokeDash: [4, 4] },
            encoding: { x: { datum: bestStep, type: 'quantitative' } },
          },
        ];
  const stride = Math.ceil(points.length / tablePoints);
  return {
    title: `Learning curve: ${name}`,
    description: message === '' ? `${name} over ${points.length} steps.` : cleanText(message, 500),
    chart: {
      height,
      data: { values },
      layer: [
        ...best,
        {
          mark: { type: 'line' },
          encoding: {
            x: { field: 'step', type: 'quantitative', axis: { title: 'step', tickCount: 6 } },
            y: {
              field: 'value',
              type: 'quantitative',
              scale: { zero: false },
              axis: { title: name, tickCount: 5 },
            },
            color: colorBy('side', colors),
          },
        },
      ],
    },
    table: {
      columns: ['step', 'train', 'holdout'],
      rows: points
        .filter((_, at) => at % stride === 0 || at === points.length - 1)
        .map(({ step, train, holdout }) => [formatValue(step), show(train), show(holdout)]),
    },
  };
}

/** The gap of a metric over main's last runs; the last point is this change. */
export function trendFigures({ trend = [] }: OverfittingEvidence): Figure[] {
  return trend
    .filter(({ points }) => points.length >= fewestRuns)
    .slice(0, mostFigures)
    .map(drawTrend);
}

function drawTrend({ metric, points, message }: GapTrend): Figure {
  const name = cleanText(metric, 60);
  const values = points.map(({ commit, gap }, at) => ({
    run: `${at + 1}`,
    commit: at === points.length - 1 ? 'this change' : commit === null ? `${at + 1}` : shortCommit(commit),
    gap,
  }));
  return {
    title: `Gap between train and holdout: ${name}`,
    description: message === '' ? `The gap of ${name} over ${points.length} runs.` : cleanText(message, 500),
    chart: {
      height: 160,
      data: { values },
      mark: {
        type: 'line',
        point: { filled: true, size: 50, color: 'var(--change)' },
        color: 'var(--change)',
      },
      encoding: {
        x: { field: 'commit', type: 'nominal', sort: null, axis: { title: null, labelAngle: -45 } },
        y: { field: 'gap', type: 'quantitative', axis: { title: 'gap', tickCount: 4 } },
      },
    },
    table: {
      columns: ['commit', 'train', 'holdout', 'gap'],
      rows: points.map(({ train, holdout, gap }, at) => [
        values[at]?.commit ?? '',
        formatValue(train),
        formatValue(holdout),
        formatValue(gap),
      ]),
    },
  };
}

function show(value: number | null): string {
  return value === null ? '–' : formatValue(value);
}
