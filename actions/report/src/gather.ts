import { join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { type MergedEvidence, mergeEvidence } from '@plimsoll/lineage';
import { type DecisionRecord, readRecords, recordsFolder } from '@plimsoll/record';
import type { World } from '@plimsoll/runtime';
import type { Gathered } from './gathered.ts';
import type { Inputs } from './inputs.ts';
import { readPieces } from './read-pieces.ts';
import { gatherFromRun } from './stranger.ts';

/** The records of this job, of all jobs of this run (`merge`), or of another run (`from-run`). */
export async function gather(given: Inputs, world: World): Promise<Gathered> {
  if (given['from-run'] !== undefined) return gatherFromRun(given['from-run'], world);
  const { context } = world;
  return {
    evidence: given.merge ? await mergeRun(world) : [await readWorkspace(given, world)],
    pullRequest: context.pullRequest?.number ?? null,
    commit: context.commit,
    baseBranch: context.base?.ref ?? context.defaultBranch ?? 'main',
    runUrl: context.run?.url ?? null,
    isForeign: false,
  };
}

/** The records of the model that the other steps of the job have left; at least one. */
async function readWorkspace({ model }: Inputs, world: World): Promise<MergedEvidence> {
  const steps = await readSteps(world);
  const records = steps.filter((record) => record.model === model);
  if (records.length > 0) return inWorkspace(model, records, world);
  const others = [...new Set(steps.map((record) => record.model))];
  throw new ConfigurationError(
    others.length === 0
      ? {
          where: recordsFolder,
          message: 'holds no record of another step.',
          fix: 'Run report after the other steps, in the same working-directory, with `if: always()`.',
        }
      : {
          where: "input 'model'",
          message: `is «${model}», and the records here are about ${others.map((name) => `«${name}»`).join(', ')}.`,
          fix: `Write model: ${others[0]}`,
        },
  );
}

async function readSteps(world: World): Promise<DecisionRecord[]> {
  const all = await readRecords(join(world.workspace, recordsFolder));
  return all.filter(({ action }) => action !== 'report');
}

function inWorkspace(model: string, records: readonly DecisionRecord[], world: World): MergedEvidence {
  const folder = join(world.workspace, '.plimsoll');
  return { model, records, folders: new Map(records.map(({ id }) => [id, folder])) };
}

async function mergeRun(world: World): Promise<readonly MergedEvidence[]> {
  const { reporting } = await world.forge();
  if (!reporting) {
    throw new ConfigurationError({
      where: "input 'merge'",
      message: 'gathers what other jobs of a run have left, and there is no run here.',
      fix: 'Leave it out in a terminal.',
    });
  }
  const own = {
    name: 'this job',
    folder: join(world.workspace, '.plimsoll'),
    records: await readSteps(world),
  };
  const pieces = await readPieces(reporting.artifactsOf('own'));
  const merged = mergeEvidence([...pieces, own]);
  if (merged.length > 0) return merged;
  throw new ConfigurationError({
    where: "input 'merge'",
    message: 'is true, and no job of this run has left evidence.',
    fix: 'Let each job end with report (with `comment: never`, `check: never` and an id of its own), and let this job need them.',
  });
}
