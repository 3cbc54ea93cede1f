import { countBounds, type Limits, numberBounds } from '../bounds.ts';
import { jsonTypesOf, typePieces } from '../dtypes.ts';
import { likeAsPattern, patternRule } from '../pattern.ts';
import {
  isObject,
  type Keywords,
  nulls,
  type Piece,
  present,
  remark,
  row,
  rule,
  scalars,
  texts,
  types,
  unique,
} from '../piece.ts';
import { type Statistic, tableRules } from '../table-rules.ts';
import { dayPattern } from './day-pattern.ts';

/** The arguments of an expectation. `column` is a text where the expectation is about one column. */
export interface Arguments extends Readonly<Record<string, unknown>> {
  readonly column: string;
}

type Translate = (given: Arguments) => readonly Piece[];

const limitsOf = (given: Arguments) => ({
  least: given.min_value,
  most: given.max_value,
  isAboveLeast: given.strict_min === true,
  isBelowMost: given.strict_max === true,
});
const odd = (name: string) => [remark(`its ${name} has a form that is not known.`)];

const statistic =
  (name: Statistic): Translate =>
  (given) => {
    const bounds = numberBounds(limitsOf(given));
    return bounds ? tableRules.statistic(given.column, name, bounds) : odd('limit');
  };

const patterns =
  (
    list: (given: Arguments) => unknown,
    convert: (source: string) => string,
    isForbidden = false,
  ): Translate =>
  (given) => {
    const sources = texts(list(given));
    if (!sources) return odd('pattern');
    const pieces = sources.map((source) => patternRule(given.column, convert(source), 'part', isForbidden));
    const isAny = !isForbidden && sources.length > 1 && given.match_on !== 'all';
    const refused = pieces.find(({ kind }) => kind === 'remark');
    if (!isAny || refused) return refused ? [refused] : pieces;
    return [rule(given.column, { anyOf: pieces.map((piece) => (piece as { keywords: object }).keywords) })];
  };

const asIs = (source: string) => source;
const like = (given: Arguments) => (source: string) =>
  likeAsPattern(source, typeof given.escape === 'string' ? given.escape : undefined);

/** Great Expectations' expectations (0.x and 1.x) by their name. What is not here is listed as a remark. */
export const expectations: Readonly<Record<string, Translate>> = {
  expect_column_to_exist: ({ column_index: index }) =>
    typeof index === 'number' ? tableRules.columnOrder() : [],
  expect_column_values_to_not_be_null: ({ column }) => [nulls(column, false)],
  expect_column_values_to_be_null: ({ column }) => [types(column, 'null')],
  expect_column_values_to_be_unique: ({ column }) => [unique(column)],
  expect_column_values_to_be_of_type: ({ column, type_: type }) =>
    typeof type === 'string' ? typePieces(column, type) : odd('type'),
  expect_column_values_to_be_in_type_list: ({ column, type_list: list }) => {
    const names = texts(list);
    const found = names && jsonTypesOf(names);
    return found ? [types(column, ...found)] : [remark('its types are not checked.')];
  },
  expect_column_values_to_be_in_set: ({ column, value_set: set }) => {
    const values = scalars(set);
    return values ? [rule(column, { enum: values })] : odd('value_set');
  },
  expect_column_values_to_not_be_in_set: ({ column, value_set: set }) => {
    const values = scalars(set);
    return values ? [rule(column, { not: { enum: values } })] : odd('value_set');
  },
  expect_column_values_to_be_between: (given) => {
    const bounds = numberBounds(limitsOf(given));
    return bounds ? [rule(given.column, bounds)] : [remark('limits that are no numbers are not checked.')];
  },
  expect_column_value_lengths_to_be_between: (given) => {
    const least = addOne(given.min_value, given.strict_min === true ? 1 : 0);
    const most = addOne(given.max_value, given.strict_max === true ? -1 : 0);
    const bounds = countBounds({ least: 'minLength', most: 'maxLength' }, { least, most });
    return bounds ? [types(given.column, 'string'), rule(given.column, bounds)] : odd('limit');
  },
  expect_column_value_lengths_to_equal: ({ column, value }) => {
    const bounds = countBounds({ least: 'minLength', most: 'maxLength' }, { least: value, most: value });
    return bounds ? [types(column, 'string'), rule(column, bounds)] : odd('value');
  },
  expect_column_values_to_match_regex: patterns(({ regex }) => [regex], asIs),
  expect_column_values_to_not_match_regex: patterns(({ regex }) => [regex], asIs, true),
  expect_column_values_to_match_regex_list: patterns(({ regex_list: list }) => list, asIs),
  expect_column_values_to_not_match_regex_list: patterns(({ regex_list: list }) => list, asIs, true),
  expect_column_values_to_match_like_pattern: (given) =>
    patterns(({ like_pattern: one }) => [one], like(given))(given),
  expect_column_values_to_not_match_like_pattern: (given) =>
    patterns(({ like_pattern: one }) => [one], like(given), true)(given),
  expect_column_values_to_match_like_pattern_list: (given) =>
    patterns(({ like_pattern_list: list }) => list, like(given))(given),
  expect_column_values_to_not_match_like_pattern_list: (given) =>
    patterns(({ like_pattern_list: list }) => list, like(given), true)(given),
  expect_column_values_to_match_strftime_format: ({ column, strftime_format: format }) => {
    const pattern = typeof format === 'string' ? dayPattern(format) : null;
    return pattern ? [types(column, 'string'), rule(column, { pattern })] : odd('strftime_format');
  },
  expect_column_distinct_values_to_be_in_set: ({ column, value_set: set }) => {
    const values = scalars(set);
    return values ? [rule(column, { enum: values })] : odd('value_set');
  },
  expect_compound_columns_to_be_unique: ({ column_list: list }) => {
    const columns = texts(list);
    return columns ? [unique(...columns), ...columns.map(present)] : odd('column_list');
  },
  expect_column_mean_to_be_between: statistic('mean'),
  expect_column_median_to_be_between: statistic('median'),
  expect_column_stdev_to_be_between: statistic('stdev'),
  expect_column_sum_to_be_between: statistic('sum'),
  expect_column_unique_value_count_to_be_between: statistic('distinct'),
  expect_column_proportion_of_unique_values_to_be_between: statistic('distinctShare'),
  expect_column_proportion_of_non_null_values_to_be_between: (given) => {
    const bounds = nullShareOf(limitsOf(given));
    return bounds ? tableRules.nullShare(given.column, bounds) : odd('limit');
  },
  expect_column_quantile_values_to_be_between: ({ column, quantile_ranges: ranges }) => {
    const limits = quantileLimits(ranges);
    return limits ? tableRules.quantiles(column, limits) : odd('quantile_ranges');
  },
  expect_column_distinct_values_to_contain_set: ({ column, value_set: set }) =>
    tableRules.includes(column, set),
  expect_column_distinct_values_to_equal_set: ({ column, value_set: set }) => {
    const values = scalars(set);
    return values
      ? [rule(column, { enum: values }), ...tableRules.includes(column, values)]
      : odd('value_set');
  },
  expect_column_values_to_be_increasing: ({ column, strictly }) =>
    tableRules.monotonic(column, 'increasing', strictly === true),
  expect_column_values_to_be_decreasing: ({ column, strictly }) =>
    tableRules.monotonic(column, 'decreasing', strictly === true),
  expect_column_pair_values_to_be_equal: pair('='),
  expect_column_pair_values_a_to_be_greater_than_b: (given) =>
    pair(given.or_equal === true ? '>=' : '>')(given),
  expect_table_column_count_to_equal: ({ value }) => {
    const bounds = countBounds({ least: 'minColumns', most: 'maxColumns' }, { least: value, most: value });
    return bounds ? tableRules.columnCount(bounds) : odd('value');
  },
  expect_table_column_count_to_be_between: ({ min_value: least, max_value: most }) => {
    const bounds = countBounds({ least: 'minColumns', most: 'maxColumns' }, { least, most });
    return bounds ? tableRules.columnCount(bounds) : odd('limit');
  },
  expect_column_min_to_be_between: (given) => {
    const { least, isAboveLeast, ...upper } = limitsOf(given);
    const lower = numberBounds({ least, isAboveLeast });
    const rest = numberBounds({ most: upper.most, isBelowMost: upper.isBelowMost });
    if (!lower || !rest) return odd('limit');
    return [rule(given.column, lower), ...tableRules.statistic(given.column, 'min', rest)];
  },
  expect_column_max_to_be_between: (given) => {
    const { most, isBelowMost, ...lower } = limitsOf(given);
    const upper = numberBounds({ most, isBelowMost });
    const rest = numberBounds({ least: lower.least, isAboveLeast: lower.isAboveLeast });
    if (!upper || !rest) return odd('limit');
    return [rule(given.column, upper), ...tableRules.statistic(given.column, 'max', rest)];
  },
  expect_table_row_count_to_equal: ({ value }) => {
    const bounds = countBounds({ least: 'minRows', most: 'maxRows' }, { least: value, most: value });
    return bounds ? [row(bounds)] : odd('value');
  },
  expect_table_row_count_to_be_between: (given) => {
    const least = addOne(given.min_value, given.strict_min === true ? 1 : 0);
    const most = addOne(given.max_value, given.strict_max === true ? -1 : 0);
    const bounds = countBounds({ least: 'minRows', most: 'maxRows' }, { least, most });
    return bounds ? [row(bounds)] : odd('limit');
  },
  expect_table_columns_to_match_set: ({ column_set: set, exact_match: exact }) =>
    columnsOf(set, exact !== false),
  expect_table_columns_to_match_ordered_list: ({ column_list: list }) => [
    ...columnsOf(list, true),
    ...tableRules.columnOrder(),
  ],
};

function columnsOf(list: unknown, isExact: boolean): Piece[] {
  const columns = texts(list);
  if (!columns) return odd('list of columns');
  return [...columns.map(present), ...(isExact ? [row({ additionalProperties: false })] : [])];
}

function pair(is: '=' | '>' | '>='): Translate {
  return ({ column_A: left, column_B: right }) => {
    if (typeof left !== 'string' || typeof right !== 'string') return odd('pair of columns');
    return [present(left), present(right), ...tableRules.comparison(left, is, right)];
  };
}

/** A share of values that are there, as a share of nulls. */
function nullShareOf({ least, most, isAboveLeast, isBelowMost }: Limits): Keywords | null {
  const rest = (limit: unknown) => (typeof limit === 'number' ? Number((1 - limit).toPrecision(12)) : limit);
  return numberBounds({
    least: rest(most),
    most: rest(least),
    isAboveLeast: isBelowMost === true,
    isBelowMost: isAboveLeast === true,
  });
}

function quantileLimits(ranges: unknown): [number, Keywords][] | null {
  if (!isObject(ranges)) return null;
  const { quantiles, value_ranges: limits } = ranges;
  if (!Array.isArray(quantiles) || !Array.isArray(limits) || quantiles.length !== limits.length) return null;
  const found = quantiles.map((p: unknown, i): [number, Keywords] | null => {
    const [least, most] = Array.isArray(limits[i]) ? limits[i] : [];
    const bounds = numberBounds({ least, most });
    return typeof p === 'number' && bounds ? [p, bounds] : null;
  });
  return found.every((entry) => entry !== null) ? found : null;
}

function addOne(limit: unknown, step: number): unknown {
  return typeof limit === 'number' ? limit + step : limit;
}
