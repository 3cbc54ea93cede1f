import type { Column, Table } from '@plimsoll/dataset';
import { nearestName, type Problem } from '@plimsoll/errors';
import { describeRows, matchRows, matchValues, missingRows, type RowMatches } from './column-values.ts';
import { missingWord } from './missing-words.ts';
import { type NumberTraits, numberTraits } from './number-traits.ts';

/** What to say of a table that lacks `label` or `prediction`. */
export function missingColumns(table: Table): Problem[] {
  const names = [...table.columns.keys()];
  return ['label', 'prediction']
    .filter((name) => !table.columns.has(name))
    .map((name) => {
      const nearest = nearestName(name, names);
      const there = `The columns are ${names.slice(0, 20).join(', ')}${names.length > 20 ? ', …' : ''}.`;
      const fix = nearest === undefined ? there : `Rename «${nearest}»? ${there}`;
      return { where: `column «${name}»`, message: 'is missing.', fix };
    });
}

/** What to do about a value that is not there. */
const fixes: Readonly<Record<string, string>> = {
  label: 'Leave out rows of which the truth is not known.',
  prediction:
    'Write a prediction for every row: without those that a model has no answer to, it would look better than it is.',
};

/** Refuses labels and predictions that are missing, stand for a missing value, or are no finite number. */
export function checkValues(columns: Readonly<Record<string, Column>>, rows: number): Problem[] {
  return Object.entries(columns).flatMap(([name, column]): Problem[] => {
    const others = Object.values(columns).filter((other) => other !== column);
    const message = describeMissing(column, { rows, others }) ?? describeNotFinite(column, rows);
    const fix = fixes[name];
    return message === null ? [] : [{ where: `column «${name}»`, message, ...(fix && { fix }) }];
  });
}

function describeMissing(
  column: Column,
  { rows, others }: { readonly rows: number; readonly others: readonly Column[] },
): string | null {
  const missing = missingRows(column, rows);
  if (missing.count > 0) return `has no value in ${describeRows(missing)} of ${rows}.`;
  if (column.kind === 'number') return null;
  const word = missingWord(column, others);
  if (word === undefined) return null;
  const found = matchRows(rows, (row) => column.levels[column.codes[row] as number] === word);
  return `holds «${word}», which stands for a missing value, in ${describeRows(found)} of ${rows}.`;
}

function describeNotFinite(column: Column, rows: number): string | null {
  if (column.kind === 'category' || numberTraits(column.values).areFinite) return null;
  const broken = matchValues(column.values, (value) => !Number.isFinite(value));
  if (broken.count === 0) return null;
  const isNotANumber = Number.isNaN(column.values[(broken.first[0] as number) - 1]);
  return `is ${isNotANumber ? 'NaN' : 'infinite'} in ${describeRows(broken)} of ${rows}.`;
}

/** Refuses ids that are missing, inexact or repeated. */
export function checkIds(ids: Column, rows: number): Problem[] {
  const where = 'column «id»';
  const missing = missingRows(ids, rows);
  if (missing.count > 0) return [{ where, message: `has no value in ${describeRows(missing)}.` }];
  if (ids.kind === 'number' && !isExact(numberTraits(ids.values))) {
    const inexact = matchValues(ids.values, (value) => Math.abs(value) > Number.MAX_SAFE_INTEGER);
    if (inexact.count > 0) {
      const message = `holds numbers above 2^53 in ${describeRows(inexact)}, which cannot be told apart exactly.`;
      return [{ where, message, fix: 'Write these ids as text.' }];
    }
  }
  const repeated = repeatedIds(ids, rows);
  if (repeated.count === 0) return [];
  const message = `repeats an id in ${describeRows(repeated)}.`;
  return [{ where, message, fix: 'Each holdout row has one id, and stands once.' }];
}

function isExact({ least, most }: NumberTraits): boolean {
  return least >= -Number.MAX_SAFE_INTEGER && most <= Number.MAX_SAFE_INTEGER;
}

function repeatedIds(ids: Column, rows: number): RowMatches {
  if (!hasRepeats(ids)) return { count: 0, first: [] };
  const seen = new Set<number>();
  const first: number[] = [];
  for (let row = 0; row < rows; row++) {
    const id = (ids.kind === 'number' ? ids.values[row] : ids.codes[row]) as number;
    if (seen.has(id) && first.length < 3) first.push(row + 1);
    seen.add(id);
  }
  return { count: rows - seen.size, first };
}

/** Most files have their ids in order; for others, sorting a copy is several times faster than a Set. */
function hasRepeats(ids: Column): boolean {
  if (ids.kind === 'number' && numberTraits(ids.values).isRising) return false;
  const cells = ids.kind === 'number' ? ids.values : ids.codes;
  if (ids.kind === 'category' && isRising(ids.codes)) return false;
  const sorted = cells.slice().sort();
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) return true;
  return false;
}

function isRising(cells: Int32Array): boolean {
  for (let i = 1; i < cells.length; i++) if ((cells[i] as number) <= (cells[i - 1] as number)) return false;
  return true;
}

/** Refuses numbers with a fraction where classes are meant. */
export function refuseFractions(name: string, column: Column): Problem[] {
  if (column.kind === 'category' || numberTraits(column.values).areWhole) return [];
  const fractions = matchValues(column.values, (value) => !Number.isInteger(value));
  if (fractions.count === 0) return [];
  return [
    {
      where: `column «${name}»`,
      message: `holds numbers with a fraction in ${describeRows(fractions)}, and classes are whole numbers or text.`,
      fix: 'Put probabilities into «score», or say task: regression.',
    },
  ];
}
