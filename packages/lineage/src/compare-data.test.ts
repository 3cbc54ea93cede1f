import { aRecord } from '@plimsoll/testing';
import { expect, it } from 'vitest';
import { compareData } from './compare-data.ts';

const file = (path: string, content: string) => ({ path, sha256: content.repeat(64), bytes: 1 });
const columns = (...names: string[]) => names.map((name) => ({ name, type: 'text' }));
const provenance = {
  ...{ source: 'run 7 on main', commit: null, createdAt: null, commitsBehind: null, url: null },
  isAncestor: true,
};
const main = aRecord({
  evidence: {
    kind: 'data',
    rows: 344,
    files: [file('a.csv', 'a'), file('b.csv', 'b')],
    columns: columns('id', 'sex'),
  },
});

it('tells rows, files and columns that differ from main’s', () => {
  const now = { rows: 412, files: [file('a.csv', 'c'), file('c.csv', 'a')], columns: columns('id', 'age') };
  expect(compareData({ records: [main], provenance }, now, 'validate-data')).toEqual({
    source: 'run 7 on main',
    rowsBefore: 344,
    files: [
      { path: 'a.csv', change: 'changed' },
      { path: 'c.csv', change: 'added' },
      { path: 'b.csv', change: 'removed' },
    ],
    columns: [
      { name: 'age', change: 'added' },
      { name: 'sex', change: 'removed' },
    ],
  });
});

it('knows nothing where main has checked no data, or the data of several legs and not of this one', () => {
  const now = { rows: 1, files: [], columns: [] };
  expect(compareData({ records: [aRecord()], provenance }, now, 'validate-data')).toBeUndefined();
  const legs = [
    { ...main, id: 'north' },
    { ...main, id: 'south' },
  ];
  expect(compareData({ records: legs, provenance }, now, 'west')).toBeUndefined();
  expect(compareData({ records: legs, provenance }, now, 'south')?.rowsBefore).toBe(344);
});
