import type { Dialect } from '@plimsoll/contract';

/** How DuckDB spells what checks need. */
export const duckdbDialect: Dialect = {
  text: quoteText,
  number: (value) => (Number.isSafeInteger(value) ? String(value) : `${quoteText(String(value))}::DOUBLE`),
  // count(*) FILTER takes quadratic time to plan over hundreds of columns.
  countIf: (condition) => `count_if(${condition})`,
  countDistinct: (expressions) => {
    if (expressions.length === 1) return `count(DISTINCT ${expressions[0]})`;
    const isKeyed = expressions.map((expression) => `${expression} IS NOT NULL`).join(' AND ');
    return `count(DISTINCT CASE WHEN ${isKeyed} THEN row(${expressions.join(', ')}) END)`;
  },
  isOneOf: (text, values) => {
    const list = values.map(quoteText).join(', ');
    // Unlike IN, a function is asked once for each entry of a column's dictionary; a long list is better hashed.
    return values.length > 32 ? `(${text} IN (${list}))` : `list_contains([${list}], ${text})`;
  },
  float: (number) => `CAST(${number} AS DOUBLE)`,
  asText: (sql) => `CAST(${sql} AS VARCHAR)`,
  // Of a text with a zone, DuckDB makes the time in UTC.
  instant: (text) =>
    `CASE WHEN ${isDate(text)} THEN epoch(TRY_CAST(${text} AS DATE)) WHEN ${isDateTime(text)} THEN epoch(TRY_CAST(replace(upper(${text}), 'Z', '+00:00') AS TIMESTAMP)) END`,
  quantile: (float, at) => `quantile_cont(${float}, ${at})`,
  hasMatch: (text, pattern) => `regexp_matches(${text}, ${quoteText(pattern)})`,
  characters: (text) => `length(${text})`,
  isFormat: (text, format) => (format === 'date' ? isDate(text) : isDateTime(text)),
};

/** A text literal. The parser ends at a character 0, which therefore is put in by its number. */
export function quoteText(value: string): string {
  const pieces = value.split('\0').map((piece) => `'${piece.replaceAll("'", "''")}'`);
  return pieces.length === 1 ? pieces.join('') : `(${pieces.join(' || chr(0) || ')})`;
}

/** An identifier, whatever its characters. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The shape keeps out what DuckDB also takes for a date: 2024-1-5, infinity, years of five digits. */
function isDate(text: string): string {
  const hasShape = `regexp_matches(${text}, '^\\d{4}-\\d{2}-\\d{2}$')`;
  return `CASE WHEN ${hasShape} THEN TRY_CAST(${text} AS DATE) IS NOT NULL ELSE FALSE END`;
}

/** RFC 3339 with the leniency of ajv-formats: a space for the T, and the zone without its colon or minutes. */
const dateTimePattern =
  '^\\d{4}-\\d{2}-\\d{2}[Tt\\s](?:[01]\\d|2[0-3]):[0-5]\\d:(?:[0-5]\\d|60)(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)$';

/** The shape 2026-01-31T09:30:00Z as GLOB tells it, for some hours; of the date as much as its reader lets pass. */
function plainShape(text: string, hour: string): string {
  return `${text} GLOB '????-??-?[0-9]T${hour}:[0-5][0-9]:[0-5][0-9]Z'`;
}

/**
 * CASE keeps the rarer questions from being asked of every text. What nearly all programs write is told without a
 * regular expression, which costs twice as much. Behind that shape, the engine's reader of dates has no choice left: a
 * year from 1000 on fills its four places, and month and day theirs, as the reader wants a digit at the beginning of each.
 */
function isDateTime(text: string): string {
  const hasShape = `regexp_matches(${text}, ${quoteText(dateTimePattern)})`;
  const isOnCalendar = `TRY_CAST(substr(${text}, 1, 10) AS DATE) IS NOT NULL`;
  const isPlain = (hour: string) =>
    `${plainShape(text, hour)} AND TRY_CAST(${text} AS DATE) >= DATE '1000-01-01'`;
  return `CASE WHEN ${isPlain('[0-1][0-9]')} THEN TRUE WHEN ${isPlain('2[0-3]')} THEN TRUE
    WHEN NOT ${hasShape} THEN FALSE WHEN substr(${text}, 18, 2) = '60' THEN ${isOnCalendar} AND ${isLeapSecond(text)}
    ELSE ${isOnCalendar} END`;
}

/** A leap second is the last one of a day in UTC. */
function isLeapSecond(text: string): string {
  const zonePart = (group: number) => `regexp_extract(${text}, '([+-])(\\d\\d):?(\\d\\d)?$', ${group})`;
  const number = (part: string) => `coalesce(TRY_CAST(${part} AS INTEGER), 0)`;
  const offset = `${number(`${zonePart(1)} || '1'`)} * (${number(zonePart(2))} * 60 + ${number(zonePart(3))})`;
  const minutes = `${number(`substr(${text}, 12, 2)`)} * 60 + ${number(`substr(${text}, 15, 2)`)} - ${offset}`;
  return `(${minutes} + 1440) % 1440 = 1439`;
}
