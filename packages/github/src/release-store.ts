import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { ConfigurationError } from '@plimsoll/errors';
import {
  formatVersionTag,
  type ListedRelease,
  parseVersionTag,
  RegistryChangedError,
  type ReleaseStore,
  type StoredFile,
} from '@plimsoll/registry';
import type { GitHubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { GitHubError } from './github-error.ts';
import { parseReleaseBody, renderReleaseBody } from './release-body.ts';
import { splitRepository } from './repository.ts';

/** Longest time for one file: two gigabytes at half a megabyte a second. */
const transferMs = 70 * 60_000;

type GitHubRelease = Awaited<ReturnType<GitHubClient['rest']['repos']['getRelease']>>['data'];
type Asset = GitHubRelease['assets'][number];

export interface GitHubReleaseStoreOptions {
  readonly client: GitHubClient;
  /** owner/name */
  readonly repository: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Keeps versions as GitHub Releases. Needs `contents: write`; looking needs `contents: read`.
 *
 * GitHub finds no draft by its tag, so drafts are found by listing all releases, with our label in the body. Lists
 * lag behind writes: what this process created is asked for by its number as well. Nothing is ever marked «latest».
 */
export function createGitHubReleaseStore(options: GitHubReleaseStoreOptions): ReleaseStore {
  const { client, sleep } = options;
  const route = splitRepository(options.repository);
  const { repos } = client.rest;
  /** Numbers of the releases that this process began. */
  const begun = new Set<number>();

  /** A release as it is now; undefined when it is not there. */
  const getRelease = async (id: number): Promise<GitHubRelease | undefined> => {
    try {
      return (await repos.getRelease({ ...route, release_id: id })).data;
    } catch (error) {
      if (isNotFound(error)) return undefined;
      throw error;
    }
  };
  const requireDraft = async (handle: string): Promise<GitHubRelease> => {
    const release = await getRelease(Number(handle));
    if (!release?.draft) throw new RegistryChangedError(`The draft ${handle} is not there any more.`);
    return release;
  };
  /** All releases and drafts of the repository, every page, the oldest first. */
  const listReleases = async (): Promise<GitHubRelease[]> => {
    const listed = await client.paginate(repos.listReleases, { ...route, per_page: 100 });
    const byId = new Map(listed.map((release) => [release.id, release]));
    for (const id of begun) {
      const release = await getRelease(id);
      if (release) byId.set(id, release);
      else byId.delete(id);
    }
    return [...byId.values()].sort((a, b) => a.id - b.id);
  };
  const listAssets = (id: number): Promise<Asset[]> =>
    client.paginate(repos.listReleaseAssets, { ...route, release_id: id, per_page: 100 });
  const deleteAsset = (asset: Asset) => repos.deleteReleaseAsset({ ...route, asset_id: asset.id });

  const readAsset = async (asset: Asset): Promise<StoredFile> => {
    const { name, size: bytes, state } = asset;
    if (state !== 'uploaded') return { name, bytes, sha256: null };
    const digest = /^sha256:([0-9a-f]{64})$/.exec(asset.digest ?? '')?.[1];
    // GitHub Enterprise Server before 3.18 tells no digests: what it stores is read instead.
    return { name, bytes, sha256: digest ?? (await hashAsset(asset)) };
  };
  const hashAsset = async (asset: Asset): Promise<string> => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/releases/assets/{asset_id}', {
      ...route,
      asset_id: asset.id,
      headers: { accept: 'application/octet-stream' },
      request: { parseSuccessResponseBody: false, timeoutMs: transferMs },
    });
    const hash = createHash('sha256');
    for await (const chunk of data as unknown as ReadableStream<Uint8Array>) hash.update(chunk);
    return hash.digest('hex');
  };

  return {
    kind: 'github',

    async list(model) {
      return (await listReleases()).flatMap((release): ListedRelease[] => {
        const tag = parseVersionTag(release.tag_name);
        const label = parseReleaseBody(release.body ?? '');
        const isOurs = label !== null && formatVersionTag(label) === release.tag_name;
        if (tag?.model !== model || (release.draft && !isOurs)) return [];
        return [
          {
            handle: String(release.id),
            state: release.draft ? 'draft' : 'published',
            version: tag.version,
            label: isOurs ? label : null,
            location: release.html_url,
          },
        ];
      });
    },

    async inspect({ model, version }) {
      const listed = (await this.list(model)).filter((release) => release.version === version);
      return Promise.all(
        listed.map(async (release) => {
          const assets = await listAssets(Number(release.handle)).catch((error: unknown) => {
            if (isNotFound(error)) throw new RegistryChangedError(`A release of ${version} was removed.`);
            throw error;
          });
          const files: StoredFile[] = [];
          for (const asset of assets) files.push(await readAsset(asset));
          return { ...release, files };
        }),
      );
    },

    async createDraft({ label, tag, notes }) {
      const find = async () =>
        (await listReleases()).find(
          ({ draft, body }) => draft && parseReleaseBody(body ?? '')?.id === label.id,
        );
      const existing = await find();
      if (existing) {
        begun.add(existing.id);
        return String(existing.id);
      }
      const created = await createOnce({
        create: async () => {
          const { data } = await repos.createRelease({
            ...route,
            tag_name: tag,
            target_commitish: label.commit,
            name: `${label.model} ${label.version}`,
            body: renderReleaseBody(label, notes),
            draft: true,
            make_latest: 'false',
          });
          return data;
        },
        find,
        sleep,
      });
      begun.add(created.id);
      return String(created.id);
    },

    async putFile(handle, file, content) {
      const release = await requireDraft(handle);
      const find = async () => {
        const asset = (await listAssets(release.id)).find(({ name }) => name === file.name);
        if (!asset) return undefined;
        const stored = await readAsset(asset);
        if (stored.sha256 === file.sha256 && stored.bytes === file.bytes) return asset;
        // Left by an upload that broke off (GitHub keeps an empty «starter»), or by other evidence.
        await deleteAsset(asset);
        return undefined;
      };
      if (await find()) return;
      const upload = async () => {
        const hash = createHash('sha256');
        const body = Readable.from(hashing(content(), hash));
        const { data } = await client.request({
          method: 'POST',
          url: `${release.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(file.name)}`,
          headers: { 'content-type': 'application/octet-stream', 'content-length': String(file.bytes) },
          data: Readable.toWeb(body),
          request: { timeoutMs: transferMs },
        });
        if (hash.digest('hex') !== file.sha256) {
          await deleteAsset(data as Asset);
          throw new ConfigurationError({
            where: file.name,
            message: 'changed while it was published.',
            fix: 'Let nothing write the files of the model after they were tested.',
          });
        }
        return data as Asset;
      };
      await createOnce({ create: upload, find, sleep }).catch(async (error: unknown) => {
        if (isNotFound(error)) throw new RegistryChangedError(`The draft ${handle} is not there any more.`);
        // Another publisher of the same draft was faster.
        if (error instanceof GitHubError && error.codes.includes('already_exists') && (await find())) return;
        throw error;
      });
    },

    async removeFile(handle, name) {
      const release = await requireDraft(handle);
      const asset = (await listAssets(release.id)).find((other) => other.name === name);
      if (asset) await deleteAsset(asset).catch(ignoreMissing);
    },

    async publish(handle) {
      const release = await getRelease(Number(handle));
      if (!release) throw new RegistryChangedError(`The draft ${handle} is not there any more.`);
      if (!release.draft) return;
      try {
        await repos.updateRelease({ ...route, release_id: release.id, draft: false, make_latest: 'false' });
        begun.add(release.id);
      } catch (error) {
        throw explainRefusedPublication(error, release.tag_name);
      }
    },

    async removeDraft(handle) {
      const release = await getRelease(Number(handle));
      if (!release?.draft) return;
      await repos.deleteRelease({ ...route, release_id: release.id }).catch(ignoreMissing);
    },
  };
}

async function* hashing(content: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>) {
  for await (const chunk of content) {
    hash.update(chunk);
    yield chunk;
  }
}

function explainRefusedPublication(error: unknown, tag: string): unknown {
  if (isNotFound(error)) return new RegistryChangedError(`The draft of ${tag} is not there any more.`);
  if (!(error instanceof GitHubError) || error.status !== 422) return error;
  if (/immutable release/i.test(error.message)) {
    return new ConfigurationError(
      {
        where: tag,
        message:
          'was the tag of an immutable release that was deleted, and GitHub never lets it be used again.',
        fix: 'Publish as a later version with the input version.',
      },
      { cause: error },
    );
  }
  if (error.codes.includes('already_exists')) {
    return new RegistryChangedError(`${tag} was published by somebody else.`, { cause: error });
  }
  return error;
}

function isNotFound(error: unknown): boolean {
  return error instanceof GitHubError && error.status === 404;
}

function ignoreMissing(error: unknown): void {
  if (!isNotFound(error)) throw error;
}
