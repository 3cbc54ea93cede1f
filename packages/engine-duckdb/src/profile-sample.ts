import type { DuckDBConnection } from '@duckdb/node-api';
import type { ColumnKind } from '@plimsoll/profile';
import { readRows } from './connection.ts';
import type { ValueSql, ValueTable } from './value-table.ts';

/** What the first reading tells of a column: counts and moments of all rows, values of some. */
export interface ColumnReading {
  readonly column: ValueSql;
  readonly kind: ColumnKind;
  readonly rows: number;
  readonly nulls: number;
  readonly invalid: number;
  readonly minimum: number | null;
  readonly maximum: number | null;
  readonly mean: number | null;
  readonly standardDeviation: number | null;
  /** Values of the sampled rows that have one of the kind; times as ISO 8601 text. */
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** A table after its first reading. */
export interface TableReading {
  readonly rows: number;
  /** Whether the sample is the table. */
  readonly isWhole: boolean;
  /** Whether there may be columns that the table does not list: a row has one, or nobody looked. */
  readonly hasOthers: boolean;
  readonly columns: readonly ColumnReading[];
}

/** How large the sample may be. */
export interface SampleSize {
  readonly rows: number;
  readonly cells: number;
}

const isoTime = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** How many rows are sampled of a table: every column of a row counts. */
export function sampleRowsOf({ columns }: ValueTable, size: SampleSize): number {
  return Math.max(500, Math.min(size.rows, Math.floor(size.cells / Math.max(1, columns.length))));
}

/** Reads the table once: counts and moments of every column, and all columns of `most` random rows. */
export async function readSample(
  connection: DuckDBConnection,
  table: ValueTable,
  most: number,
): Promise<TableReading> {
  const { columns, hasOthers } = table;
  const select = sampleSelect(columns, { most, table });
  const others = hasOthers === null ? '0' : `count_if(${hasOthers})`;
  const [answers = []] = await readRows(
    connection,
    `SELECT ${[others, ...select].join(',\n  ')}\nFROM ${table.from(columns)}`,
  );
  const rows = Number(answers[1]);
  const sample = (answers[2] ?? []) as readonly Record<string, unknown>[];
  return {
    rows,
    isWhole: rows <= most,
    hasOthers: Number(answers[0]) > 0,
    columns: columns.map((column, place) => {
      const counts = answers.slice(3 + place * answersPerColumn);
      return interpret(column, { rows, counts, sample, place });
    }),
  };
}

const answersPerColumn = 8;

/** What is asked of columns at the first reading: rows, a sample of them, and the answers that `interpret` reads for each. */
export function sampleSelect(
  columns: readonly ValueSql[],
  at: { most: number; table: Pick<ValueTable, 'isNumbered' | 'knownRows'> },
): string[] {
  const counted = (sql: string | null) => (sql === null ? '0' : `count(${sql})`);
  const aggregates = columns.flatMap((column) => {
    const { countFilled, number, isTame, kind, boolean, text, microseconds } = column;
    // Squares of larger numbers are no 64-bit floats, and would be an error.
    const squarable = isTame ? number : `CASE WHEN abs(${number}) < 1e150 THEN ${number} END`;
    return [
      countFilled,
      kind !== null && isTame ? countFilled : counted(number),
      kind !== null ? '0' : counted(boolean),
      kind !== null ? '0' : counted(text),
      ...(number
        ? [`min(${number})`, `max(${number})`, `avg(${number})`, `stddev_samp(${squarable})`]
        : microseconds
          ? [`min(${microseconds})`, `max(${microseconds})`, 'NULL', 'NULL']
          : ['NULL', 'NULL', 'NULL', 'NULL']),
    ];
  });
  const values = columns.map(({ number, boolean, text, microseconds }, i) => {
    const parts = [
      number ? `n := CAST(${number} AS DOUBLE)` : null,
      boolean ? `b := ${boolean}` : null,
      text ? `t := ${text}` : null,
      microseconds ? `m := ${microseconds}` : null,
    ].filter((part) => part !== null);
    return `v${i} := struct_pack(${parts.length > 0 ? parts.join(', ') : 'x := 0'})`;
  });
  const row = `struct_pack(${values.length > 0 ? values.join(', ') : 'x := 0'})`;
  return ['count(*)', sampleAggregate(row, at), ...aggregates];
}

/** Rows by the hash of their number, the same in every run; else by chance, which takes an order of all of them. */
function sampleAggregate(row: string, { most, table }: Parameters<typeof sampleSelect>[1]): string {
  const { isNumbered, knownRows } = table;
  if (!isNumbered || knownRows === null) return `arg_min(${row}, random(), ${most})`;
  if (knownRows <= most) return `list(${row})`;
  const share = (2n ** 64n * BigInt(most)) / BigInt(knownRows);
  return `list(${row}) FILTER (hash(row_number) < ${share}::UBIGINT)`;
}

interface Cell {
  readonly n?: number | null;
  readonly b?: boolean | null;
  readonly t?: string | null;
  readonly m?: bigint | null;
}

/** What the answers to `sampleSelect` tell of a column; `place` is its place among those that were asked of together. */
export function interpret(
  column: ValueSql,
  about: {
    rows: number;
    counts: readonly unknown[];
    sample: readonly Record<string, unknown>[];
    place: number;
  },
): ColumnReading {
  const { rows, counts, sample, place } = about;
  const [filled = 0, numbers = 0, booleans = 0, texts = 0] = counts.slice(0, 4).map(Number);
  const cells = sample.map((row) => row[`v${place}`] as Cell);
  const kind = filled === 0 ? 'other' : (column.kind ?? kindOf({ filled, numbers, booleans, texts, cells }));
  const isNumber = kind === 'number';
  const [minimum, maximum, mean, standardDeviation] = counts.slice(4, 8).map((value) => finite(value));
  return {
    column,
    kind,
    rows,
    nulls: rows - filled,
    invalid: isNumber ? filled - numbers : 0,
    minimum: (isNumber || column.microseconds !== null ? minimum : null) ?? null,
    maximum: (isNumber || column.microseconds !== null ? maximum : null) ?? null,
    mean: (isNumber ? mean : null) ?? null,
    standardDeviation: isNumber && isMeasured(minimum, maximum) ? (standardDeviation ?? null) : null,
    numbers: isNumber ? cells.flatMap(({ n }) => (typeof n === 'number' ? [n] : [])) : [],
    texts: isNumber ? [] : cells.flatMap((cell) => textOf(cell, kind, column.type)),
  };
}

/** Squares of larger numbers are no 64-bit floats. */
function isMeasured(minimum: number | null | undefined, maximum: number | null | undefined): boolean {
  return Math.max(Math.abs(minimum ?? 0), Math.abs(maximum ?? 0)) < 1e150;
}

function textOf({ b, t, m }: Cell, kind: ColumnKind, type: string): string[] {
  if (kind === 'boolean') return typeof b === 'boolean' ? [String(b)] : [];
  if (typeof m === 'bigint') return [isoOf(Number(m), type)];
  return typeof t === 'string' ? [t] : [];
}

/** ISO 8601 in UTC, of microseconds since 1970; a date alone for the engine's type of dates. */
export function isoOf(microseconds: number, type: string): string {
  const date = new Date(microseconds / 1000);
  if (Number.isNaN(date.getTime())) return String(microseconds);
  const text = date.toISOString().replace('.000Z', 'Z');
  return type === 'DATE' ? text.slice(0, text.indexOf('T')) : text;
}

const notFinite = /^[+-]?(nan|inf|infinity)$/i;

/**
 * The kind of a column that may hold anything, by what it holds. Words for NaN and infinity are invalid numbers; they are looked
 * for in the sample, since asking every text would cost more than all the rest.
 */
function kindOf(about: {
  filled: number;
  numbers: number;
  booleans: number;
  texts: number;
  cells: readonly Cell[];
}): ColumnKind {
  const { filled, numbers, booleans, texts, cells } = about;
  if (numbers === filled) return 'number';
  if (booleans === filled) return 'boolean';
  if (texts !== filled) return 'other';
  const some = cells.filter(({ t }) => typeof t === 'string');
  const words = some.filter(({ n }) => typeof n !== 'number').map(({ t }) => t ?? '');
  if (numbers > 0 && words.length > 0 && words.every((word) => notFinite.test(word))) return 'number';
  return some.length > 0 && some.every(({ t }) => isoTime.test(t ?? '')) ? 'time' : 'text';
}

function finite(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}
