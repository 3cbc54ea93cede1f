import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holdoutDigest } from './holdout-digest.ts';
import { predictionsFromTable } from './predictions-from-table.ts';
import { tableOf } from './table-of.ts';

type Row = { id: string | number; label: string | number; prediction: string | number };

function digest(
  rows: readonly Row[],
  columns: readonly (keyof Row)[] = ['id', 'label', 'prediction'],
): string {
  const table = tableOf(Object.fromEntries(columns.map((name) => [name, rows.map((row) => row[name])])));
  return holdoutDigest(predictionsFromTable(table, { where: 'p.csv', task: 'auto', positiveClass: '' }));
}

const rows: Row[] = Array.from({ length: 40 }, (_, id) => ({ id, label: id % 3, prediction: id % 2 }));

test('does not depend on the order of rows, nor on the predictions', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(rows, { minLength: rows.length }), (shuffled) => {
      expect(digest(shuffled)).toBe(digest(rows));
    }),
  );
  expect(digest(rows.map((row) => ({ ...row, prediction: 1 })))).toBe(digest(rows));
});

test('takes the same ids for the same whether the file holds them as numbers or as text', () => {
  expect(
    digest(rows.map((row) => ({ ...row, id: String(row.id), label: String(row.label), prediction: '0' }))),
  ).toBe(digest(rows));
});

test('changes with any label, any id, any row, and with labels that swap their rows', () => {
  const variants = [
    rows,
    rows.map((row) => (row.id === 5 ? { ...row, label: 1 } : row)),
    rows.map((row) => (row.id === 5 ? { ...row, id: 50 } : row)),
    rows.slice(1),
    rows.map((row) => (row.id === 0 ? { ...row, label: 1 } : row.id === 1 ? { ...row, label: 0 } : row)),
    rows.map((row) => ({ ...row, id: Number(row.id) * 10 })),
  ].map((variant) => digest(variant));
  const withoutIds = [rows, [...rows].reverse()].map((variant) => digest(variant, ['label', 'prediction']));
  expect(new Set([...variants, ...withoutIds]).size).toBe(8);
});
