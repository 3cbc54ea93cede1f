import type { Column, Table } from '@plimsoll/dataset';
import { ConfigurationError, type Problem } from '@plimsoll/errors';
import { checkIds, checkValues, missingColumns, refuseFractions } from './check-columns.ts';
import { chooseTask } from './choose-task.ts';
import { choosePositive, encodeClasses, missingPositive } from './classes.ts';
import type { Predictions, Task } from './predictions.ts';
import { findScoreColumns, matchClass, readScores, type ScoreColumn } from './score-columns.ts';

export interface PredictionOptions {
  /** Where the table came from, for messages: the file's path. */
  readonly where: string;
  readonly task: 'auto' | Task;
  /** The positive one of two classes; `''` for the usual one: 1, true or yes. */
  readonly positiveClass: string;
}

interface NamedColumns {
  readonly label: Column;
  readonly prediction: Column;
}

/**
 * Predictions from a table with the columns `label` and `prediction`, and, where there are, `id`, `score` (of the positive
 * one of two classes) or `score_<class>` / `probability_<class>`. Every other column is one to slice by.
 * Throws a ConfigurationError with everything that is wrong.
 */
export function predictionsFromTable(table: Table, options: PredictionOptions): Predictions {
  const refuse = (problems: readonly Problem[]): never => {
    throw new ConfigurationError(
      problems.map((problem) =>
        problem.where.startsWith('input ')
          ? problem
          : { ...problem, where: `${options.where}, ${problem.where}` },
      ),
    );
  };
  const label = table.columns.get('label');
  const prediction = table.columns.get('prediction');
  if (!label || !prediction) return refuse(missingColumns(table));
  if (table.rows === 0) {
    throw new ConfigurationError({ where: options.where, message: 'has no rows.' });
  }
  const columns = { label, prediction };
  const ids = table.columns.get('id') ?? null;
  const problems = [...checkValues(columns, table.rows), ...(ids ? checkIds(ids, table.rows) : [])];
  if (problems.length > 0) return refuse(problems);

  const scoreColumns = findScoreColumns(table);
  const task =
    options.task === 'auto' ? chooseTask({ ...columns, hasScores: scoreColumns.length > 0 }) : options.task;
  if (typeof task === 'object') return refuse([task]);
  const predictions =
    task === 'regression'
      ? readRegression(columns, { table, ids })
      : readClassification(columns, { table, ids, scoreColumns, positiveClass: options.positiveClass });
  return Array.isArray(predictions) ? refuse(predictions) : predictions;
}

function readRegression(
  { label, prediction }: NamedColumns,
  { table, ids }: { table: Table; ids: Column | null },
): Predictions | Problem[] {
  if (label.kind === 'number' && prediction.kind === 'number') {
    const sliceColumns = otherColumns(table, []);
    const { rows } = table;
    return {
      task: 'regression',
      rows,
      ids,
      sliceColumns,
      labels: label.values,
      predictions: prediction.values,
    };
  }
  return Object.entries({ label, prediction }).flatMap(([name, column]) =>
    column.kind === 'number'
      ? []
      : [
          {
            where: `column «${name}»`,
            message: 'holds text, and regression needs numbers.',
            fix: 'Say task: classification when the values are classes.',
          },
        ],
  );
}

function readClassification(
  columns: NamedColumns,
  about: { table: Table; ids: Column | null; scoreColumns: readonly ScoreColumn[]; positiveClass: string },
): Predictions | Problem[] {
  const { table, ids, scoreColumns } = about;
  const fractions = Object.entries(columns).flatMap(([name, column]) => refuseFractions(name, column));
  if (fractions.length > 0) return fractions;
  const seen = encodeClasses(columns, []);
  if ('message' in seen) return [seen];
  const implied = impliedClasses(seen.classes, about).filter((name) => matchClass(name, seen.classes) < 0);
  const encoded = implied.length === 0 ? seen : encodeClasses(columns, implied);
  if ('message' in encoded) return [encoded];
  const { classes, labels } = encoded;
  const positiveClass = choosePositive(classes, about.positiveClass);
  if (typeof positiveClass === 'object' && positiveClass !== null) return [positiveClass];
  const labelClasses = new Set(labels);
  const { scores, notProbabilities, problems } = readScores(scoreColumns, {
    classes,
    positiveClass,
    labelClasses,
    rows: table.rows,
  });
  if (problems.length > 0) return [...problems];
  const sliceColumns = otherColumns(table, scoreColumns);
  const { rows } = table;
  return {
    task: 'classification',
    rows,
    ids,
    sliceColumns,
    ...encoded,
    positiveClass,
    scores,
    notProbabilities,
  };
}

/** Classes that no row has but that are known to exist: from score columns, or as the other one of a pair. */
function impliedClasses(
  seen: readonly string[],
  { scoreColumns, positiveClass }: { scoreColumns: readonly ScoreColumn[]; positiveClass: string },
): string[] {
  const scored = scoreColumns.flatMap(({ className }) => className ?? []);
  // Columns of which none names a class that is seen are named wrongly: they imply nothing, and are refused later.
  const implied = scored.some((name) => seen.includes(name)) ? scored : [];
  if (seen.length === 1 && implied.length === 0) {
    const positive = positiveClass || missingPositive(seen);
    if (positive !== undefined) implied.push(positive);
  }
  return implied;
}

function otherColumns(table: Table, scoreColumns: readonly ScoreColumn[]): ReadonlyMap<string, Column> {
  const known = new Set(['id', 'label', 'prediction', ...scoreColumns.map(({ name }) => name)]);
  return new Map([...table.columns].filter(([name]) => !known.has(name)));
}
