import type { TableSource } from '@plimsoll/dataset';
import { type ColumnSketch, piecesOf, type TableProfiler } from '@plimsoll/profile';
import { describe, expect, it } from 'vitest';
import type { MemoryRow } from './memory-tables.ts';

/** A profiler with one table of these rows. */
export interface ProfilerUnderTest {
  readonly profiler: TableProfiler;
  readonly source: TableSource;
}

/** What every profiler promises: the same tests for the twin and for the engine on each format. */
export function describeTableProfiler(
  name: string,
  open: (rows: readonly MemoryRow[]) => Promise<ProfilerUnderTest>,
): void {
  const columnsOf = async (rows: readonly MemoryRow[], edges?: ReadonlyMap<string, readonly number[]>) => {
    const { profiler, source } = await open(rows);
    const table = await profiler.profile(source, edges ? { edges } : {});
    expect(table.rows).toBe(rows.length);
    return new Map(table.columns.map((column) => [column.name, column]));
  };

  describe(`${name}: the profile of a table`, () => {
    it('counts, measures and orders', async () => {
      const columns = await columnsOf([
        { n: 4, t: 'b', b: true, d: '2024-05-01', empty: null },
        { n: 1, t: 'a', b: false, d: '2023-01-31', empty: null },
        { n: 1, t: 'a', b: true, d: null, empty: null },
        { n: null, t: null, b: null, d: '2024-02-29', empty: null },
        { n: -2.5, t: 'ä🐧', b: true, d: '2024-02-29', empty: null },
      ]);
      expect(columns.get('n')).toMatchObject({
        kind: 'number',
        rows: 5,
        nulls: 1,
        invalid: 0,
        distinct: 3,
        isDistinctExact: true,
        minimum: -2.5,
        maximum: 4,
        mean: 0.875,
        numbers: { kind: 'atoms', values: [-2.5, 1, 4], counts: [1, 2, 1] },
        values: null,
      });
      expect(columns.get('n')?.standardDeviation).toBeCloseTo(2.657536453, 8);
      expect(columns.get('t')).toMatchObject({
        kind: 'text',
        nulls: 1,
        distinct: 3,
        minimum: null,
        numbers: null,
        values: {
          counts: [
            { value: 'a', rows: 2 },
            { value: 'b', rows: 1 },
            { value: 'ä🐧', rows: 1 },
          ],
          rows: 4,
          isComplete: true,
          isSample: false,
        },
      });
      expect(columns.get('b')).toMatchObject({
        kind: 'boolean',
        values: {
          counts: [
            { value: 'true', rows: 3 },
            { value: 'false', rows: 1 },
          ],
          rows: 4,
        },
      });
      expect(columns.get('d')).toMatchObject({
        kind: 'time',
        nulls: 1,
        minimum: '2023-01-31',
        maximum: '2024-05-01',
      });
      expect(columns.get('empty')).toMatchObject({ kind: 'other', nulls: 5, numbers: null, values: null });
    });

    it('takes one row and one value for what they are', async () => {
      const columns = await columnsOf([{ n: 7, t: 'x' }]);
      expect(columns.get('n')).toMatchObject({
        distinct: 1,
        minimum: 7,
        maximum: 7,
        mean: 7,
        standardDeviation: null,
      });
    });

    it('counts every row of a large table once, whatever its shape', async () => {
      const rows = Array.from({ length: 3000 }, (_, i) => ({
        id: i,
        few: i % 7,
        spiked: i % 2 === 0 ? 0 : i * 1.5,
        name: `name ${i}`,
        category: ['red', 'green', 'blue'][i % 3] ?? '',
        rare: i === 17 ? 'once' : 'often',
        gone: i % 10 === 0 ? null : i,
      }));
      const edges = new Map([['id', [-5, 99, 1500, 9e9]]]);
      const columns = await columnsOf(rows, edges);
      const of = (column: string) => columns.get(column) as ColumnSketch;
      for (const column of ['id', 'few', 'spiked', 'gone']) {
        const { numbers, nulls } = of(column);
        const { ends, counts } = piecesOf(numbers ?? { kind: 'atoms', values: [], counts: [] });
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length - nulls);
        for (const [i, end] of ends.entries()) {
          const below = rows.filter((row) => {
            const value = row[column as 'id' | 'gone'];
            return value !== null && value <= end;
          }).length;
          expect(counts.slice(0, i + 1).reduce((sum, count) => sum + count, 0)).toBe(below);
        }
      }
      const { numbers } = of('id');
      if (numbers?.kind === 'bins') expect(numbers.edges).toEqual(expect.arrayContaining([99, 1500]));
      expect(of('few')).toMatchObject({ distinct: 7, isDistinctExact: true, numbers: { kind: 'atoms' } });
      expect(of('category').values).toEqual({
        counts: ['blue', 'green', 'red'].map((value) => ({ value, rows: 1000 })),
        rows: 3000,
        isComplete: true,
        isSample: false,
      });
      expect(of('rare').values?.counts).toEqual([
        { value: 'often', rows: 2999 },
        { value: 'once', rows: 1 },
      ]);
      expect(of('gone')).toMatchObject({ nulls: 300, minimum: 1, maximum: 2999 });
      const { values, distinct } = of('name');
      expect(distinct).toBeGreaterThan(2000);
      expect(values?.counts.every(({ value }) => /^name \d+$/.test(value))).toBe(true);
    });

    it('has no opinion on no rows', async () => {
      const { profiler, source } = await open([]);
      expect((await profiler.profile(source)).rows).toBe(0);
    });
  });
}
