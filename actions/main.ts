import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Action, type Connections, createGitHubHost, runAction } from '@plimsoll/runtime';

/** Every action, loaded only when it runs. */
export const actions: Readonly<Record<string, () => Promise<{ action: Action }>>> = {
  'validate-data': () => import('./validate-data/src/run.ts'),
  'check-split': () => import('./check-split/src/run.ts'),
  'train-and-test': () => import('./train-and-test/src/run.ts'),
  'check-overfitting': () => import('./check-overfitting/src/run.ts'),
  'publish-model': () => import('./publish-model/src/run.ts'),
  'promote-model': () => import('./promote-model/src/run.ts'),
  report: () => import('./report/src/run.ts'),
};

/** Runs an action on GitHub's runner. `stub` is the address of the file in dist/ that action.yml names. */
export async function runInWorkflow(name: string, stub: string): Promise<number> {
  const folder = installationOf(stub);
  const load = actions[name];
  if (!load) throw new Error(`there is no action ${name}`);
  const [{ action }, host, version] = await Promise.all([
    load(),
    createGitHubHost(connectionsOf(folder)),
    readVersion(folder),
  ]);
  return runAction(action, host, version);
}

/** Runs `plimsoll <args>` in a terminal. */
export async function runInTerminal(args: readonly string[], stub: string): Promise<number> {
  const folder = installationOf(stub);
  const { runCommandLine } = await import('@plimsoll/cli');
  return runCommandLine(args, {
    folder,
    version: await readVersion(folder),
    actions,
    connections: connectionsOf(folder),
  });
}

function connectionsOf(folder: string): Connections {
  return {
    forge: async (request) => {
      const { connectGitHub } = await import('./connect-github.ts');
      return connectGitHub(request);
    },
    engine: async (request) => {
      const { openDuckdbEngine } = await import('@plimsoll/engine-duckdb');
      return openDuckdbEngine({ ...request, installFolder: `${folder}/dist/engine` });
    },
    trackedRun: async (request) => {
      const { readTrackedRun } = await import('@plimsoll/stores');
      return readTrackedRun(request);
    },
  };
}

/** The folder that holds actions/ and dist/: two levels above the stub. */
function installationOf(stub: string): string {
  return dirname(dirname(fileURLToPath(stub)));
}

async function readVersion(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  return String((manifest as { version?: unknown }).version);
}
