import { ConfigurationError } from '@plimsoll/errors';
import {
  type MetricsFile,
  measureMetrics,
  type Predictions,
  parseDirections,
  parseMetricsFile,
  plainReference,
  predictionsFromTable,
  tableSourceOf,
} from '@plimsoll/metrics';
import { decideOverfitting, parseLimits, tellSides } from '@plimsoll/overfitting';
import { type Action, findFiles, pathFrom, readText, type World } from '@plimsoll/runtime';
import { type Inputs, inputs } from './inputs.ts';

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
    const wanted = [...limits.byMetric.keys()].map(plainReference);

    const files = await readMetrics(world, given.metrics, 'metrics');
    const trainFiles = await readMetrics(world, given['train-metrics'], 'train-metrics');
    const predictions = await readPredictions(world, given, 'predictions');
    const trainPredictions = await readPredictions(
      world,
      { ...given, task: predictions?.task ?? given.task },
      'train-predictions',
    );

    const holdout = measureMetrics({ predictions, files, directions, wanted });
    const isTrainApart = trainFiles.length > 0 || trainPredictions !== null;
    const train = isTrainApart
      ? measureMetrics({ predictions: trainPredictions, files: trainFiles, directions, wanted })
      : null;
    const { gaps, ...decision } = decideOverfitting({ ...tellSides(holdout, train), limits, directions });
    return { ...decision, evidence: { kind: 'overfitting', gaps: [...gaps] } };
  },
};

async function readMetrics(
  world: World,
  patterns: readonly string[],
  input: 'metrics' | 'train-metrics',
): Promise<MetricsFile[]> {
  const files = await findFiles(world.workspace, patterns, input);
  return Promise.all(
    files.map(async (file) => {
      const path = pathFrom(world.workspace, file);
      return parseMetricsFile(await readText(file, path), path);
    }),
  );
}

/** The engine is loaded only for predictions: files with metrics need none. */
async function readPredictions(
  world: World,
  given: Inputs,
  input: 'predictions' | 'train-predictions',
): Promise<Predictions | null> {
  if (given[input].length === 0) return null;
  const source = tableSourceOf(await findFiles(world.workspace, given[input], input), input);
  const engine = await world.engine();
  const where = source.files.map((file) => pathFrom(world.workspace, file)).join(', ');
  const options = { where, task: given.task, positiveClass: given['positive-class'] };
  return predictionsFromTable(await engine.readTable(source), options);
}

function refuseNothing(given: Inputs): void {
  const hasHoldout = given.metrics.length > 0 || given.predictions.length > 0;
  if (hasHoldout) return;
  throw new ConfigurationError({
    where: "inputs 'metrics' and 'predictions'",
    message: 'are both empty, so there is nothing to compare.',
    fix: 'Name a file that holds both sides, such as metrics: metrics.json with {"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.93}}; or metrics and train-metrics; or predictions and train-predictions.',
  });
}
