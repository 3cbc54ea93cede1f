import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableSource } from '@plimsoll/dataset';
import {
  type ColumnSketch,
  chooseEdges,
  countsOf,
  mostAtoms,
  type NumberDistribution,
  type ProfileRequest,
  sketchColumn,
  type TableSketch,
} from '@plimsoll/profile';
import { openValues } from './profile-columns.ts';
import { countColumns, tallyColumns, type ValueTally, valueSql } from './profile-counts.ts';
import {
  type ColumnReading,
  isoOf,
  readSample,
  type SampleSize,
  sampleRowsOf,
  type TableReading,
} from './profile-sample.ts';
import { countCells, readCellSample, tallyCells } from './read-cells.ts';
import type { ValueTable } from './value-table.ts';

/** Values of this many rows lead the way: which columns have few values, and where numbers lie. */
const defaultSize: SampleSize = { rows: 10_000, cells: 4_000_000 };

/** A column with more different values than these in the sample has too many to count one by one. */
const mostFew = 2000;

const bins = 200;

/** A table of more columns than these is read cell by cell. */
const mostColumns = 100;

/**
 * Looks at every column in at most three readings: counts, moments and a random sample; then the rows of each value where there are
 * few, and the rows of each bin where there are many. A table that fits into the sample is read once, and all of it is exact.
 */
export async function profileTable(
  connection: DuckDBConnection,
  source: TableSource,
  {
    size = defaultSize,
    mostNarrow = mostColumns,
    ...request
  }: ProfileRequest & { size?: SampleSize; mostNarrow?: number } = {},
): Promise<TableSketch> {
  const { table, reading, isWide } = await readFirst(connection, source, { ...request, size, mostNarrow });
  if (request.malformed !== 'skip') await table.refuseMalformed(reading.rows);
  if (reading.isWhole) return { rows: reading.rows, columns: reading.columns.map(sketchWhole) };

  const plans = reading.columns.map(planColumn);
  const [tally, count] = isWide ? [tallyCells, countCells] : [tallyColumns, countColumns];
  const tallied = plans.filter(({ isFew }) => isFew).map(({ reading: one }) => one);
  const tallies = await tally(connection, table, tallied);
  const others = plans.filter(({ reading: { column } }) => !tallies.has(column.name));
  const times = reading.columns.filter(({ kind, column }) => kind === 'time' && column.microseconds === null);
  const binned = reading.columns.flatMap((one) => {
    const counted = tallies.get(one.column.name);
    const isCounted = counted && counted.distinct <= mostAtoms;
    if (one.kind !== 'number' || isCounted || one.column.number === null) return [];
    const edges = edgesOf(one, request.edges?.get(one.column.name) ?? []);
    return edges ? [{ column: one.column, kind: one.kind, edges }] : [];
  });
  const rest = await count(connection, table, {
    bins: binned,
    distinct: others.filter(({ hasValues }) => hasValues).map(({ reading: one }) => one),
    ranges: times.filter(({ column }) => column.text !== null),
  });
  const binsOf = new Map(
    binned.map(({ column: { name }, edges }) => [name, joinFirstBin(edges, rest.bins.get(name) ?? [])]),
  );
  return {
    rows: reading.rows,
    columns: reading.columns.map((one) =>
      assemble(one, {
        tally: tallies.get(one.column.name),
        numbers: binsOf.get(one.column.name),
        distinct: rest.distinct.get(one.column.name),
        range: rest.ranges.get(one.column.name),
      }),
    ),
  };
}

/** The first reading; once more with the columns of JSON that only later rows have. */
async function readFirst(
  connection: DuckDBConnection,
  source: TableSource,
  { size, mostNarrow, ...request }: ProfileRequest & { size: SampleSize; mostNarrow: number },
): Promise<{ table: ValueTable; reading: TableReading; isWide: boolean }> {
  const read = async (table: ValueTable) => {
    const isWide = table.columns.length > mostNarrow;
    const most = sampleRowsOf(table, size);
    const reading = await (isWide ? readCellSample : readSample)(connection, table, most);
    return { table, reading, isWide };
  };
  const first = await read(await openValues(connection, source, request));
  if (!first.reading.hasOthers) return first;
  const late = await first.table.listOthers();
  return late.length === 0 ? first : read(await openValues(connection, source, { ...request, late }));
}

function sketchWhole({ column, ...reading }: ColumnReading): ColumnSketch {
  return sketchColumn({ ...reading, name: column.name, type: column.type });
}

interface ColumnPlan {
  readonly reading: ColumnReading;
  /** Whether its values are few enough to be counted one by one. */
  readonly isFew: boolean;
  /** Whether it has values whose number can be estimated. */
  readonly hasValues: boolean;
}

function planColumn(reading: ColumnReading): ColumnPlan {
  const { kind, column, numbers, texts } = reading;
  const values: readonly unknown[] = kind === 'number' ? numbers : texts;
  const hasValues = kind !== 'other' && valueSql(column, kind) !== null;
  const isCountable = kind === 'number' || kind === 'text' || kind === 'boolean';
  const isFew = new Set(values).size <= Math.min(mostFew, Math.max(100, values.length / 2));
  return { reading, isFew: hasValues && isCountable && isFew, hasValues };
}

/** Edges from the sample, and those of the reference; null for a column without numbers. */
function edgesOf(reading: ColumnReading, others: readonly number[]): number[] | null {
  const { minimum, maximum } = reading;
  if (minimum === null || maximum === null) return null;
  const sample = [...reading.numbers].sort((a, b) => a - b);
  const inner = others.filter((edge) => edge > minimum && edge < maximum);
  const edges = [...chooseEdges(sample, { minimum, maximum, bins }), ...inner];
  return [...new Set(edges)].sort((a, b) => a - b);
}

/** The engine's first count is of what is at most at the first edge: those rows are the minimum, in the first bin. */
function joinFirstBin(edges: readonly number[], counts: readonly number[]): NumberDistribution {
  const [first = 0, second = 0, ...others] = counts;
  if (edges.length === 1) return { kind: 'bins', edges: [edges[0] ?? 0, edges[0] ?? 0], counts: [first] };
  return { kind: 'bins', edges, counts: [first + second, ...others.slice(0, edges.length - 2)] };
}

function assemble(
  reading: ColumnReading,
  found: {
    tally: ValueTally | undefined;
    numbers: NumberDistribution | undefined;
    distinct: number | undefined;
    range: readonly [string | null, string | null] | undefined;
  },
): ColumnSketch {
  const { column, kind, rows, nulls, invalid, mean, standardDeviation } = reading;
  const filled = rows - nulls;
  const isCounted = found.tally !== undefined;
  const time = (value: number | null) => (value === null ? null : isoOf(value, column.type));
  const [least, greatest] =
    kind === 'number'
      ? [reading.minimum, reading.maximum]
      : kind === 'time'
        ? (found.range ?? [time(reading.minimum), time(reading.maximum)])
        : [null, null];
  return {
    name: column.name,
    type: column.type,
    kind,
    rows,
    nulls,
    invalid,
    distinct:
      found.tally?.distinct ?? (found.distinct === undefined ? null : Math.min(found.distinct, filled)),
    isDistinctExact: isCounted,
    minimum: least,
    maximum: greatest,
    mean,
    standardDeviation,
    numbers: found.numbers ?? (kind === 'number' && found.tally ? atomsFrom(found.tally) : null),
    values: kind === 'text' || kind === 'boolean' ? valuesOf(reading, found.tally) : null,
  };
}

function atomsFrom({ counts }: ValueTally): NumberDistribution | null {
  const merged = new Map<number, number>();
  for (const [text, rows] of counts) {
    const value = Number(text) || 0;
    merged.set(value, (merged.get(value) ?? 0) + rows);
  }
  if (merged.size === 0) return null;
  const sorted = [...merged].sort(([a], [b]) => a - b);
  return { kind: 'atoms', values: sorted.map(([value]) => value), counts: sorted.map(([, rows]) => rows) };
}

function valuesOf(reading: ColumnReading, tally: ValueTally | undefined): ColumnSketch['values'] {
  if (tally) {
    const counts = tally.counts.map(([value, rows]) => ({ value, rows }));
    const isComplete = tally.distinct <= tally.counts.length;
    return { counts, rows: reading.rows - reading.nulls, isComplete, isSample: false };
  }
  const counts = new Map<string, number>();
  for (const text of reading.texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return countsOf(counts, { rows: reading.texts.length, isSample: true });
}
