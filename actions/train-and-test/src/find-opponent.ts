import { join } from 'node:path';
import type { OpponentEvidence } from '@plimsoll/gate';
import {
  baselineOf,
  type EvidenceBundle,
  type HistoryEntry,
  type TrainingRecord,
  trainingIn,
} from '@plimsoll/lineage';
import type { Predictions } from '@plimsoll/metrics';
import type { FoundBaseline } from '@plimsoll/record';
import {
  findBaseline,
  findKeptPredictions,
  readHistory,
  readPredictions,
  type World,
} from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';

/** What the change is compared with, and why that is unknown, if it is. */
export interface OpponentFound extends OpponentEvidence {
  readonly problem: string | null;
  /** The record of the training that the baseline is of. */
  readonly training: TrainingRecord | undefined;
  /** Main's last runs, the newest first, for the trend. */
  readonly history: readonly HistoryEntry[];
}

/** Earlier runs of main in a trend. */
const longestTrend = 20;

type Given = Inputs & { readonly model: string; readonly id: string };

/** Finds main's evidence, and reads the predictions that it kept. */
export async function findOpponent(given: Given, world: World): Promise<OpponentFound> {
  const nothing = { predictions: null, modelFiles: [], problem: null, training: undefined, history: [] };
  const found = await findBaseline(world, given);
  if (found.kind === 'unavailable') {
    const baseline = { kind: 'none', reason: 'It could not be read.' } as const;
    return { ...nothing, baseline, problem: found.reason };
  }
  const baseline = baselineOf(found, given.id);
  if (found.kind === 'none' || baseline.kind === 'none') return { ...nothing, baseline };
  const training = trainingIn(found, given.id);
  const predictions = await readKept(found, { baseline, training, given, world });
  return {
    ...{ baseline, predictions, modelFiles: training?.evidence.modelFiles ?? [], problem: null, training },
    history: (await readHistory(world, found)).slice(0, longestTrend),
  };
}

async function readKept(
  bundle: EvidenceBundle,
  about: { baseline: FoundBaseline; training: TrainingRecord | undefined; given: Given; world: World },
): Promise<Predictions | null> {
  const { baseline, training, given, world } = about;
  const file = await findKeptPredictions(join(bundle.folder, 'predictions'), training?.id ?? given.id);
  if (!file || !baseline.holdout) return null;
  return readPredictions(world, [file], {
    inputName: 'baseline',
    task: baseline.holdout.task,
    positiveClass: given['positive-class'],
  });
}
