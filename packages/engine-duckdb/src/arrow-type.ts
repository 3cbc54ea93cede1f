import type { DuckDBType, DuckDBValue } from '@duckdb/node-api';
import type { DataType, Timestamp } from 'apache-arrow';
import type { DuckdbModule } from './connection.ts';

/** The modules that an Arrow type is told by and told to. */
export interface ArrowModules {
  readonly arrow: typeof import('apache-arrow');
  readonly duckdb: DuckdbModule;
}

/** How values of an Arrow type are kept by the engine. */
export interface ArrowReading {
  readonly type: DuckDBType;
  /** A value as apache-arrow gives it, as the engine takes it. Never called with null. */
  convert(value: never): DuckDBValue;
}

/** How to read a type; null for one that has no counterpart here, such as a duration. */
export function readingOf(type: DataType, modules: ArrowModules): ArrowReading | null {
  const { arrow, duckdb } = modules;
  const { DataType: is } = arrow;
  const as = (kept: DuckDBType, convert: (value: never) => DuckDBValue = (value) => value) => ({
    type: kept,
    convert,
  });
  if (is.isNull(type)) return as(duckdb.INTEGER, () => null);
  if (is.isBool(type)) return as(duckdb.BOOLEAN);
  if (is.isInt(type)) return as(integerType(type, duckdb));
  if (is.isFloat(type)) return as(type.precision === arrow.Precision.DOUBLE ? duckdb.DOUBLE : duckdb.FLOAT);
  if (is.isUtf8(type) || is.isLargeUtf8(type)) return as(duckdb.VARCHAR);
  if (is.isBinary(type) || is.isLargeBinary(type) || is.isFixedSizeBinary(type)) {
    return as(duckdb.BLOB, (value: Uint8Array) => duckdb.blobValue(value));
  }
  if (is.isDictionary(type)) return readingOf(type.dictionary, modules);
  if (is.isDecimal(type) && type.bitWidth === 128 && type.scale >= 0) {
    return as(duckdb.DECIMAL(type.precision, type.scale), (words: Uint32Array) =>
      duckdb.decimalValue(wholeOf(words), type.precision, type.scale),
    );
  }
  if (is.isDate(type)) {
    return as(
      duckdb.DATE,
      (milliseconds: number) => new duckdb.DuckDBDateValue(Math.floor(Number(milliseconds) / 86_400_000)),
    );
  }
  if (is.isTimestamp(type)) return readTimestamp(type, modules);
  if (is.isList(type) || is.isFixedSizeList(type)) {
    const member = readingOf(type.children[0]?.type as DataType, modules);
    return (
      member &&
      as(duckdb.LIST(member.type), (list: Iterable<never>) =>
        duckdb.listValue([...list].map((value) => keep(value, member))),
      )
    );
  }
  if (is.isStruct(type)) return readStruct(type, modules);
  return null;
}

/** A value or null, as the engine takes it. */
export function keep(value: unknown, { convert }: ArrowReading): DuckDBValue {
  return value === null || value === undefined ? null : convert(value as never);
}

/** Apache Arrow's library gives milliseconds with a fraction that a float cuts; whole numbers come from its buffers. */
function readTimestamp(type: Timestamp, { arrow, duckdb }: ArrowModules): ArrowReading {
  const { TimeUnit } = arrow;
  const perSecond = {
    [TimeUnit.SECOND]: 1n,
    [TimeUnit.MILLISECOND]: 1000n,
    [TimeUnit.MICROSECOND]: 1_000_000n,
    [TimeUnit.NANOSECOND]: 1_000_000_000n,
  };
  const nanosecondsOf = (value: number | bigint) =>
    typeof value === 'bigint'
      ? value * (1_000_000_000n / perSecond[type.unit])
      : BigInt(Math.round(value * 1000)) * 1000n;
  if (type.unit === TimeUnit.NANOSECOND && !type.timezone) {
    return {
      type: duckdb.TIMESTAMP_NS,
      convert: (value: number | bigint) => new duckdb.DuckDBTimestampNanosecondsValue(nanosecondsOf(value)),
    };
  }
  const microsecondsOf = (value: number | bigint) => {
    const nanoseconds = nanosecondsOf(value);
    return (nanoseconds - (((nanoseconds % 1000n) + 1000n) % 1000n)) / 1000n;
  };
  return type.timezone
    ? {
        type: duckdb.TIMESTAMPTZ,
        convert: (value: number | bigint) => new duckdb.DuckDBTimestampTZValue(microsecondsOf(value)),
      }
    : {
        type: duckdb.TIMESTAMP,
        convert: (value: number | bigint) => new duckdb.DuckDBTimestampValue(microsecondsOf(value)),
      };
}

function readStruct(type: DataType, modules: ArrowModules): ArrowReading | null {
  const { duckdb } = modules;
  const readings = new Map<string, ArrowReading>();
  for (const field of type.children ?? []) {
    const reading = readingOf(field.type, modules);
    if (reading === null) return null;
    readings.set(field.name, reading);
  }
  const types = Object.fromEntries([...readings].map(([name, reading]) => [name, reading.type]));
  return {
    type: duckdb.STRUCT(types),
    convert: (row: Record<string, unknown>) =>
      duckdb.structValue(
        Object.fromEntries([...readings].map(([name, reading]) => [name, keep(row[name], reading)])),
      ),
  };
}

function integerType(
  { bitWidth, isSigned }: { bitWidth: number; isSigned: boolean },
  duckdb: DuckdbModule,
): DuckDBType {
  const types: Record<number, readonly [DuckDBType, DuckDBType]> = {
    8: [duckdb.TINYINT, duckdb.UTINYINT],
    16: [duckdb.SMALLINT, duckdb.USMALLINT],
    32: [duckdb.INTEGER, duckdb.UINTEGER],
  };
  const [signed, unsigned] = types[bitWidth] ?? [duckdb.BIGINT, duckdb.UBIGINT];
  return isSigned ? signed : unsigned;
}

/** A whole number of 128 bits in two's complement, from four words, the least first. */
function wholeOf(words: Uint32Array): bigint {
  const bits = [...words].reduceRight((sum, word) => (sum << 32n) | BigInt(word), 0n);
  return BigInt.asIntN(128, bits);
}
