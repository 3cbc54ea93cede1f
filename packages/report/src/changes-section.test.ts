import type { DataComparison } from '@plimsoll/record';
import { expect, it } from 'vitest';
import { makeData, makeRecord } from '../tests/sample-records.ts';
import { renderReport } from './render-report.ts';

function whatChanged(comparison: Partial<DataComparison>, rows = 412): string {
  const evidence = makeData({
    rows,
    comparison: { source: 'run 7 on main', rowsBefore: 344, files: [], columns: [], ...comparison },
  });
  const { markdown } = renderReport({
    model: 'penguins',
    records: [makeRecord({ action: 'validate-data', evidence })],
    now: new Date(0),
    baseBranch: 'main',
    runUrl: null,
  });
  return /\*\*What changed:\*\* (.*)/.exec(markdown)?.[1] ?? '';
}

const file = { path: 'a.csv', change: 'changed' } as const;

it.each<[Partial<DataComparison>, number, string]>([
  [{ files: [file] }, 412, 'data (344 → 412 rows, 1 file).'],
  [{ files: [file, file] }, 344, 'data (344 rows as before, 2 files).'],
  [
    {
      columns: [
        { name: 'a', change: 'added' },
        { name: 'b', change: 'removed' },
      ],
    },
    1,
    'data (344 → 1 row, 1 column added, 1 column removed).',
  ],
  [{}, 344, ''],
])('%j with %i rows is «%s»', (comparison, rows, words) => {
  expect(whatChanged(comparison, rows)).toBe(words);
});
