import {
  type ListedRelease,
  parseLabel,
  RegistryChangedError,
  type ReleaseLabel,
  type ReleaseStore,
  type StoredRelease,
} from '@plimsoll/registry';
import { announcedContent } from '../web/announced-content.ts';
import { beginDraft, draftForm } from './begin-draft.ts';
import { createHubAliases } from './hub-aliases.ts';
import type { HubApi, HubRef } from './hub-api.ts';
import { cardName, createDigests, ownNames, readHubText, versionFiles } from './hub-files.ts';
import { connectToHub, type HubPlace, type HubSurroundings, repositoryOf } from './hub-place.ts';
import { uploadLargeFile } from './large-files.ts';
import { createPendingCommits, type PendingCommits } from './pending-commits.ts';
import { alreadyPublished, draftGone, otherModel } from './refusals.ts';
import { showNewest } from './show-newest.ts';

/** What the store needs. */
export interface HubStoreOptions extends HubPlace, HubSurroundings {}

const versionForm = /^v\d+\.\d+\.\d+$/;

/** A repository that this process speaks to. */
interface Connection {
  readonly api: HubApi;
  readonly pending: PendingCommits;
  readonly digest: ReturnType<typeof createDigests>;
  /** Labels by commit: a commit never changes. */
  readonly labels: Map<string, ReleaseLabel | null>;
  /** The commit of each branch or tag that was inspected last. */
  readonly inspected: Map<string, string>;
}

/**
 * Keeps versions on the Hugging Face Hub: a version is a tag of the model's repository, v1.4.0, and a draft is a branch of its own,
 * named by its label, so that many who begin the same draft have one. The tag is created on the branch in one call; then main
 * shows the newest version, with MODEL_CARD.md as README.md, and the branch is removed. As long as the branch is there something
 * may be left to do, so it is listed. Handles are `<repository>#<branch or tag>`.
 */
export function createHubStore(options: HubStoreOptions): ReleaseStore {
  const connections = new Map<string, Connection>();
  const connect = (repository: string): Connection => {
    const known = connections.get(repository);
    if (known) return known;
    const api = connectToHub(repository, options);
    const pending = createPendingCommits(api, { repository, sleep: options.sleep });
    const made = { api, pending, digest: createDigests(api), labels: new Map(), inspected: new Map() };
    connections.set(repository, made);
    return made;
  };
  const open = (handle: string) => {
    const at = handle.lastIndexOf('#');
    const repository = handle.slice(0, at);
    return { repository, ref: handle.slice(at + 1), ...connect(repository) };
  };
  const labelAt = async (repository: string, commit: string): Promise<ReleaseLabel | null> => {
    const { api, labels } = connect(repository);
    const known = labels.get(commit);
    if (known !== undefined) return known;
    const said = await readHubText(api, repository, commit, ownNames.label).catch((error: unknown) => {
      if (error instanceof RegistryChangedError) return '';
      throw error;
    });
    const label = parseLabel(said);
    labels.set(commit, label);
    return label;
  };
  const branchOf = async (handle: string): Promise<HubRef> => {
    const { api, repository, ref } = open(handle);
    const found = (await api.refs(repository))?.branches.find(({ name }) => name === ref);
    if (!found || !draftForm.test(ref)) throw draftGone(repository, ref);
    return found;
  };

  return {
    kind: 'hugging-face',
    parallelUploads: 4,
    digests: 'recorded',
    aliases: createHubAliases((model) => {
      const repository = repositoryOf(model, options);
      return { repository, api: connect(repository).api };
    }),

    async list(model) {
      const repository = repositoryOf(model, options);
      const { api } = connect(repository);
      const refs = await api.refs(repository);
      const releases: ListedRelease[] = [];
      for (const { name, commit } of refs?.tags ?? []) {
        if (!versionForm.test(name)) continue;
        const label = await labelAt(repository, commit);
        if (label !== null && label.model !== model) throw otherModel(repository, label.model, model);
        const location = `${api.endpoint}/${repository}/tree/${name}`;
        const own = label?.version === name ? label : null;
        releases.push({
          handle: `${repository}#${name}`,
          state: 'published',
          version: name,
          label: own,
          location,
        });
      }
      for (const { name, commit } of refs?.branches ?? []) {
        const [, version, id] = draftForm.exec(name) ?? [];
        if (version === undefined || id === undefined) continue;
        const found = await labelAt(repository, commit);
        // A branch that was only begun still has what main has.
        const label = found?.id.startsWith(id) && found.model === model ? found : null;
        const location = `${api.endpoint}/${repository}/tree/${name}`;
        releases.push({ handle: `${repository}#${name}`, state: 'draft', version, label, location });
      }
      return releases;
    },

    async inspect({ model, version }) {
      const repository = repositoryOf(model, options);
      const { api, pending, digest, inspected } = connect(repository);
      await pending.flush();
      const listed = (await this.list(model)).filter((release) => release.version === version);
      const refs = await api.refs(repository);
      const read = async (release: ListedRelease): Promise<StoredRelease> => {
        const { ref } = open(release.handle);
        const among = release.state === 'draft' ? refs?.branches : refs?.tags;
        const commit = among?.find(({ name }) => name === ref)?.commit;
        if (commit === undefined) throw draftGone(repository, ref);
        inspected.set(ref, commit);
        const files = versionFiles(await api.tree(repository, commit));
        return {
          ...release,
          files: await Promise.all(files.map((file) => digest(repository, commit, file))),
        };
      };
      return Promise.all(listed.map(read));
    },

    async createDraft({ label }) {
      const repository = repositoryOf(label.model, options);
      const { api } = connect(repository);
      const branch = await beginDraft(api, label, { repository, labelAt, sleep: options.sleep });
      return `${repository}#${branch}`;
    },

    async *readFile(handle, name) {
      const { api, repository, ref } = open(handle);
      yield* api.read(repository, ref, name);
    },

    async putFile(handle, file, content) {
      await branchOf(handle);
      const { api, repository, ref, pending } = open(handle);
      const sample = await readSample(content());
      const mode = await api.uploadMode(repository, ref, { path: file.name, bytes: file.bytes, sample });
      if (mode === 'lfs' && file.bytes > 0) {
        await uploadLargeFile(api, { repository, branch: ref }, file, content);
        const { sha256, bytes } = file;
        await pending.add(ref, { kind: 'lfsFile', path: file.name, sha256, bytes });
        return;
      }
      const pieces: Uint8Array[] = [];
      for await (const piece of announcedContent(file, content)) pieces.push(piece);
      const whole = Buffer.concat(pieces);
      await pending.add(ref, { kind: 'file', path: file.name, content: whole });
      if (file.name === cardName)
        await pending.add(ref, { kind: 'file', path: ownNames.card, content: whole });
    },

    async removeFile(handle, name) {
      await branchOf(handle);
      const { pending, ref } = open(handle);
      await pending.add(ref, { kind: 'deletedFile', path: name });
      await pending.flush();
    },

    async publish(handle) {
      const { api, repository, ref, pending, inspected } = open(handle);
      await pending.flush();
      // What was looked at last, and nothing that somebody committed since.
      const commit = inspected.get(ref) ?? (await branchOf(handle)).commit;
      const label = await labelAt(repository, commit);
      if (label === null) throw draftGone(repository, ref);
      const tagOf = async () =>
        (await api.refs(repository))?.tags.find(({ name }) => name === label.version)?.commit;
      const before = await tagOf();
      if (before === undefined) {
        await branchOf(handle);
        await api.createTag(repository, label.version, commit);
      }
      if ((before ?? (await tagOf())) !== commit) throw alreadyPublished(label);
      await finish(handle);
    },

    async removeDraft(handle) {
      await finish(handle);
    },
  };

  /** Lets main show what is newest, and removes a branch that nobody needs any more. */
  async function finish(handle: string): Promise<void> {
    const { api, repository, ref } = open(handle);
    const refs = await api.refs(repository);
    if (!draftForm.test(ref) || !refs?.branches.some(({ name }) => name === ref)) return;
    await showNewest(api, { repository, labelAt, sleep: options.sleep });
    await api.deleteBranch(repository, ref);
  }
}

async function readSample(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  for await (const piece of content) return piece.subarray(0, 512);
  return new Uint8Array(0);
}
