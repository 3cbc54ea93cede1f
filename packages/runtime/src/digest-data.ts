import { createHash } from 'node:crypto';
import { open, stat } from 'node:fs/promises';
import type { FileDigest } from '@plimsoll/record';
import { digestFile, inParallel, pathFrom } from './files.ts';

/** A pointer is a few lines; what is larger is no pointer. */
const maxPointerBytes = 16 * 1024;

/**
 * Digests of data files. A pointer of git-lfs stands for its content, and one of DVC for the content that it names: both say the
 * digest themselves, so nothing has to be fetched to know whether data changed.
 */
export async function digestData(root: string, files: readonly string[]): Promise<FileDigest[]> {
  return inParallel(files, async (file) => {
    const pointed = await readPointer(file);
    return pointed ? { path: pathFrom(root, file), ...pointed } : digestFile(root, file);
  });
}

type Content = Pick<FileDigest, 'sha256' | 'bytes'>;

async function readPointer(file: string): Promise<Content | null> {
  const isDvc = file.endsWith('.dvc');
  const { size } = await stat(file);
  if (size > maxPointerBytes) return null;
  const text = await readStart(file, isDvc ? maxPointerBytes : 512);
  return isDvc ? parseDvc(text) : parseLfs(text);
}

async function readStart(file: string, bytes: number): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(bytes), 0, bytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The pointer file of git-lfs, version 1: lines `version`, `oid sha256:<hex>`, `size <bytes>`. */
function parseLfs(text: string): Content | null {
  if (!text.startsWith('version https://git-lfs.github.com/spec/')) return null;
  const sha256 = /^oid sha256:([0-9a-f]{64})$/m.exec(text)?.[1];
  const bytes = /^size (\d+)$/m.exec(text)?.[1];
  return sha256 === undefined || bytes === undefined ? null : { sha256, bytes: Number(bytes) };
}

/**
 * A pointer file of DVC: each `md5` (or `etag`, `checksum`) below `outs`. The record's digest is SHA-256 over these, since that is
 * what a record holds; how the pointer is laid out does not count.
 */
function parseDvc(text: string): Content | null {
  const digests = [...text.matchAll(/^[\s-]*(md5|etag|checksum):\s*['"]?([\w.-]+)['"]?\s*$/gm)].map(
    ([, kind, value]) => `${kind}:${value}`,
  );
  if (digests.length === 0) return null;
  const sizes = [...text.matchAll(/^[\s-]*size:\s*(\d+)\s*$/gm)].map(([, bytes]) => Number(bytes));
  return {
    sha256: createHash('sha256').update(digests.join('\n')).digest('hex'),
    bytes: sizes.reduce((sum, bytes) => sum + bytes, 0),
  };
}
