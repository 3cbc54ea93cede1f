import type { DuckDBConnection } from '@duckdb/node-api';
import { readRows } from './connection.ts';
import { fileList } from './table-view.ts';

/** What the footers of Parquet files say about a column, over all row groups of all files. */
export interface ColumnFacts {
  readonly rows: number;
  /** Rows that are null; null where a footer does not say. */
  readonly nulls: number | null;
  /** Least and greatest value of a column of whole numbers; null where a footer does not say, or there are none. */
  readonly range: { readonly least: bigint; readonly most: bigint } | null;
}

/** The columns of files, by their names in them; nested ones, and names that look like these, are left out. */
export async function readColumnFacts(
  connection: DuckDBConnection,
  files: readonly string[],
): Promise<ReadonlyMap<string, ColumnFacts>> {
  const bound = (which: 'min' | 'max') => {
    const value = `TRY_CAST(stats_${which}_value AS HUGEINT)`;
    return `${which}(${value}), count(${value})`;
  };
  const rows = await readRows(
    connection,
    `SELECT path_in_schema, sum(num_values), count(*), sum(stats_null_count), count(stats_null_count),
      ${bound('min')}, ${bound('max')}, count_if(type NOT IN ('INT32', 'INT64'))
    FROM parquet_metadata(${fileList(files)}) WHERE path_in_schema NOT LIKE '%, %' GROUP BY path_in_schema`,
  );
  const facts = new Map<string, ColumnFacts>();
  for (const [path, values, groups, nulls, nullsSaid, least, leastSaid, most, mostSaid, others] of rows) {
    const isSaid = (groupsSaid: unknown) => Number(groupsSaid) === Number(groups);
    const hasRange = isSaid(leastSaid) && isSaid(mostSaid) && Number(others) === 0;
    facts.set(String(path), {
      rows: Number(values),
      nulls: isSaid(nullsSaid) ? Number(nulls) : null,
      range: hasRange ? { least: BigInt(String(least)), most: BigInt(String(most)) } : null,
    });
  }
  return facts;
}
