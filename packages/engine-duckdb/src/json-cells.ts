import type { CellSql } from '@plimsoll/contract';
import { canonicalNumber, wholeNumber } from './csv-cells.ts';
import { quoteText } from './dialect.ts';

/** Whether JSON text is a number: only they begin with a minus, a digit, Infinity's I or NaN's N. */
function isNumeric(json: string): string {
  return `(${json} >= '-' AND ${json} < '[')`;
}

/** The number that the JSON text `j…` of a column is; NaN and infinite ones too. */
export function readNumber(i: number): string {
  return `CASE WHEN ${isNumeric(`j${i}`)} THEN TRY_CAST(j${i} AS DOUBLE) END`;
}

/** Beside the JSON text of a column: what it is as a finite number, and as text. */
export function readingsOf(i: number): string[] {
  return [
    `CASE WHEN isfinite(r${i}) THEN r${i} END AS n${i}`,
    `CASE WHEN starts_with(j${i}, '"') THEN json_extract_string(j${i}, '$') END AS s${i}`,
  ];
}

/** The cell of column `i`, by its JSON text `j…` (NULL where the row has no such key), number `n…` and text `s…`. */
export function readJsonCell(i: number): CellSql {
  const [json, number] = [`j${i}`, `n${i}`];
  const begins = (text: string) => `coalesce(starts_with(${json}, '${text}'), FALSE)`;
  const isBoolean = `coalesce(${json} IN ('true', 'false'), FALSE)`;
  return {
    isPresent: `${json} IS NOT NULL`,
    isNull: `coalesce(${json} = 'null', FALSE)`,
    is: {
      number: `${number} IS NOT NULL`,
      integer: `coalesce(${number} = floor(${number}), FALSE)`,
      string: begins('"'),
      boolean: isBoolean,
      object: begins('{'),
      array: begins('['),
    },
    number,
    text: `s${i}`,
    boolean: `CASE WHEN ${isBoolean} THEN ${json} = 'true' END`,
    isNotFinite: `(coalesce(${isNumeric(json)}, FALSE) AND ${number} IS NULL)`,
    format: null,
    // The engine writes equal values alike, but for numbers.
    key: `CASE WHEN ${json} = 'null' THEN NULL WHEN ${number} IS NULL THEN ${json} ELSE ${canonicalNumber(json, number)} END`,
    numberKey: wholeNumber(number),
  };
}

/**
 * Whether an object has keys that are not known. Where all columns that are read are known, an object with as many
 * keys as columns has no other.
 */
export function hasStrangeKeys(known: readonly string[], read: readonly string[]): string {
  const isStrange = `len(list_filter(json_keys(json), k -> NOT list_contains(${textList(known)}, k))) > 0`;
  const names = new Set(known);
  if (read.length === 0 || !read.every((name) => names.has(name))) return isStrange;
  return `CASE WHEN len(json_keys(json)) <> list_count(j) THEN ${isStrange} ELSE FALSE END`;
}

/** A column as a JSON pointer. */
export function jsonPointer(name: string): string {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** A list of texts in SQL. */
export function textList(values: readonly string[]): string {
  return `[${values.map(quoteText).join(', ')}]::VARCHAR[]`;
}
