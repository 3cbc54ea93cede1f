import type { Column, Table } from '@plimsoll/dataset';
import type { Problem } from '@plimsoll/errors';
import { describeRows, matchRows, missingRows } from './column-values.ts';
import type { RankingPredictions } from './predictions.ts';
import type { CommonColumns } from './read-multilabel.ts';
import { isProblem, readNumbers } from './read-numbers.ts';

/** Whether a table is laid out as that of a ranker: query, label and score, and no prediction. */
export function looksLikeRanking({ columns }: Table): boolean {
  return columns.has('query') && columns.has('label') && columns.has('score') && !columns.has('prediction');
}

/** Predictions from the columns `query`, `label` (relevance, at least 0) and `score` (or `prediction`). */
export function readRanking(table: Table, common: CommonColumns): RankingPredictions | Problem[] {
  const queries = table.columns.get('query');
  const label = table.columns.get('label');
  const scoreName = table.columns.has('score') ? 'score' : 'prediction';
  const score = table.columns.get(scoreName);
  const missing = Object.entries({ query: queries, label, score }).filter(([, column]) => !column);
  if (!queries || !label || !score) {
    const fix = 'A ranker’s table has one row per document: query, label (how relevant it is) and score.';
    return missing.map(([name]) => ({ where: `column «${name}»`, message: 'is missing.', fix }));
  }
  const labels = readNumbers('label', label, 'relevances');
  const predictions = readNumbers(scoreName, score, 'scores');
  const problems = [labels, predictions].filter(isProblem);
  const unnamed = missingRows(queries, table.rows);
  if (unnamed.count > 0)
    problems.push({ where: 'column «query»', message: `has no value in ${describeRows(unnamed)}.` });
  if (isProblem(labels) || isProblem(predictions) || problems.length > 0) return problems;
  const negative = matchRows(table.rows, (row) => (labels[row] as number) < 0);
  if (negative.count > 0) {
    const message = `is below 0 in ${describeRows(negative)}, and a relevance is at least 0.`;
    return [{ where: 'column «label»', message }];
  }
  const uneven = unevenWeights(queries, common.weights);
  if (uneven) return [uneven];
  const known = new Set(['id', 'weight', 'label', 'score', 'prediction']);
  const sliceColumns = new Map([...table.columns].filter(([name]) => !known.has(name)));
  return { task: 'ranking', ...common, labels, predictions, queries, sliceColumns };
}

/** Metrics of rankers are means over queries, so that a query has one weight. */
function unevenWeights(queries: Column, weights: Float64Array | null): Problem | undefined {
  if (weights === null) return undefined;
  const keys = queries.kind === 'number' ? queries.values : queries.codes;
  const first = new Map<number, number>();
  const uneven = matchRows(weights.length, (row) => {
    const weight = weights[row] as number;
    const known = first.get(keys[row] as number);
    if (known === undefined) first.set(keys[row] as number, weight);
    return known !== undefined && known !== weight;
  });
  if (uneven.count === 0) return undefined;
  const message = `differs from that of the query's first row in ${describeRows(uneven)}.`;
  return { where: 'column «weight»', message, fix: 'All rows of a query have the query’s weight.' };
}
