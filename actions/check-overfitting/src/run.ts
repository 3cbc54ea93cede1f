import { join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import type { HistoryEntry } from '@plimsoll/lineage';
import {
  learningCurvesOf,
  measureMetrics,
  type Predictions,
  parseDirections,
  plainReference,
} from '@plimsoll/metrics';
import {
  decideOverfitting,
  parseLimits,
  parseShareInput,
  sealOverfitting,
  tellSides,
} from '@plimsoll/overfitting';
import { type OverfittingEvidence, readRecords, recordsFolder } from '@plimsoll/record';
import {
  type Action,
  findFiles,
  findHistory,
  readMetricsFiles,
  readPredictions,
  type World,
} from '@plimsoll/runtime';
import { type Inputs, inputs } from './inputs.ts';

/** Earlier runs of main in the trend. */
const longestTrend = 20;

export const action: Action<typeof inputs> = {
  name: 'check-overfitting',
  inputs,
  async run(given, world) {
    refuseNothing(given);
    const limits = parseLimits({
      maxGap: given['max-gap'],
      maxRelativeGap: given['max-relative-gap'],
      lines: given.limits,
    });
    const directions = parseDirections(given['metrics-direction'], "input 'metrics-direction'");
    const maxDecline = parseShareInput(given['max-decline'], 'max-decline');
    const wanted = [...limits.byMetric.keys()].map(plainReference);

    const files = await readMetricsFiles(world, given.metrics, 'metrics');
    const trainFiles = await readMetricsFiles(world, given['train-metrics'], 'train-metrics');
    const curveFiles = await readMetricsFiles(world, given['learning-curves'], 'learning-curves');
    const predictions = await readSide(world, given, 'predictions');
    const trainPredictions = await readSide(
      world,
      { ...given, task: predictions?.task ?? given.task },
      'train-predictions',
    );

    const holdout = measureMetrics({ predictions, files, directions, wanted });
    const isTrainApart = trainFiles.length > 0 || trainPredictions !== null;
    const train = isTrainApart
      ? measureMetrics({ predictions: trainPredictions, files: trainFiles, directions, wanted })
      : null;
    const decided = decideOverfitting({
      ...tellSides(holdout, train),
      ...{ limits, directions, maxDecline, id: given.id, commit: world.context.commit },
      predictions: predictions && trainPredictions && { train: trainPredictions, holdout: predictions },
      confidence: given.confidence ?? 0.95,
      curves: learningCurvesOf([...files, ...trainFiles, ...curveFiles], directions),
      history: await readHistory(given, world),
    });
    const isSealed = given.sealed || (await hasSealedTraining(world));
    const { gaps, learningCurves, trend, ...decision } = isSealed ? sealOverfitting(decided) : decided;
    const evidence: OverfittingEvidence = {
      kind: 'overfitting',
      gaps: [...gaps],
      learningCurves: [...learningCurves],
      trend: [...trend],
    };
    return { ...decision, evidence };
  },
};

/** Main's gaps, for the trend. What cannot be read costs the trend, not the verdict. */
async function readHistory(
  given: Inputs & { readonly model: string },
  world: World,
): Promise<readonly HistoryEntry[]> {
  const canAsk = world.context.platform === 'local' || given['github-token'] !== '';
  return canAsk ? findHistory(world, given, longestTrend) : [];
}

/** Whether train-and-test has sealed the holdout in this job: a gap would tell what it did not. */
async function hasSealedTraining({ workspace }: World): Promise<boolean> {
  const records = await readRecords(join(workspace, recordsFolder));
  return records.some(
    ({ evidence }) => evidence.kind === 'training' && evidence.holdoutBudget?.isSealed === true,
  );
}

/** The engine is loaded only for predictions: files with metrics need none. */
async function readSide(
  world: World,
  given: Inputs,
  inputName: 'predictions' | 'train-predictions',
): Promise<Predictions | null> {
  if (given[inputName].length === 0) return null;
  const files = await findFiles(world.workspace, given[inputName], inputName);
  const { task, 'positive-class': positiveClass } = given;
  return readPredictions(world, files, { inputName, task, positiveClass });
}

function refuseNothing(given: Inputs): void {
  const hasHoldout = given.metrics.length + given.predictions.length + given['learning-curves'].length > 0;
  if (hasHoldout) return;
  throw new ConfigurationError({
    where: "inputs 'metrics' and 'predictions'",
    message: 'are both empty, so there is nothing to compare.',
    fix: 'Name a file that holds both sides, such as metrics: metrics.json with {"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.93}}; or metrics and train-metrics; or predictions and train-predictions.',
  });
}
