import { createHash } from 'node:crypto';
import { type DecisionRecord, parseRecord } from '@plimsoll/record';
import { describeDifference, parseChecksums } from './checksums.ts';
import type { Refusal } from './publishable.ts';
import { evidenceNames } from './release.ts';
import type { ReleaseLabel } from './release-label.ts';
import type { Registry, ReleaseStore, StoredFile, StoredRelease } from './release-store.ts';

/** A version that was looked at, down to the digests of its files. */
export interface Examination {
  /** Null when nothing says what the version is. */
  readonly label: ReleaseLabel | null;
  /** Null when it is not published. */
  readonly release: StoredRelease | null;
  /** Digests by file name, as SHA256SUMS lists them. */
  readonly checksums: ReadonlyMap<string, string>;
  /** Why it must not be used; empty when it is what was published. */
  readonly refusals: readonly Refusal[];
}

/** Texts of the evidence are small. */
const maxTextBytes = 64 * 1024 * 1024;

/**
 * Looks at a version: its tag stands where it was put, its release is there, and every file is the one that was published, by
 * the digests that the store tells of what it holds now. With `readsContents`, what a store only recorded is read and hashed.
 */
export async function examineVersion(
  { store, log }: Registry,
  key: { readonly model: string; readonly version: string },
  { readsContents = false } = {},
): Promise<Examination> {
  const { model, version } = key;
  const registration = await log.find(key);
  const refuse = (code: string, message: string, seen: Partial<Examination> = {}): Examination => ({
    ...{ label: null, release: null, checksums: new Map(), ...seen },
    refusals: [{ code, message }],
  });
  if (!registration) return refuse('version-unknown', `There is no tag of ${model} ${version}.`);
  const { tag, label, commit } = registration;
  if (!label) {
    const message = `Plimsoll did not make the tag ${tag}, so nothing says which files ${version} is.`;
    return refuse('tag-foreign', message);
  }
  if (label.commit !== commit) {
    const message = `Somebody moved the tag ${tag}: it was made for commit ${label.commit}, and stands on ${commit}.`;
    return refuse('tag-moved', message, { label });
  }
  const releases = await store.inspect(key);
  const release = releases.find(({ state }) => state === 'published');
  if (!release) {
    const state = releases.length > 0 ? 'is a draft that nobody finished' : 'has no release';
    return refuse('release-missing', `${model} ${version} ${state}; run publish-model for it again.`, {
      label,
    });
  }
  const hasSums = release.files.some(({ name }) => name === evidenceNames.checksums);
  const text = hasSums ? await readReleaseText(store, release.handle, evidenceNames.checksums) : '';
  const checksums = parseChecksums(text);
  const seen = { label, release, checksums: checksums ?? new Map<string, string>() };
  const mustRead = readsContents && store.digests === 'recorded';
  const files = mustRead ? await hashFiles(store, release) : release.files;
  const difference = describeDifference(label, files, checksums);
  if (difference === undefined) return { ...seen, refusals: [] };
  const message = `${model} ${version} at ${release.location} is not what was published: ${difference}.`;
  return refuse('version-altered', message, seen);
}

/** The files of a version with the digests of what the store gives back now. */
async function hashFiles(store: ReleaseStore, { handle, files }: StoredRelease): Promise<StoredFile[]> {
  const measured: StoredFile[] = [];
  for (const { name } of files) {
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const chunk of store.readFile(handle, name)) {
      hash.update(chunk);
      bytes += chunk.length;
    }
    measured.push({ name, bytes, sha256: hash.digest('hex') });
  }
  return measured;
}

/** The decision records that a version carries. Throws a ConfigurationError when one is none. */
export async function readReleaseRecords(
  store: ReleaseStore,
  { handle, files }: StoredRelease,
): Promise<DecisionRecord[]> {
  const records: DecisionRecord[] = [];
  for (const { name } of files) {
    if (!name.endsWith(evidenceNames.recordEnding)) continue;
    records.push(await parseRecord(await readReleaseText(store, handle, name), name));
  }
  return records;
}

/** The text of a small file of a release, as the store has it now. */
export async function readReleaseText(store: ReleaseStore, handle: string, name: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of store.readFile(handle, name)) {
    bytes += chunk.length;
    if (bytes > maxTextBytes) throw new Error(`${name} is larger than any text that Plimsoll writes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
