import type { ColumnSketch, TableSketch } from '@plimsoll/profile';
import type { SplitColumns } from './split-columns.ts';

/**
 * The features by which equal rows are first sought: the fewest whose values together tell a hundred times more rows apart than there
 * are, numbers first, since they are cheap to read.
 */
export function chooseSeekers(features: readonly string[], table: TableSketch): string[] {
  const byName = new Map(table.columns.map((column) => [column.name, column]));
  const order = features
    .map((name) => ({ name, column: byName.get(name) }))
    .map(({ name, column }) => ({
      name,
      distinct: Math.max(1, column?.distinct ?? 1),
      cost: column?.kind === 'number' || column?.kind === 'boolean' ? 0 : 1,
    }))
    .sort((a, b) => a.cost - b.cost || b.distinct - a.distinct);
  const wanted = Math.log(100 * Math.max(1, table.rows));
  const chosen: string[] = [];
  let told = 0;
  for (const { name, distinct } of order) {
    if (told >= wanted) break;
    chosen.push(name);
    told += Math.log(distinct);
  }
  return chosen;
}

/** More different values than these, or fewer rows for each, and a column is a name rather than a category. */
const mostCategories = 1000;
const leastRowsPerCategory = 5;

/** Values that train has, of each category column (the label too) of which the other side has others. */
export function knownValues(
  train: TableSketch,
  test: TableSketch,
  { shared }: SplitColumns,
): Map<string, string[]> {
  const known = new Map<string, string[]>();
  const others = new Map(test.columns.map((column) => [column.name, column]));
  for (const column of train.columns) {
    const values = valuesOf(column);
    const other = others.get(column.name);
    const isShared = shared.some(({ name }) => name === column.name);
    if (!isShared || !other || values === null || !isCategory(column)) continue;
    const seen = new Set(values);
    const theirs = valuesOf(other);
    if (theirs === null || theirs.some((value) => !seen.has(value))) known.set(column.name, values);
  }
  return known;
}

/** Every value of a text or boolean column, or of numbers of which there are few; null where nobody counted them all. */
function valuesOf({ values, numbers, distinct }: ColumnSketch): string[] | null {
  if (values) return values.isComplete ? values.counts.map(({ value }) => value) : null;
  const isFew = numbers?.kind === 'atoms' && (distinct ?? 0) <= 20;
  return isFew ? numbers.values.map(String) : null;
}

function isCategory({ rows, nulls, distinct }: ColumnSketch): boolean {
  return distinct !== null && distinct <= mostCategories && rows - nulls >= leastRowsPerCategory * distinct;
}

/** Fewer rows than these may all be different by chance. */
const leastRows = 50;

/** Share of different values, of features that are text or whole numbers counted up: names, not measurements. */
export function findIdentifiers(table: TableSketch, features: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const column of table.columns) {
    const filled = column.rows - column.nulls;
    if (!features.includes(column.name) || filled < leastRows || column.distinct === null) continue;
    const share = Math.min(1, column.distinct / filled);
    if (column.kind === 'text' ? share >= 0.5 : isCounted(column, filled)) found.set(column.name, share);
  }
  return found;
}

/** Whole numbers that lie as close as if they were counted. */
function isCounted({ kind, numbers, distinct, minimum, maximum }: ColumnSketch, filled: number): boolean {
  if (kind !== 'number' || distinct === null || distinct < 0.7 * filled) return false;
  if (typeof minimum !== 'number' || typeof maximum !== 'number') return false;
  const isWhole = Number.isInteger(minimum) && Number.isInteger(maximum);
  const areWhole = numbers?.kind !== 'atoms' || numbers.values.every(Number.isInteger);
  return isWhole && areWhole && maximum - minimum + 1 <= 2 * filled;
}
