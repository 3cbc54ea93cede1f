import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { ConfigurationError } from '@plimsoll/errors';
import type { FileContent, ReleaseFile } from '@plimsoll/registry';
import { isMissing } from './file-failure.ts';

/** Bytes read and written at a time: large enough that hashing is what takes the time, whatever the file's size. */
const chunkBytes = 1024 * 1024;

/** Streams leave every piece to the garbage collector, so theirs are smaller. */
const streamBytes = 256 * 1024;

/** After so many bytes the disk begins to make them durable, while more are written. */
const syncBytes = 64 * 1024 * 1024;

let partials = 0;

/**
 * Writes `path` whole or not at all, and durably: to a partial file of our own first, synced, then renamed. With
 * `expected`, throws a ConfigurationError when the content is not what was announced. Returns the digest of what was read back,
 * or «gone» when the folder is.
 */
export async function writeFileDurably(
  target: { readonly partial: string; readonly path: string; readonly expected?: ReleaseFile },
  content: FileContent,
): Promise<FileContentDigest | 'gone'> {
  // Several publishers may write the same file of the same draft at once.
  const partial = `${target.partial}.${process.pid}-${++partials}`;
  try {
    const { given, stored } = await writeStream(partial, content);
    const { expected } = target;
    if (expected && (expected.sha256 !== given.sha256 || expected.bytes !== given.bytes)) {
      throw new ConfigurationError({
        where: expected.name,
        message: `changed while it was published: its SHA-256 was ${expected.sha256}, and now it is ${given.sha256}.`,
        fix: 'Let nothing write the files of the model after they were tested.',
      });
    }
    await rename(partial, target.path);
    await syncFolder(dirname(target.path));
    return stored;
  } catch (error) {
    await rm(partial, { force: true });
    if (isMissing(error) && pathOf(error).startsWith(dirname(target.path))) return 'gone';
    throw error;
  }
}

/** SHA-256 and size of a content. */
export interface FileContentDigest {
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * Writes a stream, and reads it back. Hashing, writing, and making durable go on side by side, because the disk is what takes the
 * time.
 */
async function writeStream(
  path: string,
  content: FileContent,
): Promise<{ given: FileContentDigest; stored: FileContentDigest }> {
  const file = await open(path, 'w+', 0o644);
  let syncing: Promise<void> | undefined;
  try {
    const hash = createHash('sha256');
    let bytes = 0;
    let unsynced = 0;
    for await (const chunk of content()) {
      const writing = writeAll(file, chunk);
      hash.update(chunk);
      await writing;
      bytes += chunk.length;
      unsynced += chunk.length;
      if (unsynced < syncBytes) continue;
      await syncing;
      unsynced = 0;
      syncing = file.datasync();
      // It is awaited later; until then its failure is nobody's surprise.
      syncing.catch(() => {});
    }
    await syncing;
    const [stored] = await Promise.all([hashOpenFile(file), file.sync()]);
    return { given: { sha256: hash.digest('hex'), bytes }, stored };
  } finally {
    await syncing?.catch(() => {});
    await file.close();
  }
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let written = 0; written < chunk.length; ) {
    written += (await file.write(chunk, written)).bytesWritten;
  }
}

/** Whether a file is there with this very content. */
export async function hasFile(path: string, sha256: string): Promise<boolean> {
  try {
    return (await hashFile(path)).sha256 === sha256;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** SHA-256 and size of a file, read in pieces. */
export async function hashFile(path: string): Promise<FileContentDigest> {
  const file = await open(path, 'r');
  try {
    return await hashOpenFile(file);
  } finally {
    await file.close();
  }
}

/** Two buffers take turns: one is hashed while the other is read into, and no more memory is used, whatever the size. */
async function hashOpenFile(file: FileHandle): Promise<FileContentDigest> {
  const hash = createHash('sha256');
  const buffers = [Buffer.allocUnsafe(chunkBytes), Buffer.allocUnsafe(chunkBytes)] as const;
  const read = (at: 0 | 1, position: number) => file.read(buffers[at], 0, chunkBytes, position);
  let at: 0 | 1 = 0;
  let bytes = 0;
  let reading = read(at, bytes);
  for (;;) {
    const { bytesRead } = await reading;
    if (bytesRead === 0) return { sha256: hash.digest('hex'), bytes };
    const full = buffers[at];
    bytes += bytesRead;
    at = at === 0 ? 1 : 0;
    reading = read(at, bytes);
    hash.update(full.subarray(0, bytesRead));
  }
}

/** Makes the names in a folder durable, where the system can do that (Windows cannot, and does it by itself). */
export async function syncFolder(folder: string): Promise<void> {
  let handle: Awaited<ReturnType<typeof open>> | undefined;
  try {
    handle = await open(folder, 'r');
    await handle.sync();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!['EPERM', 'EISDIR', 'EACCES', 'EINVAL', 'ENOTSUP', 'ENOENT'].includes(code)) throw error;
  } finally {
    await handle?.close();
  }
}

function pathOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).path ?? '';
}

/** A stretch of a file; its end is excluded. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The bytes of a file, or of a stretch of it, in pieces. */
export function readPieces(path: string, stretch?: Stretch): AsyncIterable<Uint8Array> {
  if (stretch && stretch.end <= stretch.start) return Readable.from([]);
  // The file system counts the end in.
  const range = stretch ? { start: stretch.start, end: stretch.end - 1 } : {};
  return createReadStream(path, { highWaterMark: streamBytes, ...range }) as AsyncIterable<Uint8Array>;
}

/** SHA-256 of each stretch of a file. */
export async function digestStretches<S extends Stretch>(
  path: string,
  stretches: readonly S[],
): Promise<(S & { readonly sha256: string })[]> {
  const digests: (S & { readonly sha256: string })[] = [];
  for (const stretch of stretches) {
    const hash = createHash('sha256');
    for await (const chunk of readPieces(path, stretch)) hash.update(chunk);
    digests.push({ ...stretch, sha256: hash.digest('hex') });
  }
  return digests;
}

/**
 * Reads a file, or a stretch of it, in pieces. Throws a ConfigurationError that names it by `shown` when it cannot be read.
 */
export function readFileContent(path: string, shown: string, stretch?: Stretch): FileContent {
  return async function* () {
    try {
      yield* readPieces(path, stretch);
    } catch (error) {
      throw new ConfigurationError(
        {
          where: shown,
          message: `cannot be read: ${(error as Error).message}.`,
          fix: 'Let nothing remove the files of the model while they are published.',
        },
        { cause: error },
      );
    }
  };
}
