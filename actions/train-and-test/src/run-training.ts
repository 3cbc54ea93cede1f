import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { CommandRun, SeedRun } from '@plimsoll/record';
import {
  fileOfTrackedRun,
  namesTrackedRun,
  runUserCommand,
  type UserCommandResult,
  type World,
} from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';

/** What running the command gave. */
export interface Ran {
  /** One for each seed, in their order. */
  readonly commands: readonly CommandRun[];
  /** Metrics of each seed; empty when the command runs once. */
  readonly seeds: readonly SeedRun[];
  /** Why it cannot be judged; null when it can. */
  readonly failure: string | null;
}

/**
 * Runs the command once, or once for each of the seeds 1, 2, 3, … in PLIMSOLL_SEED. The first seed comes last, so that its files are
 * those that stay. Stops at the first run that fails.
 */
export async function runTraining(
  given: Inputs,
  world: World,
  measureSeed: () => Promise<SeedRun['metrics']>,
): Promise<Ran> {
  if (given.command === '') return { commands: [], seeds: [], failure: null };
  const commands: CommandRun[] = [];
  const seeds: SeedRun[] = [];
  for (const seed of seedsOf(given).reverse()) {
    const variables: Record<string, string> = seed === null ? {} : { PLIMSOLL_SEED: String(seed) };
    const timeoutMinutes = given['timeout-minutes'] ?? 360;
    const result = await runUserCommand(world, { script: given.command, timeoutMinutes, variables });
    commands.unshift(result.run);
    const failure = result.failure ?? describeMissing(missingOutputs(given, world), result);
    if (failure !== null)
      return { commands, seeds: [], failure: seed === null ? failure : `Seed ${seed}: ${failure}` };
    if (seed !== null) seeds.unshift({ seed, metrics: { ...(await measureSeed()) } });
  }
  return { commands, seeds, failure: null };
}

/** 1, 2, 3, …; a single null for a command that is run without a seed. */
function seedsOf({ seeds }: Inputs): (number | null)[] {
  return seeds === undefined ? [null] : Array.from({ length: seeds }, (_, at) => at + 1);
}

/** The files that the command is to write: metrics, predictions, and the file with the id of a run whose metrics are on a tracking server. */
export function outputsOf({ metrics, predictions }: Inputs): string[] {
  return [...metrics.map((one) => (namesTrackedRun(one) ? (fileOfTrackedRun(one) ?? '') : one)), predictions];
}

/** Metric and prediction files that are named and not there. */
export function missingOutputs(given: Inputs, world: World): string[] {
  return outputsOf(given).filter(
    (path) => path !== '' && !/[*?{[]/.test(path) && !existsSync(resolve(world.workspace, path)),
  );
}

/** A command that ended well and did not write what it was run for. */
function describeMissing(missing: readonly string[], { run, lastLines }: UserCommandResult): string | null {
  if (missing.length === 0) return null;
  const said = lastLines.length > 0 ? `\n${lastLines.join('\n')}` : ' It wrote nothing to the log.';
  return `The command ended well after ${run.seconds.toFixed(1)} s, but did not write ${missing.join(' and ')}.${said}`;
}
