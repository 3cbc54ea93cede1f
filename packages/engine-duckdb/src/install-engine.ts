import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';

/** Everything that npm is told: the lock file decides, no scripts run, nothing else is asked of the network. */
const npmArguments = ['ci', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund'];
const patience = 10 * 60_000;

/**
 * The folder that holds the engine's node_modules: an earlier step's, or a new one. A new one is made beside it and then
 * renamed, so that it is there as a whole or not at all, and several steps may do it at once.
 * Throws a ConfigurationError when there is no npm, and a ServiceError when npm fails; both name `engine-path`.
 */
export async function installEngine(request: {
  readonly cacheFolder: string;
  readonly installFolder: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly log?: { info(message: string): void };
}): Promise<string> {
  const version = await readVersion(request.installFolder);
  const folder = join(
    request.cacheFolder,
    'plimsoll-engine',
    `${version}-${process.platform}-${process.arch}`,
  );
  if (await exists(join(folder, 'node_modules'))) return folder;
  request.log?.info(`Installing the data engine (DuckDB ${version}) into ${folder}.`);
  await mkdir(dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  try {
    for (const name of ['package.json', 'package-lock.json']) {
      await cp(join(request.installFolder, name), join(fresh, name));
    }
    await runNpm(fresh, request.environment);
    await rename(fresh, folder).catch(async (error: unknown) => {
      // Another step was faster: its engine is the same.
      if (!(await exists(join(folder, 'node_modules')))) throw error;
    });
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** Whether there is something at a path. */
export async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}

async function readVersion(installFolder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(installFolder, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return manifest.dependencies['@duckdb/node-api'] ?? '';
}

async function runNpm(folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  const isWindows = process.platform === 'win32';
  // On Windows npm is a script, which only a shell starts; the arguments are ours.
  const npm = spawn(isWindows ? 'npm.cmd' : 'npm', npmArguments, {
    cwd: folder,
    env: environment,
    shell: isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: patience,
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4000);
  };
  npm.stdout.on('data', collect);
  npm.stderr.on('data', collect);
  const code = await new Promise<number | null | Error>((resolve) => {
    npm.on('error', resolve);
    npm.on('close', resolve);
  });
  if (code === 0) return;
  if (code instanceof Error) {
    throw new ConfigurationError(
      {
        where: 'data engine',
        message: `npm is needed to install DuckDB, and cannot be run (${code.message}).`,
        fix: 'Add actions/setup-node before this step, or name a folder that has @duckdb/node-api with engine-path.',
      },
      { cause: code },
    );
  }
  throw new ServiceError({
    service: 'npm',
    operation: 'installing DuckDB',
    attempts: 1,
    message: `${lastError(output)}. Where the runner has no package registry, name a folder that has @duckdb/node-api with engine-path.`,
  });
}

function lastError(output: string): string {
  const lines = output.split('\n').map((line) => line.replace(/^npm (error|ERR!)\s*/, '').trim());
  return lines
    .filter((line) => line !== '' && !/^npm |complete log|debug-0\.log/.test(line))
    .slice(0, 3)
    .join('; ');
}
