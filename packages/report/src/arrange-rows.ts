import { type ConditionResult, compareVerdicts, worstVerdict } from '@plimsoll/record';
import type { MetricOutcome, MetricRow } from './compare-metrics.ts';

/** How many rows stand open where none has a condition and none changed. */
const calmRows = 3;
/** How many rows of a kind stand open where many are news: those that got better, and classes or slices that got worse. */
const newsRows = 5;

/** The rows in the order of their use: those to show first, and the rest for who wants them. */
export function arrangeRows(
  rows: readonly MetricRow[],
  limit: number,
): { open: MetricRow[]; folded: MetricRow[] } {
  const gated = rows
    .filter(({ conditions }) => conditions.length > 0)
    .sort((a, b) => compareVerdicts(verdictOf(b), verdictOf(a)));
  const rest = rows.filter(({ conditions }) => conditions.length === 0);
  const hasBaseline = rows.some(({ main }) => main !== null);
  // What got worse for a class or a slice must not hide behind what got better as a whole.
  const isOpen = (row: MetricRow) => (row.scope === 'whole' ? isNews(row) || !hasBaseline : isWorsePart(row));
  const news = keepSome(rest.filter(isOpen));
  const isCalm = gated.length === 0 && news.length === 0;
  const ungated = isCalm ? rest.filter(({ scope }) => scope === 'whole').slice(0, calmRows) : news;
  const room = Math.max(0, limit - gated.length);
  // Where there is not room for all, the weightiest come first and the rest is folded.
  const chosen = ungated.length > room ? [...ungated].sort(byWeight).slice(0, room) : ungated;
  const isChosen = new Set(chosen);
  const folded = [...gated.slice(limit), ...rest.filter((row) => !isChosen.has(row))];
  const worse = (row: MetricRow) => row.outcome === 'worse';
  const ungatedOpen = [...chosen.filter(worse), ...chosen.filter((row) => !worse(row))];
  return { open: [...gated.slice(0, limit), ...ungatedOpen], folded };
}

/** All rows, but of those that got better, and of the parts that got worse, only the weightiest; in their order. */
function keepSome(rows: readonly MetricRow[]): MetricRow[] {
  const many = [rows.filter(({ outcome }) => outcome === 'better'), rows.filter(isWorsePart)];
  const left = new Set(many.flatMap((list) => list.sort(byWeight).slice(newsRows)));
  return rows.filter((row) => !left.has(row));
}

/** Whether a class or a slice of the holdout got worse beyond noise. */
export function isWorsePart(row: MetricRow): boolean {
  return isJudgedPart(row) && row.outcome === 'worse';
}

/** Whether a row is about a class or a slice of the holdout, and was compared with its uncertainty. */
export function isJudgedPart({ name, scope, outcome, interval }: MetricRow): boolean {
  return scope === 'part' && outcome !== 'not compared' && interval !== null && !name?.includes('@');
}

/** Whether a row tells more than noise. */
export function isNews({ outcome }: MetricRow): boolean {
  return outcome !== 'same' && outcome !== 'unclear';
}

/** The worst verdict among the conditions of a row. */
export function verdictOf(row: MetricRow): ConditionResult['verdict'] {
  return worstVerdict(row.conditions.map(({ verdict }) => verdict));
}

const weights: readonly MetricOutcome[] = ['worse', 'better', 'changed', 'not compared', 'unclear', 'same'];

function byWeight(a: MetricRow, b: MetricRow): number {
  return weights.indexOf(a.outcome) - weights.indexOf(b.outcome) || relativeChange(b) - relativeChange(a);
}

function relativeChange({ main, change }: MetricRow): number {
  if (main === null || change === null || main === change) return 0;
  return Math.abs(change - main) / Math.max(Math.abs(main), Math.abs(change));
}
