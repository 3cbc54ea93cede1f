import {
  type MetricsFile,
  type PredictionOptions,
  type Predictions,
  parseMetricsFile,
  predictionsFromTable,
  tableSourceOf,
} from '@plimsoll/metrics';
import { pathFrom, readText } from './files.ts';
import { findMetricFiles } from './metric-files.ts';
import { readSmallCsv } from './read-small-csv.ts';
import { findTrackedRun, namesTrackedRun } from './tracked-run.ts';
import type { World } from './world.ts';

/** The metric files that an input's patterns name; a tool's folder stands for those in it, and `mlflow:RUN_ID` for a run on a tracking server. */
export async function readMetricsFiles(
  world: World,
  patterns: readonly string[],
  inputName: string,
): Promise<MetricsFile[]> {
  const isRun = (pattern: string): boolean => namesTrackedRun(pattern);
  const paths = patterns.filter((pattern) => !isRun(pattern));
  const files = await findMetricFiles(world.workspace, paths, inputName);
  return Promise.all([
    ...files.map(async (file) => {
      const path = pathFrom(world.workspace, file);
      return parseMetricsFile(await readText(file, path), path);
    }),
    ...patterns.filter(isRun).map(async (written) => {
      const run = await findTrackedRun(world.workspace, written, inputName);
      return parseMetricsFile(await world.trackedRun(run, inputName), written);
    }),
  ]);
}

/** Predictions from the table that `files` (absolute) hold together. Loads the data engine, unless it is a small and plain CSV file. */
export async function readPredictions(
  world: Pick<World, 'workspace' | 'engine'>,
  files: readonly string[],
  options: { inputName: string; task: PredictionOptions['task']; positiveClass: string },
): Promise<Predictions> {
  const names = files.map((file) => pathFrom(world.workspace, file));
  const source = { ...tableSourceOf(files, options.inputName), names };
  const table = (await readSmallCsv(source)) ?? (await (await world.engine()).readTable(source));
  return predictionsFromTable(table, {
    where: names.join(', '),
    task: options.task,
    positiveClass: options.positiveClass,
  });
}
