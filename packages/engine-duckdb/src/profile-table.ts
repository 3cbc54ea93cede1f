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
import { type BinRequest, countRest, tallyValues, type ValueTally } from './profile-counts.ts';
import { type ColumnReading, isoOf, readSample, type SampleSize } from './profile-sample.ts';

/** Values of this many rows lead the way: which columns have few values, and where numbers lie. */
const defaultSize: SampleSize = { rows: 10_000, cells: 4_000_000 };

/** A column with more different values than these in the sample has too many to count one by one. */
const mostFew = 2000;

const bins = 200;

/**
 * Looks at every column in at most three readings: counts, moments and a random sample; then the rows of each value where there are
 * few, and the rows of each bin where there are many. A table that fits into the sample is read once, and all of it is exact.
 */
export async function profileTable(
  connection: DuckDBConnection,
  source: TableSource,
  { size = defaultSize, ...request }: ProfileRequest & { size?: SampleSize } = {},
): Promise<TableSketch> {
  const table = await openValues(connection, source, request);
  const reading = await readSample(connection, table, size);
  if (request.malformed !== 'skip') await table.refuseMalformed(reading.rows);
  if (reading.isWhole) return { rows: reading.rows, columns: reading.columns.map(sketchWhole) };

  const plans = reading.columns.map(planColumn);
  const tallied = plans.filter(({ tally }) => tally !== null);
  const tallies = await tallyValues(
    connection,
    (places) => table.again(places.flatMap((i) => tallied[i]?.reading.column ?? [])),
    tallied.map(({ tally }) => tally ?? ''),
  );
  const tallyOf = new Map(tallied.map(({ reading: { column } }, i) => [column.name, tallies[i]]));

  const binned = plans.flatMap(({ reading: one }): (BinRequest & { name: string })[] => {
    const tally = tallyOf.get(one.column.name);
    const isCounted = tally && tally.distinct <= mostAtoms;
    if (one.kind !== 'number' || isCounted || one.column.number === null) return [];
    const edges = edgesOf(one, request.edges?.get(one.column.name) ?? []);
    return edges ? [{ name: one.column.name, sql: `CAST(${one.column.number} AS DOUBLE)`, edges }] : [];
  });
  const untold = plans.filter(({ reading: one, distinct }) => distinct && !tallyOf.get(one.column.name));
  const times = plans.filter(({ reading: one }) => one.kind === 'time' && one.column.microseconds === null);
  const rest = await countRest(connection, table.again(reading.columns.map(({ column }) => column)), {
    bins: binned,
    distinct: untold.map(({ distinct }) => distinct ?? ''),
    ranges: times.map(({ reading: one }) => one.column.text ?? 'NULL'),
  });
  const binsOf = new Map(binned.map(({ name, edges }, i) => [name, joinFirstBin(edges, rest.bins[i] ?? [])]));
  const distinctOf = new Map(untold.map(({ reading: one }, i) => [one.column.name, rest.distinct[i]]));
  const rangeOf = new Map(times.map(({ reading: one }, i) => [one.column.name, rest.ranges[i]]));
  return {
    rows: reading.rows,
    columns: reading.columns.map((one) =>
      assemble(one, {
        tally: tallyOf.get(one.column.name),
        numbers: binsOf.get(one.column.name),
        distinct: distinctOf.get(one.column.name),
        range: rangeOf.get(one.column.name),
      }),
    ),
  };
}

function sketchWhole({ column, ...reading }: ColumnReading): ColumnSketch {
  return sketchColumn({ ...reading, name: column.name, type: column.type });
}

interface ColumnPlan {
  readonly reading: ColumnReading;
  /** Expression whose values are counted one by one; null where there are too many. */
  readonly tally: string | null;
  /** Expression whose different values are estimated when they are not counted. */
  readonly distinct: string | null;
}

function planColumn(reading: ColumnReading): ColumnPlan {
  const { kind, column, numbers, texts } = reading;
  const [values, sql] =
    kind === 'number'
      ? [numbers, column.number && `CAST(${column.number} AS DOUBLE)`]
      : kind === 'text' || kind === 'boolean'
        ? [texts, kind === 'text' ? column.text : column.boolean]
        : [texts, column.microseconds ?? column.text];
  const isCountable = kind === 'number' || kind === 'text' || kind === 'boolean';
  const different = new Set<unknown>(values).size;
  const isFew = isCountable && different <= Math.min(mostFew, Math.max(100, values.length / 2));
  return { reading, tally: isFew ? sql : null, distinct: kind === 'other' ? null : sql };
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
