import { createHash } from 'node:crypto';
import type { StoredFile } from '@plimsoll/registry';
import type { HubApi, HubFile } from './hub-api.ts';

/** Files of a repository that are the store's own: no file of a model begins with a dot. */
export const ownNames = { label: '.plimsoll.json', attributes: '.gitattributes', card: 'README.md' } as const;

/** What became of MODEL_CARD.md: a repository shows its README.md to people. */
export const cardName = 'MODEL_CARD.md';

/** The files of a version among those of a commit: without the store's own, and without the card's second name. */
export function versionFiles(files: readonly HubFile[]): HubFile[] {
  const card = files.find(({ path }) => path === cardName);
  return files.filter(
    ({ path, oid }) =>
      path !== ownNames.label &&
      path !== ownNames.attributes &&
      !(path === ownNames.card && oid === card?.oid),
  );
}

/** Reads digests of files: the Hub tells those of large files, and small ones are read, each content once. */
export function createDigests(
  api: HubApi,
): (repository: string, commit: string, file: HubFile) => Promise<StoredFile> {
  const known = new Map<string, Promise<string>>();
  const hash = async (repository: string, commit: string, path: string) => {
    const sum = createHash('sha256');
    for await (const piece of api.read(repository, commit, path)) sum.update(piece);
    return sum.digest('hex');
  };
  return async (repository, commit, { path, bytes, oid, sha256 }) => {
    if (sha256 !== null) return { name: path, bytes, sha256 };
    const hashing = known.get(oid) ?? hash(repository, commit, path);
    known.set(oid, hashing);
    return { name: path, bytes, sha256: await hashing };
  };
}

/** A small text of a commit. */
export async function readHubText(
  api: HubApi,
  repository: string,
  commit: string,
  path: string,
): Promise<string> {
  const pieces: Uint8Array[] = [];
  for await (const piece of api.read(repository, commit, path)) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}
