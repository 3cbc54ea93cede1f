import type { DuckDBConnection } from '@duckdb/node-api';
import type { CheckPlan, Test } from '@plimsoll/contract';
import { readRows } from './connection.ts';
import { fileList } from './table-view.ts';

/** What the footers of Parquet files say about a column, over all row groups of all files. */
interface ColumnFacts {
  /** Whether no row is null; false where a footer does not say. */
  readonly hasNoNull: boolean;
  /** Least and greatest value of a column of whole numbers; null where a footer does not say, or there are none. */
  readonly range: { readonly least: bigint; readonly most: bigint } | null;
}

const wholeNumber = /^(U?(TINY|SMALL|BIG)INT|U?INTEGER)$/;

/**
 * The checks of a plan (by number) that the statistics of Parquet files prove to be kept, so that nobody has to look
 * at the rows: that there is no null, and that whole numbers are within limits. Floats are looked at, since their
 * statistics pass over NaN, and texts, since theirs may be cut.
 */
export async function proveByStatistics(
  connection: DuckDBConnection,
  plan: CheckPlan,
  at: {
    readonly files: readonly string[];
    readonly columns: readonly { readonly name: string; readonly type: string }[];
  },
): Promise<ReadonlySet<number>> {
  const facts = await readFacts(connection, at);
  const proven = new Set<number>();
  for (const [number, { test, column }] of plan.checks.entries()) {
    const known = column === null ? undefined : facts.get(column);
    if (known && isProven(test, known)) proven.add(number);
  }
  return proven;
}

function isProven(test: Test, { hasNoNull, range }: ColumnFacts): boolean {
  if (test.kind === 'not-null') return hasNoNull;
  if (test.kind !== 'bound' || range === null) return false;
  // A bigint is compared with a float exactly.
  switch (test.comparison) {
    case '>=':
      return range.least >= test.limit;
    case '>':
      return range.least > test.limit;
    case '<=':
      return range.most <= test.limit;
    case '<':
      return range.most < test.limit;
  }
}

async function readFacts(
  connection: DuckDBConnection,
  { files, columns }: Parameters<typeof proveByStatistics>[2],
): Promise<ReadonlyMap<string, ColumnFacts>> {
  const isFlat = `path_in_schema NOT LIKE '%, %'`;
  const rows = await readRows(
    connection,
    `SELECT path_in_schema, count(stats_null_count) = count(*) AND sum(stats_null_count) = 0,
      count_if(stats_min_value IS NULL OR stats_max_value IS NULL) = 0,
      min(TRY_CAST(stats_min_value AS HUGEINT)), max(TRY_CAST(stats_max_value AS HUGEINT)),
      count(TRY_CAST(stats_min_value AS HUGEINT)) = count(*) AND count(TRY_CAST(stats_max_value AS HUGEINT)) = count(*)
    FROM parquet_metadata(${fileList(files)}) WHERE ${isFlat} GROUP BY path_in_schema`,
  );
  const types = new Map(columns.map(({ name, type }) => [name, type]));
  const facts = new Map<string, ColumnFacts>();
  for (const [path, hasNoNull, isSaid, least, most, isWhole] of rows) {
    const type = types.get(String(path));
    if (type === undefined) continue;
    const hasRange = isSaid === true && isWhole === true && wholeNumber.test(type);
    const range = hasRange ? { least: BigInt(String(least)), most: BigInt(String(most)) } : null;
    facts.set(String(path), { hasNoNull: hasNoNull === true, range });
  }
  return facts;
}
