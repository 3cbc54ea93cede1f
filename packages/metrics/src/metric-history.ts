/** A metric at one step. */
export interface CurvePoint {
  readonly step: number;
  readonly value: number;
}

/** What is counted from point to point: passes over the data, updates of the model, or boosting rounds. */
export type StepKind = 'epoch' | 'step' | 'round';

/** How the metrics of one file went over the training. */
export interface MetricHistory {
  readonly step: StepKind;
  /** What a name that says neither train nor validation is of, in this format; null when that is not known. */
  readonly bare: 'train' | null;
  /** Finite values by name, by ascending step. */
  readonly series: ReadonlyMap<string, readonly CurvePoint[]>;
}

/** One row of a history: what was logged at a step. */
export interface HistoryRow {
  readonly step: number;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A history from rows of which each has some of the names; of several values at one step the last one counts. */
export function historyOfRows(
  rows: readonly HistoryRow[],
  about: Pick<MetricHistory, 'step' | 'bare'>,
): MetricHistory {
  const points = new Map<string, Map<number, number>>();
  for (const { step, values } of rows) {
    for (const [name, value] of Object.entries(values)) {
      if (typeof value !== 'number' || !Number.isFinite(value) || !Number.isFinite(step)) continue;
      const known = points.get(name) ?? new Map<number, number>();
      known.set(step, value);
      points.set(name, known);
    }
  }
  const series = [...points].map(([name, byStep]): [string, CurvePoint[]] => [
    name,
    [...byStep].map(([step, value]) => ({ step, value })).sort((a, b) => a.step - b.step),
  ]);
  return { ...about, series: new Map(series) };
}

/** A history from one list per name, counted from 0. */
export function historyOfLists(
  lists: ReadonlyMap<string, readonly unknown[]>,
  about: Pick<MetricHistory, 'step' | 'bare'>,
): MetricHistory {
  const rows = [...lists].flatMap(([name, list]) =>
    list.map((value, step): HistoryRow => ({ step, values: { [name]: value } })),
  );
  return historyOfRows(rows, about);
}

/** What each name was last, as logged: a value that is no finite number is the last one too. */
export function lastValues(rows: readonly HistoryRow[]): Record<string, unknown> {
  const last: Record<string, unknown> = {};
  for (const { values } of rows)
    for (const [name, value] of Object.entries(values)) if (value !== null) last[name] = value;
  return last;
}
