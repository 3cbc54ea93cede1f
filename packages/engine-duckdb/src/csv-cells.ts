import type { CellSql, JsonType } from '@plimsoll/contract';
import { quoteText } from './dialect.ts';

/**
 * How the text of a CSV column is read as the types that the contract gives it: null where it is one of `nullTexts`, a
 * number where it is one, else true or false, else text. What each of `readings` lists has to be selected beside the text
 * and beside what the lists before it gave: it looks at that more than once. `hasUnderscore` is false where no text has
 * one.
 */
export function readTextCell(
  field: string,
  {
    types,
    nullTexts = [],
    hasUnderscore = true,
  }: {
    types: readonly JsonType[];
    nullTexts?: readonly string[] | undefined;
    hasUnderscore?: boolean;
  },
): { cell: CellSql; readings: readonly (readonly string[])[] } {
  const column = nullTexts.length === 0 ? field : `v${field}`;
  const isNullText = `${field} IN (${nullTexts.map(quoteText).join(', ')})`;
  const value = nullTexts.length === 0 ? null : `CASE WHEN NOT ${isNullText} THEN ${field} END AS ${column}`;
  const mayBeNumber = types.includes('number') || types.includes('integer');
  const number = mayBeNumber ? `n${field}` : null;
  const float = `f${field}`;
  const cast = mayBeNumber ? `TRY_CAST(${column} AS DOUBLE) AS ${float}` : null;
  // DuckDB alone would also take nan, inf and 1_000 for numbers.
  const isJsonNumber = `isfinite(${float})${hasUnderscore ? ` AND NOT contains(${column}, '_')` : ''}`;
  const reading = mayBeNumber ? `CASE WHEN ${isJsonNumber} THEN ${float} END AS ${number}` : null;
  const isBoolean = `lower(${column}) IN ('true', 'false')`;
  const boolean = types.includes('boolean')
    ? `CASE WHEN ${isBoolean} THEN lower(${column}) = 'true' END`
    : null;
  const isOther = [number && `${number} IS NULL`, boolean && `NOT ${isBoolean}`].filter(
    (sql) => sql !== null,
  );
  const mayBeText = types.includes('string');
  const text = isOther.length === 0 ? column : `CASE WHEN ${isOther.join(' AND ')} THEN ${column} END`;
  return {
    readings: [value, cast, reading].map((sql) => (sql === null ? [] : [sql])),
    cell: {
      isPresent: null,
      isNull: `${column} IS NULL`,
      is: {
        ...(number && {
          number: `${number} IS NOT NULL`,
          integer: `(${number} IS NOT NULL AND ${number} = floor(${number}))`,
        }),
        ...(boolean && { boolean: `coalesce(${isBoolean}, FALSE)` }),
        ...(mayBeText && { string: true }),
      },
      number,
      text: mayBeText ? text : null,
      boolean,
      isNotFinite: null,
      format: null,
      key: number ? canonicalNumber(column, number) : column,
      numberKey: number && wholeNumber(number),
    },
  };
}

/** Equal for equal numbers, however they are written; whole numbers beyond 2^53 by their text, as floats would merge them. */
export function canonicalNumber(text: string, number: string): string {
  const isSmall = `abs(${number}) < 9007199254740992`;
  return `CASE WHEN ${isSmall} AND ${number} = floor(${number}) THEN CAST(CAST(${number} AS BIGINT) AS VARCHAR)
    WHEN ${isSmall} THEN CAST(${number} AS VARCHAR) ELSE ${text} END`;
}

/** A whole number that a float tells from all others, as one of the engine's: what files say of their range, and bits, serve it. */
export function wholeNumber(number: string): string {
  return `CASE WHEN abs(${number}) < 9007199254740992 AND ${number} = floor(${number}) THEN CAST(${number} AS BIGINT) END`;
}
