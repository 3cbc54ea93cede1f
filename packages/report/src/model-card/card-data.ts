import type { ColumnProfile, DecisionRecord, FileDigest, Identity } from '@plimsoll/record';
import { joinBlocks, renderLimitedTable } from '../blocks.ts';
import { isOfKind, type RecordOf } from '../context.ts';
import { codeSpan } from '../escape.ts';
import { formatBytes, formatCount, formatNumberOf, formatShare, formatValue } from '../format.ts';
import type { VersionFacts } from '../version-facts.ts';
import { tableLimit } from './card-limit.ts';

/** Every data file by its digest, and what the checked tables look like, column by column. */
export function renderData(records: readonly DecisionRecord[]): string {
  const files = new Map<string, FileDigest>();
  const add = (file: FileDigest) => files.set(`${file.path}\n${file.sha256}`, file);
  for (const record of records) {
    record.identity.data.forEach(add);
    if (isOfKind(record, 'data')) record.evidence.files.forEach(add);
    if (isOfKind(record, 'split')) record.evidence.splits.flatMap((split) => split.files).forEach(add);
  }
  const none = 'The records name no data files. List them in the input `data` of train-and-test.';
  const table = renderLimitedTable(
    [{ heading: 'file' }, { heading: 'size', isNumber: true }, { heading: 'SHA-256' }],
    [...files.values()],
    {
      limit: tableLimit,
      row: ({ path, bytes, sha256 }) => [codeSpan(path), formatBytes(bytes), codeSpan(sha256)],
    },
  );
  const profiles = records.filter((record) => isOfKind(record, 'data')).map(renderProfile);
  return joinBlocks([files.size === 0 ? none : table, ...profiles]);
}

function renderProfile({ id, evidence }: RecordOf<'data'>): string {
  const { rows, columns, profile } = evidence;
  const size = `${codeSpan(id)} saw ${formatNumberOf(rows, 'row')} and ${formatNumberOf(columns.length, 'column')}.`;
  if (!profile) return size;
  const table = renderLimitedTable(
    [
      { heading: 'column' },
      { heading: 'type' },
      { heading: 'missing', isNumber: true },
      { heading: 'distinct', isNumber: true },
      { heading: 'mean ± sd', isNumber: true },
    ],
    profile.columns,
    { limit: tableLimit, row: showColumn },
  );
  return joinBlocks([size, table]);
}

function showColumn(column: ColumnProfile): string[] {
  const { name, type, rows, nulls, distinct, mean, standardDeviation, isApproximate } = column;
  const spread = typeof standardDeviation === 'number' ? ` ± ${formatValue(standardDeviation)}` : '';
  const count = distinct === null ? '–' : `${isApproximate ? '≈ ' : ''}${formatCount(distinct)}`;
  return [
    codeSpan(name),
    type,
    rows === 0 ? '–' : formatShare(nulls / rows),
    count,
    typeof mean === 'number' ? `${formatValue(mean)}${spread}` : '–',
  ];
}

/** The lock files by their digests, and how many packages each pins; the packages themselves are in the bill of materials. */
export function renderLockFiles({ lockFiles }: VersionFacts): string {
  return renderLimitedTable(
    [{ heading: 'lock file' }, { heading: 'packages', isNumber: true }, { heading: 'SHA-256' }],
    lockFiles,
    {
      limit: tableLimit,
      row: ({ path, packages, sha256 }) => [
        codeSpan(path),
        packages === null ? '–' : formatCount(packages.length),
        codeSpan(sha256),
      ],
    },
  );
}

/** Parameters or environment of some records, by name; every value that occurs. */
export function renderValues(
  heading: string,
  records: readonly DecisionRecord[],
  key: 'parameters' | 'environment',
): string {
  const values = new Map<string, [string, Identity['parameters'][string]]>();
  for (const { identity } of records) {
    for (const [name, value] of Object.entries(identity[key])) values.set(`${name}\n${value}`, [name, value]);
  }
  const sorted = [...values.values()].sort(([a], [b]) => (a < b ? -1 : 1));
  return renderLimitedTable([{ heading }, { heading: 'value' }], sorted, {
    limit: tableLimit,
    row: ([name, value]) => [codeSpan(name), codeSpan(String(value))],
  });
}
