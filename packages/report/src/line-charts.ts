import type { LearningCurve, MetricTrend } from '@plimsoll/record';
import { fold, joinBlocks } from './blocks.ts';
import type { RecordOf, RenderContext } from './context.ts';
import { codeSpan } from './escape.ts';
import { formatNumberOf, formatValue } from './format.ts';
import { renderXyChart, signOfLine } from './mermaid-chart.ts';
import { type Place, resample } from './resample.ts';

/** Fewer runs are no trend. */
const fewestRuns = 3;
/** More places than these cannot be told apart in a comment. */
const mostPlaces = 41;

/** Metrics over main's last runs as charts, folded; those with a condition first, as the record has them. */
export function renderMetricTrends({ evidence }: RecordOf<'training'>, context: RenderContext): string {
  const trends = (evidence.trend ?? []).filter(({ points }) => points.length >= fewestRuns);
  return foldCharts('Trend over the last runs', trends, { context, draw: drawTrend });
}

function drawTrend({ metric, points }: MetricTrend, { changeName }: RenderContext): string {
  const values = points.map(({ value }) => value);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const labels = values.map((_, at) => (at === values.length - 1 ? 'now' : `${at + 1 - values.length}`));
  const chart = renderXyChart({
    yTitle: 'value',
    x: { title: 'runs of main before, and this one', labels },
    lines: [{ color: 'blue', values }],
  });
  const words = `${codeSpan(metric, 100)}, from ${formatValue(first)} ${formatNumberOf(values.length - 1, 'run')} ago to ${formatValue(last)} in ${changeName}:`;
  return chart === '' ? '' : joinBlocks([words, chart]);
}

/** Learning curves as charts, folded; those that say something first. */
export function renderLearningCurves({ evidence }: RecordOf<'overfitting'>, context: RenderContext): string {
  const curves = (evidence.learningCurves ?? []).filter(({ points }) => points.length > 1);
  const sorted = [...curves].sort((a, b) => Number(b.isDiverging) - Number(a.isDiverging));
  return foldCharts('Learning curves', sorted, { context, draw: drawCurve });
}

function drawCurve({ metric, points }: LearningCurve): string {
  const placesOf = (side: 'train' | 'holdout') =>
    points
      .flatMap(({ step, [side]: value }): Place[] => (value === null ? [] : [[step, value]]))
      .sort(([a], [b]) => a - b);
  const sides = [
    { name: 'train', color: 'blue', places: placesOf('train') },
    { name: 'holdout', color: 'orange', places: placesOf('holdout') },
  ] as const;
  const drawn = sides.filter(({ places }) => places.length > 1);
  // Where the lines overlap: there is no place for a gap in one of them.
  const from = Math.max(...drawn.map(({ places }) => places[0]?.[0] ?? 0));
  const to = Math.min(...drawn.map(({ places }) => places.at(-1)?.[0] ?? 0));
  if (drawn.length === 0 || !(from < to)) return '';
  const count = Math.min(mostPlaces, Math.max(...drawn.map(({ places }) => places.length)));
  const chart = renderXyChart({
    yTitle: 'value',
    x: { title: 'step', from, to },
    lines: drawn.map(({ color, places }) => ({ color, values: resample(places, { from, to, count }) })),
  });
  const legend = drawn.map(({ name, color }) => `${signOfLine(color)} ${name}`).join(', ');
  const words = `${codeSpan(metric, 100)}: ${legend}`;
  return chart === '' ? '' : joinBlocks([words, chart]);
}

function foldCharts<T>(
  title: string,
  items: readonly T[],
  { context, draw }: { context: RenderContext; draw: (item: T, context: RenderContext) => string },
): string {
  const { hasCharts = false, limits } = context;
  if (!hasCharts) return '';
  return fold(title, joinBlocks(items.slice(0, limits.charts).map((item) => draw(item, context))));
}
