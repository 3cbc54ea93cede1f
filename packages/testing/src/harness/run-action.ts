import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { type DecisionRecord, parseRecord, recordsFolder } from '@plimsoll/record';
import type { FakeGitHub } from '../fake-github/index.ts';
import { type Expressions, prepareAction } from './action-inputs.ts';
import type { WorkflowEvent } from './events.ts';
import { findNode24 } from './node-24.ts';
import {
  annotationsOf,
  createCommandReader,
  type RunnerCommand,
  type ShownAnnotation,
} from './runner-commands.ts';
import { parseRunnerFile } from './runner-files.ts';

export interface ActionRun {
  /** Folder below `actions/`. */
  readonly action: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event: WorkflowEvent;
  readonly fake: FakeGitHub;
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** Instead of a new token with the event's rights. */
  readonly token?: string;
  /** More variables, or others. */
  readonly env?: Readonly<Record<string, string>>;
  /** The run that this step belongs to, and its attempt; by default each step has its own. */
  readonly run?: { readonly id: number; readonly attempt?: number };
  /** Kept between steps, as on a runner that has a tool cache. Default: an empty one. */
  readonly toolCache?: string;
  /** The repository that holds `actions/` and `dist/`. Default: this one. */
  readonly root?: string;
  readonly timeoutMs?: number;
}

/** What the runner saw of a step. */
export interface ActionResult {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What is shown as the step's summary: nothing when it is larger than 1 MiB. */
  readonly summary: string;
  readonly annotations: readonly ShownAnnotation[];
  readonly commands: readonly RunnerCommand[];
  readonly runId: number;
  readonly token: string;
  readonly seconds: number;
  /** The record that the step wrote; fails when it is not one. */
  record(id: string): Promise<DecisionRecord>;
}

const maxSummaryBytes = 1024 * 1024;
const repositoryRoot = fileURLToPath(new URL('../../../../', import.meta.url));

/**
 * Runs a built action (`runs.main` of its action.yml) as GitHub's runner does: its own process under Node 24, inputs and
 * defaults in INPUT_*, the event as a file, the file commands, an environment that holds nothing of the host's.
 * Throws with a message that begins with «skipped» where there is no Node 24.
 */
export async function runAction(options: ActionRun): Promise<ActionResult> {
  const node = findNode24();
  if ('missing' in node) throw new Error(node.missing);
  const { fake, event, workspace } = options;
  const token = options.token ?? fake.addToken(event.permissions);
  const known = options.run && fake.state.runs.get(options.run.id);
  const run = fake.startRun({
    event: event.name,
    ...event.run,
    ...known,
    ...(options.run?.attempt === undefined ? {} : { attempt: options.run.attempt }),
    ...(options.run === undefined ? {} : { id: options.run.id }),
  });
  const scratch = await mkdtemp(join(tmpdir(), 'plimsoll-runner-'));
  const files = await prepareFiles(scratch, event);
  const github = { ...describeGitHub(options, run), ...fake.environment(run) };
  const manifestFile = join(options.root ?? repositoryRoot, 'actions', options.action, 'action.yml');
  const action = await prepareAction(manifestFile, options.inputs ?? {}, expressionsOf(token, github, event));
  const reader = createCommandReader();
  const started = performance.now();
  try {
    const child = spawn(node.path, [resolve(dirname(manifestFile), action.main)], {
      cwd: workspace,
      env: {
        ...describeHost(),
        ...describeRunner(scratch, options.toolCache),
        ...github,
        ...files.environment,
        ...action.environment,
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.timeoutMs ?? 120_000,
      killSignal: 'SIGKILL',
    });
    const closed = new Promise<number | null>((done, fail) => child.once('close', done).once('error', fail));
    const [stdout, stderr, exitCode] = await Promise.all([
      collect(child.stdout, reader.read),
      collect(child.stderr, reader.read),
      closed,
    ]);
    const summary = await readFile(files.environment.GITHUB_STEP_SUMMARY ?? '', 'utf8');
    return {
      exitCode,
      stdout,
      stderr,
      outputs: parseRunnerFile(await readFile(files.environment.GITHUB_OUTPUT ?? '', 'utf8')),
      summary: Buffer.byteLength(summary) > maxSummaryBytes ? '' : summary,
      annotations: annotationsOf(reader.commands),
      commands: reader.commands,
      runId: run.id,
      token,
      seconds: (performance.now() - started) / 1000,
      async record(id) {
        const path = join(workspace, recordsFolder, `${id}.json`);
        return parseRecord(await readFile(path, 'utf8'), path);
      },
    };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

async function collect(stream: Readable, onLine: (line: string) => void): Promise<string> {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY }))
    onLine(line);
  return text;
}

async function prepareFiles(scratch: string, event: WorkflowEvent) {
  const names = ['GITHUB_OUTPUT', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
  const environment: Record<string, string> = { GITHUB_EVENT_PATH: join(scratch, 'event.json') };
  for (const folder of ['temp', 'tools', 'home']) await mkdir(join(scratch, folder));
  for (const name of names) {
    environment[name] = join(scratch, name.toLowerCase());
    await writeFile(environment[name], '');
  }
  await writeFile(join(scratch, 'event.json'), JSON.stringify(event.payload));
  return { environment };
}

/** Only what a process cannot start programs without. */
function describeHost(): Record<string, string> {
  const names = ['PATH', 'SystemRoot', 'ComSpec', 'PATHEXT'];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

function describeRunner(scratch: string, toolCache: string | undefined): Record<string, string> {
  return {
    HOME: join(scratch, 'home'),
    LANG: 'C.UTF-8',
    CI: 'true',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_NAME: 'fake',
    RUNNER_TEMP: join(scratch, 'temp'),
    RUNNER_TOOL_CACHE: toolCache ?? join(scratch, 'tools'),
  };
}

function describeGitHub(
  { action, event, fake, workspace }: ActionRun,
  run: { id: number; number: number; attempt: number },
): Record<string, string> {
  return {
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: `__${action}`,
    GITHUB_ACTOR: 'ada',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_JOB: 'model',
    GITHUB_REF: event.ref,
    GITHUB_REF_NAME: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    GITHUB_REF_TYPE: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_HEAD_REF: event.headRef,
    GITHUB_BASE_REF: event.baseRef,
    GITHUB_REPOSITORY: fake.repository,
    GITHUB_REPOSITORY_ID: String(fake.state.repository.id),
    GITHUB_REPOSITORY_OWNER: fake.state.repository.owner,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_NUMBER: String(run.number),
    GITHUB_SHA: event.sha,
    GITHUB_TRIGGERING_ACTOR: 'ada',
    GITHUB_WORKFLOW: 'model',
    GITHUB_WORKFLOW_REF: `${fake.repository}/.github/workflows/model.yml@${event.ref}`,
    GITHUB_WORKSPACE: workspace,
  };
}

/** `github.token`, `github.event.…`, and the rest of `github.*` from the environment. */
function expressionsOf(
  token: string,
  github: Readonly<Record<string, string>>,
  event: WorkflowEvent,
): Expressions {
  return (name) => {
    if (name === 'github.token') return token;
    if (!name.startsWith('github.')) return undefined;
    const path = name.split('.').slice(1);
    if (path[0] !== 'event') return github[`GITHUB_${(path[0] ?? '').toUpperCase()}`];
    const value = path
      .slice(1)
      .reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], event.payload);
    return value === undefined || value === null ? '' : String(value);
  };
}
