import { availableParallelism, totalmem } from 'node:os';
import type { DuckDBConnection } from '@duckdb/node-api';

/** The module `@duckdb/node-api`, wherever it was loaded from. */
export type DuckdbModule = typeof import('@duckdb/node-api');

/** How much of the machine the engine may take. */
export interface EngineLimits {
  /** Memory for the engine's data, in MB; more is spilled to disk. Default: 2048, or half of what the runner has. */
  readonly memoryMegabytes?: number;
  /** Threads. Default: as many as the runner has cores. */
  readonly threads?: number;
  /** Folder for what does not fit into memory. */
  readonly spillFolder: string;
}

const megabyte = 1024 * 1024;

/** The engine's memory in MB. A container's limit counts as the machine's. */
export function memoryOf(limits: EngineLimits): number {
  const constrained = process.constrainedMemory();
  const available = constrained > 0 ? Math.min(constrained, totalmem()) : totalmem();
  return limits.memoryMegabytes ?? Math.min(2048, Math.floor(available / 2 / megabyte));
}

/** Runs `work` on a fresh in-memory database that loads nothing from elsewhere, and closes it. */
export async function withConnection<T>(
  duckdb: DuckdbModule,
  limits: EngineLimits,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    memory_limit: `${memoryOf(limits)}MB`,
    temp_directory: limits.spillFolder,
    threads: String(limits.threads ?? availableParallelism()),
  });
  try {
    const connection = await instance.connect();
    try {
      // A file is asked once for each column: its footer is read once.
      await connection.run('SET parquet_metadata_cache = true');
      return await work(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** Rows of a result as plain values. */
export async function readRows(connection: DuckDBConnection, sql: string): Promise<unknown[][]> {
  const result = await connection.runAndReadAll(sql);
  return result.getRowsJS() as unknown[][];
}
