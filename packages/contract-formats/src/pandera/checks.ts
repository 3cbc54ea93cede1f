import type { Scalar } from '@plimsoll/contract';
import { countBounds, numberBounds } from '../bounds.ts';
import { patternRule, quote } from '../pattern.ts';
import { isScalar, type Piece, remark, rule, scalars, types } from '../piece.ts';
import { tableRules } from '../table-rules.ts';

/** The arguments of a check by name; a check with one argument may have it under another name, so it is given too. */
export interface CheckArguments {
  readonly named: Readonly<Record<string, unknown>>;
  readonly only: unknown;
}

type Translate = (column: string, given: CheckArguments) => readonly Piece[];

const odd = [remark('its argument has a form that is not known.')];

const bound =
  (side: 'least' | 'most', isExclusive: boolean): Translate =>
  (column, { only }) => {
    const exclusive = side === 'least' ? { isAboveLeast: isExclusive } : { isBelowMost: isExclusive };
    const bounds = numberBounds({ [side]: only, ...exclusive });
    return bounds ? [rule(column, bounds)] : [remark('limits that are no numbers are not checked.')];
  };

const one =
  (keywords: (value: Scalar) => Record<string, unknown>): Translate =>
  (column, { only }) =>
    isScalar(only) ? [rule(column, keywords(only))] : odd;

const members =
  (keywords: (values: readonly Scalar[]) => Record<string, unknown>): Translate =>
  (column, { only }) => {
    const values = scalars(only);
    return values ? [rule(column, keywords(values))] : odd;
  };

const text =
  (pattern: (text: string) => string): Translate =>
  (column, { only }) =>
    typeof only === 'string' ? [patternRule(column, pattern(only), 'part')] : odd;

/** pandera's built-in checks by their name. */
export const checks: Readonly<Record<string, Translate>> = {
  equal_to: one((value) => ({ const: value })),
  not_equal_to: one((value) => ({ not: { const: value } })),
  greater_than: bound('least', true),
  greater_than_or_equal_to: bound('least', false),
  less_than: bound('most', true),
  less_than_or_equal_to: bound('most', false),
  in_range: (column, { named }) => {
    const bounds = numberBounds({
      least: named.min_value,
      most: named.max_value,
      isAboveLeast: named.include_min === false,
      isBelowMost: named.include_max === false,
    });
    return bounds ? [rule(column, bounds)] : [remark('limits that are no numbers are not checked.')];
  },
  isin: members((values) => ({ enum: values })),
  notin: members((values) => ({ not: { enum: values } })),
  unique_values_eq: (column, { only }) => {
    const values = scalars(only);
    return values ? [rule(column, { enum: values }), ...tableRules.includes(column, values)] : odd;
  },
  str_matches: (column, { only }) => [patternRule(column, only, 'start')],
  str_contains: (column, { only }) => [patternRule(column, only, 'part')],
  str_startswith: text((start) => `^${quote(start)}`),
  str_endswith: text((end) => `${quote(end)}$`),
  str_length: (column, { named, only }) => {
    const exact = named.exact_value ?? (typeof only === 'number' ? only : null);
    const limits =
      exact === null ? { least: named.min_value, most: named.max_value } : { least: exact, most: exact };
    const bounds = countBounds({ least: 'minLength', most: 'maxLength' }, limits);
    return bounds ? [types(column, 'string'), rule(column, bounds)] : odd;
  },
};

/** Names of the built-in checks that stand beside a column's own keys in files of pandera 0.30 and up. */
export const columnKeys: ReadonlySet<string> = new Set(
  'title description dtype pandas_dtype nullable checks unique coerce required regex default name allow_duplicates report_duplicates drop_invalid_rows metadata parsers'.split(
    ' ',
  ),
);
