import type { TableReader } from '@plimsoll/dataset';

/** A column engine that runs a plan of checks in one pass over a table. */
export interface TableEngine extends TableReader {
  readonly name: string;
}
