import type { Column, Table } from '@plimsoll/dataset';

/** For tests: a column as the engine would give it: numbers where every value is one, else text. */
export function columnOf(values: readonly (string | number | boolean | null)[]): Column {
  if (values.every((value) => value === null || typeof value === 'number')) {
    const nulls = values.includes(null) ? Uint8Array.from(values, (value) => (value === null ? 1 : 0)) : null;
    return { kind: 'number', values: Float64Array.from(values, (value) => value ?? Number.NaN), nulls };
  }
  const levels = [...new Set(values.filter((value) => value !== null).map(String))];
  const codes = Int32Array.from(values, (value) => (value === null ? -1 : levels.indexOf(String(value))));
  return { kind: 'category', codes, levels };
}

/** For tests: a table from columns by name. */
export function tableOf(
  columns: Readonly<Record<string, readonly (string | number | boolean | null)[]>>,
): Table {
  const entries = Object.entries(columns);
  return {
    rows: entries[0]?.[1].length ?? 0,
    columns: new Map(entries.map(([name, values]) => [name, columnOf(values)])),
  };
}
