import { ConfigurationError } from '@plimsoll/errors';
import type { FoldValues } from '@plimsoll/record';
import type { MetricsFile } from './metrics-file.ts';
import type { UnusableMetric } from './outcome.ts';

/** Metric files of a cross-validation, read as such. */
export interface FoldedFiles {
  /** With the mean over folds for each metric that has a value for every fold. */
  readonly files: readonly MetricsFile[];
  readonly values: FoldValues;
}

/** Columns that say which fold a row is of, and are no metrics. */
const counters: ReadonlySet<string> = new Set(['fold', 'split', 'repeat']);

/**
 * Reads metric files that hold one value for each fold of a cross-validation with `folds` folds, repeated or not: lists of equal length, as
 * scikit-learn's `cross_validate` returns, or a table with a row for each fold. A metric is its mean over the folds. A file without lists is
 * left as it is. Throws a ConfigurationError when no file has lists, or their length is no multiple of `folds`.
 */
export function readFolds(files: readonly MetricsFile[], folds: number): FoldedFiles {
  const lists = files.flatMap(({ path, history }) =>
    [...(history?.series ?? [])].map(([name, points]) => ({
      path,
      name,
      list: points.map(({ value }) => value),
    })),
  );
  const metrics = lists.filter(({ name }) => !counters.has(name));
  const longest = metrics.reduce((most, one) => (one.list.length > most.list.length ? one : most), {
    path: files.map(({ path }) => path).join(', ') || 'no file',
    name: '',
    list: [] as number[],
  });
  const count = longest.list.length;
  if (count === 0 || count % folds !== 0) {
    const found =
      count === 0
        ? `${longest.path} has no value for each fold`
        : `${longest.path} has ${count} values of «${longest.name}», which is no multiple of ${folds}`;
    throw new ConfigurationError({
      where: "input 'folds'",
      message: `is ${folds}, and ${found}.`,
      fix: 'Name in `metrics` a file with a list for each metric, as scikit-learn’s cross_validate returns: {"test_accuracy": [0.91, 0.93, …]}.',
    });
  }
  const complete = metrics.filter(({ list }) => list.length === count);
  const values = Object.fromEntries(complete.map(({ name, list }) => [name, list]));
  return { files: files.map((file) => foldFile(file, count)), values: { folds, values } };
}

/** The file with means for lists; a list that lacks a number is no number. */
function foldFile(file: MetricsFile, count: number): MetricsFile {
  if (file.history === null) return file;
  const [values, unusable] = [new Map(file.values), new Map(file.unusable)];
  for (const name of counters) values.delete(name);
  for (const [name, points] of file.history.series) {
    if (counters.has(name)) continue;
    values.delete(name);
    unusable.delete(name);
    if (points.length === count) {
      const mean = points.reduce((sum, { value }) => sum + value, 0) / count;
      values.set(name, { value: mean, isElement: false });
    } else unusable.set(name, incomplete(name, { path: file.path, found: points.length, count }));
  }
  return { ...file, values, unusable, history: null };
}

function incomplete(
  name: string,
  { path, found, count }: { readonly path: string; readonly found: number; readonly count: number },
): UnusableMetric {
  const message = `«${name}» has a number in ${found} of ${count} folds only (${path}).`;
  return { name, kind: 'not-finite', message };
}
