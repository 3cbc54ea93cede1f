import { type ListedRelease, RegistryChangedError, type ReleaseFile } from '@plimsoll/registry';
import type { Blobs } from './blobs.ts';
import {
  type Draft,
  draftType,
  parseDraft,
  parseTag,
  renderDraft,
  renderDraftManifest,
  renderRemoved,
} from './draft.ts';
import { emptyText, type Manifest } from './manifest.ts';
import { describeText, type Manifests } from './manifests.ts';

const empty = describeText('application/vnd.oci.empty.v1+json', emptyText);

/** The repository of one model. */
export interface Repository {
  readonly name: string;
  readonly blobs: Blobs;
  readonly manifests: Manifests;
}

/** The drafts of a registry, by their handles. */
export interface Drafts {
  /** What the manifest of a draft says that it will hold; undefined where that is no draft of ours. */
  open(handle: string, manifest: Manifest): Promise<Draft | undefined>;
  /** A draft as it is now; undefined where there is none. */
  read(handle: string): Promise<Draft | undefined>;
  /** The same, or a RegistryChangedError. */
  require(handle: string): Promise<Draft>;
  write(handle: string, draft: Draft): Promise<void>;
  /** Changes what a draft will hold; one change after the other. */
  change(handle: string, change: (files: readonly ReleaseFile[]) => readonly ReleaseFile[]): Promise<void>;
  /** Removes a draft; where the registry removes nothing, it says of itself that it is none any more. */
  remove(handle: string): Promise<void>;
}

export function createDrafts({
  at,
  readTag,
}: {
  readonly at: (handle: string) => { model: string; tag: string; repository: Repository };
  readonly readTag: (
    model: string,
    tag: string,
  ) => Promise<(ListedRelease & { manifest: Manifest }) | undefined>;
}): Drafts {
  /** By the digests of what they were read from, which never change. */
  const known = new Map<string, Draft>();
  let changes: Promise<unknown> = Promise.resolve();
  const drafts: Drafts = {
    async open(handle, { config }) {
      const { tag, repository } = at(handle);
      const draft =
        known.get(config.digest) ?? parseDraft(await repository.blobs.readText(config, `the draft ${tag}`));
      if (draft) known.set(config.digest, draft);
      return draft ?? undefined;
    },
    async read(handle) {
      const { model, tag } = at(handle);
      const release = await readTag(model, tag);
      return release?.state === 'draft' ? drafts.open(handle, release.manifest) : undefined;
    },
    async require(handle) {
      const draft = await drafts.read(handle);
      if (draft) return draft;
      throw new RegistryChangedError(`The draft ${handle} is not there any more.`);
    },
    async write(handle, draft) {
      const { tag, repository } = at(handle);
      const { blobs, manifests } = repository;
      const text = renderDraft(draft);
      const config = describeText(draftType, text);
      await Promise.all([blobs.putText(config, text), blobs.putText(empty, emptyText)]);
      await putWhole(manifests, tag, renderDraftManifest(draft.label, { config, empty }));
    },
    change(handle, change) {
      const next = changes.then(async () => {
        const { label, files } = await drafts.require(handle);
        await drafts.write(handle, { label, files: change(files) });
      });
      changes = next.catch(() => {});
      return next;
    },
    async remove(handle) {
      const { tag, repository } = at(handle);
      if (parseTag(tag)?.state !== 'draft') return;
      const { blobs, manifests } = repository;
      const found = await manifests.get(tag);
      if (found?.manifest.artifactType !== draftType) return;
      if ((await manifests.remove(found.digest)) && (await manifests.get(tag)) === null) return;
      await blobs.putText(empty, emptyText);
      await manifests.put(tag, renderRemoved(empty));
    },
  };
  return drafts;
}

/** Gives a manifest its tag. Throws a RegistryChangedError where the registry misses a file of it. */
export async function putWhole(manifests: Manifests, tag: string, manifest: Manifest): Promise<void> {
  if (await manifests.put(tag, manifest)) return;
  throw new RegistryChangedError(`The registry does not have all files of ${tag} any more.`);
}
