import type { Column } from '@plimsoll/dataset';
import { adjustPValues, compareShares } from '@plimsoll/statistics';
import { textAt } from './column-values.ts';
import type { MetricDefinition } from './definition.ts';
import { measurableOf } from './measurable.ts';
import { type MetricOutcome, measured, notMeasured } from './outcome.ts';
import type { Predictions } from './predictions.ts';
import { takePredictions } from './take-predictions.ts';

/** Rows, the columns whose values make the groups, and where the metric of a group is found. */
export interface Grouped {
  readonly rows: Predictions;
  readonly columns: readonly string[];
  readonly find: (name: string) => MetricDefinition | undefined;
}

/** A number about the groups together. */
export type GroupMeasure = (grouped: Grouped) => MetricOutcome;

interface Group {
  /** `sex=female`. */
  readonly name: string;
  readonly rows: Predictions;
}

/** The columns that a name means: one, or several joined by commas; null when one of them is none to slice by. */
export function columnsOf(text: string, { sliceColumns }: Predictions): readonly string[] | null {
  if (sliceColumns.has(text)) return [text];
  const columns = text.split(',').map((name) => name.trim());
  return columns.every((name) => sliceColumns.has(name)) ? columns : null;
}

/** Largest less smallest value over the groups, the largest of several metrics (fairlearn, between_groups). */
export function differenceOf(metrics: readonly string[]): GroupMeasure {
  return (grouped) =>
    overMetrics(grouped, metrics, (values) => measured(Math.max(...values) - Math.min(...values)), Math.max);
}

/** Smallest over largest value, the smallest of several metrics (fairlearn, between_groups). Undefined when all are 0. */
export function ratioOf(metrics: readonly string[]): GroupMeasure {
  const ratio = (values: readonly number[]) => {
    const most = Math.max(...values);
    if (most === 0) return notMeasured('undefined', 'is undefined: it is 0 in every group');
    return measured(Math.min(...values) / most);
  };
  return (grouped) => overMetrics(grouped, metrics, ratio, Math.min);
}

/** The smallest value of a metric over the groups. */
export function leastOf(metric: string): GroupMeasure {
  return (grouped) => overMetrics(grouped, [metric], (values) => measured(Math.min(...values)), Math.min);
}

/** The largest value of a metric over the groups. */
export function mostOf(metric: string): GroupMeasure {
  return (grouped) => overMetrics(grouped, [metric], (values) => measured(Math.max(...values)), Math.max);
}

const fourFifthsLimit = 0.8;
const significance = 0.05;

/**
 * The four-fifths rule (29 CFR 1607.4 D) with its test: the selection rate of the least selected group over that of the most selected
 * one. Below 0.8 it counts only where Fisher's exact test, corrected over the groups (Holm), tells the group from the most selected one
 * at 5 %; else it is undefined, because at small numbers the ratio alone is noise. Weights do not count in it.
 */
export const fourFifths: GroupMeasure = ({ rows, columns }) => {
  if (rows.task !== 'classification' || rows.positiveClass === null)
    return notMeasured(
      'unavailable',
      'is for two classes of which the positive one is known (see positive-class)',
    );
  const { positiveClass } = rows;
  const groups = groupsOf(rows, columns).map((group) => {
    const { predictions, rows: count } = group.rows as typeof rows;
    const successes = predictions.reduce((sum, one) => sum + (one === positiveClass ? 1 : 0), 0);
    return { name: group.name, successes, rows: count, rate: successes / count };
  });
  if (groups.length < 2) return oneGroup(columns);
  const best = groups.reduce((a, b) => (b.rate > a.rate ? b : a));
  if (best.rate === 0) return notMeasured('undefined', 'is undefined: nobody is selected in any group');
  const others = groups
    .filter((group) => group !== best)
    .map((group) => ({ ...group, ratio: group.rate / best.rate }));
  const ps = adjustPValues(
    others.map((group) => compareShares(group, best)),
    'holm',
  );
  const low = others.filter(({ ratio }) => ratio < fourFifthsLimit);
  if (low.length === 0) return measured(Math.min(...others.map(({ ratio }) => ratio)));
  const sure = others.filter(({ ratio }, i) => ratio < fourFifthsLimit && (ps[i] as number) < significance);
  if (sure.length > 0) return measured(Math.min(...sure.map(({ ratio }) => ratio)));
  const worst = low.reduce((a, b) => (b.ratio < a.ratio ? b : a));
  const p = ps[others.indexOf(worst)] as number;
  const message = `is undetermined: ${worst.ratio.toPrecision(3)} of «${worst.name}» against «${best.name}» may be chance (p = ${p.toPrecision(2)})`;
  return notMeasured('undefined', message, worst.ratio);
};

function overMetrics(
  { rows, columns, find }: Grouped,
  metrics: readonly string[],
  combine: (values: readonly number[]) => MetricOutcome,
  choose: (...values: number[]) => number,
): MetricOutcome {
  const groups = groupsOf(rows, columns);
  if (groups.length < 2) return oneGroup(columns);
  const chosen: number[] = [];
  let lack: MetricOutcome | undefined;
  for (const name of metrics) {
    const definition = find(name);
    if (!definition) return notMeasured('unavailable', `needs the metric «${name}», which there is not`);
    const values: number[] = [];
    for (const group of groups) {
      const { value, problem } = definition.compute(measurableOf(group.rows));
      if (value === null || (problem !== null && problem.kind !== 'undefined'))
        return problem ? { value: null, problem } : notMeasured('undefined', 'is undefined');
      if (problem)
        lack ??= notMeasured('undefined', `is undefined: in «${group.name}» «${name}» ${problem.message}`);
      values.push(value);
    }
    const outcome = combine(values);
    if (outcome.problem) return outcome;
    chosen.push(outcome.value as number);
  }
  const value = choose(...chosen);
  // The value is what fairlearn says, in which such a group counts 0.
  return lack ? { value, problem: lack.problem } : measured(value);
}

function oneGroup(columns: readonly string[]): MetricOutcome {
  return notMeasured('undefined', `is undefined: «${columns.join(', ')}» makes one group only`);
}

/** Groups in order of first appearance; rows without a value are in none. */
function groupsOf(rows: Predictions, columns: readonly string[]): Group[] {
  const used = columns.map((name) => [name, rows.sliceColumns.get(name) as Column] as const);
  const members = new Map<string, number[]>();
  for (let row = 0; row < rows.rows; row++) {
    if (used.some(([, column]) => isMissing(column, row))) continue;
    const name = used.map(([column, cells]) => `${column}=${textAt(cells, row)}`).join(', ');
    const known = members.get(name);
    if (known) known.push(row);
    else members.set(name, [row]);
  }
  return [...members].map(([name, list]) => ({ name, rows: takePredictions(rows, Uint32Array.from(list)) }));
}

function isMissing(column: Column, row: number): boolean {
  return column.kind === 'category' ? column.codes[row] === -1 : Number.isNaN(column.values[row]);
}
