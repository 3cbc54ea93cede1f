import type { Column, Table } from '@plimsoll/dataset';
import type { Problem } from '@plimsoll/errors';
import type { MultilabelPredictions } from './predictions.ts';
import { isProblem, readFlags, readNumbers } from './read-numbers.ts';

/** What every kind of predictions has, already read. */
export interface CommonColumns {
  readonly rows: number;
  readonly ids: Column | null;
  readonly weights: Float64Array | null;
}

const columnPattern = /^(label|prediction|score|probability)_(.+)$/s;

/** Names of the labels that a table has columns for: `label_<name>`, in the order of the file. */
export function labelNames(table: Table): string[] {
  return [...table.columns.keys()].flatMap((name) => {
    const match = columnPattern.exec(name);
    return match?.[1] === 'label' ? [match[2] as string] : [];
  });
}

/** Predictions from the columns `label_<name>`, `prediction_<name>` and, for all labels or none, `score_<name>`. */
export function readMultilabel(table: Table, common: CommonColumns): MultilabelPredictions | Problem[] {
  const names = labelNames(table);
  if (names.length === 0) {
    const message = 'are missing: there is none, and multilabel predictions need one for each label.';
    return [
      {
        where: 'columns «label_<name>»',
        message,
        fix: 'Write label_<name> and prediction_<name>, each 0 or 1.',
      },
    ];
  }
  const problems: Problem[] = [];
  const take = <T>(read: T | Problem): T[] => {
    if (!isProblem(read)) return [read];
    problems.push(read);
    return [];
  };
  const flagsOf = (kind: 'label' | 'prediction') =>
    names.flatMap((name) => {
      const column = table.columns.get(`${kind}_${name}`);
      return take(column ? readFlags(`${kind}_${name}`, column) : missing(`${kind}_${name}`, name));
    });
  const labels = flagsOf('label');
  const predictions = flagsOf('prediction');
  const scored = names.map((name) =>
    ['score', 'probability'].map((kind) => `${kind}_${name}`).find((column) => table.columns.has(column)),
  );
  const hasScores = scored.some((column) => column !== undefined);
  const scores = hasScores
    ? scored.flatMap((column, index) => {
        if (column === undefined)
          return take<Float64Array>(missing(`score_${names[index]}`, names[index] as string));
        return take(readNumbers(column, table.columns.get(column) as Column, 'scores'));
      })
    : null;
  problems.push(...strayColumns(table, names));
  if (problems.length > 0) return problems;
  return { task: 'multilabel', ...common, names, labels, predictions, scores, sliceColumns: others(table) };
}

function missing(column: string, name: string): Problem {
  return { where: `column «${column}»`, message: `is missing, and there is «label_${name}».` };
}

/** A prediction of a label that no column holds would silently count for nothing. */
function strayColumns(table: Table, names: readonly string[]): Problem[] {
  return [...table.columns.keys()].flatMap((column) => {
    const match = columnPattern.exec(column);
    if (match?.[1] !== 'prediction' || names.includes(match[2] as string)) return [];
    return [{ where: `column «${column}»`, message: `has no «label_${match[2]}» beside it.` }];
  });
}

function others(table: Table): ReadonlyMap<string, Column> {
  const known = new Set(['id', 'weight']);
  return new Map([...table.columns].filter(([name]) => !known.has(name) && !columnPattern.test(name)));
}
