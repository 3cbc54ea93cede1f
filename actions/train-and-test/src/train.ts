import { ConfigurationError } from '@plimsoll/errors';
import {
  assembleFingerprint,
  planReuse,
  type Recipe,
  type ReusePlan,
  trainingCacheKey,
} from '@plimsoll/lineage';
import type { Fingerprint, SeedRun, TrainingReuse } from '@plimsoll/record';
import {
  digestRemote,
  type RecipeInputs,
  readRecipe,
  restoreTraining,
  saveTraining,
  splitAddresses,
  type World,
  watchFiles,
  watchWrites,
} from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';
import { missingOutputs, outputsOf, type Ran, runTraining } from './run-training.ts';

type Given = Inputs & { readonly model: string; readonly id: string };

/** A training that ran or was restored, and what it was made of. */
export interface Trained extends Ran {
  readonly recipe: Recipe;
  readonly fingerprint: Fingerprint;
  readonly reuse: TrainingReuse;
  /** Keeps what it wrote for later runs, where it may be kept. */
  keep(): Promise<void>;
}

/** Trains with the user's command, or restores what a training with the same fingerprint has left. */
export async function train(
  given: Given,
  world: World,
  measureSeed: () => Promise<SeedRun['metrics']>,
): Promise<Trained> {
  const { addresses, paths } = splitAddresses(given.data);
  const remoteData = await digestRemote(world, addresses, 'data');
  const read = () => readRecipe(world, { ...recipeInputs(given), data: paths, remoteData });
  // What the command itself makes is not there yet; it is read again afterwards.
  const before = await read().catch((error: unknown) => {
    if (error instanceof ConfigurationError && given.command !== '') return null;
    throw error;
  });
  const plan = planFor(given, world, before);
  const restored = plan.mayRestore && before ? await restore(given, world, before) : null;
  if (restored) return restored;

  const dataFiles = watchFiles(
    world.root,
    splitAddresses((before?.data ?? []).map(({ path }) => path)).paths,
  );
  const writes = plan.maySave ? await watchWrites(world.workspace) : null;
  const ran = await runTraining(given, world, measureSeed);
  const isUntouched =
    before !== null && dataFiles.unchanged().length === before.data.length - remoteData.length;
  const recipe = isUntouched ? before : await read();
  const fingerprint = assembleFingerprint(recipe);
  return {
    ...ran,
    recipe,
    fingerprint,
    reuse: { outcome: plan.outcome, savedSeconds: null, reason: plan.reason },
    keep: async () => {
      if (!writes || !isUntouched) return;
      const { commands, seeds } = ran;
      const entry = { key: keyOf(given, fingerprint), written: await writes.written() };
      await saveTraining(world, entry, { fingerprint: fingerprint.digest, commands, seeds });
    },
  };
}

function recipeInputs(given: Given): Omit<RecipeInputs, 'data' | 'remoteData'> {
  const { code, params, command } = given;
  const outputs = [...outputsOf(given), ...given['model-files']].filter(Boolean);
  return { code, params, command, lockFiles: given['lock-files'], seeds: given.seeds ?? 0, outputs };
}

function planFor(given: Given, world: World, before: Recipe | null): ReusePlan {
  return planReuse({
    event: world.context.event,
    isOnMain: world.context.ref === world.context.defaultBranch,
    isForced: given.force,
    hasCommand: given.command !== '',
    hasCode: before !== null && before.code !== null,
    hasLockFiles: before !== null && before.lockFiles.length > 0,
    hasData: before !== null,
  });
}

async function restore(given: Given, world: World, recipe: Recipe): Promise<Trained | null> {
  const fingerprint = assembleFingerprint(recipe);
  const { digest } = fingerprint;
  const kept = await restoreTraining(world, { key: keyOf(given, fingerprint), fingerprint: digest });
  if (!kept || missingOutputs(given, world).length > 0) return null;
  const { commands, seeds } = kept;
  const savedSeconds = commands.reduce((sum, { seconds }) => sum + seconds, 0);
  const reason = 'Code, data, parameters, command and environment are those of a training that was kept.';
  const reuse = { outcome: 'restored', savedSeconds, reason } as const;
  return { recipe, fingerprint, commands, seeds, failure: null, reuse, keep: async () => {} };
}

function keyOf({ model, id }: Given, { digest }: Fingerprint): string {
  return trainingCacheKey(model, id, digest);
}
