import { type FoundRows, normaliseKey, type SplitEngine } from '@plimsoll/split';
import { type MemoryRow, type MemoryTables, rowsOf } from './memory-tables.ts';

/** An in-memory twin of the engine that compares the sides of a split: every row with every row. */
export function createMemorySplits(tables: MemoryTables): SplitEngine {
  return {
    async compareSplits(question) {
      const [train, test] = [rowsOf(tables, question.train), rowsOf(tables, question.test)];
      const find = (isFound: (row: MemoryRow) => boolean): FoundRows => {
        const found = test.flatMap((row, i) => (isFound(row) ? [i + 1] : []));
        return { rows: found.length, firstRows: found.slice(0, question.examples) };
      };
      const cellOf = (row: MemoryRow, name: string) => row[name] ?? null;
      const features = (row: MemoryRow) => JSON.stringify(question.features.map((name) => cellOf(row, name)));
      const labels = new Map<string, Set<unknown>>();
      for (const row of train) {
        const known = labels.get(features(row)) ?? new Set();
        labels.set(features(row), known.add(question.label === null ? null : cellOf(row, question.label)));
      }
      const labelOf = (row: MemoryRow) => (question.label === null ? null : cellOf(row, question.label));
      const keys = question.keys.map((column) => {
        const values = new Set(train.map((row) => cellOf(row, column)).filter((value) => value !== null));
        const near = new Set(
          [...values].flatMap((value) => (typeof value === 'string' ? [normaliseKey(value)] : [])),
        );
        const isSame = (row: MemoryRow) => values.has(cellOf(row, column) as string);
        return {
          column,
          same: find(isSame),
          values: new Set(test.filter(isSame).map((row) => cellOf(row, column))).size,
          near: find((row) => {
            const value = cellOf(row, column);
            return typeof value === 'string' && !isSame(row) && near.has(normaliseKey(value));
          }),
        };
      });
      const { time } = question;
      const times = time === null ? [] : train.flatMap((row) => cellOf(row, time) ?? []);
      const end = times.reduce<MemoryRow[string]>(
        (last, value) => (last === null || value > last ? value : last),
        null,
      );
      return {
        sameFeatures: find((row) => labels.has(features(row))),
        sameRows: find((row) => labels.get(features(row))?.has(labelOf(row)) === true),
        conflicts: find((row) =>
          [...(labels.get(features(row)) ?? [])].some((label) => label !== labelOf(row)),
        ),
        keys,
        early:
          time === null || end === null
            ? null
            : { ...find((row) => row[time] !== null && (row[time] ?? '') < end), trainEnd: String(end) },
        unseen: new Map(
          [...question.known].map(([column, values]) => [
            column,
            find((row) => cellOf(row, column) !== null && !values.includes(String(cellOf(row, column)))),
          ]),
        ),
      };
    },
    sampleRows: async (source, { columns, most }) =>
      rowsOf(tables, source)
        .slice(0, most)
        .map((row) => columns.map(({ name }) => row[name] ?? null)),
  };
}
