import type { Column, Table } from '@plimsoll/dataset';
import type { Problem } from '@plimsoll/errors';
import { listClasses } from './classes.ts';
import { describeRows, isNumberText, matchValues } from './column-values.ts';
import { numberTraits } from './number-traits.ts';
import { readNumbers } from './read-numbers.ts';

/** Probabilities of one row may miss 1 by so much: they are often written with two or three digits. */
const sumTolerance = 0.015;

/** A column that holds scores: of the positive class, or of the class that its name ends with. */
export interface ScoreColumn {
  readonly name: string;
  /** The class in its name; null for the positive class. */
  readonly className: string | null;
  /** Named `probability…`, so that anything outside [0, 1] is a mistake. */
  readonly isProbability: boolean;
  readonly column: Column;
}

/** The table's score columns: `score` or `probability`, and numbers in `score_<class>` or `probability_<class>`. */
export function findScoreColumns(table: Table): ScoreColumn[] {
  const found: ScoreColumn[] = [];
  for (const [name, column] of table.columns) {
    const match = /^(score|probability)(?:_(.+))?$/.exec(name);
    if (!match || (match[2] !== undefined && column.kind !== 'number')) continue;
    found.push({ name, className: match[2] ?? null, isProbability: match[1] === 'probability', column });
  }
  return found;
}

/** Scores per class, and what is wrong with them. */
export interface Scores {
  readonly scores: readonly (Float64Array | null)[];
  /** Why they are no probabilities; null when they are. */
  readonly notProbabilities: string | null;
  readonly problems: readonly Problem[];
}

/** Sorts score columns by class and checks them against the classes that occur in the labels. */
export function readScores(
  found: readonly ScoreColumn[],
  about: {
    classes: readonly string[];
    positiveClass: number | null;
    labelClasses: ReadonlySet<number>;
    rows: number;
  },
): Scores {
  const scores: (Float64Array | null)[] = about.classes.map(() => null);
  const problems: Problem[] = [];
  let doubt: string | null = null;
  for (const score of found) {
    const index = classOf(score, about);
    const values = readNumbers(score.name, score.column, 'scores');
    if (typeof index !== 'number') problems.push(index);
    else if (!(values instanceof Float64Array)) problems.push(values);
    else if (scores[index]) problems.push(twice(score, about.classes[index] as string));
    else {
      scores[index] = values;
      doubt ??= describeOutside(score, values);
    }
  }
  const isBinary = about.classes.length <= 2;
  const isIncomplete = found.length > 0 && !isBinary;
  for (const label of about.labelClasses) {
    if (isIncomplete && scores[label] === null && problems.length === 0) {
      problems.push(noScoreFor(about.classes[label] as string));
    }
  }
  doubt ??= problems.length > 0 ? null : describeSums(scores.filter((column) => column !== null));
  if (doubt !== null && found.some(({ isProbability }) => isProbability)) {
    const fix =
      'Write probabilities, which lie between 0 and 1 and sum to 1, or call the columns score… when they are raw scores.';
    problems.push({ where: 'probability columns', message: `are no probabilities: ${doubt}.`, fix });
  }
  if (isBinary) derivePositive(scores, about.positiveClass, doubt !== null);
  return { scores, notProbabilities: doubt, problems };
}

/** The class name in a score column's name, with numbers in their shortest form where the classes are numbers. */
export function matchClass(name: string, classes: readonly string[]): number {
  const exact = classes.indexOf(name);
  return exact < 0 && isNumberText(name) ? classes.indexOf(String(Number(name))) : exact;
}

function classOf(
  { name, className }: ScoreColumn,
  { classes, positiveClass }: { classes: readonly string[]; positiveClass: number | null },
): number | Problem {
  const where = `column «${name}»`;
  if (className !== null) {
    const index = matchClass(className, classes);
    if (index >= 0) return index;
    const message = `names a class that no row has (classes: ${listClasses(classes)}).`;
    return {
      where,
      message,
      fix: 'Name score columns score_<class>, with the class as it stands in «label».',
    };
  }
  if (classes.length > 2) {
    const message = `is one score for ${classes.length} classes.`;
    return { where, message, fix: `Write one column per class: score_${classes[0]}, score_${classes[1]}, …` };
  }
  if (positiveClass !== null) return positiveClass;
  const message = `is the score of the positive class, and it is not known which of ${listClasses(classes)} that is.`;
  return { where, message, fix: `Name it, such as positive-class: ${classes.at(-1)}` };
}

function describeOutside({ name }: ScoreColumn, values: Float64Array): string | null {
  const { areFinite, least, most } = numberTraits(values);
  if (areFinite && least >= 0 && most <= 1) return null;
  const outside = matchValues(values, (value) => value < 0 || value > 1);
  if (outside.count === 0) return null;
  return `«${name}» is outside 0 to 1 in ${describeRows(outside)}`;
}

function describeSums(scores: readonly Float64Array[]): string | null {
  if (scores.length < 2) return null;
  const sums = new Float64Array(scores[0]?.length ?? 0);
  for (const column of scores)
    for (let row = 0; row < sums.length; row++) (sums[row] as number) += column[row] as number;
  const off = matchValues(sums, (sum) => Math.abs(sum - 1) > sumTolerance);
  if (off.count === 0) return null;
  return `the scores of all classes do not sum to 1 in ${describeRows(off)}`;
}

/** Of two classes, the score of the negative one tells that of the positive one. */
function derivePositive(scores: (Float64Array | null)[], positive: number | null, isRaw: boolean): void {
  const target = positive ?? scores.length - 1;
  const other = scores[1 - target];
  if (scores.length !== 2 || scores[target] || !other) return;
  scores[target] = other.map((score) => (isRaw ? -score : 1 - score));
}

function twice({ name }: ScoreColumn, className: string): Problem {
  return {
    where: `column «${name}»`,
    message: `is a second column with scores of «${className}».`,
    fix: 'Leave one.',
  };
}

function noScoreFor(className: string): Problem {
  return {
    where: `column «score_${className}»`,
    message: `is missing, and rows have the label «${className}».`,
    fix: 'Write a score column for every class, or none.',
  };
}
