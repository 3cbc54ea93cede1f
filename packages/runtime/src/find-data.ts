import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FetchedFile, RemoteFiles, TableSource } from '@plimsoll/dataset';
import { tableSourceOf } from '@plimsoll/metrics';
import type { FileDigest } from '@plimsoll/record';
import { splitAddresses } from './digest-remote.ts';
import { digestContent, findFiles, inParallel, pathFrom } from './files.ts';
import type { World } from './world.ts';

/** What finding data takes. */
export type DataWorld = Pick<World, 'workspace' | 'root' | 'temporary'> & {
  engine(): Promise<RemoteFiles>;
};

/** Files that an input names, as one table. */
export interface FoundData {
  readonly source: TableSource & { readonly names: readonly string[] };
  /** What the record says of them: digests of the bytes that are read. */
  digest(): Promise<FileDigest[]>;
}

/**
 * Finds the data that an input names: paths and globs in the workspace, then addresses, which the engine fetches. Throws a
 * ConfigurationError that names the input.
 */
export type FindData = (patterns: readonly string[], input: string) => Promise<FoundData>;

/** Runs `work` with what finds its data. What was fetched is there as long as the work lasts. */
export async function withData<T>(world: DataWorld, work: (findData: FindData) => Promise<T>): Promise<T> {
  const folders: string[] = [];
  const fetchAll = async (addresses: readonly string[], input: string): Promise<FetchedFile[]> => {
    if (addresses.length === 0) return [];
    const engine = await world.engine();
    const folder = await mkdtemp(join(world.temporary, 'plimsoll-data-'));
    folders.push(folder);
    return engine.fetchRemote(addresses, { folder, input });
  };
  try {
    return await work(async (patterns, input) => {
      const { addresses, paths } = splitAddresses(patterns);
      const local = await findFiles(world.workspace, paths, input);
      const fetched = await fetchAll(addresses, input);
      return foundData(
        [...local.map((path) => ({ path, name: pathFrom(world.root, path) })), ...fetched],
        input,
      );
    });
  } finally {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  }
}

function foundData(found: readonly FetchedFile[], input: string): FoundData {
  const files = found.map(({ path }) => path);
  return {
    source: { ...tableSourceOf(files, input), names: found.map(({ name }) => name) },
    digest: () =>
      inParallel(found, async ({ path, name }) => ({ path: name, ...(await digestContent(path)) })),
  };
}
