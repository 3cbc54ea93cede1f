import type { DuckDBConnection } from '@duckdb/node-api';
import type { SharedColumn, SplitQuestion } from '@plimsoll/split';
import type { ValueTable } from './value-table.ts';

/** Both sides of a split, opened. */
export interface SplitSide {
  readonly connection: DuckDBConnection;
  readonly train: ValueTable;
  readonly test: ValueTable;
  readonly question: SplitQuestion;
}

/** An expression that is equal for equal values on both sides, whatever their formats; SQL's NULL for null. */
export function keySql(table: ValueTable, { name, kind, isHuge }: SharedColumn): string {
  const value = table.columns.find((column) => column.name === name);
  if (!value) return 'NULL';
  if (kind === 'number' && !isHuge && value.comparable) return value.comparable;
  if (kind === 'boolean' && value.boolean) return value.boolean;
  if (kind === 'time' && value.microseconds) return `make_timestamp(${value.microseconds})`;
  return value.whole;
}
