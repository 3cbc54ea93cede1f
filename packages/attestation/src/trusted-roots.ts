import { ConfigurationError } from '@plimsoll/errors';
import type { TrustedRoot } from '@sigstore/protobuf-specs';

/** Certificate authorities, logs and time stamps that are trusted, of one or more instances of Sigstore. */
export type TrustedRoots = readonly TrustedRoot[];

/**
 * Reads what `gh attestation trusted-root` writes: a trusted root in JSON, or one on each line. Throws a ConfigurationError that names
 * `where` when the text is none.
 */
export async function parseTrustedRoots(text: string, where: string): Promise<TrustedRoots> {
  const { TrustedRoot: parser } = await import('@sigstore/protobuf-specs');
  const readRoot = (json: string) => readWith(parser, json);
  const whole = readRoot(text);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const roots = whole ? [whole] : lines.map(readRoot);
  if (roots.length > 0 && roots.every((root) => root !== undefined)) return roots;
  throw new ConfigurationError({
    where,
    message: 'holds no trusted root of Sigstore.',
    fix: 'Write one: gh attestation trusted-root > trusted_root.jsonl',
  });
}

function readWith(parser: { fromJSON(json: unknown): TrustedRoot }, text: string): TrustedRoot | undefined {
  try {
    const root = parser.fromJSON(JSON.parse(text));
    return root.certificateAuthorities.length > 0 ? root : undefined;
  } catch {
    return undefined;
  }
}

/** The trusted root of Sigstore's public instance, over TUF, with a copy below `cacheFolder`. Fails without the network. */
export async function fetchTrustedRoots(cacheFolder: string): Promise<TrustedRoots> {
  const { getTrustedRoot } = await import('@sigstore/tuf');
  return [await getTrustedRoot({ cachePath: cacheFolder, retry: 1, timeout: 10_000 })];
}
