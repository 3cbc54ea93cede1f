import { ConfigurationError } from '@plimsoll/errors';
import { type EvidencePiece, mergeEvidence } from '@plimsoll/lineage';
import type { ResolvedRun, World } from '@plimsoll/runtime';
import type { Gathered } from './gathered.ts';
import { readPieces } from './read-pieces.ts';

/** How many artifacts and records of a stranger's run are read at most. */
const limits = { artifacts: 50, records: 500 };

/**
 * What another run left, most often that of a fork's pull request, for a job that may write. All of it is hostile until shown
 * otherwise: archives within limits and equal to their digests, records that the schema allows and that are about the very
 * commit of the run. Which pull request it is about, the forge says; of a run it says only which of several is meant.
 */
export async function gatherFromRun(runId: number, world: World): Promise<Gathered> {
  const { reporting } = await world.forge();
  if (!reporting) {
    throw new ConfigurationError({
      where: "input 'from-run'",
      message: 'is about a run on GitHub, and this is a terminal.',
      fix: 'Leave it out.',
    });
  }
  const run = await reporting.resolveRun(runId);
  const artifacts = reporting.artifactsOf(runId);
  const pieces = await readPieces({
    ...artifacts,
    list: async () => {
      const listed = await artifacts.list();
      if (listed.length > limits.artifacts)
        throw refuse(runId, `left ${listed.length} artifacts, more than ${limits.artifacts}.`);
      return listed;
    },
  });
  refuseRecords(pieces, run, world);
  const evidence = mergeEvidence(pieces);
  if (evidence.length === 0) {
    throw refuse(runId, 'left no evidence.', 'Let its job end with report: it uploads the records.');
  }
  const pull = choosePull(run, pieces);
  if (!pull)
    world.log.warning(
      `No open pull request has ${run.headSha} of ${run.headRepository} as its head (any more): nothing is commented.`,
    );
  return {
    evidence,
    pullRequest: pull?.number ?? null,
    commit: run.headSha,
    baseBranch: pull?.baseRef ?? world.context.defaultBranch ?? 'main',
    runUrl: run.url,
    isForeign: true,
  };
}

function refuseRecords(pieces: readonly EvidencePiece[], run: ResolvedRun, world: World): void {
  const records = pieces.flatMap((piece) => piece.records);
  if (records.length > limits.records) {
    throw refuse(run.id, `left ${records.length} records, more than ${limits.records}.`);
  }
  for (const { id, identity } of records) {
    if (identity.commit !== run.headSha) {
      throw refuse(
        run.id,
        `is about ${run.headSha}, and its record «${id}» about ${identity.commit ?? 'no commit'}.`,
      );
    }
    if (identity.repository !== world.context.repository) {
      throw refuse(run.id, `left a record «${id}» about another repository.`);
    }
  }
}

/** Of several pull requests from the same commit, the one that the records name; never one that the forge did not name. */
function choosePull(
  run: ResolvedRun,
  pieces: readonly EvidencePiece[],
): ResolvedRun['pulls'][number] | undefined {
  const claimed = pieces.flatMap(({ records }) => records.map(({ identity }) => identity.pullRequest));
  return run.pulls.find(({ number }) => claimed.includes(number)) ?? run.pulls[0];
}

function refuse(runId: number, message: string, fix?: string): ConfigurationError {
  return new ConfigurationError({ where: `run ${runId}`, message, ...(fix === undefined ? {} : { fix }) });
}
