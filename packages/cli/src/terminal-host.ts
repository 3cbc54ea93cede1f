import { homedir, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type Connections,
  createLog,
  describeEnvironment,
  environmentForCommands,
  type Host,
  type Log,
  modelNameFrom,
  type RunContext,
  readGitState,
} from '@plimsoll/runtime';
import { connectFolders } from './local-forge.ts';

/** The adapters that a terminal shares with GitHub's runner. */
export type TerminalConnections = Pick<Connections, 'engine' | 'trackedRun'>;

/** Takes what is told, such as a stream of the process. */
type Write = (text: string | Uint8Array) => void;

/** The host in a terminal: git for the context, folders below .plimsoll/ for the forge. */
export async function createTerminalHost(
  inputs: Readonly<Record<string, string>>,
  connections: TerminalConnections,
): Promise<Host> {
  const folder = process.cwd();
  const git = await readGitState(folder);
  const root = git?.root ?? folder;
  const context: RunContext = {
    platform: 'local',
    event: 'local',
    repository: null,
    commit: git?.commit ?? null,
    ref: git?.branch ?? null,
    defaultBranch: git?.defaultBranch ?? null,
    base: null,
    isPrivileged: false,
    pullRequest: null,
    run: null,
  };
  const write: Write = (text) => process.stdout.write(text);
  const log = terminalLog(write);
  const now = () => new Date();
  const commandEnvironment = environmentForCommands(process.env);
  return {
    inputs,
    root,
    startFolder: folder,
    temporary: tmpdir(),
    context,
    defaultModel: modelNameFrom(basename(root)),
    environment: describeEnvironment(process.env),
    commandEnvironment,
    log,
    now,
    mask: () => {},
    setOutput: async () => {},
    addSummary: async () => {},
    annotate: ({ level, title, message, file, line }) => {
      const place = file ? `${file}${line ? `:${line}` : ''}: ` : '';
      process.stderr.write(`${place}${level}: ${title}: ${message}\n`);
    },
    connectForge: async ({ workspace }) => connectFolders({ workspace, root, context, log }),
    connectEngine: ({ enginePath }) => connectEngine(connections, enginePath, write),
    readTrackedRun: (run, inputName) =>
      connections.trackedRun({
        ...{ ...run, inputName, environment: process.env },
        sleep: async (milliseconds) => void (await sleep(milliseconds)),
        log: (message) => log.info(message),
      }),
  };
}

/** The data engine, installed on its first use into the user's cache; `write` takes what it tells. */
export function connectEngine(
  connections: TerminalConnections,
  enginePath: string,
  write: Write,
): ReturnType<TerminalConnections['engine']> {
  const cacheFolder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'plimsoll');
  const environment = environmentForCommands(process.env);
  return connections.engine({ enginePath, cacheFolder, environment, log: terminalLog(write) });
}

function terminalLog(write: Write): Log {
  return createLog(write, {
    start: (title) => title,
    end: '',
    warning: (message) => `Warning: ${message}`,
  });
}
