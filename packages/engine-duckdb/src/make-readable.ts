import type { DuckDBConnection } from '@duckdb/node-api';
import type { TableSource } from '@plimsoll/dataset';
import type { DuckdbModule } from './connection.ts';

/** A source whose files the engine reads itself. */
export interface ReadableSource extends TableSource {
  /** Names of the columns, where those in the files are made up. */
  readonly columnNames?: readonly (readonly string[])[];
}

/** What it takes to make a source readable. */
export interface ReadingTools {
  readonly connection: DuckDBConnection;
  readonly duckdb: DuckdbModule;
  /** Folder for converted files; the caller removes it. */
  readonly folder: string;
}

/** The same table in files that the engine reads itself: Arrow becomes Parquet. Its library is loaded only for it. */
export async function makeReadable(source: TableSource, tools: ReadingTools): Promise<ReadableSource> {
  if (source.format !== 'arrow') return source;
  const { convertArrow } = await import('./read-arrow.ts');
  const converted = await convertArrow(tools.connection, tools.duckdb, { ...tools, files: source.files });
  return {
    ...source,
    format: 'parquet',
    files: converted.map(({ path }) => path),
    names: source.names ?? source.files,
    columnNames: converted.map(({ columns }) => columns),
  };
}
