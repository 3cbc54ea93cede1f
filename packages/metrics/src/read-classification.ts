import type { Column, Table } from '@plimsoll/dataset';
import type { Problem } from '@plimsoll/errors';
import { refuseFractions } from './check-columns.ts';
import { choosePositive, encodeClasses, missingPositive, occurringCodes } from './classes.ts';
import type { ClassificationPredictions } from './predictions.ts';
import type { CommonColumns } from './read-multilabel.ts';
import { matchClass, readScores, type ScoreColumn } from './score-columns.ts';

/** Predictions of classes from `label`, `prediction` and what score columns there are. */
export function readClassification(
  columns: { label: Column; prediction: Column },
  about: { table: Table; common: CommonColumns; scoreColumns: readonly ScoreColumn[]; positiveClass: string },
): ClassificationPredictions | Problem[] {
  const { table, common, scoreColumns } = about;
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
  const labelClasses = new Set(occurringCodes(labels, classes.length));
  const { scores, notProbabilities, problems } = readScores(scoreColumns, {
    classes,
    positiveClass,
    labelClasses,
    rows: table.rows,
  });
  if (problems.length > 0) return [...problems];
  const sliceColumns = otherColumns(table, scoreColumns);
  return {
    task: 'classification',
    ...common,
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
  const known = new Set(['id', 'weight', 'label', 'prediction', ...scoreColumns.map(({ name }) => name)]);
  return new Map([...table.columns].filter(([name]) => !known.has(name)));
}
