import {
  compareVersions,
  formatVersionTag,
  parseTagMessage,
  parseVersionTag,
  RegistryChangedError,
  renderTagMessage,
  type VersionLog,
} from '@plimsoll/registry';
import type { GitHubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { GitHubError } from './github-error.ts';
import type { GitHubReleaseStoreOptions } from './release-assets.ts';
import { splitRepository } from './repository.ts';

/**
 * The log of versions in the tags of a repository on GitHub: annotated tags in GTO's format. GitHub creates a
 * reference that exists for nobody (422), and that is the lock. Needs `contents: write`; looking needs `contents: read`.
 */
export function createGitHubVersionLog(options: GitHubReleaseStoreOptions): VersionLog {
  const { client, sleep } = options;
  const route = splitRepository(options.repository);
  const { git } = client.rest;

  const listTags = async (prefix: string) => {
    const refs = await client.paginate(git.listMatchingRefs, {
      ...route,
      ref: `tags/${prefix}`,
    });
    return refs.map(({ ref, object }) => ({ name: ref.slice('refs/tags/'.length), object }));
  };

  const log: VersionLog = {
    async versions(model) {
      const tags = (await listTags(`${model}@v`)).map(({ name }) => parseVersionTag(name));
      const versions = tags.flatMap((tag) => (tag?.model === model ? [tag.version] : []));
      return [...new Set(versions)].sort(compareVersions);
    },

    async find(key) {
      const name = formatVersionTag(key);
      const tag = (await listTags(name)).find((other) => {
        const parsed = parseVersionTag(other.name);
        return parsed?.model === key.model && parsed.version === key.version;
      });
      if (!tag) return null;
      const { version } = key;
      if (tag.object.type !== 'tag') return { tag: tag.name, version, commit: tag.object.sha, label: null };
      const { data } = await git.getTag({ ...route, tag_sha: tag.object.sha });
      return { tag: tag.name, version, commit: data.object.sha, label: parseTagMessage(data.message) };
    },

    async register({ tag, label }) {
      const isOurs = async () => ((await log.find(label))?.label?.id === label.id ? true : undefined);
      // A tag object that no reference names is seen by nobody, so a lost one does no harm.
      const object = await createOnce({
        create: () =>
          createTagObject(client, { ...route, tag, object: label.commit, message: renderTagMessage(label) }),
        find: async () => undefined,
        sleep,
      });
      try {
        await createOnce({
          create: async () => {
            await git.createRef({ ...route, ref: `refs/tags/${tag}`, sha: object });
            return true;
          },
          find: isOurs,
          sleep,
        });
      } catch (error) {
        if (!(error instanceof GitHubError && error.status === 422)) throw error;
        if (!/already exists/i.test(error.message)) throw error;
        if (!(await isOurs()))
          throw new RegistryChangedError(`The tag ${tag} exists already.`, { cause: error });
      }
    },
  };
  return log;
}

async function createTagObject(
  client: GitHubClient,
  tag: { owner: string; repo: string; tag: string; object: string; message: string },
): Promise<string> {
  const { data } = await client.rest.git.createTag({ ...tag, type: 'commit' });
  return data.sha;
}
