import { evidenceNames, isEvidence, modelDigest, type ReleaseFile, releaseId } from './release.ts';
import type { ReleaseLabel } from './release-label.ts';
import type { StoredFile } from './release-store.ts';
import { partsOf } from './split-files.ts';

/** Digests by file name, as SHA256SUMS lists them; undefined when the text is none of ours. */
export function parseChecksums(text: string): ReadonlyMap<string, string> | undefined {
  const digests = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, sha256, name] = /^([0-9a-f]{64}) {2}([A-Za-z0-9_][A-Za-z0-9._-]*)$/.exec(line) ?? [];
    if (sha256 === undefined || name === undefined || digests.has(name)) return undefined;
    digests.set(name, sha256);
  }
  return digests.size === 0 ? undefined : digests;
}

/**
 * What is wrong with the files of a published version, in one sentence; undefined when they are those that were published. The
 * label in the tag holds the digest over all names and digests; files that people added by hand do no harm.
 */
export function describeDifference(
  label: ReleaseLabel,
  stored: readonly StoredFile[],
  checksums: ReadonlyMap<string, string> | undefined,
): string | undefined {
  const sums = stored.find(({ name }) => name === evidenceNames.checksums);
  if (sums === undefined) return `${evidenceNames.checksums} is missing`;
  if (checksums === undefined) return `${evidenceNames.checksums} is not what was published`;
  const found: StoredFile[] = [sums];
  for (const [name, sha256] of checksums) {
    const whole = stored.find((file) => file.name === name);
    const parts = whole ? [whole] : partsOf(name, stored);
    if (parts.length === 0) return `${name} is missing`;
    if (whole && whole.sha256 !== sha256) {
      return `the SHA-256 of ${name} is ${whole.sha256 ?? 'unknown'}, and it was ${sha256}`;
    }
    found.push(...parts);
  }
  const complete = found.filter((file): file is StoredFile & ReleaseFile => file.sha256 !== null);
  const model = [...checksums].map(([name, sha256]) => ({ name, sha256, bytes: 0 }));
  const isSame =
    complete.length === found.length &&
    releaseId(label, complete) === label.id &&
    modelDigest(model.filter(({ name }) => !isEvidence(name))) === label.digest;
  return isSame ? undefined : `${evidenceNames.checksums} or a part of a file is not what was published`;
}
