import { ConfigurationError } from '@plimsoll/errors';
import { measureMetrics, type Predictions, parseDirections, plainReference } from '@plimsoll/metrics';
import { decideOverfitting, parseLimits, tellSides } from '@plimsoll/overfitting';
import { type Action, findFiles, readMetricsFiles, readPredictions, type World } from '@plimsoll/runtime';
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

    const files = await readMetricsFiles(world, given.metrics, 'metrics');
    const trainFiles = await readMetricsFiles(world, given['train-metrics'], 'train-metrics');
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
    const { gaps, ...decision } = decideOverfitting({ ...tellSides(holdout, train), limits, directions });
    return { ...decision, evidence: { kind: 'overfitting', gaps: [...gaps] } };
  },
};

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
  const hasHoldout = given.metrics.length > 0 || given.predictions.length > 0;
  if (hasHoldout) return;
  throw new ConfigurationError({
    where: "inputs 'metrics' and 'predictions'",
    message: 'are both empty, so there is nothing to compare.',
    fix: 'Name a file that holds both sides, such as metrics: metrics.json with {"train": {"accuracy": 0.95}, "holdout": {"accuracy": 0.93}}; or metrics and train-metrics; or predictions and train-predictions.',
  });
}
