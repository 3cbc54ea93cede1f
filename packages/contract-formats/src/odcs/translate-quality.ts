import { countBounds } from '../bounds.ts';
import { patternRule } from '../pattern.ts';
import {
  isObject,
  type Keywords,
  nulls,
  type Piece,
  remark,
  row,
  rule,
  scalars,
  texts,
  unique,
} from '../piece.ts';
import { tableRules } from '../table-rules.ts';
import { isNone, type Range, rangeOf, wholeRange } from './operators.ts';

interface Metric {
  /** Null at the level of the table. */
  readonly column: string | null;
  readonly range: Range;
  readonly isShare: boolean;
  readonly given: Keywords;
  /** Our names of columns, for those of the standard. */
  columnOf(name: string): string;
}

type Translate = (metric: Metric) => readonly Piece[];

/** The metrics of the standard's library, by name, and by the names of version 3.0. */
const metrics: Readonly<Record<string, Translate>> = {
  nullValues: ({ column, range, isShare }) => {
    if (column === null) return misplaced;
    return isNone(range, isShare) ? [nulls(column, false)] : someNulls(column, range, isShare);
  },
  missingValues: ({ column, range, isShare, given }) => {
    const values = scalars(given.missingValues) ?? [null];
    if (column === null) return misplaced;
    if (!isNone(range, isShare))
      return [remark('some missing values are allowed, and how many is not checked.')];
    const others = values.filter((value) => value !== null);
    return [
      ...(values.includes(null) ? [nulls(column, false)] : []),
      ...(others.length > 0 ? [rule(column, { not: { enum: others } })] : []),
    ];
  },
  invalidValues: ({ column, range, isShare, given }) => {
    const values = scalars(given.validValues);
    if (column === null) return misplaced;
    const pieces = [
      ...(values ? [rule(column, { enum: values })] : []),
      ...(given.pattern === undefined ? [] : [patternRule(column, given.pattern, 'part')]),
    ];
    if (pieces.length === 0) return [remark('names neither validValues nor a pattern.')];
    if (isNone(range, isShare)) return pieces;
    const { maximum } = range;
    const share = isShare && maximum !== undefined ? 1 - maximum / 100 : null;
    return share === null
      ? [remark('some invalid values are allowed, and how many is not checked.')]
      : tableRules.share(column, share, pieces);
  },
  duplicateValues: ({ column, range, isShare, given, columnOf }) => {
    const names = column === null ? texts(given.properties)?.map(columnOf) : [column];
    if (!names) return [remark('names no properties.')];
    return isNone(range, isShare)
      ? [unique(...names)]
      : [remark('some duplicates are allowed, and how many is not checked.')];
  },
  rowCount: ({ range }) => {
    const keywords = countBounds({ least: 'minRows', most: 'maxRows' }, wholeRange(range));
    return keywords ? [row(keywords)] : [remark('its limit is no number of rows.')];
  },
};

function someNulls(column: string, range: Range, isShare: boolean): readonly Piece[] {
  if (!isShare) return [remark('some nulls are allowed, and how many is not checked: write it in percent.')];
  const bounds = Object.entries(range).map(([name, limit]) => [name, Number((limit / 100).toPrecision(12))]);
  return tableRules.nullShare(column, Object.fromEntries(bounds));
}

const misplaced = [remark('stands at the table and has to stand at a property.')];
const earlierNames: Readonly<Record<string, string>> = {
  nullCheck: 'nullValues',
  duplicateCount: 'duplicateValues',
  uniqueCheck: 'duplicateValues',
  validValues: 'invalidValues',
};

/** One entry of `quality`. */
export function translateQuality(
  quality: unknown,
  column: string | null,
  columnOf: (name: string) => string,
): readonly Piece[] {
  if (!isObject(quality)) return [remark('is not a quality rule.')];
  const title = typeof quality.name === 'string' ? `«${quality.name.slice(0, 100)}» ` : '';
  const drop = (message: string) => [remark(`the quality rule ${title}${message}`)];
  const type = typeof quality.type === 'string' ? quality.type : 'library';
  if (type !== 'library') {
    const kinds: Readonly<Record<string, string>> = {
      text: 'is a text for people, and not checked.',
      sql: 'is a query for another engine, and not checked.',
      custom: `is for ${String(quality.engine ?? 'another engine').slice(0, 50)}, and not checked.`,
    };
    return drop(kinds[type] ?? `has the type «${type.slice(0, 50)}», and is not checked.`);
  }
  const written = String(quality.metric ?? quality.rule ?? '');
  const name = Object.hasOwn(earlierNames, written) ? earlierNames[written] : written;
  const translate = name !== undefined && Object.hasOwn(metrics, name) ? metrics[name] : undefined;
  if (!translate) return drop(`has the metric «${written.slice(0, 100)}», which has no counterpart.`);
  const range = rangeOf(quality);
  if (!range) return drop(`(${written}) has no operator, or one that names no range, and is not checked.`);
  // The standard's own example has pattern beside arguments; version 3.0 had the arguments beside the rule.
  const given = { ...quality, ...(isObject(quality.arguments) ? quality.arguments : {}) };
  const isShare = quality.unit === 'percent' || quality.unit === '%';
  return translate({ column, range, isShare, given, columnOf }).map((piece) =>
    piece.kind === 'remark' ? remark(`the quality rule ${title}(${written}): ${piece.message}`) : piece,
  );
}
