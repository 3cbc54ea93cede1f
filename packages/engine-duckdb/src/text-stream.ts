import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { ConfigurationError } from '@plimsoll/errors';
import { type FilePart, zstdFrames } from './zstd-frames.ts';

/** Whether a file name promises gzip or zstd, which are unpacked while reading. */
export function isCompressed(file: string): boolean {
  return /\.(gz|zst)$/i.test(file);
}

/** Bytes that are read or unpacked at a time. */
const pieceBytes = 1 << 20;

/** What unpacks to less is read in any case, however small it is packed; */
const harmless = 1024 ** 3;

/** beyond it, a file that unpacks to more than this many times what was read of it is made to use up time and disk. Data reach 100. */
const mostTimes = 200;

/**
 * The bytes of a text file in pieces of about a megabyte, unpacked. Throws a ConfigurationError when a compressed
 * file is cut off or damaged (DuckDB reads as much as it can and says nothing), or unpacks to absurdly much.
 */
export async function* streamText(file: string): AsyncGenerator<Buffer> {
  if (!isCompressed(file)) {
    yield* createReadStream(file, { highWaterMark: pieceBytes }) as AsyncIterable<Buffer>;
    return;
  }
  const counts: Counts = { packed: 0, unpacked: 0 };
  const parts = /\.zst$/i.test(file) ? await zstdFrames(file) : [{ start: 0, end: Number.POSITIVE_INFINITY }];
  for (const part of parts) yield* unpackPart(file, part, counts);
}

/**
 * The same in less than half of the time: a piece is good until the next one is asked for, as all of a file that is not
 * compressed go through one buffer.
 */
export async function* lendText(file: string): AsyncGenerator<Buffer> {
  if (isCompressed(file)) {
    yield* streamText(file);
    return;
  }
  const buffer = Buffer.allocUnsafeSlow(pieceBytes);
  const handle = await open(file);
  try {
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** Bytes of the parts before. */
interface Counts {
  packed: number;
  unpacked: number;
}

async function* unpackPart(file: string, { start, end }: FilePart, counts: Counts): AsyncGenerator<Buffer> {
  const bytes = createReadStream(file, { highWaterMark: pieceBytes, start, end: end - 1 });
  const unpack = unpackerOf(file);
  let failure: unknown;
  const piped = pipeline(bytes, unpack).catch((error: unknown) => {
    failure ??= error;
  });
  try {
    for await (const some of unpack as AsyncIterable<Buffer>) {
      counts.unpacked += some.length;
      const packed = counts.packed + bytes.bytesRead;
      if (counts.unpacked > Math.max(harmless, packed * mostTimes)) throw absurd(file);
      yield some;
    }
  } catch (error) {
    failure ??= error;
  } finally {
    unpack.destroy();
    bytes.destroy();
    await piped;
  }
  if (failure instanceof ConfigurationError) throw failure;
  if (failure && !isEarlyEnd(failure)) throw damaged(file, failure);
  counts.packed += bytes.bytesRead;
}

/** The first `most` bytes or a little more, as text without a byte order mark; bytes that are not UTF-8 are replaced. */
export async function readHead(file: string, most: number): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const some of streamText(file)) {
    pieces.push(some);
    bytes += some.length;
    if (bytes >= most) break;
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}

function unpackerOf(file: string): Transform {
  const options = { chunkSize: pieceBytes };
  if (/\.gz$/i.test(file)) return zlib.createGunzip(options);
  if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress(options);
  throw new ConfigurationError({
    where: file,
    message: 'is compressed with zstd, which this version of Node cannot unpack.',
    fix: 'Use Node 22.15 or later, or compress it with gzip.',
  });
}

function absurd(file: string): ConfigurationError {
  return new ConfigurationError({
    where: file,
    message: `unpacks to more than ${mostTimes} times its size, and to more than 1 GB: as files do that are made to fill a disk.`,
    fix: 'If it is sound, unpack it in a step before, or write it as Parquet.',
  });
}

function isEarlyEnd(failure: unknown): boolean {
  return (failure as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE';
}

function damaged(file: string, cause: unknown): ConfigurationError {
  const kind = /\.gz$/i.test(file) ? 'gzip' : 'zstd';
  return new ConfigurationError(
    {
      where: file,
      message: `cannot be unpacked: it is cut off, damaged or not ${kind}.`,
      fix: 'Write the file anew.',
    },
    { cause },
  );
}
