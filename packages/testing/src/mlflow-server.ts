import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** The `mlflow` that is on the PATH and can serve, and its Python; or why there is none. */
export type Mlflow = { readonly path: string; readonly python: string } | { readonly missing: string };

/** Looks for the real MLflow. The client alone (`mlflow-skinny`) has a command of that name too, and no server. */
export function findMlflow(): Mlflow {
  const found = spawnSync('sh', ['-c', 'command -v mlflow'], { encoding: 'utf8' }).stdout.trim();
  if (found === '') return { missing: 'skipped: mlflow is not on the PATH (pip install mlflow)' };
  const python = /^#!\s*(\S+)/.exec(readFileSync(found, 'utf8'))?.[1];
  const hasServer =
    python !== undefined &&
    spawnSync(python, ['-c', 'import importlib.util as u, sys; sys.exit(u.find_spec("flask") is None)'])
      .status === 0;
  return hasServer
    ? { path: found, python }
    : { missing: `skipped: ${found} cannot serve (pip install mlflow, not mlflow-skinny)` };
}

/** A running tracking server and model registry, with nothing in it. */
export interface MlflowServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** Everything that the server has said, for failures. */
  log(): string;
  /** Runs Python with MLflow's own client on this server (MLFLOW_TRACKING_URI is set), and returns what it prints. Fails when it does. */
  python(script: string): string;
  /** Ends the server and removes what it stored. */
  stop(): Promise<void>;
}

/**
 * Starts `mlflow server` on a free port of the loopback interface: runs and registry in SQLite, artifacts in a folder beside it, served
 * through the server. Fails with the server's own words when it does not come up.
 */
export async function startMlflowServer(mlflow: Extract<Mlflow, { path: string }>): Promise<MlflowServer> {
  const folder = await mkdtemp(join(tmpdir(), 'plimsoll-mlflow-'));
  const url = `http://127.0.0.1:${await findFreePort()}`;
  const env = {
    ...process.env,
    MLFLOW_TRACKING_URI: url,
    MLFLOW_DISABLE_TELEMETRY: 'true',
    MLFLOW_SERVER_ENABLE_JOB_EXECUTION: 'false',
    GIT_PYTHON_REFRESH: 'quiet',
  };
  const { MLFLOW_TRACKING_URI: _, ...serverEnv } = env;
  const { hostname, port } = new URL(url);
  const args = ['server', '--host', hostname, '--port', port, '--workers', '1'];
  const places = [
    ...['--backend-store-uri', `sqlite:///${folder}/mlflow.db`],
    ...['--artifacts-destination', join(folder, 'artifacts')],
  ];
  // A group of its own, since the server is a parent of workers.
  const server = spawn(mlflow.path, [...args, ...places], { cwd: folder, env: serverEnv, detached: true });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  const stop = async (): Promise<void> => {
    await endGroup(server);
    await rm(folder, { recursive: true, force: true });
  };
  while (!(await isHealthy(url))) {
    if (server.exitCode !== null || server.signalCode !== null) {
      await stop();
      throw new Error(`mlflow server did not start:\n${said}`);
    }
    await wait(100);
  }
  return {
    url,
    log: () => said,
    python: (script) =>
      execFileSync(mlflow.python, ['-c', script], { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' }),
    stop,
  };
}

async function isHealthy(url: string): Promise<boolean> {
  return fetch(`${url}/health`).then(
    (response) => response.ok,
    () => false,
  );
}

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function endGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
  const exited = once(server, 'exit');
  process.kill(-server.pid, 'SIGKILL');
  await exited;
}
