import { compareVersions, RegistryChangedError, type ReleaseLabel } from '@plimsoll/registry';
import { isUncertain } from '../web/web-client.ts';
import type { HubApi, HubChange, HubFile } from './hub-api.ts';
import { cardName, ownNames } from './hub-files.ts';

/** What it needs besides the API. */
interface Showing {
  readonly repository: string;
  readonly labelAt: (repository: string, commit: string) => Promise<ReleaseLabel | null>;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Lets main show the newest version, in one commit. What people put there themselves stays: removed is only what the version that
 * main shows now had brought, and a README.md that somebody wrote is kept. When main moves meanwhile, all is looked at again.
 */
export async function showNewest(api: HubApi, { repository, labelAt, sleep }: Showing): Promise<void> {
  let failure: unknown;
  for (const pauseMs of [0, 500, 1_000, 2_000, 4_000, 8_000]) {
    await sleep(pauseMs);
    const refs = await api.refs(repository);
    const main = refs?.branches.find(({ name }) => name === 'main');
    const versions = refs?.tags.filter(({ name }) => /^v\d+\.\d+\.\d+$/.test(name)) ?? [];
    const newest = versions.sort((a, b) => compareVersions(a.name, b.name)).at(-1);
    if (!main || !newest) return;
    const shown = await labelAt(repository, main.commit);
    const before = versions.find(({ name }) => name === shown?.version);
    const trees = {
      now: await api.tree(repository, main.commit),
      before: before ? await api.tree(repository, before.commit) : [],
      wanted: await api.tree(repository, newest.commit),
    };
    const { writes, removals } = compareTrees(trees);
    if (writes.length + removals.length === 0) return;
    const changes: HubChange[] = removals.map((path) => ({ kind: 'deletedFile', path }));
    for (const { path, bytes, sha256 } of writes) {
      if (sha256 !== null) changes.push({ kind: 'lfsFile', path, sha256, bytes });
      else
        changes.push({ kind: 'file', path, content: await readWhole(api, repository, newest.commit, path) });
    }
    try {
      await api.commit(repository, 'main', { title: `Show ${newest.name}`, changes, parent: main.commit });
      return;
    } catch (error) {
      if (!(isUncertain(error) || error instanceof RegistryChangedError)) throw error;
      failure = error;
    }
  }
  throw failure;
}

/** What main lacks of the version that it shall show, and what it has of the one that it shows. Pure. */
export function compareTrees(trees: {
  readonly now: readonly HubFile[];
  readonly before: readonly HubFile[];
  readonly wanted: readonly HubFile[];
}): { readonly writes: readonly HubFile[]; readonly removals: readonly string[] } {
  const [now, before, wanted] = [byPath(trees.now), byPath(trees.before), byPath(trees.wanted)];
  const isOurs = (path: string) => now.get(path)?.oid === before.get(path)?.oid;
  const writes = trees.wanted.filter(({ path, oid }) => {
    const there = now.get(path);
    if (path === ownNames.attributes || there?.oid === oid) return false;
    const isCard = path === ownNames.card && oid === wanted.get(cardName)?.oid;
    return !(isCard && there && !isOurs(path));
  });
  const removals = trees.before
    .map(({ path }) => path)
    .filter((path) => now.has(path) && !wanted.has(path) && path !== ownNames.attributes && isOurs(path));
  return { writes, removals };
}

function byPath(files: readonly HubFile[]): Map<string, HubFile> {
  return new Map(files.map((file) => [file.path, file]));
}

async function readWhole(api: HubApi, repository: string, commit: string, path: string): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of api.read(repository, commit, path)) pieces.push(piece);
  return Buffer.concat(pieces);
}
