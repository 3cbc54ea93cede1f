import { type FileHandle, open } from 'node:fs/promises';

/** A part of a file: `end` is the byte behind it. */
export interface FilePart {
  readonly start: number;
  readonly end: number;
}

const magic = 0xfd2fb528;

/**
 * The frames of a zstd file (RFC 8878, section 3.1), whose contents follow each other: several threads write several of
 * them, and files are put together by `cat`. Node unpacks the first one and loses what follows it. What is no frame is one last
 * part to the file's end, for the unpacker to complain about.
 */
export async function zstdFrames(file: string): Promise<FilePart[]> {
  const handle = await open(file);
  try {
    const { size } = await handle.stat();
    const frames: FilePart[] = [];
    for (let start = 0; start < size; ) {
      const end = (await frameEnd(handle, start)) ?? size;
      if (end > size) return [...frames, { start, end: size }];
      if (!(await isSkipped(handle, start))) frames.push({ start, end });
      start = end;
    }
    return frames;
  } finally {
    await handle.close();
  }
}

async function bytesAt(handle: FileHandle, position: number, length: number): Promise<Buffer | null> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return bytesRead === length ? buffer : null;
}

/** A frame of somebody's own data, which unpackers pass over. */
async function isSkipped(handle: FileHandle, start: number): Promise<boolean> {
  const mark = (await bytesAt(handle, start, 4))?.readUInt32LE() ?? 0;
  return mark >= 0x184d2a50 && mark <= 0x184d2a5f;
}

/** Null for what is no frame, or breaks off. */
async function frameEnd(handle: FileHandle, start: number): Promise<number | null> {
  if (await isSkipped(handle, start)) {
    const length = await bytesAt(handle, start + 4, 4);
    return length && start + 8 + length.readUInt32LE();
  }
  const head = await bytesAt(handle, start, 5);
  if (head?.readUInt32LE() !== magic) return null;
  const descriptor = head.readUInt8(4);
  const isSingle = (descriptor >> 5) & 1;
  const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
  const contentSize = [isSingle, 2, 4, 8][descriptor >> 6] ?? 0;
  let at = start + 5 + (1 - isSingle) + dictionary + contentSize;
  for (;;) {
    const block = (await bytesAt(handle, at, 3))?.readUIntLE(0, 3);
    if (block === undefined) return null;
    const [isLast, kind, size] = [block & 1, (block >> 1) & 3, block >> 3];
    if (kind === 3) return null;
    // A block of one byte, repeated, holds it once.
    at += 3 + (kind === 1 ? 1 : size);
    if (isLast) return at + ((descriptor >> 2) & 1) * 4;
  }
}
