import type { Column } from '@plimsoll/dataset';
import { type Predictions, takePredictions } from '@plimsoll/metrics';

/** Two models on the same rows, in the same order. */
export interface PairedRows {
  readonly kind: 'paired';
  readonly change: Predictions;
  readonly main: Predictions;
  /** Rows of each side before those that only one of them has were left out. */
  readonly ofChange: number;
  readonly ofMain: number;
}

/** Why two sets of predictions cannot be compared row by row, as one sentence. */
export interface NotPaired {
  readonly kind: 'unpaired';
  readonly reason: string;
}

/** With fewer shared rows than this there is nothing to compare. */
const fewestShared = 2;

/**
 * Matches the rows of two sets of predictions by id, else by position. Rows that only one side has are left out: both models were tested on
 * the shared rows, so a comparison on those is a fair one. Never paired when a shared row has two labels, or when rows without ids differ:
 * those are other rows, or other labels. Slices are cut by the columns of the change on both sides.
 */
export function pairRows(change: Predictions, main: Predictions): PairedRows | NotPaired {
  const unpaired = (reason: string): NotPaired => ({ kind: 'unpaired', reason });
  if (change.task !== main.task)
    return unpaired(`Main's predictions are of ${main.task}, and those of the change of ${change.task}.`);
  const counts = { ofChange: change.rows, ofMain: main.rows };
  if (change.ids === null || main.ids === null) {
    if (change.rows !== main.rows) return unpaired('Without ids in both files, rows cannot be matched.');
    return hasSameLabels(change, main)
      ? { kind: 'paired', change, main: { ...main, sliceColumns: change.sliceColumns }, ...counts }
      : unpaired('Without ids in both files, rows are matched by their order, and the labels differ.');
  }
  const { rows, others } = matchIds(change.ids, main.ids, counts);
  if (rows.length < fewestShared) return unpaired(describeNoOverlap(rows.length));
  const isWhole = rows.length === change.rows;
  const shared = isWhole ? change : takePredictions(change, rows);
  const isInOrder = isWhole && main.rows === change.rows && others.every((row, i) => row === i);
  const { sliceColumns } = shared;
  const opposite = { ...(isInOrder ? main : takePredictions(main, others)), sliceColumns };
  return hasSameLabels(shared, opposite)
    ? { kind: 'paired', change: shared, main: opposite, ...counts }
    : unpaired('Rows with the same id have other labels on main.');
}

function describeNoOverlap(shared: number): string {
  return shared === 0 ? 'No id occurs on both sides.' : `Only ${shared} id occurs on both sides.`;
}

function matchIds(
  change: Column,
  main: Column,
  { ofChange, ofMain }: { ofChange: number; ofMain: number },
): { rows: Uint32Array; others: Uint32Array } {
  const rowOfId = new Map<string | number, number>();
  const key = change.kind === 'number' && main.kind === 'number' ? numberAt : textAt;
  for (let row = 0; row < ofMain; row++) rowOfId.set(key(main, row), row);
  const rows = new Uint32Array(ofChange);
  const others = new Uint32Array(ofChange);
  let shared = 0;
  for (let row = 0; row < ofChange; row++) {
    const other = rowOfId.get(key(change, row));
    if (other === undefined) continue;
    rows[shared] = row;
    others[shared++] = other;
  }
  return { rows: rows.slice(0, shared), others: others.slice(0, shared) };
}

function numberAt(column: Column, row: number): string | number {
  return column.kind === 'number' ? (column.values[row] as number) : textAt(column, row);
}

function textAt(column: Column, row: number): string {
  if (column.kind === 'number') return String(column.values[row]);
  return column.levels[column.codes[row] as number] ?? '';
}

function hasSameLabels(change: Predictions, main: Predictions): boolean {
  if (change.task === 'classification' && main.task === 'classification') {
    const codeOnMain = change.classes.map((name) => main.classes.indexOf(name));
    return change.labels.every((label, row) => codeOnMain[label] === main.labels[row]);
  }
  if (change.task === 'multilabel' && main.task === 'multilabel')
    return change.names.every((name, index) => {
      const other = main.labels[main.names.indexOf(name)];
      return change.labels[index]?.every((flag, row) => flag === other?.[row]) ?? false;
    });
  if (change.task === 'multilabel' || main.task === 'multilabel') return false;
  return change.labels.every((label, row) => label === main.labels[row]);
}
