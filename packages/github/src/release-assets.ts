import { createHash, type Hash } from 'node:crypto';
import { ReadableStream } from 'node:stream/web';
import { ConfigurationError } from '@plimsoll/errors';
import {
  type FileContent,
  RegistryChangedError,
  type ReleaseFile,
  type StoredFile,
} from '@plimsoll/registry';
import type { GitHubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { GitHubError } from './github-error.ts';
import { splitRepository } from './repository.ts';

/** Longest time for one file: two gigabytes at half a megabyte a second. */
const transferMs = 70 * 60_000;

export type GitHubRelease = Awaited<ReturnType<GitHubClient['rest']['repos']['getRelease']>>['data'];
type Asset = GitHubRelease['assets'][number];

/** What a GitHub store needs. */
export interface GitHubReleaseStoreOptions {
  readonly client: GitHubClient;
  /** owner/name */
  readonly repository: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/** The files of releases. Contents are streamed, whatever their size. */
export interface ReleaseAssets {
  /** All files of a release, every page, with their digests as GitHub stores them. */
  read(releaseId: number): Promise<StoredFile[]>;
  /** Stores a file in place of one of the same name. What is there already, byte for byte, is not sent again. */
  put(release: GitHubRelease, file: ReleaseFile, content: FileContent): Promise<void>;
  /** The content of a file, in pieces. Ends in a RegistryChangedError when there is no such file. */
  open(releaseId: number, name: string): AsyncIterable<Uint8Array>;
  remove(releaseId: number, name: string): Promise<void>;
}

export function createReleaseAssets(options: GitHubReleaseStoreOptions): ReleaseAssets {
  const { client, sleep } = options;
  const route = splitRepository(options.repository);
  const { repos } = client.rest;

  /** As they were last looked at: what was replaced since has another number, and is not found. */
  const seen = new Map<number, readonly Asset[]>();
  const list = (releaseId: number): Promise<Asset[]> =>
    client.paginate(repos.listReleaseAssets, { ...route, release_id: releaseId, per_page: 100 });
  const remove = async ({ id }: Asset) => {
    await repos.deleteReleaseAsset({ ...route, asset_id: id }).catch((error: unknown) => {
      if (!isNotFound(error)) throw error;
    });
  };

  const readAsset = async (asset: Asset): Promise<StoredFile> => {
    const { name, size: bytes, state } = asset;
    // GitHub keeps an empty «starter» of an upload that broke off.
    if (state !== 'uploaded') return { name, bytes, sha256: null };
    const digest = /^sha256:([0-9a-f]{64})$/.exec(asset.digest ?? '')?.[1];
    // Older servers tell no digests: what they store is read instead.
    return { name, bytes, sha256: digest ?? (await hashAsset(asset)) };
  };

  const download = async ({ id }: Asset): Promise<AsyncIterable<Uint8Array>> => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
      ...route,
      asset_id: id,
      headers: { accept: 'application/octet-stream' },
      request: { parseSuccessResponseBody: false, timeoutMs: transferMs },
    });
    return data as unknown as ReadableStream<Uint8Array>;
  };

  const hashAsset = async (asset: Asset): Promise<string> => {
    const hash = createHash('sha256');
    for await (const chunk of await download(asset)) hash.update(chunk);
    return hash.digest('hex');
  };

  const upload = async (release: GitHubRelease, file: ReleaseFile, content: FileContent): Promise<true> => {
    const hash = createHash('sha256');
    const { data } = await client.request({
      method: 'POST',
      // The address that GitHub names, without its template: on its servers uploads have a host of their own.
      url: `${release.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(file.name)}`,
      headers: { 'content-type': 'application/octet-stream', 'content-length': String(file.bytes) },
      data: ReadableStream.from(hashing(content(), hash)),
      request: { timeoutMs: transferMs },
    });
    if (hash.digest('hex') === file.sha256) return true;
    await remove(data as Asset);
    throw new ConfigurationError({
      where: file.name,
      message: 'changed while it was published.',
      fix: 'Let nothing write the files of the model after they were tested.',
    });
  };

  return {
    async read(releaseId) {
      const assets = await list(releaseId);
      seen.set(releaseId, assets);
      const files: StoredFile[] = [];
      for (const asset of assets) files.push(await readAsset(asset));
      return files;
    },

    async *open(releaseId, name) {
      const assets = seen.get(releaseId) ?? (await list(releaseId));
      const asset = assets.find((other) => other.name === name && other.state === 'uploaded');
      const gone = new RegistryChangedError(`The release ${releaseId} has no file ${name}.`);
      if (!asset) throw gone;
      yield* await download(asset).catch((error: unknown) => {
        throw isNotFound(error) ? gone : error;
      });
    },

    async put(release, file, content) {
      seen.delete(release.id);
      const find = async (): Promise<true | undefined> => {
        const asset = (await list(release.id)).find(({ name }) => name === file.name);
        if (!asset) return undefined;
        const stored = await readAsset(asset);
        if (stored.sha256 === file.sha256 && stored.bytes === file.bytes) return true;
        // Left by an upload that broke off, or of other evidence.
        await remove(asset);
        return undefined;
      };
      if (await find()) return;
      try {
        await createOnce({ create: () => upload(release, file, content), find, sleep });
      } catch (error) {
        const isThere = error instanceof GitHubError && error.codes.includes('already_exists');
        if (!isThere) throw error;
        // Another publisher of the same draft was faster. What it stores is left alone: it may be an attestation as good as ours.
        const asset = (await list(release.id)).find(({ name }) => name === file.name);
        const stored = asset && (await readAsset(asset));
        if (stored?.sha256 === file.sha256) return;
        const message = `Another publisher put ${file.name} into the draft of the release ${release.id} at the same time.`;
        throw new RegistryChangedError(message, { cause: error });
      }
    },

    async remove(releaseId, name) {
      seen.delete(releaseId);
      const asset = (await list(releaseId)).find((other) => other.name === name);
      if (asset) await remove(asset);
    },
  };
}

async function* hashing(content: AsyncIterable<Uint8Array>, hash: Hash): AsyncGenerator<Uint8Array> {
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
}

/** Whether GitHub says that a thing is not there. */
export function isNotFound(error: unknown): boolean {
  return error instanceof GitHubError && error.status === 404;
}
