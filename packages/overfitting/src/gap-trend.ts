import { formatNumber } from '@plimsoll/metrics';
import type { DecisionRecord, Gap, GapTrend, TrendPoint } from '@plimsoll/record';

/** What main's evidence was at one commit. */
export interface EarlierGaps {
  readonly commit: string | null;
  /** UTC, ISO 8601. */
  readonly createdAt: string | null;
  readonly records: readonly DecisionRecord[];
}

/** Rises in a row from which on a trend is worth a remark. */
const notableRises = 3;

/**
 * The gap of each metric over main's last evidence (newest first as given; oldest first in the result), ending with this change.
 * Metrics that were not compared before have none.
 */
export function gapTrends(
  gaps: readonly Gap[],
  history: readonly EarlierGaps[],
  about: { readonly id: string; readonly commit: string | null },
): GapTrend[] {
  const earlier = history.toReversed().map((entry) => ({ ...entry, gaps: gapsIn(entry.records, about.id) }));
  return gaps.flatMap(({ metric, gap, train, holdout }) => {
    if (gap === null) return [];
    const points = earlier.flatMap(({ commit, createdAt, gaps: then }): TrendPoint[] => {
      const known = then.find((one) => one.metric === metric);
      if (known === undefined || known.gap === null) return [];
      return [{ commit, createdAt, gap: known.gap, train: known.train, holdout: known.holdout }];
    });
    if (points.length === 0) return [];
    points.push({ commit: about.commit, createdAt: null, gap, train, holdout });
    return [{ metric, points, message: describe(metric, points) }];
  });
}

/** The gaps of the step's own record, else of the only one. */
export function gapsIn(records: readonly DecisionRecord[], id: string): readonly Gap[] {
  const found = records.flatMap(({ id: name, evidence }) =>
    evidence.kind === 'overfitting' ? [{ name, gaps: evidence.gaps }] : [],
  );
  const own = found.find(({ name }) => name === id) ?? (found.length === 1 ? found[0] : undefined);
  return own?.gaps ?? [];
}

function describe(metric: string, points: readonly TrendPoint[]): string {
  let rises = 0;
  for (let i = points.length - 1; i > 0; i--) {
    if ((points[i]?.gap ?? 0) <= (points[i - 1]?.gap ?? 0)) break;
    rises += 1;
  }
  if (rises < notableRises) return '';
  const [from, to] = [points[points.length - 1 - rises]?.gap ?? 0, points.at(-1)?.gap ?? 0];
  return `The gap of ${metric} has grown ${rises} times in a row, from ${formatNumber(from)} to ${formatNumber(to)}.`;
}
