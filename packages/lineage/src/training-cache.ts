import type { CommandRun, FileDigest, SeedRun, TrainingReuse } from '@plimsoll/record';

/** What a training left behind, to be taken in place of running it again. */
export interface KeptTraining {
  /** Digest of the fingerprint that it is the outcome of. */
  readonly fingerprint: string;
  readonly commands: readonly CommandRun[];
  readonly seeds: readonly SeedRun[];
  /** All files that it wrote; paths relative to the working directory. */
  readonly files: readonly FileDigest[];
}

/**
 * Keeps folders by key. An entry is never replaced. A cache may forget at any time, and never fails a step: what cannot be
 * reached is not there.
 */
export interface TrainingCache {
  /** Lays the folder that was kept under `key` out at `folder` again; false when there is none. */
  restore(key: string, folder: string): Promise<boolean>;
  /** Keeps all that lies in `folder` under `key`; false when it could not, or was there already. */
  save(key: string, folder: string): Promise<boolean>;
}

/** Where a step runs, as far as it matters to whether a training may be taken from the cache. */
export interface ReuseContext {
  readonly event: string;
  /** Whether it runs on the default branch. */
  readonly isOnMain: boolean;
  /** Whether the user asked for a training in any case. */
  readonly isForced: boolean;
  readonly hasCommand: boolean;
  /** Whether it is known which code is run, and in which environment. */
  readonly hasCode: boolean;
  readonly hasLockFiles: boolean;
  /** Whether all data were there before the command. */
  readonly hasData: boolean;
}

/** Whether to look into the cache, and whether to keep what was trained; and why not. */
export interface ReusePlan {
  readonly mayRestore: boolean;
  readonly maySave: boolean;
  readonly outcome: Exclude<TrainingReuse['outcome'], 'restored'>;
  readonly reason: string;
}

/** Events whose jobs only say what a merge would release. */
const rehearsals = /^(pull_request|merge_group)$/;

/**
 * Decides whether an unchanged training may be taken from the cache. Only where nothing is released: a released model is
 * trained in the job that releases it, because a cache can be written by other jobs.
 */
export function planReuse(context: ReuseContext): ReusePlan {
  const { event, isOnMain, isForced, hasCommand, hasCode, hasLockFiles, hasData } = context;
  const run = (reason: string, maySave = false): ReusePlan => ({
    mayRestore: false,
    maySave,
    outcome: 'ran',
    reason,
  });
  if (!hasCommand) return run('There is no command to run.');
  if (!hasCode)
    return run('Which code it runs is not known: this is no git repository, and the input code is empty.');
  if (!hasLockFiles)
    return run(
      'No lock file tells what the environment holds: add one, such as requirements.txt, or name it in lock-files.',
    );
  if (!hasData) return run('The data were not there before the command.');
  if (isForced) return { ...run('Asked for by force.', true), outcome: 'forced' };
  const isRehearsal = rehearsals.test(event) || (event === 'local' && !isOnMain);
  if (!isRehearsal) return run('A job that may release a model trains it itself.', isOnMain);
  return {
    mayRestore: true,
    maySave: true,
    outcome: 'ran',
    reason: 'Nothing was kept for this fingerprint.',
  };
}

/** Name of a cache entry. */
export function trainingCacheKey(model: string, id: string, fingerprint: string): string {
  return `plimsoll-training-${model.replaceAll('/', '.')}-${id}-${fingerprint}`;
}
