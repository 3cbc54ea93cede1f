import type { ColumnSketch } from '@plimsoll/profile';
import { isCategory, looksPersonal } from './personal-data.ts';
import { rangeAround, roundUp } from './round-outwards.ts';

/** What is proposed for a column, and what is not sure. */
export interface ColumnProposal {
  readonly name: string;
  readonly keywords: Readonly<Record<string, unknown>>;
  /** Words for the reader, each a line. */
  readonly notes: readonly string[];
  /** Whether each row probably has another value for good. */
  readonly isKey: boolean;
}

/** With fewer rows than these, that something was never seen says little. */
const fewRows = 20;
const mostCategories = 12;
/** So many rows must have each category on average, so that the others have probably been seen. */
const rowsPerCategory = 10;
const keyName = /(^|_|[a-z](?=Id$|ID$))(id|uuid|guid|key)$/i;

/** A column's rules, as cautious as its sketch allows. Holds no value of columns that may be personal. */
export function proposeColumn(sketch: ColumnSketch): ColumnProposal {
  const { name, rows, nulls } = sketch;
  const filled = rows - nulls;
  const notes: string[] = [];
  const isPersonal = looksPersonal(name);
  const isKey =
    nulls === 0 &&
    rows >= fewRows &&
    keyName.test(name) &&
    (sketch.distinct ?? 0) >= rows * (sketch.isDistinctExact ? 1 : 0.7);
  const mayBeNull = nulls > 0 || rows < fewRows;
  if (filled === 0)
    return { name, keywords: {}, notes: ['only nulls: nothing is known of it'], isKey: false };
  const types = typesOf(sketch, notes);
  const keywords: Record<string, unknown> = {};
  if (types) keywords.type = mayBeNull ? [types, 'null'] : types;
  if (nulls > 0) Object.assign(keywords, nullRule(nulls, rows, notes));
  if (nulls === 0 && mayBeNull) notes.push(`no null in ${rows} rows: too few to forbid it`);
  const format = sketch.kind === 'time' ? formatOf(sketch) : null;
  if (format) keywords.format = format;
  if (isPersonal) notes.push('may be personal data, so that none of its values is written here');
  else if (types === 'number' || types === 'integer') Object.assign(keywords, rangeOf(sketch, isKey, notes));
  else if (types === 'string' && sketch.kind === 'text')
    Object.assign(keywords, membersOf(sketch, mayBeNull, notes));
  if (!isKey && filled >= fewRows && sketch.distinct === filled && sketch.isDistinctExact && nulls === 0) {
    if (types === 'string' || types === 'integer')
      notes.push('every value differs: add it to unique if that is meant');
  }
  return { name, keywords, notes, isKey };
}

function typesOf({ kind, numbers, invalid, type }: ColumnSketch, notes: string[]): string | null {
  if (kind === 'boolean') return 'boolean';
  if (kind === 'text') return 'string';
  if (kind === 'time') return 'string';
  if (kind === 'other') {
    notes.push('lists, objects or values of several kinds: nothing is proposed');
    return null;
  }
  if (invalid > 0) {
    notes.push(
      `${invalid} ${invalid === 1 ? 'value is' : 'values are'} no finite number: no type is proposed`,
    );
    return null;
  }
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/i.test(type)) return 'integer';
  const isWhole = numbers?.kind === 'atoms' && numbers.values.every(Number.isInteger);
  if (isWhole && numbers.values.length >= 2) return 'integer';
  return 'number';
}

/** Times are text in contracts. Whether all of them are of this form is not known here. */
function formatOf({ minimum }: ColumnSketch): string | null {
  if (typeof minimum !== 'string') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(minimum)) return 'date';
  return /^\d{4}-\d{2}-\d{2}T.*(Z|[+-]\d{2}:\d{2})$/.test(minimum) ? 'date-time' : null;
}

/** A share that may happen again: half as many more, and what so few rows cannot rule out (three rows: the rule of three). */
function nullRule(nulls: number, rows: number, notes: string[]): Record<string, unknown> {
  const share = nulls / rows;
  const limit = roundUp(share * 1.5 + 3 / rows);
  notes.push(`${percent(share)} of ${rows} rows are null`);
  return limit < 1 ? { nullShare: limit } : {};
}

function rangeOf(sketch: ColumnSketch, isKey: boolean, notes: string[]): Record<string, unknown> {
  const { minimum, maximum } = sketch;
  if (isKey || typeof minimum !== 'number' || typeof maximum !== 'number') return {};
  if (minimum === maximum) {
    notes.push('always the same number, so that no limits are proposed');
    return {};
  }
  const [least, most] = rangeAround(minimum, maximum);
  return { minimum: least, maximum: most };
}

function membersOf(
  { values, rows, nulls }: ColumnSketch,
  mayBeNull: boolean,
  notes: string[],
): Record<string, unknown> {
  if (!values?.isComplete || values.isSample) return {};
  const members = values.counts.map(({ value }) => value);
  const isFew = members.length <= mostCategories;
  if (!isFew || !members.every(isCategory)) return {};
  if ((rows - nulls) / members.length < rowsPerCategory) {
    notes.push(
      `${members.length} different ${members.length === 1 ? 'value' : 'values'} in ${rows} rows: too few rows to call them all there is`,
    );
    return {};
  }
  notes.push(`the only values in ${rows} rows: add those that may come`);
  const sorted = [...members].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return { enum: mayBeNull ? [...sorted, null] : sorted };
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(2))} %`;
}
