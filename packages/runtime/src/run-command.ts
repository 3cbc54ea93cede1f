import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { watchMemory } from './process-memory.ts';

/** How a user's command ended. */
export interface CommandOutcome {
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly isTimedOut: boolean;
  /** Wall-clock time. */
  readonly seconds: number;
  /** CPU time of all its processes that have ended, user and system together; null when it was ended before it could be told. */
  readonly cpuSeconds: number | null;
  /** Largest resident size of all its processes together, sampled; null where the system does not tell. */
  readonly peakMemoryBytes: number | null;
  /** The last lines that it wrote, oldest first. */
  readonly lastLines: readonly string[];
}

const shownLines = 20;
const tailBytes = 16 * 1024;
/** How long a command that was asked to end may take before it is killed. */
const graceMilliseconds = 10_000;

/** Runs the script as its child, since only a shell can tell the CPU time of its children. */
const wrapper = 'bash --noprofile --norc -e -o pipefail "$0"; code=$?; times >"$1"; exit "$code"';

/**
 * Runs a script as GitHub runs a `run:` step: bash without profile, `-e` and `pipefail`, from a file.
 * Its output goes to `write` as it comes. Its processes form a group of their own, which is ended as a whole when the
 * time is over or this process is asked to stop. Throws a ConfigurationError when there is no bash.
 */
export async function runCommand(options: {
  script: string;
  folder: string;
  environment: Readonly<Record<string, string>>;
  temporary: string;
  timeoutMilliseconds: number;
  write: (chunk: Uint8Array) => void;
}): Promise<CommandOutcome> {
  const scriptFolder = await mkdtemp(join(options.temporary, 'plimsoll-command-'));
  try {
    const scriptFile = join(scriptFolder, 'command.sh');
    await writeFile(scriptFile, options.script);
    return await runScript(scriptFile, options);
  } finally {
    await rm(scriptFolder, { recursive: true, force: true });
  }
}

async function runScript(
  scriptFile: string,
  options: Parameters<typeof runCommand>[0],
): Promise<CommandOutcome> {
  const startedAt = performance.now();
  const timesFile = `${scriptFile}.times`;
  const child = spawn('bash', ['--noprofile', '--norc', '-c', wrapper, scriptFile, timesFile], {
    cwd: options.folder,
    env: options.environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const ended = new Promise<{ exitCode: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', (error) => reject(noBash(error)));
    // What the command left in the background holds its output open, and ends with it.
    child.once('exit', () => endGroup(child.pid));
    child.once('close', (exitCode, signal) => resolve({ exitCode, signal }));
  });
  const tail = keepTail();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      options.write(chunk);
      tail.add(chunk);
    });
  }
  const end = () => endGroup(child.pid);
  const memory = watchMemory(child.pid);
  let isTimedOut = false;
  const timer = setTimeout(() => {
    isTimedOut = true;
    end();
  }, options.timeoutMilliseconds);
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const { exitCode, signal } = await ended;
    return {
      exitCode,
      signal,
      isTimedOut,
      seconds: (performance.now() - startedAt) / 1000,
      cpuSeconds: parseTimes(await readFile(timesFile, 'utf8').catch(() => '')),
      peakMemoryBytes: memory.peakBytes(),
      lastLines: tail.lines(),
    };
  } finally {
    clearTimeout(timer);
    memory.stop();
    process.off('SIGINT', end).off('SIGTERM', end);
  }
}

/** Bash's `times`: user and system time of the shell, then of its children: `1m2.345s 0m0.678s`. */
function parseTimes(text: string): number | null {
  const times = [...(text.split('\n')[1] ?? '').matchAll(/(\d+)m(\d+(?:[.,]\d+)?)s/g)];
  if (times.length !== 2) return null;
  const seconds = times.map(([, minutes, rest]) => Number(minutes) * 60 + Number(rest?.replace(',', '.')));
  return seconds.reduce((sum, part) => sum + part, 0);
}

function endGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  signalGroup(pid, 'SIGTERM');
  setTimeout(() => signalGroup(pid, 'SIGKILL'), graceMilliseconds).unref();
}

function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Keeps the last few kilobytes of an output of any length. */
function keepTail(): { add(chunk: Buffer): void; lines(): string[] } {
  let kept = Buffer.alloc(0);
  return {
    add(chunk) {
      kept = Buffer.concat([kept, chunk]).subarray(-tailBytes);
    },
    lines() {
      const lines = kept.toString('utf8').split(/\r?\n/);
      return lines.filter((line) => line.trim() !== '').slice(-shownLines);
    },
  };
}

function noBash(error: Error): ConfigurationError {
  return new ConfigurationError(
    {
      where: "input 'command'",
      message: `could not be started: ${error.message}.`,
      fix: 'The command runs in bash: install bash on this runner and put it on the PATH.',
    },
    { cause: error },
  );
}
