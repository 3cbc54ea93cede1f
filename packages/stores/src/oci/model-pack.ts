import { formatLabel, isEvidence, parseLabel, type ReleaseFile, type ReleaseLabel } from '@plimsoll/registry';
import { type Descriptor, type Manifest, manifestType } from './manifest.ts';

/** What a manifest of a version is. Source: CNCF ModelPack, model-spec v0.0.7. */
export const modelType = 'application/vnd.cncf.model.manifest.v1+json';

/** Media type of the blob that describes a model. */
export const modelConfigType = 'application/vnd.cncf.model.config.v1+json';

/** Where a manifest holds our label. */
export const labelKey = 'plimsoll.label';

/** Where a layer holds the name of its file: for tools of ModelPack, and for oras. */
const nameKeys = ['org.cncf.model.filepath', 'org.opencontainers.image.title'] as const;

/** What a file is, by its name; the first that fits. All other files are weights. */
const layerKinds: readonly (readonly [RegExp, string])[] = [
  [/\.(py|ipynb|r|jl|sh|js|ts|lua)$/i, 'code'],
  [/\.(md|txt|rst|pdf|html?)$|^(licen[cs]e|notice|readme|copying)\b/i, 'doc'],
  [
    /^(config|generation_config|tokenizer|vocab|special_tokens|preprocessor|labels?)[^.]*\.\w+$/i,
    'weight.config',
  ],
  [/\.(ya?ml|toml|ini|cfg)$/i, 'weight.config'],
];

function mediaTypeOf(name: string): string {
  const kind = isEvidence(name) ? 'doc' : layerKinds.find(([form]) => form.test(name))?.[1];
  return `application/vnd.cncf.model.${kind ?? 'weight'}.v1.raw`;
}

/** A file as a layer: as it is, neither packed nor compressed, so that its digest is the file's own. */
function renderLayer({ name, sha256, bytes }: ReleaseFile): Descriptor {
  return {
    mediaType: mediaTypeOf(name),
    digest: `sha256:${sha256}`,
    size: bytes,
    annotations: Object.fromEntries(nameKeys.map((key) => [key, name])),
  };
}

/** The text of the blob that describes a model. The same version always gives the same text: it holds no time. */
export function renderModelConfig(label: ReleaseLabel, files: readonly ReleaseFile[]): string {
  const source = sourceOf(label);
  return JSON.stringify({
    descriptor: {
      name: label.model,
      version: label.version,
      revision: label.commit,
      ...(source !== null && { sourceURL: source }),
    },
    config: {},
    modelfs: { type: 'layers', diffIds: files.map(({ sha256 }) => `sha256:${sha256}`) },
  });
}

/** The manifest of a version. */
export function renderModelManifest(
  label: ReleaseLabel,
  { config, files }: { readonly config: Descriptor; readonly files: readonly ReleaseFile[] },
): Manifest {
  const source = sourceOf(label);
  return {
    schemaVersion: 2,
    mediaType: manifestType,
    artifactType: modelType,
    config,
    layers: files.map(renderLayer),
    annotations: {
      'org.opencontainers.image.title': label.model,
      'org.opencontainers.image.version': label.version,
      'org.opencontainers.image.revision': label.commit,
      // GitHub shows a package on the page of the repository that this names.
      ...(source !== null && { 'org.opencontainers.image.source': source }),
      [labelKey]: formatLabel(label),
    },
  };
}

/** The label on a manifest; null when Plimsoll did not make it. */
export function readLabel({ annotations }: Manifest): ReleaseLabel | null {
  return parseLabel(annotations?.[labelKey] ?? '');
}

/** The files that a manifest names. Layers without a name are none of ours. */
export function readFiles({ layers }: Manifest): ReleaseFile[] {
  return layers.flatMap(({ digest, size, annotations }) => {
    const name = nameKeys.map((key) => annotations?.[key]).find((one) => one !== undefined);
    return name === undefined ? [] : [{ name, sha256: digest.slice('sha256:'.length), bytes: size }];
  });
}

/** The repository of the code, from the address of the run; null in a terminal. */
function sourceOf({ run }: ReleaseLabel): string | null {
  return /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\//.exec(run ?? '')?.[1] ?? null;
}
