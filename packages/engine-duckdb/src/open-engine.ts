import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TableEngine } from '@plimsoll/contract';
import type { RemoteFiles } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import type { TableProfiler } from '@plimsoll/profile';
import type { SplitEngine } from '@plimsoll/split';
import type { DuckdbModule, EngineLimits } from './connection.ts';
import { createDuckdbEngine } from './engine.ts';
import { exists, installEngine } from './install-engine.ts';

/** Where the engine comes from. */
export interface EngineRequest {
  /** A folder that holds `node_modules/@duckdb/node-api`, or that `node_modules` itself; '' or absent to install it. */
  readonly enginePath?: string;
  /** Folder that outlives the job, such as the runner's tool cache: the engine is installed below it on the first use. */
  readonly cacheFolder: string;
  /** Folder with the package.json and package-lock.json that the engine is installed from. */
  readonly installFolder: string;
  /** The environment that npm is run with, and that holds the credentials of remote data. */
  readonly environment: Readonly<Record<string, string>>;
  readonly log?: { info(message: string): void };
  readonly limits?: Partial<EngineLimits>;
}

/**
 * Loads DuckDB from where the user says, or from the cache folder, where npm installs it on the first use.
 * Throws a ConfigurationError that names `engine-path` when there is no engine to be had.
 */
export async function openDuckdbEngine(
  request: EngineRequest,
): Promise<TableEngine & TableProfiler & SplitEngine & RemoteFiles> {
  const { enginePath } = request;
  const folder = enginePath ? await resolveEnginePath(enginePath) : await installEngine(request);
  const duckdb = loadDuckdb(folder, enginePath ? "input 'engine-path'" : 'data engine');
  const limits = { spillFolder: join(tmpdir(), `plimsoll-spill-${process.pid}`), ...request.limits };
  return createDuckdbEngine(duckdb, limits, { environment: request.environment });
}

/** The folder above node_modules. */
async function resolveEnginePath(path: string): Promise<string> {
  for (const folder of [resolve(path), resolve(path, '..')]) {
    if (await exists(join(folder, 'node_modules', '@duckdb', 'node-api', 'package.json'))) return folder;
  }
  throw new ConfigurationError({
    where: "input 'engine-path'",
    message: `is «${path}», and there is no node_modules/@duckdb/node-api.`,
    fix: 'Run npm install @duckdb/node-api in a folder, and name the folder.',
  });
}

/** A bundler must not see this import: the engine is native, and not part of what is shipped. */
function loadDuckdb(folder: string, where: string): DuckdbModule {
  try {
    return createRequire(join(folder, 'package.json'))('@duckdb/node-api') as DuckdbModule;
  } catch (error) {
    throw new ConfigurationError(
      {
        where,
        message: `DuckDB in ${folder} cannot be loaded on ${process.platform} ${process.arch}: ${firstLine(error)}`,
        fix: 'Install @duckdb/node-api on a machine of the same kind, and name its folder with engine-path.',
      },
      { cause: error },
    );
  }
}

function firstLine(error: unknown): string {
  const line = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
  return line.endsWith('.') ? line : `${line}.`;
}
