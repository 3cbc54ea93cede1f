import { randomUUID } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { RunContext } from './context.ts';
import { parseGitHubContext } from './github-context.ts';
import type { Host } from './host.ts';
import { createLog } from './log.ts';
import { describeEnvironment, environmentForCommands, modelNameFrom } from './process-environment.ts';
import type { TrackedRun } from './tracked-run.ts';
import { formatCommand, formatFileCommand } from './workflow-commands.ts';
import type { DataEngine, Forge, Log } from './world.ts';

/** The runner does not show a larger summary at all. */
const maxSummaryBytes = 1024 * 1024;

/** What an adapter needs to connect. */
export interface Connection {
  readonly context: RunContext;
  /** Absolute path of the repository's root. */
  readonly root: string;
  readonly temporary: string;
  /** Where logins to other services may be, by the names that their own tools know. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log: Log;
  readonly now: () => Date;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** How the entry connects a step to its adapters. */
export interface Connections {
  forge(
    request: Connection & { token: string; apiUrl: string; workspace: string; model: string },
  ): Promise<Forge>;
  engine(request: {
    enginePath: string;
    cacheFolder: string;
    environment: Readonly<Record<string, string>>;
    log: Log;
  }): Promise<DataEngine>;
  trackedRun(request: TrackedRunRequest): Promise<string>;
}

/** What a tracking server is asked, and what the adapter may use for it. */
export interface TrackedRunRequest extends TrackedRun {
  readonly inputName: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: (message: string) => void;
}

/** The host on GitHub's runner, from the environment that the runner sets. */
export async function createGitHubHost(connections: Connections): Promise<Host> {
  const environment = process.env;
  const context = parseGitHubContext(environment, await readEvent(environment.GITHUB_EVENT_PATH));
  const root = environment.GITHUB_WORKSPACE || process.cwd();
  const temporary = environment.RUNNER_TEMP || tmpdir();
  const log = createLog(
    (text) => process.stdout.write(text),
    {
      start: (title) => formatCommand('group', {}, title),
      end: formatCommand('endgroup', {}, ''),
      warning: (message) => formatCommand('warning', {}, message),
    },
    () => {
      const token = randomUUID();
      return { stop: formatCommand('stop-commands', {}, token), resume: formatCommand(token, {}, '') };
    },
  );
  const now = () => new Date();
  const commandEnvironment = environmentForCommands(environment);
  return {
    inputs: readGivenInputs(environment),
    root,
    startFolder: root,
    temporary,
    context,
    defaultModel: modelNameFrom(context.repository?.split('/')[1] ?? 'model'),
    environment: describeEnvironment(environment),
    commandEnvironment,
    log,
    now,
    mask: (secret) => process.stdout.write(`${formatCommand('add-mask', {}, secret)}\n`),
    setOutput: (name, value) =>
      appendTo(
        environment.GITHUB_OUTPUT,
        formatFileCommand({ name, value, delimiter: `plimsoll_${randomUUID()}` }),
      ),
    addSummary: async (markdown) => {
      if (Buffer.byteLength(markdown) >= maxSummaryBytes) throw new Error('the summary is larger than 1 MiB');
      await appendTo(environment.GITHUB_STEP_SUMMARY, `${markdown}\n`);
    },
    annotate: ({ level, message, ...properties }) => {
      process.stdout.write(`${formatCommand(level, properties, message)}\n`);
    },
    connectForge: (options) =>
      connections.forge({
        ...options,
        apiUrl: environment.GITHUB_API_URL || 'https://api.github.com',
        context,
        root,
        temporary,
        environment,
        log,
        now,
        sleep: (milliseconds) => setTimeout(milliseconds),
      }),
    connectEngine: ({ enginePath }) =>
      connections.engine({
        enginePath,
        cacheFolder: environment.RUNNER_TOOL_CACHE || join(homedir(), '.cache', 'plimsoll'),
        environment: commandEnvironment,
        log,
      }),
    readTrackedRun: (run, inputName) =>
      connections.trackedRun({
        ...{ ...run, inputName, environment },
        sleep: (milliseconds) => setTimeout(milliseconds),
        log: (message) => log.info(message),
      }),
  };
}

/** `INPUT_FAIL-ON=warn` → `fail-on: warn`. The runner passes on unknown inputs too, so a typo can be refused. */
function readGivenInputs(environment: NodeJS.ProcessEnv): Record<string, string> {
  const inputs: Record<string, string> = {};
  for (const [key, value] of Object.entries(environment)) {
    if (key.startsWith('INPUT_')) inputs[key.slice('INPUT_'.length).toLowerCase()] = value ?? '';
  }
  return inputs;
}

async function readEvent(path: string | undefined): Promise<unknown> {
  if (!path) return {};
  return JSON.parse(await readFile(path, 'utf8'));
}

async function appendTo(file: string | undefined, text: string): Promise<void> {
  if (file) await appendFile(file, text);
}
