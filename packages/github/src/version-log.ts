import {
  compareEntries,
  compareVersions,
  formatVersionTag,
  isSameEntry,
  type LogEntry,
  parseLogTag,
  parseTagMessage,
  parseVersionTag,
  RegistryChangedError,
  readEntry,
  renderEntryMessage,
  renderTagMessage,
  type VersionLog,
} from '@plimsoll/registry';
import { createOnce } from './create-once.ts';
import { GitHubError } from './github-error.ts';
import type { GitHubReleaseStoreOptions } from './release-assets.ts';
import { splitRepository } from './repository.ts';
import { readTagObjects } from './tag-objects.ts';

/**
 * The log of versions in the tags of a repository on GitHub: annotated tags in GTO's format. GitHub creates a
 * reference that exists for nobody (422), and that is the lock. Needs `contents: write`; looking needs `contents: read`.
 */
export function createGitHubVersionLog(options: GitHubReleaseStoreOptions): VersionLog {
  const { client, sleep } = options;
  const route = splitRepository(options.repository);
  const { git } = client.rest;

  /** Tags that this process made: lists lag behind writes. */
  const made = new Map<string, { readonly type: string; readonly sha: string }>();

  const listTags = async (prefix: string) => {
    const refs = await client
      .paginate(git.listMatchingRefs, { ...route, ref: `tags/${prefix}` })
      .catch(explainMissingRoute);
    const own = [...made].filter(([name]) => name.startsWith(prefix));
    const listed = refs.map(({ ref, object }) => [ref.slice('refs/tags/'.length), object] as const);
    return [...new Map([...own, ...listed])].map(([name, object]) => ({ name, object }));
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

    async register({ tag, label, because }) {
      const isOurs = async () => (await log.find(label))?.label?.id === label.id;
      const message = renderTagMessage(label, because);
      const object = await createTagObject({ tag, object: label.commit, message, ...taggerOf(because.who) });
      await createTag(tag, object, isOurs);
    },

    async history(model) {
      const refs = [...(await listTags(`${model}@`)), ...(await listTags(`${model}#`))];
      const ours = refs.filter(({ name }) => parseLogTag(name)?.model === model);
      const annotated = ours.flatMap(({ object }) => (object.type === 'tag' ? [object.sha] : []));
      const objects = await readTagObjects(client, options.repository, annotated);
      const entries = ours.flatMap(({ name, object }): LogEntry[] => {
        const annotation = objects.get(object.sha) ?? null;
        const entry = readEntry({ name, commit: annotation?.target ?? object.sha, annotation });
        return entry ? [entry] : [];
      });
      return entries.sort(compareEntries);
    },

    async append(entry) {
      const { tag, commit, at, note } = entry;
      const isOurs = async () => {
        const existing = (await log.history(entry.model)).find((other) => other.tag === tag);
        return existing !== undefined && isSameEntry(existing, entry);
      };
      const date = `${at.toISOString().slice(0, 19)}Z`;
      const message = renderEntryMessage(entry);
      const object = await createTagObject({ tag, object: commit, message, ...taggerOf(note.who, date) });
      await createTag(tag, object, isOurs);
    },
  };

  /** A tag object that no reference names is seen by nobody, so a lost one does no harm. */
  const createTagObject = (object: TagRequest): Promise<string> =>
    createOnce({
      create: async () => (await git.createTag({ ...route, ...object, type: 'commit' })).data.sha,
      find: async () => undefined,
      sleep,
    });

  const createTag = async (tag: string, object: string, isOurs: () => Promise<boolean>): Promise<void> => {
    try {
      await createOnce({
        create: async () => {
          await git.createRef({ ...route, ref: `refs/tags/${tag}`, sha: object });
          return true;
        },
        find: async () => ((await isOurs()) ? true : undefined),
        sleep,
      });
      made.set(tag, { type: 'tag', sha: object });
    } catch (error) {
      if (!(error instanceof GitHubError && error.status === 422)) throw error;
      if (!/already exists/i.test(error.message)) throw error;
      if (await isOurs()) return;
      // The list that did not show it yet should show it the next time.
      await sleep(1_000);
      if (await isOurs()) return;
      throw new RegistryChangedError(`The tag ${tag} exists already.`, { cause: error });
    }
  };
  return log;
}

interface TagRequest {
  readonly tag: string;
  /** The commit that it stands on. */
  readonly object: string;
  readonly message: string;
  readonly tagger?: { readonly name: string; readonly email: string; readonly date?: string };
}

/** Who did it, as git writes it; GitHub fills in the token's user and the time where nothing is given. */
function taggerOf(who: string | null, date?: string): Pick<TagRequest, 'tagger'> {
  const name = who ?? (date === undefined ? null : 'Plimsoll');
  if (name === null) return {};
  const email = `${name.replace(/[^A-Za-z0-9-]/g, '-')}@users.noreply.github.com`;
  return { tagger: { name, email, ...(date !== undefined && { date }) } };
}

/** GitHub answers with an empty list where nothing matches; only a server that has no such list answers 404. */
function explainMissingRoute(error: unknown): never {
  if (!(error instanceof GitHubError && error.status === 404)) throw error;
  throw new GitHubError(
    {
      ...{ operation: 'listing the tags of versions', attempts: 1, status: 404 },
      message:
        'this server (Gitea, Forgejo) lacks the part of GitHub’s API that versions are kept with, or the token may not read the repository. There, publish from a checkout with `plimsoll publish-model`, which makes the tags with git, and push them.',
    },
    { cause: error },
  );
}
