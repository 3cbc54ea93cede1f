import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import { type EvidenceBundle, refuseRecords } from '@plimsoll/lineage';
import { keptIn, type LogEntry, type RecordedHolder, readAlias, readHolder } from '@plimsoll/registry';
import { chooseRegistry } from './open-registry.ts';
import type { World } from './world.ts';

/**
 * The evidence that the version with an alias was released with, as the registry holds it; null when no version has the alias, or
 * none that can be used. It has no predictions: a release carries the records only. A ServiceError when the registry cannot be asked.
 */
export async function findReleased(
  world: World,
  { model, alias }: { readonly model: string; readonly alias: string },
): Promise<EvidenceBundle | null> {
  const holder = await findHolder(world, { model, alias });
  if (holder === null || refuseRecords(model, holder.records) !== null) return null;
  const { version, records, entry } = holder;
  const since = entry.at === null ? '' : ` since ${entry.at.slice(0, 10)}`;
  const commits = new Set(records.map(({ identity }) => identity.commit));
  const [commit = null] = commits;
  return {
    kind: 'found',
    provenance: {
      source: `${version}, in ${alias}${since}`,
      commit: commits.size === 1 ? commit : null,
      createdAt:
        records
          .map(({ timings }) => timings.startedAt)
          .sort()
          .at(-1) ?? null,
      commitsBehind: null,
      url: null,
      isAncestor: null,
      version,
    },
    records,
    folder: await mkdtemp(join(world.temporary, 'plimsoll-evidence-')),
  };
}

/**
 * The version with an alias, read from the store that its tag names; null when no version has it. The user named no store here, so what
 * is wrong there is no input of theirs: a ServiceError.
 */
export async function findHolder(
  world: World,
  key: { readonly model: string; readonly alias: string },
): Promise<RecordedHolder | null> {
  // Versions are tags: outside of git there are none.
  if (world.context.commit === null) return null;
  const { model, alias } = key;
  const place = chooseRegistry({ store: { kind: 'auto' }, directory: '' }, world);
  let history: readonly LogEntry[] = [];
  try {
    const registry = await place.openLogged(model, (read) => {
      history = read;
      return keptIn(read, readAlias(read, alias).current?.version ?? null);
    });
    return await readHolder(registry, history, key);
  } catch (cause) {
    // Gitea and Forgejo have no list of tags like GitHub's: no version of theirs can be in production.
    if (cause instanceof ServiceError && cause.status === 404) return null;
    if (!(cause instanceof ConfigurationError)) throw cause;
    const operation = `reading the version in ${alias}`;
    const { message } = cause;
    throw new ServiceError({ service: 'the registry', operation, attempts: 1, message }, { cause });
  }
}
