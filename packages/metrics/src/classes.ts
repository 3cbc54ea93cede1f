import type { Column } from '@plimsoll/dataset';
import { nearestName, type Problem } from '@plimsoll/errors';
import { isNumberText, textAt } from './column-values.ts';

/** More different classes than any classifier has: a sign that a column was mistaken for one of classes. */
const mostClasses = 10_000;

/** Class numbers below this are looked up in an array, which is faster than a Map. */
const smallNumbers = 1024;

/** Pairs of class names of which the second one is the positive class unless the user says otherwise. */
const usualPairs: readonly (readonly [negative: string, positive: string])[] = [
  ['0', '1'],
  ['false', 'true'],
  ['no', 'yes'],
];

/** Classes of labels and predictions, and each row's class. */
export interface EncodedClasses {
  readonly classes: readonly string[];
  readonly labels: Int32Array;
  readonly predictions: Int32Array;
}

/**
 * Gives labels and predictions one list of classes. Where one of the columns holds numbers, text of the other that is a number
 * counts as that number. `others` are classes that are known from elsewhere.
 */
export function encodeClasses(
  columns: { label: Column; prediction: Column },
  others: Iterable<string>,
): EncodedClasses | Problem {
  const areNumbered = columns.label.kind === 'number' || columns.prediction.kind === 'number';
  const indexes = new Map<string, number>();
  const indexOf = (text: string): number => {
    const name = areNumbered && isNumberText(text) ? String(Number(text)) : text;
    const known = indexes.get(name);
    if (known !== undefined) return known;
    indexes.set(name, indexes.size);
    return indexes.size - 1;
  };
  const labels = encodeColumn(columns.label, indexOf);
  const labelClasses = [...indexes.keys()];
  const predictions = encodeColumn(columns.prediction, indexOf);
  if (indexes.size > mostClasses) return tooManyClasses(indexes.size);
  const problem = refuseForeignPredictions(labelClasses, occurringCodes(predictions, indexes.size), [
    ...indexes.keys(),
  ]);
  if (problem) return problem;
  for (const other of others) indexOf(other);
  const classes = sortClasses([...indexes.keys()]);
  const positions = new Map(classes.map((name, position) => [name, position]));
  const renumbering = Int32Array.from(indexes.keys(), (name) => positions.get(name) ?? 0);
  renumber(labels, renumbering);
  renumber(predictions, renumbering);
  return { classes, labels, predictions };
}

/** The classes in scikit-learn's order: numbers by size, anything else as text. */
export function sortClasses(names: readonly string[]): string[] {
  return names.every(isNumberText)
    ? [...names].sort((a, b) => Number(a) - Number(b))
    : [...names].sort((a, b) => (a < b ? -1 : 1));
}

/** The class that a lone class is usually opposed to, where that would be the positive one. */
export function missingPositive(names: readonly string[]): string | undefined {
  if (names.length !== 1) return undefined;
  return usualPairs.find(([negative]) => negative === names[0]?.toLowerCase())?.[1];
}

/** Index of the positive class: the one the user named, else 1, true or yes; null when there is no such class. */
export function choosePositive(classes: readonly string[], wanted: string): number | null | Problem {
  if (wanted === '') {
    if (classes.length > 2) return null;
    for (const [, positive] of usualPairs) {
      const index = classes.findIndex((name) => name.toLowerCase() === positive);
      if (index >= 0) return index;
    }
    return null;
  }
  const where = "input 'positive-class'";
  const index = classes.indexOf(wanted);
  if (index < 0) {
    const nearest = nearestName(wanted, classes);
    return {
      where,
      message: `is «${wanted}», which is neither a label nor a prediction (${listClasses(classes)}).`,
      ...(nearest === undefined ? {} : { fix: `Did you mean «${nearest}»?` }),
    };
  }
  if (classes.length <= 2) return index;
  return {
    where,
    message: `is «${wanted}», and there are ${classes.length} classes.`,
    fix: `It is for two classes. Write conditions on one class of several as recall.${wanted}.`,
  };
}

/** The first few classes, for messages. */
export function listClasses(classes: readonly string[]): string {
  const shown = classes.slice(0, 8).map((name) => name.slice(0, 40));
  return `${shown.join(', ')}${classes.length > 8 ? ` and ${classes.length - 8} more` : ''}`;
}

function encodeColumn(column: Column, indexOf: (text: string) => number): Int32Array {
  if (column.kind === 'category') {
    const codes = column.levels.map(() => -1);
    return column.codes.map((code) => {
      const known = codes[code] as number;
      if (known >= 0) return known;
      const index = indexOf(column.levels[code] as string);
      codes[code] = index;
      return index;
    });
  }
  const small = new Int32Array(smallNumbers).fill(-1);
  const large = new Map<number, number>();
  const encoded = new Int32Array(column.values.length);
  for (let row = 0; row < encoded.length; row++) {
    const value = column.values[row] as number;
    const isSmall = value >= 0 && value < smallNumbers && Number.isInteger(value);
    let index = isSmall ? (small[value] as number) : (large.get(value) ?? -1);
    if (index < 0) {
      index = indexOf(textAt(column, row));
      if (isSmall) small[value] = index;
      else large.set(value, index);
    }
    encoded[row] = index;
  }
  return encoded;
}

/** The codes from 0 to `size` - 1 that occur, in their order. */
export function occurringCodes(codes: Int32Array, size: number): number[] {
  const seen = new Uint8Array(size);
  for (let row = 0; row < codes.length; row++) seen[codes[row] as number] = 1;
  return Array.from(seen.keys()).filter((code) => seen[code] === 1);
}

function renumber(indexes: Int32Array, renumbering: Int32Array): void {
  for (let row = 0; row < indexes.length; row++) indexes[row] = renumbering[indexes[row] as number] as number;
}

/**
 * Predictions of which none is a class of any label are not bad, they are coded differently (0 and 1 against false and true,
 * numbers against names): an accuracy of 0 would be the wrong answer. A single label class tells too little to say so.
 */
function refuseForeignPredictions(
  labelClasses: readonly string[],
  predicted: readonly number[],
  all: readonly string[],
): Problem | undefined {
  if (labelClasses.length < 2 || predicted.some((index) => index < labelClasses.length)) return undefined;
  const predictedClasses = predicted.map((index) => all[index] as string);
  return {
    where: 'column «prediction»',
    message: `holds none of the classes of «label»: predicted are ${listClasses(predictedClasses)}, and labels are ${listClasses(labelClasses)}.`,
    fix: 'Write both columns with the same names for the classes.',
  };
}

function tooManyClasses(count: number): Problem {
  return {
    where: 'columns «label» and «prediction»',
    message: `hold ${count} different values, too many for classes.`,
    fix: 'Say task: regression when they are quantities, and write them as numbers.',
  };
}
