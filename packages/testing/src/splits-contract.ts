import type { TableSource } from '@plimsoll/dataset';
import type { SharedColumn, SplitEngine, SplitQuestion } from '@plimsoll/split';
import { describe, expect, it } from 'vitest';
import type { MemoryRow } from './memory-tables.ts';

/** An engine with the two sides of a split. */
export interface SplitsUnderTest {
  readonly engine: SplitEngine;
  readonly train: TableSource;
  readonly test: TableSource;
}

const column = (name: string, kind: SharedColumn['kind'], isHuge = false): SharedColumn => ({
  name,
  kind,
  isHuge,
});

/** What every engine that compares splits promises: the same tests for the twin and for the engine on each format. */
export function describeSplitEngine(
  name: string,
  open: (train: readonly MemoryRow[], test: readonly MemoryRow[]) => Promise<SplitsUnderTest>,
): void {
  const compare = async (
    train: readonly MemoryRow[],
    test: readonly MemoryRow[],
    question: Partial<SplitQuestion> & Pick<SplitQuestion, 'columns' | 'features'>,
  ) => {
    const opened = await open(train, test);
    const rest = {
      label: null,
      keys: [],
      time: null,
      known: new Map(),
      examples: 2,
      seekBy: question.features,
    };
    return opened.engine.compareSplits({ ...rest, ...question, train: opened.train, test: opened.test });
  };
  const columns = [column('a', 'number'), column('t', 'text'), column('y', 'text')];
  const features = ['a', 't'];

  describe(`${name}: the sides of a split`, () => {
    it('finds equal rows, equal features and contradictions, nulls being equal', async () => {
      const train = [
        { a: 1, t: 'x', y: 'yes' },
        { a: 1, t: 'x', y: 'yes' },
        { a: 2.5, t: null, y: 'no' },
        { a: null, t: 'z', y: 'no' },
      ];
      const test = [
        { a: 9, t: 'x', y: 'yes' },
        { a: 1, t: 'x', y: 'no' },
        { a: 2.5, t: null, y: 'no' },
        { a: null, t: 'z', y: 'yes' },
        { a: 1, t: 'X', y: 'yes' },
        { a: 1, t: 'x', y: 'yes' },
      ];
      const facts = await compare(train, test, { columns, features, label: 'y', seekBy: ['a'] });
      expect(facts.sameRows).toEqual({ rows: 2, firstRows: [3, 6] });
      expect(facts.sameFeatures).toEqual({ rows: 4, firstRows: [2, 3] });
      expect(facts.conflicts).toEqual({ rows: 2, firstRows: [2, 4] });
    });

    it('finds keys on both sides, and those that differ in case, spaces, accents and Unicode alone', async () => {
      const keys = [column('a', 'number'), column('user', 'text'), column('n', 'number')];
      const train = [
        { a: 1, user: 'José  Díaz', n: 7 },
        { a: 2, user: 'Ann', n: 8 },
        { a: 3, user: null, n: 9 },
      ];
      const test = [
        { a: 11, user: 'jose\u0301 diaz ', n: 7 },
        { a: 12, user: 'Ann', n: 10 },
        { a: 13, user: 'Ann', n: 11 },
        { a: 14, user: 'ann', n: 12 },
        { a: 15, user: null, n: 13 },
        { a: 16, user: 'Bob', n: 14 },
      ];
      const facts = await compare(train, test, { columns: keys, features: ['a'], keys: ['user', 'n'] });
      expect(facts.keys).toEqual([
        {
          column: 'user',
          same: { rows: 2, firstRows: [2, 3] },
          values: 1,
          near: { rows: 2, firstRows: [1, 4] },
        },
        { column: 'n', same: { rows: 1, firstRows: [1] }, values: 1, near: { rows: 0, firstRows: [] } },
      ]);
      expect(facts.sameFeatures.rows).toBe(0);
    });

    it('finds rows before the end of train', async () => {
      const times = [column('a', 'number'), column('at', 'time')];
      const train = [
        { a: 1, at: '2024-01-31' },
        { a: 2, at: '2024-03-01' },
        { a: 3, at: null },
      ];
      const test = [
        { a: 4, at: '2024-03-01' },
        { a: 5, at: '2024-02-29' },
        { a: 6, at: null },
        { a: 7, at: '2024-05-01' },
      ];
      const { early } = await compare(train, test, { columns: times, features: ['a'], time: 'at' });
      expect(early).toMatchObject({ rows: 1, firstRows: [2] });
      expect(early?.trainEnd).toMatch(/^2024-03-01/);
    });

    it('finds values that train does not have', async () => {
      const known = new Map([
        ['t', ['x', 'y']],
        ['a', ['1', '2']],
      ]);
      const test = [
        { a: 1, t: 'z', y: 'no' },
        { a: 3, t: 'x', y: 'no' },
        { a: null, t: null, y: 'no' },
      ];
      const { unseen } = await compare([{ a: 1, t: 'x', y: 'no' }], test, { columns, features, known });
      expect([...unseen]).toEqual([
        ['t', { rows: 1, firstRows: [1] }],
        ['a', { rows: 1, firstRows: [2] }],
      ]);
    });

    it('samples rows whole', async () => {
      const rows = Array.from({ length: 500 }, (_, i) => ({ a: i, t: `t${i}`, y: 'no' }));
      const { engine, train } = await open(rows, rows);
      const sampled = await engine.sampleRows(train, { columns: columns.slice(0, 2), most: 100 });
      expect(sampled).toHaveLength(100);
      expect(sampled.every(([a, t]) => t === `t${a}`)).toBe(true);
    });
  });
}
