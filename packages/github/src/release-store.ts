import { ConfigurationError } from '@plimsoll/errors';
import {
  formatVersionTag,
  type ListedRelease,
  parseVersionTag,
  RegistryChangedError,
  type ReleaseStore,
} from '@plimsoll/registry';
import { createOnce } from './create-once.ts';
import { GitHubError } from './github-error.ts';
import {
  createReleaseAssets,
  type GitHubRelease,
  type GitHubReleaseStoreOptions,
  isNotFound,
} from './release-assets.ts';
import { parseReleaseBody, renderReleaseBody } from './release-body.ts';
import { splitRepository } from './repository.ts';

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
  const assets = createReleaseAssets(options);
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
    if (!release?.draft) throw gone(handle);
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

  return {
    kind: 'github',
    parallelUploads: 4,

    async list(model) {
      return (await listReleases()).flatMap((release): ListedRelease[] => {
        const listed = toListed(release);
        return listed && parseVersionTag(release.tag_name)?.model === model ? [listed] : [];
      });
    },

    async inspect({ model, version }) {
      const listed = (await this.list(model)).filter((release) => release.version === version);
      const read = async (release: ListedRelease) => {
        const files = await assets.read(Number(release.handle)).catch((error: unknown) => {
          throw isNotFound(error) ? gone(release.handle) : error;
        });
        return { ...release, files };
      };
      return Promise.all(listed.map(read));
    },

    async createDraft({ label, tag, notes }) {
      const find = async () =>
        (await listReleases()).find(
          ({ draft, body }) => draft && parseReleaseBody(body ?? '')?.id === label.id,
        );
      const create = async () => {
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
      };
      const begin = () =>
        createOnce<GitHubRelease>({ create, find, sleep }).catch((error: unknown) => {
          throw explainRefusal(error, { tag, repository: options.repository });
        });
      const draft = (await find()) ?? (await begin());
      begun.add(draft.id);
      return String(draft.id);
    },

    readFile: (handle, name) => assets.open(Number(handle), name),

    async putFile(handle, file, content) {
      const release = await requireDraft(handle);
      await assets.put(release, file, content).catch((error: unknown) => {
        throw isNotFound(error) ? gone(handle) : error;
      });
    },

    async removeFile(handle, name) {
      await assets.remove((await requireDraft(handle)).id, name);
    },

    async publish(handle) {
      const release = await getRelease(Number(handle));
      if (!release) throw gone(handle);
      if (!release.draft) return;
      try {
        await repos.updateRelease({ ...route, release_id: release.id, draft: false, make_latest: 'false' });
        begun.add(release.id);
      } catch (error) {
        if (isNotFound(error)) throw gone(handle);
        const refusal = explainRefusal(error, { tag: release.tag_name, repository: options.repository });
        // Nobody can ever publish this draft.
        if (refusal instanceof ConfigurationError) await this.removeDraft(handle);
        throw refusal;
      }
    },

    async removeDraft(handle) {
      const release = await getRelease(Number(handle));
      if (!release?.draft) return;
      await repos.deleteRelease({ ...route, release_id: release.id }).catch((error: unknown) => {
        if (!isNotFound(error)) throw error;
      });
    },
  };
}

/** A release as the registry sees it; undefined for what is no version, and for drafts that people made by hand. */
function toListed(release: GitHubRelease): ListedRelease | undefined {
  const tag = parseVersionTag(release.tag_name);
  const found = parseReleaseBody(release.body ?? '');
  const label = found !== null && formatVersionTag(found) === release.tag_name ? found : null;
  if (!tag || (release.draft && label === null)) return undefined;
  return {
    handle: String(release.id),
    state: release.draft ? 'draft' : 'published',
    version: tag.version,
    label,
    location: release.html_url,
  };
}

function gone(handle: string): RegistryChangedError {
  return new RegistryChangedError(`The draft ${handle} is not there any more.`);
}

function explainRefusal(
  error: unknown,
  { tag, repository }: { readonly tag: string; readonly repository: string },
): unknown {
  if (!(error instanceof GitHubError) || error.status !== 422) return error;
  if (/immutable release/i.test(error.message)) {
    return new ConfigurationError(
      {
        where: tag,
        message:
          'was the tag of an immutable release that was deleted, and GitHub never lets it be used again; the version is in the log, and has no release.',
        fix: `Give it up: plimsoll deprecate ${tag} --reason "its release was deleted" --repository ${repository}; then run publish-model again, which takes the next version.`,
      },
      { cause: error },
    );
  }
  if (error.codes.includes('already_exists')) {
    return new RegistryChangedError(`${tag} was published by somebody else.`, { cause: error });
  }
  return error;
}
