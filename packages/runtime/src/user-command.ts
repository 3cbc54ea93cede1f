import { ConfigurationError } from '@plimsoll/errors';
import type { CommandRun } from '@plimsoll/record';
import { type CommandOutcome, runCommand } from './run-command.ts';
import type { World } from './world.ts';

/** A user's command that was run, and why it failed; null when it did not. */
export interface UserCommandResult {
  readonly run: CommandRun;
  readonly failure: string | null;
  /** The last lines that it wrote, oldest first. */
  readonly lastLines: readonly string[];
}

const maxKeptCommand = 10_000;

/**
 * Runs the command of an input in the workspace, with its output streamed to the log. Throws a ConfigurationError, and runs
 * nothing, where the event would give code of a stranger the rights of the project.
 */
export async function runUserCommand(
  world: World,
  command: { script: string; timeoutMinutes: number; variables?: Readonly<Record<string, string>> },
): Promise<UserCommandResult> {
  refusePrivilegedEvent(world);
  const { script, timeoutMinutes, variables } = command;
  const outcome = await world.log.group(titleOf(script), () =>
    world.log.stream((write) =>
      runCommand({
        script,
        folder: world.workspace,
        environment: { ...world.commandEnvironment, ...variables },
        temporary: world.temporary,
        timeoutMilliseconds: timeoutMinutes * 60_000,
        write,
      }),
    ),
  );
  const { exitCode, seconds, cpuSeconds, peakMemoryBytes, lastLines } = outcome;
  const run = {
    command: script.slice(0, maxKeptCommand),
    exitCode,
    seconds,
    ...(cpuSeconds !== null && { cpuSeconds }),
    peakMemoryBytes,
  };
  return { run, failure: describeFailure(outcome, timeoutMinutes), lastLines };
}

/** `Run python train.py`; the first of several lines. */
function titleOf(script: string): string {
  const [first = '', ...rest] = script.trim().split('\n');
  return `Run ${first}${rest.length > 0 ? ' …' : ''}`;
}

function refusePrivilegedEvent({ context }: World): void {
  if (!context.isPrivileged) return;
  throw new ConfigurationError({
    where: `event ${context.event}`,
    message:
      "would run the change's code with the rights of this repository, and the change may come from a fork.",
    fix: 'Train under on: pull_request; it runs without these rights.',
  });
}

/** What bash says of a process that was killed: our own file, and nothing that the message does not say. */
const shellRemark = /\/plimsoll-command-[^/]+\/command\.sh: line \d+: +\d+ \w+/;

function describeFailure(outcome: CommandOutcome, timeoutMinutes: number): string | null {
  const how = describeEnd(outcome, timeoutMinutes);
  if (how === null) return null;
  const said = outcome.lastLines.filter((line) => !shellRemark.test(line));
  const lines = said.length > 0 ? `\n${said.join('\n')}` : ' It wrote nothing.';
  return `The command ${how} after ${outcome.seconds.toFixed(1)} s.${lines}`;
}

function describeEnd(
  { exitCode, signal, isTimedOut }: CommandOutcome,
  timeoutMinutes: number,
): string | null {
  if (isTimedOut) return `was stopped: it took longer than timeout-minutes (${timeoutMinutes})`;
  if (signal === 'SIGKILL') return 'was killed (SIGKILL; most often the machine ran out of memory)';
  if (signal) return `was ended by ${signal}`;
  if (exitCode === 128 + 9)
    return 'was killed (exit code 137, SIGKILL; most often the machine ran out of memory)';
  return exitCode === 0 ? null : `failed with exit code ${exitCode}`;
}
