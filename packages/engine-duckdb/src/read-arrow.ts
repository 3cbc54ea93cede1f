import { open } from 'node:fs/promises';
import { join } from 'node:path';
import zlib from 'node:zlib';
import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { ConfigurationError } from '@plimsoll/errors';
import type { RecordBatch, Schema } from 'apache-arrow';
import { type ArrowModules, type ArrowReading, keep, readingOf } from './arrow-type.ts';
import type { DuckdbModule } from './connection.ts';
import { quoteText } from './dialect.ts';

/** What the engine takes at once. */
const chunkRows = 2048;

/** A file of Arrow as a file of Parquet. */
export interface ConvertedFile {
  readonly path: string;
  /** The names of its columns, which are c0, c1, … in the file. */
  readonly columns: readonly string[];
}

/**
 * Writes Arrow files (IPC file, IPC stream, Feather 2; also those packed with LZ4 or zstd) as Parquet into a folder, batch
 * by batch: the engine cannot read them without an extension that it would have to fetch. Throws a ConfigurationError for
 * a file that is damaged, that is Feather 1, and for types that have no counterpart.
 */
export async function convertArrow(
  connection: DuckDBConnection,
  duckdb: DuckdbModule,
  { files, folder }: { readonly files: readonly string[]; readonly folder: string },
): Promise<ConvertedFile[]> {
  const arrow = await loadArrow();
  const converted: ConvertedFile[] = [];
  for (const [i, file] of files.entries()) {
    const path = join(folder, `arrow-${i}.parquet`);
    converted.push({ path, columns: await convertFile(connection, { arrow, duckdb }, { file, path }) });
  }
  return converted;
}

/** No buffer of a batch unpacks to more: a few kB of zstd could take all memory. */
const mostUnpacked = 2 ** 30;

async function loadArrow(): Promise<ArrowModules['arrow']> {
  const [arrow, lz4] = await Promise.all([import('apache-arrow'), import('lz4js')]);
  const { compressionRegistry, CompressionType } = arrow;
  compressionRegistry.set(CompressionType.LZ4_FRAME, { decode: (data) => lz4.decompress(data) });
  if (typeof zlib.zstdDecompressSync === 'function') {
    compressionRegistry.set(CompressionType.ZSTD, {
      decode: (data) => zlib.zstdDecompressSync(data, { maxOutputLength: mostUnpacked }),
    });
  }
  return arrow;
}

async function convertFile(
  connection: DuckDBConnection,
  modules: ArrowModules,
  { file, path }: { readonly file: string; readonly path: string },
): Promise<string[]> {
  const handle = await open(file);
  try {
    await refuseFeather1(file, handle);
    const reader = await modules.arrow.RecordBatchReader.from(handle);
    await reader.open();
    const { schema } = reader;
    const readings = readingsOf(file, schema, modules);
    const { duckdb } = modules;
    const types = readings.map(({ type }) => type);
    const declared = types.map((type, i) => `c${i} ${type.toString()}`);
    await connection.run(`CREATE TABLE arrow (${declared.join(', ') || 'c0 INTEGER'})`);
    const appender = await connection.createAppender('arrow');
    const chunk = duckdb.DuckDBDataChunk.create(types.length > 0 ? types : [duckdb.INTEGER]);
    for await (const batch of reader as AsyncIterable<RecordBatch>) {
      for (let from = 0; from < batch.numRows; from += chunkRows) {
        const rows = Math.min(chunkRows, batch.numRows - from);
        chunk.reset();
        chunk.rowCount = rows;
        for (const [i, reading] of readings.entries()) {
          chunk.setColumnValues(i, valuesOf(batch, { column: i, from, rows, reading }, modules));
        }
        appender.appendDataChunk(chunk);
      }
    }
    appender.closeSync();
    await connection.run(`COPY arrow TO ${quoteText(path)} (FORMAT parquet)`);
    await connection.run('DROP TABLE arrow');
    return schema.fields.map(({ name }) => name);
  } catch (error) {
    throw error instanceof ConfigurationError || isOutOfMemory(error) ? error : damaged(file, error);
  } finally {
    await handle.close().catch(() => undefined);
  }
}

function valuesOf(
  batch: RecordBatch,
  at: {
    readonly column: number;
    readonly from: number;
    readonly rows: number;
    readonly reading: ArrowReading;
  },
  { arrow }: ArrowModules,
): DuckDBValue[] {
  const vector = batch.getChildAt(at.column);
  const isTime = vector !== null && arrow.DataType.isTimestamp(vector.type);
  const raw = isTime ? (vector.data[0]?.values as BigInt64Array) : null;
  return Array.from({ length: at.rows }, (_, i) => {
    const value: unknown = vector?.get(at.from + i);
    return keep(value === null || raw === null ? value : raw[at.from + i], at.reading);
  });
}

function readingsOf(file: string, schema: Schema, modules: ArrowModules): ArrowReading[] {
  return schema.fields.map(({ name, type }) => {
    const reading = readingOf(type, modules);
    if (reading) return reading;
    throw new ConfigurationError({
      where: file,
      message: `has the column «${name}» of the type ${String(type)}, which cannot be read.`,
      fix: 'Write it as a number, a text or a time, or write the file as Parquet.',
    });
  });
}

async function refuseFeather1(file: string, handle: Awaited<ReturnType<typeof open>>): Promise<void> {
  const { buffer } = await handle.read(Buffer.alloc(4), 0, 4, 0);
  if (buffer.toString('latin1') !== 'FEA1') return;
  throw new ConfigurationError({
    where: file,
    message: 'is Feather version 1, which Arrow has given up.',
    fix: 'Write it as Feather version 2 (the default) or as Parquet.',
  });
}

/** A table of very many columns may be too large for the engine, and no less sound for that. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /out of memory/i.test(error.message);
}

function damaged(file: string, cause: unknown): ConfigurationError {
  return new ConfigurationError(
    {
      where: file,
      message: 'cannot be read as Arrow: it is cut off, damaged or not Arrow.',
      fix: 'Write the file anew.',
    },
    { cause },
  );
}
