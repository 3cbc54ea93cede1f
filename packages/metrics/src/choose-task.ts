import type { CategoryColumn, Column } from '@plimsoll/dataset';
import type { Problem } from '@plimsoll/errors';
import { describeRows, isNumberText, matchRows } from './column-values.ts';
import { numberTraits } from './number-traits.ts';
import type { Task } from './predictions.ts';

/** Whole numbers with at most so many different values are taken for classes. */
const mostNumberedClasses = 20;

/**
 * What kind of predictions these are, when nobody said: text or booleans are classes; numbers with a fraction are
 * quantities; whole numbers are classes when there is a score column, or when labels and predictions both are whole and the
 * labels have at most 20 different values. Returns a Problem where a guess would be a gamble.
 */
export function chooseTask(columns: {
  label: Column;
  prediction: Column;
  hasScores: boolean;
}): Task | Problem {
  const { label, prediction, hasScores } = columns;
  if (label.kind === 'category') return refuseStrayText(label) ?? 'classification';
  const labels = numberTraits(label.values);
  if (!labels.areWhole) return 'regression';
  if (hasScores || prediction.kind === 'category') return 'classification';
  const predictions = numberTraits(prediction.values);
  if (predictions.areWhole) return areFew(label.values) ? 'classification' : 'regression';
  const looksLikeProbability =
    labels.least >= 0 && labels.most <= 1 && predictions.least >= 0 && predictions.most <= 1;
  if (!looksLikeProbability) return 'regression';
  return {
    where: 'column «prediction»',
    message:
      'holds numbers between 0 and 1 while «label» holds 0 and 1: are these probabilities or quantities?',
    fix: 'Put the predicted class into «prediction» and the probability into «score», or say task: regression.',
  };
}

function areFew(values: Float64Array): boolean {
  const different = new Set<number>();
  let previous = Number.NaN;
  for (let row = 0; row < values.length && different.size <= mostNumberedClasses; row++) {
    const value = values[row] as number;
    if (value !== previous) different.add(value);
    previous = value;
  }
  return different.size <= mostNumberedClasses;
}

/** A column of quantities in which some value is no number reads as text; that is a mistake in the data, not a class. */
function refuseStrayText({ levels, codes }: CategoryColumn): Problem | undefined {
  if (levels.length <= mostNumberedClasses) return undefined;
  const isText = levels.map((level) => !isNumberText(level));
  const texts = isText.filter(Boolean).length;
  if (texts === 0 || texts > levels.length / 10) return undefined;
  const stray = matchRows(codes.length, (row) => isText[codes[row] as number] === true);
  return {
    where: 'column «label»',
    message: `holds text among ${levels.length - texts} different numbers, in ${describeRows(stray)}.`,
    fix: 'Remove these rows, or say task: classification when every value is a class.',
  };
}
