import { join } from 'node:path';
import { type Condition, referencesOf } from '@plimsoll/gate';
import { baselineOf, type EvidenceBundle, type TrainingRecord, trainingIn } from '@plimsoll/lineage';
import { type Direction, measureMetrics, referenceName } from '@plimsoll/metrics';
import type { Baseline, FoundBaseline } from '@plimsoll/record';
import { findBaseline, findKeptPredictions, readPredictions, type World } from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';

/** What the change is compared with, and why that is unknown, if it is. */
export interface OpponentFound {
  readonly baseline: Baseline;
  readonly baselineProblem: string | null;
  /** The record of the training that the baseline is of. */
  readonly mainTraining: TrainingRecord | undefined;
}

/** Finds main's evidence, and measures on its predictions what a condition names and its record lacks, such as a slice. */
export async function findOpponent(about: {
  given: Inputs & { readonly model: string; readonly id: string };
  world: World;
  conditions: readonly Condition[];
  directions: ReadonlyMap<string, Direction>;
}): Promise<OpponentFound> {
  const { given, world } = about;
  const found = await findBaseline(world, given);
  if (found.kind === 'unavailable') {
    const baseline = { kind: 'none', reason: 'It could not be read.' } as const;
    return { baseline, baselineProblem: found.reason, mainTraining: undefined };
  }
  const baseline = baselineOf(found, given.id);
  if (found.kind === 'none' || baseline.kind === 'none')
    return { baseline, baselineProblem: null, mainTraining: undefined };
  const mainTraining = trainingIn(found, given.id);
  return { baseline: await complete(baseline, found, about), baselineProblem: null, mainTraining };
}

async function complete(
  baseline: FoundBaseline,
  bundle: EvidenceBundle,
  about: Parameters<typeof findOpponent>[0],
): Promise<FoundBaseline> {
  const { given, world, conditions, directions } = about;
  const known = new Set(baseline.metrics.map(({ name }) => name));
  const wanted = referencesOf(conditions).filter((reference) => !known.has(referenceName(reference)));
  const file = await findKeptPredictions(join(bundle.folder, 'predictions'), given.id);
  if (wanted.length === 0 || !file || !baseline.holdout) return baseline;
  const predictions = await readPredictions(world, [file], {
    inputName: 'baseline',
    task: baseline.holdout.task,
    positiveClass: given['positive-class'],
  });
  const { metrics } = measureMetrics({ predictions, files: [], directions, wanted });
  return { ...baseline, metrics: [...baseline.metrics, ...metrics.filter(({ name }) => !known.has(name))] };
}
