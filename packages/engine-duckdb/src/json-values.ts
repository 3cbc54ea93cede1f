import type { DuckdbModule } from './connection.ts';

/** What a value that JSON has no type for (such as bytes) becomes: it is of none of its types either. */
export const notJson = Symbol('not JSON');

/**
 * Values of the engine as JSON has them: whole numbers and decimals as numbers (64-bit floats), dates and times as RFC
 * 3339 writes them (a time without zone counts as UTC), lists as arrays, structs and maps as objects. NaN and infinite
 * numbers stay what they are.
 */
export function createJsonReader(duckdb: DuckdbModule): (value: unknown) => unknown {
  const inUtc = (text: string) => `${text.replace(' ', 'T')}Z`;
  const read = (value: unknown): unknown => {
    switch (typeof value) {
      case 'bigint':
        return Number(value);
      case 'object':
        return value === null ? null : readObject(value);
      default:
        return value;
    }
  };
  const readObject = (value: object): unknown => {
    if (value instanceof duckdb.DuckDBDecimalValue) return value.toDouble();
    if (value instanceof duckdb.DuckDBListValue || value instanceof duckdb.DuckDBArrayValue)
      return value.items.map(read);
    if (value instanceof duckdb.DuckDBStructValue) return readEntries(Object.entries(value.entries));
    if (value instanceof duckdb.DuckDBMapValue) {
      return readEntries(value.entries.map(({ key, value: inner }) => [String(read(key)), inner]));
    }
    if (value instanceof duckdb.DuckDBUnionValue) return readEntries([[value.tag, value.value]]);
    if (value instanceof duckdb.DuckDBTimestampTZValue) {
      return inUtc(new duckdb.DuckDBTimestampValue(value.micros).toString());
    }
    const isTimestamp =
      value instanceof duckdb.DuckDBTimestampValue ||
      value instanceof duckdb.DuckDBTimestampSecondsValue ||
      value instanceof duckdb.DuckDBTimestampMillisecondsValue ||
      value instanceof duckdb.DuckDBTimestampNanosecondsValue;
    if (isTimestamp) return inUtc(String(value));
    if (value instanceof duckdb.DuckDBBlobValue || value instanceof duckdb.DuckDBBitValue) return notJson;
    return String(value);
  };
  const readEntries = (entries: readonly (readonly [string, unknown])[]) =>
    Object.fromEntries(entries.map(([name, inner]) => [name, read(inner)]));
  return read;
}

/** JSON text as a value. The engine also takes NaN and infinite numbers, which become infinite here. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const token = /"(?:[^"\\]|\\.)*"|(-?)\b(?:nan|inf(?:inity)?)\b/gi;
    return JSON.parse(text.replace(token, (all, sign) => (all.startsWith('"') ? all : `${sign}1e999`)));
  }
}
