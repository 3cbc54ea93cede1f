import { type MayKeep, storedValue } from '@plimsoll/profile';
import type { DriftColumn } from '@plimsoll/record';
import type { DrawnCells } from './measure-column.ts';
import { restLabel } from './reference-column.ts';

/** Bars of one picture. */
const mostCells = 20;

/** Both sides over the same bins or categories; the largest categories, and the rest together. */
export function drawColumn(column: string, drawn: DrawnCells, mayKeep: MayKeep): DriftColumn {
  const { labels, reference, current } = drawn;
  const isOurs = (label: string) => label === restLabel || label.startsWith('≤ ') || label.startsWith('~');
  const cells = labels.map((label, i) => ({
    label: (isOurs(label) ? label : storedValue(column, label, mayKeep)).slice(0, 200),
    reference: reference[i] ?? 0,
    current: current[i] ?? 0,
  }));
  const shown = cells.slice(0, cells.length > mostCells ? mostCells - 1 : mostCells);
  const rest = cells.slice(shown.length);
  if (rest.length > 0) {
    shown.push({
      label: restLabel,
      reference: rest.reduce((sum, cell) => sum + cell.reference, 0),
      current: rest.reduce((sum, cell) => sum + cell.current, 0),
    });
  }
  return {
    column: column.slice(0, 1024),
    labels: shown.map(({ label }) => label),
    reference: shown.map((cell) => cell.reference),
    current: shown.map((cell) => cell.current),
  };
}
