import { createHash, type Hash } from 'node:crypto';
import { evidenceNames } from './release.ts';
import { RegistryChangedError, type ReleaseStore, type StoredRelease } from './release-store.ts';
import { partsOf } from './split-files.ts';

/** A file of a version as people know it, whatever pieces the store keeps it in. */
export interface DownloadFile {
  readonly name: string;
  /** What SHA256SUMS says; for SHA256SUMS itself and the attestation, what the store says. */
  readonly sha256: string;
  /** Its pieces in the store, in their order; one of them for most files. */
  readonly parts: readonly string[];
}

/** The files of a version; SHA256SUMS and the attestation, which it does not list, last. What people added to a release by hand is none of them. */
export function listDownloads(
  { files }: StoredRelease,
  checksums: ReadonlyMap<string, string>,
): DownloadFile[] {
  const named = [...checksums].map(([name, sha256]) => {
    const whole = files.some((file) => file.name === name);
    return { name, sha256, parts: whole ? [name] : partsOf(name, files).map((part) => part.name) };
  });
  const outside: readonly string[] = [evidenceNames.checksums, evidenceNames.attestation];
  const others = files.flatMap(({ name, sha256 }) =>
    outside.includes(name) && sha256 !== null ? [{ name, sha256, parts: [name] }] : [],
  );
  return [...named, ...others];
}

/**
 * The content of a file, its pieces joined, read from the store. Ends in a RegistryChangedError when what came is not what
 * SHA256SUMS says, after the last byte: the caller uses nothing of it before the end.
 */
export async function* download(
  store: ReleaseStore,
  handle: string,
  { name, sha256, parts }: DownloadFile,
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  for (const part of parts) yield* hashed(store.readFile(handle, part), hash);
  const found = hash.digest('hex');
  if (found === sha256) return;
  throw new RegistryChangedError(`The SHA-256 of ${name} is ${found}, and it was ${sha256}.`);
}

async function* hashed(content: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
}
