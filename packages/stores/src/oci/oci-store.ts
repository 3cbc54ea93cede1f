import {
  type ListedRelease,
  RegistryChangedError,
  type ReleaseFile,
  type ReleaseStore,
  type StoredFile,
} from '@plimsoll/registry';
import { fetchOf } from '../web/fetch-of.ts';
import { type Blobs, createBlobs } from './blobs.ts';
import { draftTag, draftType, parseTag } from './draft.ts';
import { createDrafts, putWhole, type Repository } from './drafts.ts';
import { findLogin, type LoginPlaces } from './login.ts';
import type { Manifest } from './manifest.ts';
import { createManifests, describeText } from './manifests.ts';
import {
  modelConfigType,
  readFiles,
  readLabel,
  renderModelConfig,
  renderModelManifest,
} from './model-pack.ts';
import { describePlace, placeOf } from './place.ts';
import { createTransport } from './transport.ts';

/** How many small questions are asked at the same time. */
const questionsAtOnce = 8;

export interface OciStoreOptions extends LoginPlaces {
  /** Host with its port, such as ghcr.io. */
  readonly host: string;
  /** Where the repositories of models are, such as acme; or the repository of the one model. */
  readonly path: string;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: (message: string) => void;
  /** Longest time for an answer that is no file, in milliseconds. Default: one minute. */
  readonly timeoutMs?: number;
}

/**
 * Keeps versions in a registry that speaks the distribution specification, as ModelPack artifacts: `<repository>:v1.2.0`. Files are blobs,
 * named by their digests, so that what is there already is never sent again.
 *
 * A draft is a manifest under a tag of its own, which says from its beginning what the version will hold; the blobs tell what is there of it.
 * The version appears when its manifest gets its tag, in one request. Handles are `<model>:<tag>`.
 */
export function createOciStore(options: OciStoreOptions): ReleaseStore {
  const { sleep, log } = options;
  const login = () => findLogin(options.host, options);
  const sender = fetchOf(options.environment);
  const repositories = new Map<string, Repository>();
  const repositoryOf = (model: string): Repository => {
    const known = repositories.get(model);
    if (known) return known;
    const place = placeOf(model, options);
    const transport = createTransport(place, { ...options, sender, login });
    const blobs = createBlobs(transport, { sleep, log });
    const repository = { name: describePlace(place), blobs, manifests: createManifests(transport) };
    repositories.set(model, repository);
    return repository;
  };
  const at = (handle: string) => {
    const [model = '', tag = ''] = handle.split(':');
    return { model, tag, repository: repositoryOf(model) };
  };

  /** A tag of a model's repository as a release; undefined for what is none of this model's. */
  const readTag = async (
    model: string,
    tag: string,
  ): Promise<(ListedRelease & { manifest: Manifest }) | undefined> => {
    const parsed = parseTag(tag);
    const { name, manifests } = repositoryOf(model);
    const found = parsed && (await manifests.get(tag));
    if (!parsed || !found) return undefined;
    const { manifest } = found;
    const label = readLabel(manifest);
    const isDraft = manifest.artifactType === draftType;
    if (isDraft !== (parsed.state === 'draft') || (isDraft && label?.model !== model)) return undefined;
    return { ...parsed, handle: `${model}:${tag}`, label, location: `${name}:${tag}`, manifest };
  };
  const listTags = async (model: string, isWanted: (version: string) => boolean) => {
    const tags = await repositoryOf(model).manifests.tags();
    const wanted = tags.filter((tag) => isWanted(parseTag(tag)?.version ?? ''));
    const read = await mapSome(wanted, (tag) => readTag(model, tag));
    return read.filter((release) => release !== undefined);
  };
  const drafts = createDrafts({ at, readTag });
  const filesOf = async (handle: string, { state, manifest }: { state: string; manifest: Manifest }) =>
    state === 'draft' ? ((await drafts.open(handle, manifest))?.files ?? []) : readFiles(manifest);
  const publishedLabel = async (model: string, version: string) => (await readTag(model, version))?.label;
  return {
    kind: 'oci',
    parallelUploads: 4,

    async list(model) {
      return (await listTags(model, () => true)).map(toListed);
    },

    async inspect({ model, version }) {
      const { blobs } = repositoryOf(model);
      const releases = await listTags(model, (other) => other === version);
      const read = async (release: (typeof releases)[number]) => {
        const files = await filesOf(release.handle, release);
        const stored = await mapSome(files, (file) => look(blobs, file));
        return { ...toListed(release), files: stored.filter((file) => file !== undefined) };
      };
      return Promise.all(releases.map(read));
    },

    async createDraft({ label, files }) {
      const { model, version } = label;
      if ((await publishedLabel(model, version)) !== undefined) {
        throw new RegistryChangedError(`${model} ${version} is published already.`);
      }
      const handle = `${model}:${draftTag(label)}`;
      if ((await drafts.read(handle)) === undefined) await drafts.write(handle, { label, files });
      return handle;
    },

    async putFile(handle, file, content) {
      const { files } = await drafts.require(handle);
      await at(handle).repository.blobs.put(file, content);
      const { name, sha256, bytes } = file;
      if (files.some((one) => one.name === name && one.sha256 === sha256)) return;
      const others = (all: readonly ReleaseFile[]) => all.filter((one) => one.name !== name);
      await drafts.change(handle, (all) => [...others(all), { name, sha256, bytes }]);
    },

    async *readFile(handle, name) {
      const { model, tag, repository } = at(handle);
      const release = await readTag(model, tag);
      const file = release && (await filesOf(handle, release)).find((one) => one.name === name);
      if (!file) throw new RegistryChangedError(`${repository.name}:${tag} has no file ${name}.`);
      yield* repository.blobs.read(file);
    },

    // Blobs stay: other versions may hold the same ones.
    async removeFile(handle, name) {
      const { files } = await drafts.require(handle);
      if (!files.some((one) => one.name === name)) return;
      await drafts.change(handle, (all) => all.filter((one) => one.name !== name));
    },

    async publish(handle) {
      const { model, tag, repository } = at(handle);
      const { blobs, manifests } = repository;
      const version = parseTag(tag)?.version ?? '';
      const existing = await publishedLabel(model, version);
      if (existing && draftTag(existing) === tag) return drafts.remove(handle);
      if (existing !== undefined) throw new RegistryChangedError(`${model} ${version} is published already.`);
      const { label, files } = await drafts.require(handle);
      const text = renderModelConfig(label, files);
      const config = describeText(modelConfigType, text);
      await blobs.putText(config, text);
      await putWhole(manifests, version, renderModelManifest(label, { config, files }));
      await drafts.remove(handle);
    },

    removeDraft: drafts.remove,
  };
}

/** A file as the registry holds it; undefined when it is not there. */
async function look(blobs: Blobs, { name, sha256, bytes }: ReleaseFile): Promise<StoredFile | undefined> {
  const stored = await blobs.find({ name, sha256 });
  if (stored === null) return undefined;
  return { name, bytes: stored, sha256: stored === bytes ? sha256 : null };
}

function toListed({ handle, state, version, label, location }: ListedRelease): ListedRelease {
  return { handle, state, version, label, location };
}

/** Asks for several things at a time; the answers come in the order of the questions. */
async function mapSome<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<R[]> {
  const answers: R[] = [];
  for (let start = 0; start < items.length; start += questionsAtOnce) {
    answers.push(...(await Promise.all(items.slice(start, start + questionsAtOnce).map(ask))));
  }
  return answers;
}
