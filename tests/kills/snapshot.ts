import { openRegistry } from './job.ts';
import type { SharedRegistry } from './shared-registries.ts';

/** All that a registry says, and all that is really there; without what two runs never share. */
export async function snapshot({ place, holds }: SharedRegistry): Promise<unknown> {
  const { store, log } = await openRegistry(place);
  const shown = [];
  for (const version of await log.versions('penguins')) {
    const releases = await store.inspect({ model: 'penguins', version });
    // Files that are uploaded side by side come in any order.
    const byName = (a: { name: string }, b: { name: string }) => (a.name < b.name ? -1 : 1);
    shown.push(
      ...releases.map(({ state, label, files }) => ({ state, label, files: files.toSorted(byName) })),
    );
  }
  const history = (await log.history('penguins')).map(({ at: _, ...entry }) => entry);
  const alias = await store.aliases?.read({ model: 'penguins', alias: 'production' });
  return { shown, history, alias, listed: (await store.list('penguins')).length, holds: await holds() };
}

/** A snapshot without digests: the bytes of a signature differ from run to run, and with them the names of all that holds it. */
export function withoutDigests(snapshot: unknown): unknown {
  return JSON.parse(JSON.stringify(snapshot).replace(/[0-9a-f]{64}|[0-9a-f]{40}/g, '<digest>'));
}
