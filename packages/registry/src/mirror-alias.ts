import { ServiceError } from '@plimsoll/errors';
import { readAlias } from './alias-state.ts';
import type { Registry } from './release-store.ts';
import { storeName } from './store-limits.ts';

/** How often the log may change under our hands before we give up. */
const maxRounds = 8;

/**
 * Lets the store show what the log says of an alias, where the store has names for versions. Reads back, and looks at the log again
 * afterwards: of several who promote at once, the last one leaves the store right. Returns what was done, in words.
 */
export async function mirrorAlias(
  { store, log }: Registry,
  key: { readonly model: string; readonly alias: string },
): Promise<string[]> {
  const { aliases } = store;
  // A name that the store has no room for was never shown, and may be something else there.
  if (!aliases || aliases.refuse(key.alias) !== undefined) return [];
  const done: string[] = [];
  for (let round = 1; round <= maxRounds; round++) {
    const { current } = readAlias(await log.history(key.model), key.alias);
    const wanted = current?.version ?? null;
    if ((await aliases.read(key)) === wanted) return done;
    if (wanted === null) {
      await aliases.remove(key);
      done.push(`show nothing as ${key.alias} in ${storeName(store.kind)} any more`);
    } else {
      await aliases.point(key, wanted);
      done.push(`show ${wanted} as ${key.alias} in ${storeName(store.kind)}`);
    }
  }
  throw new ServiceError({
    ...{ service: storeName(store.kind), operation: `showing ${key.alias}`, attempts: maxRounds },
    message: 'it does not show what was written to it',
  });
}
