import { basename, resolve } from 'node:path';
import { parseLockedPackages } from '@plimsoll/lineage';
import type { DecisionRecord, FileDigest } from '@plimsoll/record';
import type { LockFile } from '@plimsoll/report';
import { digestFiles, readText } from '@plimsoll/runtime';

/** A lock file of a large project has some ten thousand packages. */
const maxBytes = 50_000_000;

/**
 * The lock files that the fingerprints of the trainings name, with the packages that they pin: read only where the file is still the one
 * that the training saw.
 */
export async function readLockFiles(root: string, records: readonly DecisionRecord[]): Promise<LockFile[]> {
  const named = records.flatMap(({ evidence }) =>
    evidence.kind === 'training' ? (evidence.fingerprint?.environment ?? []) : [],
  );
  const unique = new Map(named.map((file) => [`${file.path}\n${file.sha256}`, file]));
  return Promise.all([...unique.values()].map((file) => readLockFile(root, file)));
}

async function readLockFile(root: string, file: FileDigest): Promise<LockFile> {
  const unread = { ...file, packages: null };
  const path = resolve(root, file.path);
  if (file.bytes > maxBytes) return unread;
  try {
    const [found] = await digestFiles(root, [path]);
    if (found?.sha256 !== file.sha256) return unread;
    return { ...file, packages: parseLockedPackages(basename(path), await readText(path, file.path)) };
  } catch {
    // Gone since the training, or unreadable: its digest is still known.
    return unread;
  }
}
