/** Media type of every manifest that we write. Source: the OCI image specification 1.1. */
export const manifestType = 'application/vnd.oci.image.manifest.v1+json';

/** Names a blob by its digest. */
export interface Descriptor {
  readonly mediaType: string;
  /** sha256:<64 hexadecimal digits> */
  readonly digest: string;
  readonly size: number;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** An image manifest, as far as we write and read one. */
export interface Manifest {
  readonly schemaVersion: 2;
  readonly mediaType: typeof manifestType;
  readonly artifactType?: string;
  readonly config: Descriptor;
  readonly layers: readonly Descriptor[];
  readonly annotations?: Readonly<Record<string, string>>;
}

/** The blob that stands where a manifest needs one and there is nothing to say. Source: OCI image specification, «Guidance for an empty descriptor». */
export const emptyText = '{}';

/** Reads a manifest that somebody else may have written; null when it is none that we could use. */
export function parseManifest(text: string): Manifest | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isObject(value)) return null;
  const { config, layers, artifactType, annotations } = value;
  if (!isDescriptor(config) || !Array.isArray(layers) || !layers.every(isDescriptor)) return null;
  if (artifactType !== undefined && typeof artifactType !== 'string') return null;
  if (annotations !== undefined && !isTexts(annotations)) return null;
  return {
    ...{ schemaVersion: 2, mediaType: manifestType, config, layers },
    ...(artifactType !== undefined && { artifactType }),
    ...(annotations !== undefined && { annotations }),
  };
}

function isDescriptor(value: unknown): value is Descriptor {
  if (!isObject(value)) return false;
  const { mediaType, digest, size, annotations } = value;
  return (
    typeof mediaType === 'string' &&
    typeof digest === 'string' &&
    /^sha256:[0-9a-f]{64}$/.test(digest) &&
    Number.isSafeInteger(size) &&
    (size as number) >= 0 &&
    (annotations === undefined || isTexts(annotations))
  );
}

function isTexts(value: unknown): value is Record<string, string> {
  return isObject(value) && Object.values(value).every((text) => typeof text === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
