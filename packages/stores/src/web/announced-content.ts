import { createHash } from 'node:crypto';
import { ConfigurationError } from '@plimsoll/errors';
import type { FileContent, ReleaseFile } from '@plimsoll/registry';

/** Carries a failure of what is sent through the network code, which would take it for its own. */
export class ContentChangedError extends Error {
  readonly failure: Error;

  constructor(failure: Error) {
    super(failure.message, { cause: failure });
    this.name = 'ContentChangedError';
    this.failure = failure;
  }
}

/**
 * The content of a file while it is sent. It never ends whole when it is not what was announced: the last piece is kept back until
 * the digest is known, so that no server takes a wrong file for a right one. Throws a ContentChangedError.
 */
export async function* announcedContent(
  file: ReleaseFile,
  content: FileContent,
): AsyncGenerator<Uint8Array, void> {
  const hash = createHash('sha256');
  let bytes = 0;
  let kept: Uint8Array | undefined;
  try {
    for await (const piece of content()) {
      if (piece.length === 0) continue;
      hash.update(piece);
      bytes += piece.length;
      if (bytes > file.bytes) throw changed(file, `it has more than ${file.bytes} bytes now`);
      if (kept) yield kept;
      kept = piece;
    }
  } catch (error) {
    throw error instanceof ContentChangedError ? error : new ContentChangedError(error as Error);
  }
  const sha256 = hash.digest('hex');
  if (sha256 !== file.sha256) throw changed(file, `its SHA-256 was ${file.sha256}, and now it is ${sha256}`);
  if (kept) yield kept;
}

function changed({ name }: ReleaseFile, how: string): ContentChangedError {
  return new ContentChangedError(
    new ConfigurationError({ where: name, message: `changed while it was published: ${how}.` }),
  );
}
