import { createHash } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Larger bodies are kept in files. */
const mostInMemory = 64 * 1024 * 1024;

/** What is too large to be held in memory. */
export interface LargeContent {
  readonly path: string;
  /** In bytes. */
  readonly length: number;
  readonly sha256: string;
}

/** The body of a request: `bytes` is empty where it is `large`. */
export interface RequestBody {
  readonly bytes: Uint8Array;
  readonly large?: LargeContent;
}

/** Reads the bodies of requests, whatever their size. */
export interface RequestBodies {
  read(incoming: IncomingMessage): Promise<RequestBody>;
  /** Deletes the files. */
  remove(): Promise<void>;
}

export function createRequestBodies(): RequestBodies {
  let folder: string | undefined;
  let count = 0;

  const spool = async (start: Uint8Array, rest: AsyncIterable<Uint8Array>): Promise<LargeContent> => {
    folder ??= await mkdtemp(join(tmpdir(), 'plimsoll-fake-'));
    const path = join(folder, String(count++));
    const file = await open(path, 'w');
    const hash = createHash('sha256');
    let length = 0;
    const add = async (chunk: Uint8Array) => {
      hash.update(chunk);
      if (!isZero(chunk)) await writeAt(file, chunk, length);
      length += chunk.length;
    };
    try {
      await add(start);
      for await (const chunk of rest) await add(chunk);
      // Zeros were skipped: the file has holes, and may end in one.
      await file.truncate(length);
    } finally {
      await file.close();
    }
    return { path, length, sha256: hash.digest('hex') };
  };

  return {
    async read(incoming) {
      const chunks: Uint8Array[] = [];
      let held = 0;
      const source = incoming[Symbol.asyncIterator]() as AsyncIterableIterator<Uint8Array>;
      for (let next = await source.next(); !next.done; next = await source.next()) {
        chunks.push(next.value);
        held += next.value.length;
        if (held <= mostInMemory) continue;
        return { bytes: new Uint8Array(), large: await spool(Buffer.concat(chunks), source) };
      }
      return { bytes: Buffer.concat(chunks) };
    },
    async remove() {
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}

function isZero(chunk: Uint8Array): boolean {
  return chunk.every((byte) => byte === 0);
}

async function writeAt(file: FileHandle, chunk: Uint8Array, position: number): Promise<void> {
  let written = 0;
  while (written < chunk.length) {
    const { bytesWritten } = await file.write(chunk, written, chunk.length - written, position + written);
    written += bytesWritten;
  }
}
