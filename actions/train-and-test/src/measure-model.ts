import { join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { type Condition, referencesOf, type Tested } from '@plimsoll/gate';
import {
  costMetrics,
  type Direction,
  describeHoldout,
  haveFolds,
  type Measurements,
  measureFolds,
  measureMetrics,
  readFolds,
} from '@plimsoll/metrics';
import type { CommandRun, FileDigest, FoldValues } from '@plimsoll/record';
import {
  digestFile,
  digestFiles,
  findFile,
  findFiles,
  keepPredictions,
  predictionsFolder,
  readMetricsFiles,
  readPredictions,
  type World,
} from '@plimsoll/runtime';
import { groupRows } from '@plimsoll/uncertainty';
import type { Inputs } from './inputs.ts';

/** What was measured on the model of the change. */
export interface MeasuredModel {
  readonly measurements: Measurements;
  /** The rows that it was tested on. */
  readonly tested: Tested;
  readonly predictions: FileDigest | null;
  readonly modelFiles: readonly FileDigest[];
  /** Metrics in each fold of a cross-validation; null for none. */
  readonly folds: FoldValues | null;
}

/** Reads metrics and predictions, keeps the predictions beside the records, and digests the model's files. */
export async function measureModel(about: {
  given: Inputs & { readonly id: string };
  world: World;
  commands: readonly CommandRun[];
  conditions: readonly Condition[];
  directions: ReadonlyMap<string, Direction>;
}): Promise<MeasuredModel> {
  const { given, world, commands, conditions, directions } = about;
  requireEvidence(given);
  const modelFiles = await digestFiles(
    world.root,
    await findFiles(world.workspace, given['model-files'], 'model-files'),
  );
  const read = await readMetricsFiles(world, given.metrics, 'metrics');
  const file = given.predictions ? await findFile(world.workspace, given.predictions, 'predictions') : null;
  const options = { inputName: 'predictions', task: given.task, positiveClass: given['positive-class'] };
  const rows = file ? await readPredictions(world, [file], options) : null;
  const isFolded = rows !== null && haveFolds(rows);
  const { files, values: foldsOfFiles } =
    given.folds === undefined || isFolded ? { files: read, values: null } : readFolds(read, given.folds);
  const others = costMetrics({ commands, modelFiles });
  const wanted = referencesOf(conditions);
  const together = measureMetrics({ predictions: rows, files, others, directions, wanted });
  const folded = isFolded
    ? measureFolds({
        ...{ predictions: rows, measurements: together, directions, wanted },
        ...{ folds: given.folds, where: given.predictions },
      })
    : null;
  const kept = file ? await keepPredictions(join(world.workspace, predictionsFolder), given.id, file) : null;
  const predictions = kept ? await digestFile(world.root, kept) : null;
  const tested = {
    predictions: rows,
    holdout: rows && describeHoldout(rows),
    groupColumn: given['group-column'],
    isFolded,
  };
  requireGroups(tested);
  const measurements = folded?.measurements ?? together;
  return { measurements, tested, predictions, modelFiles, folds: folded?.values ?? foldsOfFiles };
}

/** A column that is not there, or a mistake in its name, must not make rows independent. */
function requireGroups({ predictions, groupColumn }: Tested): void {
  if (groupColumn === '') return;
  const groups =
    predictions === null ? 'There are no predictions to group.' : groupRows(predictions, groupColumn);
  if (typeof groups !== 'string') return;
  throw new ConfigurationError({ where: "input 'group-column'", message: `is «${groupColumn}». ${groups}` });
}

/** The quality metrics of the files that lie there now, for a seed of several. */
export async function measureSeed(about: {
  given: Inputs;
  world: World;
  directions: ReadonlyMap<string, Direction>;
}): Promise<Record<string, number>> {
  const { given, world, directions } = about;
  const files = await readMetricsFiles(world, given.metrics, 'metrics');
  const file = given.predictions ? await findFile(world.workspace, given.predictions, 'predictions') : null;
  const options = { inputName: 'predictions', task: given.task, positiveClass: given['positive-class'] };
  const predictions = file ? await readPredictions(world, [file], options) : null;
  const { metrics } = measureMetrics({ predictions, files, directions, wanted: [] });
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
}

function requireEvidence(given: Inputs): void {
  if (given.metrics.length > 0 || given.predictions) return;
  throw new ConfigurationError({
    where: "inputs 'metrics' and 'predictions'",
    message: 'are both empty, so there is nothing to judge the model by.',
    fix: 'Let the training write predictions (columns label and prediction) or metrics, and name the file: predictions: predictions.csv',
  });
}
