import { totalmem } from 'node:os';
import type { DuckDBConnection } from '@duckdb/node-api';

/** The module `@duckdb/node-api`, wherever it was loaded from. */
export type DuckdbModule = typeof import('@duckdb/node-api');

/** How much of the machine the engine may take. */
export interface EngineLimits {
  /** Memory for the engine's data, in MB; more is spilled to disk. Default: 2048, or half of the machine's. */
  readonly memoryMegabytes?: number;
  /** Threads. Default: as many as there are cores. */
  readonly threads?: number;
  /** Folder for what does not fit into memory. */
  readonly spillFolder: string;
}

const megabyte = 1024 * 1024;

/** Runs `work` on a fresh in-memory database that loads nothing from elsewhere, and closes it. */
export async function withConnection<T>(
  duckdb: DuckdbModule,
  limits: EngineLimits,
  work: (connection: DuckDBConnection) => Promise<T>,
): Promise<T> {
  const memory = limits.memoryMegabytes ?? Math.min(2048, Math.floor(totalmem() / 2 / megabyte));
  const instance = await duckdb.DuckDBInstance.create(':memory:', {
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    allow_community_extensions: 'false',
    memory_limit: `${memory}MB`,
    temp_directory: limits.spillFolder,
    ...(limits.threads === undefined ? {} : { threads: String(limits.threads) }),
  });
  try {
    const connection = await instance.connect();
    try {
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
