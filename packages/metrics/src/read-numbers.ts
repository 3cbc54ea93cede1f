import type { Column } from '@plimsoll/dataset';
import type { Problem } from '@plimsoll/errors';
import { describeRows, isNumberText, matchRows, matchValues, missingRows, textAt } from './column-values.ts';
import { numberTraits } from './number-traits.ts';

/** The finite numbers of a column, or the first thing that is wrong with it. `purpose` completes «holds text, and … are numbers». */
export function readNumbers(name: string, column: Column, purpose: string): Float64Array | Problem {
  const where = `column «${name}»`;
  const rows = column.kind === 'number' ? column.values.length : column.codes.length;
  const missing = missingRows(column, rows);
  const fix = 'Write a finite number in every row.';
  if (missing.count > 0) return { where, message: `has no value in ${describeRows(missing)}.`, fix };
  if (column.kind === 'category') {
    const texts = matchRows(rows, (row) => !isNumberText(textAt(column, row)));
    const message = `holds text in ${describeRows(texts)}, and ${purpose} are numbers.`;
    return { where, message, fix };
  }
  if (numberTraits(column.values).areFinite) return column.values;
  const broken = matchValues(column.values, (value) => !Number.isFinite(value));
  const isNotANumber = Number.isNaN(column.values[(broken.first[0] as number) - 1]);
  return { where, message: `is ${isNotANumber ? 'NaN' : 'infinite'} in ${describeRows(broken)}.`, fix };
}

/** Whether reading gave a problem. */
export function isProblem(result: unknown): result is Problem {
  return typeof result === 'object' && result !== null && 'where' in result && 'message' in result;
}

/** The weights of the rows from the column `weight`: at least 0 and not all 0; null when there is no such column. */
export function readWeights(column: Column | undefined): Float64Array | null | Problem {
  if (!column) return null;
  const where = 'column «weight»';
  const fix =
    'It says how much each row counts in every metric. Rename it when it is something else, such as the weight of an animal.';
  const weights = readNumbers('weight', column, 'weights');
  if (isProblem(weights)) return { ...weights, fix };
  const negative = matchValues(weights, (weight) => weight < 0);
  if (negative.count > 0) return { where, message: `is below 0 in ${describeRows(negative)}.`, fix };
  if (weights.every((weight) => weight === 0)) return { where, message: 'is 0 in every row.', fix };
  return weights;
}

/** A column of 0 and 1, or of false and true, one byte per row; or what is wrong with it. */
export function readFlags(name: string, column: Column): Uint8Array | Problem {
  const where = `column «${name}»`;
  const rows = column.kind === 'number' ? column.values.length : column.codes.length;
  const missing = missingRows(column, rows);
  if (missing.count > 0) return { where, message: `has no value in ${describeRows(missing)}.` };
  const flags = new Uint8Array(rows);
  const flagOf = (text: string) =>
    ['0', 'false', 'no'].indexOf(text) >= 0 ? 0 : ['1', 'true', 'yes'].indexOf(text) >= 0 ? 1 : -1;
  const levels = column.kind === 'category' ? column.levels.map((level) => flagOf(level.toLowerCase())) : [];
  const valueAt = (row: number): number => {
    if (column.kind === 'category') return levels[column.codes[row] as number] as number;
    const value = column.values[row] as number;
    return value === 0 || value === 1 ? value : -1;
  };
  const others = matchRows(rows, (row) => valueAt(row) === -1);
  if (others.count > 0) {
    const message = `is neither 0 nor 1 in ${describeRows(others)}.`;
    return {
      where,
      message,
      fix: 'Columns label_<name> and prediction_<name> say for each row whether it has the label.',
    };
  }
  for (let row = 0; row < rows; row++) flags[row] = valueAt(row);
  return flags;
}
