import type { Problem } from '@plimsoll/errors';
import type { Check, ColumnComparison, OrderedKind, Range } from './check-plan.ts';
import { type ColumnKnowledge, kindOf } from './dataset-tests.ts';
import type { Contract } from './parse-contract.ts';
import { saidRange } from './ranges.ts';

/** Rules on the table, and why some cannot be checked. */
export interface TableTests {
  readonly checks: readonly Check[];
  readonly problems: readonly Problem[];
  /** Columns that rules name, and where. */
  readonly named: readonly { readonly name: string; readonly pointer: readonly string[] }[];
}

type Know = (column: string) => ColumnKnowledge;

/** What the dataset keywords at the contract's top ask for. */
export function tableTests({ schema, place }: Contract, know: Know): TableTests {
  const checks: Check[] = [];
  const problems: Problem[] = [];
  const named: { name: string; pointer: readonly string[] }[] = [];
  const name = (columns: readonly string[], ...pointer: string[]) =>
    named.push(...columns.map((column) => ({ name: column, pointer })));

  for (const columns of uniqueKeys(schema.unique)) {
    const expected = `no two rows with the same ${columns.join(', ')}`;
    checks.push({ rule: 'unique', column: soleOf(columns), expected, test: { kind: 'unique', columns } });
    name(columns, 'unique');
  }
  for (const [rule, kind, comparison, words, noun] of counts) {
    const limit = schema[rule];
    if (typeof limit !== 'number') continue;
    const expected = `${words} ${limit} ${limit === 1 ? noun : `${noun}s`}`;
    checks.push({ rule, column: null, expected, test: { kind, comparison, limit } });
  }
  for (const [i, { left, is, right }] of listOf<Compared>(schema.comparisons).entries()) {
    name([left, right], 'comparisons', String(i));
    const as = sameKind(know(left), know(right), is);
    if (!as) problems.push({ where: place(['comparisons', String(i)]), ...notComparable(left, right, is) });
    else {
      const expected = `«${left}» ${is} «${right}»`;
      const test = { kind: 'compare-columns', left, comparison: is, right, as } as const;
      checks.push({ rule: 'comparisons', column: null, expected, test });
    }
  }
  for (const [i, { columns, equals, tolerance = 0 }] of listOf<Summed>(schema.sums).entries()) {
    const all = typeof equals === 'string' ? [...columns, equals] : columns;
    name(all, 'sums', String(i));
    problems.push(...refuseOthers(all, know, place(['sums', String(i)])));
    const total = typeof equals === 'string' ? `«${equals}»` : String(equals);
    const within = tolerance > 0 ? ` within ${tolerance}` : '';
    const expected = `${columns.map((column) => `«${column}»`).join(' + ')} = ${total}${within}`;
    checks.push({
      rule: 'sums',
      column: null,
      expected,
      test: { kind: 'sum-of-columns', columns, equals, tolerance },
    });
  }
  for (const [i, { of, to, ...range }] of listOf<Ratio>(schema.ratios).entries()) {
    name([of, to], 'ratios', String(i));
    problems.push(...refuseOthers([of, to], know, place(['ratios', String(i)])));
    const expected = `«${of}» / «${to}» ${saidRange(range)}`;
    checks.push({
      rule: 'ratios',
      column: null,
      expected,
      test: { kind: 'ratio-of-columns', of, to, range },
    });
  }
  for (const [i, { columns, file, references }] of listOf<ForeignKey>(schema.foreignKeys).entries()) {
    name(columns, 'foreignKeys', String(i));
    if (columns.length !== references.length) {
      const message = `compares ${columns.length} columns with ${references.length}.`;
      problems.push({
        where: place(['foreignKeys', String(i)]),
        message,
        fix: 'Name one of «references» for each of «columns».',
      });
    }
    const expected = `a row of ${file} with the same ${references.map((column) => `«${column}»`).join(', ')}`;
    const test = { kind: 'foreign-key', columns, file, references } as const;
    checks.push({ rule: 'foreignKeys', column: soleOf(columns), expected, test });
  }
  return { checks, problems, named };
}

interface Compared {
  readonly left: string;
  readonly is: ColumnComparison;
  readonly right: string;
}
interface Summed {
  readonly columns: readonly string[];
  readonly equals: string | number;
  readonly tolerance?: number;
}
interface Ratio extends Range {
  readonly of: string;
  readonly to: string;
}
interface ForeignKey {
  readonly columns: readonly string[];
  readonly file: string;
  readonly references: readonly string[];
}

const counts = [
  ['minRows', 'row-count', '>=', 'at least', 'row'],
  ['maxRows', 'row-count', '<=', 'at most', 'row'],
  ['minColumns', 'column-count', '>=', 'at least', 'column'],
  ['maxColumns', 'column-count', '<=', 'at most', 'column'],
] as const;

/** The keys of `unique`, which is one list of columns or several. */
export function uniqueKeys(
  unique: readonly string[] | readonly (readonly string[])[] | undefined,
): readonly (readonly string[])[] {
  if (unique === undefined) return [];
  return unique.every((entry): entry is string => typeof entry === 'string')
    ? [unique]
    : (unique as readonly (readonly string[])[]);
}

function listOf<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? value : [];
}

function soleOf(columns: readonly string[]): string | null {
  return columns.length === 1 ? (columns[0] ?? null) : null;
}

/** Texts can be the same or not; which one comes first depends on a language that nobody named. */
function sameKind(
  left: ColumnKnowledge,
  right: ColumnKnowledge,
  is: ColumnComparison,
): OrderedKind | undefined {
  const kinds = [kindOf(left), kindOf(right)];
  if (kinds[0] !== kinds[1]) return undefined;
  return kinds[0] === 'text' && is !== '=' && is !== '!=' ? undefined : kinds[0];
}

function notComparable(left: string, right: string, is: string) {
  return {
    message: `«${left}» ${is} «${right}» compares what the contract does not call the same.`,
    fix: 'Give both columns type: number or integer, or type: string with format: date or date-time; plain text compares by = and !=.',
  };
}

function refuseOthers(columns: readonly string[], know: Know, where: string): Problem[] {
  return columns
    .filter((column) => kindOf(know(column)) !== 'number')
    .map((column) => ({
      where,
      message: `calculates with «${column}», which the contract does not call a number.`,
      fix: `Write «${column}» below properties with type: number or type: integer.`,
    }));
}
