import type { DuckDBConnection } from '@duckdb/node-api';
import type { PlannedColumn } from '@plimsoll/contract';
import type { TableSource } from '@plimsoll/dataset';
import type { CsvDialect } from './csv-head.ts';
import { openCsv } from './csv-view.ts';
import { openJson } from './json-view.ts';
import type { ReadableSource } from './make-readable.ts';
import { openParquet } from './parquet-view.ts';
import { findPartitions } from './partitions.ts';
import type { TableView } from './table-view.ts';

/**
 * Opens files of any format as one table; only the columns in `planned` get cells. Throws a ConfigurationError when they
 * cannot be read as one.
 */
export async function openTable(
  connection: DuckDBConnection,
  source: ReadableSource,
  planned: readonly PlannedColumn[],
): Promise<TableView> {
  const { files, format } = source;
  const request = { connection, files, planned, partitions: findPartitions(source) };
  switch (format) {
    case 'csv':
      return openCsv({ ...request, dialect: dialectOf(source) });
    case 'jsonl':
    case 'json':
      return openJson({ ...request, format });
    default:
      return openParquet({ ...request, columnNames: source.columnNames });
  }
}

/** What the user says of the dialect, and what the name of the file does. */
function dialectOf({ files, csv }: TableSource): Partial<CsvDialect> {
  const isTabbed = files.every((file) => /\.(tsv|tab)(\.(gz|zst))?$/i.test(file));
  return { ...(isTabbed && { delimiter: '\t' }), ...csv };
}
