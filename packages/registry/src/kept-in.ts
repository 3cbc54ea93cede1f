import { compareEntries } from './compare-entries.ts';
import type { LogEntry } from './log-entry.ts';
import type { StoreAddress } from './store-address.ts';

/**
 * Where the log says that the files of a version are; without a version, those of the last one that was registered. Null where nobody
 * wrote it, and where it is a place that each machine has of its own: GitHub Releases of the repository, a folder.
 */
export function keptIn(history: readonly LogEntry[], version: string | null): StoreAddress | null {
  const registrations = history.filter(({ action }) => action === 'register').sort(compareEntries);
  const entry =
    version === null ? registrations.at(-1) : registrations.findLast((one) => one.version === version);
  const store = entry?.note?.store;
  return store === undefined || store.kind === 'github' || store.kind === 'directory' ? null : store;
}
