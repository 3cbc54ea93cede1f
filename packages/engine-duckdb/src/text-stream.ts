import { createReadStream } from 'node:fs';
import { Readable, type Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import zlib from 'node:zlib';
import { ConfigurationError } from '@plimsoll/errors';

/** Whether a file name promises gzip or zstd, which are unpacked while reading. */
export function isCompressed(file: string): boolean {
  return /\.(gz|zst)$/i.test(file);
}

/**
 * The bytes of a text file in pieces of about a megabyte, unpacked. Throws a ConfigurationError when a compressed
 * file is cut off or damaged: DuckDB reads as much as it can and says nothing.
 */
export async function* streamText(file: string): AsyncGenerator<Buffer> {
  const bytes = createReadStream(file, { highWaterMark: 1 << 20 });
  const unpack = unpackerOf(file);
  if (!unpack) {
    yield* bytes as AsyncIterable<Buffer>;
    return;
  }
  let failure: unknown;
  const piped = pipeline(bytes, unpack).catch((error: unknown) => {
    failure = error;
  });
  try {
    yield* Readable.from(unpack) as AsyncIterable<Buffer>;
  } catch (error) {
    failure = error;
  } finally {
    unpack.destroy();
    bytes.destroy();
    await piped;
  }
  if (failure && !isEarlyEnd(failure)) throw damaged(file, failure);
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
  const options = { chunkSize: 1 << 20 };
  if (/\.gz$/i.test(file)) return zlib.createGunzip(options);
  if (!/\.zst$/i.test(file)) return undefined;
  if (typeof zlib.createZstdDecompress === 'function') return zlib.createZstdDecompress(options);
  throw new ConfigurationError({
    where: file,
    message: 'is compressed with zstd, which this version of Node cannot unpack.',
    fix: 'Use Node 22.15 or later, or compress it with gzip.',
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
