import { atomsOf } from './number-distribution.ts';
import {
  type ColumnKind,
  type ColumnSketch,
  longestValue,
  mostAtoms,
  type NumberDistribution,
  type ValueCounts,
} from './table-sketch.ts';

/** A column with all of its values at hand. */
export interface ColumnValues {
  readonly name: string;
  readonly type: string;
  readonly kind: ColumnKind;
  readonly rows: number;
  readonly nulls: number;
  readonly invalid: number;
  /** Finite numbers of a number column. */
  readonly numbers?: ArrayLike<number>;
  /** Texts of a text column; `true` and `false` of a boolean one; ISO 8601 text of a time column. */
  readonly texts?: readonly string[];
}

/** A column of which every value is at hand: all of it is exact. */
export function sketchColumn(column: ColumnValues): ColumnSketch {
  const { name, type, kind, rows, nulls, invalid } = column;
  const base = { name, type, kind, rows, nulls, invalid, isDistinctExact: true };
  const none = {
    minimum: null,
    maximum: null,
    mean: null,
    standardDeviation: null,
    numbers: null,
    values: null,
  };
  if (kind === 'other') return { ...base, ...none, distinct: null };
  if (kind === 'number') {
    const atoms = atomsOf(column.numbers ?? []);
    return {
      ...base,
      ...none,
      distinct: atoms.values.length,
      minimum: atoms.values[0] ?? null,
      maximum: atoms.values.at(-1) ?? null,
      ...momentsOf(atoms),
      numbers: atoms.values.length === 0 ? null : atoms,
    };
  }
  if (kind === 'time') {
    const texts = [...(column.texts ?? [])].sort();
    const [minimum, maximum] = [texts[0] ?? null, texts.at(-1) ?? null];
    return { ...base, ...none, distinct: new Set(texts).size, minimum, maximum };
  }
  const counts = new Map<string, number>();
  for (const text of column.texts ?? []) {
    const value = cutText(text);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = countsOf(counts, { rows: column.texts?.length ?? 0, isSample: false });
  return { ...base, ...none, distinct: counts.size, values };
}

/** Counts in their order; those of more than `mostAtoms` values are cut. */
export function countsOf(
  counts: ReadonlyMap<string, number>,
  about: { readonly rows: number; readonly isSample: boolean },
): ValueCounts {
  const all = [...counts].map(([value, rows]) => ({ value, rows }));
  all.sort((a, b) => b.rows - a.rows || (a.value < b.value ? -1 : 1));
  return {
    counts: all.slice(0, mostAtoms),
    isComplete: !about.isSample && all.length <= mostAtoms,
    ...about,
  };
}

/** Mean and standard deviation, in two passes. */
export function momentsOf(distribution: NumberDistribution & { kind: 'atoms' }): {
  mean: number | null;
  standardDeviation: number | null;
} {
  const { values, counts } = distribution;
  const rows = counts.reduce((sum, count) => sum + count, 0);
  if (rows === 0) return { mean: null, standardDeviation: null };
  const mean = values.reduce((sum, value, i) => sum + value * ((counts[i] ?? 0) / rows), 0);
  const squares = values.reduce((sum, value, i) => sum + (value - mean) ** 2 * (counts[i] ?? 0), 0);
  return { mean, standardDeviation: rows === 1 ? null : Math.sqrt(squares / (rows - 1)) };
}

/** The beginning of a text by which it is compared, in whole characters. */
export function cutText(text: string): string {
  if (text.length <= longestValue) return text;
  return Array.from(text.slice(0, 2 * longestValue))
    .slice(0, longestValue)
    .join('');
}
