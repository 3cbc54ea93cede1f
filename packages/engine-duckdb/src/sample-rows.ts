import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableSource } from '@plimsoll/dataset';
import type { SampledValue, SharedColumn } from '@plimsoll/split';
import { readRows } from './connection.ts';
import { openValues } from './profile-columns.ts';
import { keySql } from './split-side.ts';

/** Some columns of random rows. */
export async function sampleRows(
  connection: DuckDBConnection,
  source: TableSource,
  { columns, most }: { columns: readonly SharedColumn[]; most: number },
): Promise<(readonly SampledValue[])[]> {
  const texts = new Set(
    columns.filter(({ kind, isHuge }) => kind === 'text' || isHuge).map(({ name }) => name),
  );
  const table = await openValues(connection, source, { texts });
  const some = table.columns.filter(({ name }) => columns.some((column) => column.name === name));
  const select = columns.map((column, i) => {
    const key = keySql(table, column);
    const isPlain = column.kind === 'number' || column.kind === 'boolean';
    return `${isPlain && !column.isHuge ? key : `left(CAST(${key} AS VARCHAR), 200)`} AS s${i}`;
  });
  const rows = await readRows(
    connection,
    `SELECT * FROM (SELECT ${select.join(', ')} FROM ${table.again(some)}) USING SAMPLE reservoir(${most} ROWS) REPEATABLE (42)`,
  );
  return rows as (readonly SampledValue[])[];
}
