import type { ColumnChange, DataComparison, DataEvidence, DecisionRecord } from '@plimsoll/record';
import { compareFiles } from './compare-trainings.ts';
import type { EvidenceBundle } from './evidence.ts';

type SeenData = Pick<DataEvidence, 'files' | 'rows' | 'columns'>;

/** What main's run saw under the same id, else in its only step of this kind. */
export function dataOf(records: readonly DecisionRecord[], id: string): DataEvidence | undefined {
  const all = records.flatMap(({ id: own, evidence }) =>
    evidence.kind === 'data' ? [{ own, evidence }] : [],
  );
  return (all.find(({ own }) => own === id) ?? (all.length === 1 ? all[0] : undefined))?.evidence;
}

/** The data of a change against those that main's evidence is about; undefined where main has checked none. */
export function compareData(
  { records, provenance }: Pick<EvidenceBundle, 'records' | 'provenance'>,
  now: SeenData,
  id: string,
): DataComparison | undefined {
  const before = dataOf(records, id);
  return (
    before && {
      source: provenance.source,
      rowsBefore: before.rows,
      files: compareFiles(before.files, now.files),
      columns: compareColumns(before, now),
    }
  );
}

function compareColumns(before: SeenData, after: SeenData): ColumnChange[] {
  const [old, now] = [before, after].map(({ columns }) => new Set(columns.map(({ name }) => name)));
  return [
    ...after.columns
      .filter(({ name }) => !old?.has(name))
      .map(({ name }): ColumnChange => ({ name, change: 'added' })),
    ...before.columns
      .filter(({ name }) => !now?.has(name))
      .map(({ name }): ColumnChange => ({ name, change: 'removed' })),
  ];
}
