import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { ConfigurationError } from '@plimsoll/errors';

/** Whether a file name promises gzip or zstd, which are unpacked while reading. */
export function isCompressed(file: string): boolean {
  return /\.(gz|zst)$/i.test(file);
}

/** What unpacks to less is read in any case, however small it is packed; */
const harmless = 1024 ** 3;

/** beyond it, a file that unpacks to more than this many times its size is made to use up time and disk. Data reach 100. */
const mostTimes = 200;

const pieceBytes = 1 << 20;

/**
 * The bytes of a text file in pieces of about a megabyte, unpacked. Throws a ConfigurationError when a compressed
 * file is cut off or damaged (DuckDB reads as much as it can and says nothing), or unpacks to absurdly much.
 */
export async function* streamText(file: string): AsyncGenerator<Buffer> {
  const bytes = createReadStream(file, { highWaterMark: pieceBytes });
  const unpack = unpackerOf(file);
  if (!unpack) {
    yield* bytes as AsyncIterable<Buffer>;
    return;
  }
  const packed = (await stat(file)).size;
  let failure: unknown;
  const piped = pipeline(bytes, unpack).catch((error: unknown) => {
    failure = error;
  });
  let unpacked = 0;
  try {
    for await (const piece of unpack as AsyncIterable<Buffer>) {
      unpacked += piece.length;
      if (unpacked > Math.max(harmless, packed * mostTimes)) throw absurd(file, packed);
      yield piece;
    }
  } catch (error) {
    failure = error;
  } finally {
    unpack.destroy();
    bytes.destroy();
    await piped;
  }
  if (failure instanceof ConfigurationError) throw failure;
  if (failure && !isEarlyEnd(failure)) throw damaged(file, failure);
}

/**
 * The same, several times as fast: a piece is good until the next one is asked for, as all of a file that is not
 * compressed go through one buffer.
 */
export async function* lendText(file: string): AsyncGenerator<Buffer> {
  if (unpackerOf(file)) {
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

/** The first `most` bytes or a little more, as text without a byte order mark; bytes that are not UTF-8 are replaced. */
export async function readHead(file: string, most: number): Promise<string> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of streamText(file)) {
    pieces.push(piece);
    bytes += piece.length;
    if (bytes >= most) break;
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}

function unpackerOf(file: string): Transform | undefined {
  const options = { chunkSize: pieceBytes };
  if (/\.gz$/i.test(file)) return zlib.createGunzip(options);
  if (!/\.zst$/i.test(file)) return undefined;
  if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress(options);
  throw new ConfigurationError({
    where: file,
    message: 'is compressed with zstd, which this version of Node cannot unpack.',
    fix: 'Use Node 22.15 or later, or compress it with gzip.',
  });
}

function absurd(file: string, packed: number): ConfigurationError {
  return new ConfigurationError({
    where: file,
    message: `has ${packed} bytes and unpacks to more than ${Math.max(harmless, packed * mostTimes)}: more than ${mostTimes} times as much, as files do that are made to fill a disk.`,
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
