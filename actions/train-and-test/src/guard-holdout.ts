import { join } from 'node:path';
import type { CountedRun, EarlierDecisions, Guarantee } from '@plimsoll/gate';
import type { TrainingRecord } from '@plimsoll/lineage';
import { forgetPredictions, predictionsFolder, type World } from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';

/** What the inputs ask the holdout to promise; null when neither `reliability` nor `steps` is given. */
export function guaranteeOf({ reliability, steps, adaptivity, mode }: Inputs): Guarantee | null {
  if (reliability === undefined && steps === undefined) return null;
  return { reliability: reliability ?? 0.999, steps: steps ?? 32, adaptivity, mode };
}

/** By what the decisions on a holdout are counted. */
export function countedRun({ context: { run } }: World): CountedRun | null {
  return run && { number: run.number, workflow: run.workflow ?? null };
}

/** What main's evidence tells of earlier decisions. */
export function earlierDecisions(training: TrainingRecord | undefined): EarlierDecisions {
  const budget = training?.evidence.holdoutBudget;
  const hasPassed = training?.evidence.conditions.some(
    ({ verdict, isLeftOpen, text }) => verdict === 'pass' && !isLeftOpen && /\+\/-|±/.test(text),
  );
  return { budget, hasPassed: hasPassed ?? false };
}

/** On a sealed holdout, predictions are kept by the runs that later ones compare with, and nowhere else: metrics can be computed from them. */
export async function withholdPredictions(
  world: World,
  { id, sealed }: Inputs & { id: string },
): Promise<boolean> {
  const { context, workspace } = world;
  const isBaseline =
    context.pullRequest === null && (context.ref === context.defaultBranch || context.platform === 'local');
  if (!sealed || isBaseline) return false;
  await forgetPredictions(join(workspace, predictionsFolder), id);
  return true;
}
