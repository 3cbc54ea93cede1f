import { formatLabel, parseLabel, type ReleaseFile, type ReleaseLabel } from '@plimsoll/registry';
import { type Descriptor, type Manifest, manifestType } from './manifest.ts';
import { labelKey } from './model-pack.ts';

/** What the manifest of a draft is: nothing that a tool would pull as a model. */
export const draftType = 'application/vnd.plimsoll.draft.v1+json';

/** What stands where a draft was, in registries that do not let anything be removed. */
export const removedType = 'application/vnd.plimsoll.removed-draft.v1+json';

/** What a draft will be. Which of its files are there already, the registry says. */
export interface Draft {
  readonly label: ReleaseLabel;
  readonly files: readonly ReleaseFile[];
}

/** The tag of a draft. Publishers of the same release share one; others have their own. */
export function draftTag({ version, id }: Pick<ReleaseLabel, 'version' | 'id'>): string {
  return `draft-${version}-${id.slice(0, 16)}`;
}

/** The version that a tag is of, and whether it is a draft's; null for tags of others. */
export function parseTag(
  tag: string,
): { readonly version: string; readonly state: 'draft' | 'published' } | null {
  const [, draft, published] = /^(?:draft-(v\d+\.\d+\.\d+)-[0-9a-f]{16}|(v\d+\.\d+\.\d+))$/.exec(tag) ?? [];
  if (draft !== undefined) return { version: draft, state: 'draft' };
  return published === undefined ? null : { version: published, state: 'published' };
}

/** The text of the blob that holds a draft. */
export function renderDraft({ label, files }: Draft): string {
  return JSON.stringify({
    label: formatLabel(label),
    files: files.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
  });
}

/** Reads the blob of a draft; null when it is none. */
export function parseDraft(text: string): Draft | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { label: labelText, files } = (value ?? {}) as { label?: unknown; files?: unknown };
  const label = typeof labelText === 'string' ? parseLabel(labelText) : null;
  return label !== null && Array.isArray(files) && files.every(isFile) ? { label, files } : null;
}

/** The manifest of a draft. Its layers are empty, so that it can stand before any file is there. */
export function renderDraftManifest(
  label: ReleaseLabel,
  { config, empty }: { readonly config: Descriptor; readonly empty: Descriptor },
): Manifest {
  return {
    ...{ schemaVersion: 2, mediaType: manifestType, artifactType: draftType, config, layers: [empty] },
    annotations: { [labelKey]: formatLabel(label) },
  };
}

/** The manifest that stands where a draft was. */
export function renderRemoved(empty: Descriptor): Manifest {
  return {
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: removedType,
    config: empty,
    layers: [empty],
  };
}

function isFile(value: unknown): value is ReleaseFile {
  const { name, sha256, bytes } = (value ?? {}) as Partial<Record<keyof ReleaseFile, unknown>>;
  return (
    typeof name === 'string' &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    Number.isSafeInteger(bytes) &&
    (bytes as number) >= 0
  );
}
