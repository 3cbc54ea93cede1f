import type { Table } from '@plimsoll/dataset';
import { ConfigurationError, type Problem } from '@plimsoll/errors';
import { checkIds, checkValues, missingColumns } from './check-columns.ts';
import { chooseTask } from './choose-task.ts';
import type { Predictions, Task } from './predictions.ts';
import { readClassification } from './read-classification.ts';
import { type CommonColumns, labelNames, readMultilabel } from './read-multilabel.ts';
import { isProblem, readWeights } from './read-numbers.ts';
import { looksLikeRanking, readRanking } from './read-ranking.ts';
import { readRegression } from './read-regression.ts';
import { findScoreColumns } from './score-columns.ts';

export interface PredictionOptions {
  /** Where the table came from, for messages: the file's path. */
  readonly where: string;
  /** `forecasting` is regression that must have a column `series`. */
  readonly task: 'auto' | Task | 'forecasting';
  /** The positive one of two classes; `''` for the usual one: 1, true or yes. */
  readonly positiveClass: string;
}

/**
 * Predictions from a table. Its columns say of what kind (docs/metrics.md): `label` and `prediction` of classes or quantities;
 * `label_<name>` and `prediction_<name>` of several labels; `query`, `label` and `score` of ranked documents. Optional everywhere: `id`
 * and `weight`. Every other column is one to slice by. Throws a ConfigurationError with everything that is wrong.
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
  if (table.rows === 0 && table.columns.size > 0)
    throw new ConfigurationError({ where: options.where, message: 'has no rows.' });
  const predictions = readTask(table, options);
  return Array.isArray(predictions) ? refuse(predictions) : predictions;
}

function readTask(table: Table, options: PredictionOptions): Predictions | Problem[] {
  const layout = layoutOf(table, options.task);
  const [label, prediction] = [table.columns.get('label'), table.columns.get('prediction')];
  if (layout === 'one label' && (!label || !prediction)) return missingColumns(table);
  const common = readCommon(table);
  if (layout === 'labels') return Array.isArray(common) ? common : readMultilabel(table, common);
  if (layout === 'queries') return Array.isArray(common) ? common : readRanking(table, common);
  const columns = {
    label: label as NonNullable<typeof label>,
    prediction: prediction as NonNullable<typeof label>,
  };
  const problems = [...checkValues(columns, table.rows), ...(Array.isArray(common) ? common : [])];
  if (problems.length > 0 || Array.isArray(common)) return problems;

  const scoreColumns = findScoreColumns(table);
  const task =
    options.task === 'auto' ? chooseTask({ ...columns, hasScores: scoreColumns.length > 0 }) : options.task;
  if (typeof task === 'object') return [task];
  const isForecast = task === 'forecasting';
  if (isForecast || task === 'regression') return readRegression(columns, { table, common, isForecast });
  return readClassification(columns, { table, common, scoreColumns, positiveClass: options.positiveClass });
}

type Layout = 'one label' | 'labels' | 'queries';

/** What the user said decides; else the columns: a table without `label` and `prediction` may be one of the other two. */
function layoutOf(table: Table, task: PredictionOptions['task']): Layout {
  if (task === 'multilabel') return 'labels';
  if (task === 'ranking') return 'queries';
  if (task !== 'auto') return 'one label';
  if (looksLikeRanking(table)) return 'queries';
  return !table.columns.has('label') && labelNames(table).length > 0 ? 'labels' : 'one label';
}

function readCommon(table: Table): CommonColumns | Problem[] {
  const ids = table.columns.get('id') ?? null;
  const weights = readWeights(table.columns.get('weight'));
  const problems = ids ? checkIds(ids, table.rows) : [];
  if (isProblem(weights)) return [...problems, weights];
  return problems.length > 0 ? problems : { rows: table.rows, ids, weights };
}
