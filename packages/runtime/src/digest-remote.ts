import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { schemeOf } from '@plimsoll/dataset';
import type { FileDigest } from '@plimsoll/record';
import { digestContent } from './files.ts';
import type { DataWorld } from './find-data.ts';

/** The addresses among paths, globs and addresses, and the rest. */
export function splitAddresses(patterns: readonly string[]): { addresses: string[]; paths: string[] } {
  const isAddress = (pattern: string) => schemeOf(pattern) !== null;
  return {
    addresses: patterns.filter(isAddress),
    paths: patterns.filter((pattern) => !isAddress(pattern)),
  };
}

/**
 * Digests of the files at addresses, under their addresses without credentials. They are fetched for that, and not kept: an ETag is no digest
 * of the content, and a copy by another road has another one. Throws a ConfigurationError that names `input`.
 */
export async function digestRemote(
  world: Pick<DataWorld, 'temporary' | 'engine'>,
  addresses: readonly string[],
  input: string,
): Promise<FileDigest[]> {
  if (addresses.length === 0) return [];
  const engine = await world.engine();
  const folder = await mkdtemp(join(world.temporary, 'plimsoll-digest-'));
  try {
    const digests: FileDigest[] = [];
    // One address after the other, so that the disk holds no more than a pattern's files at a time.
    for (const address of addresses) {
      for (const { path, name } of await engine.fetchRemote([address], { folder, input })) {
        digests.push({ path: name, ...(await digestContent(path)) });
        await rm(path);
      }
    }
    return digests;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
