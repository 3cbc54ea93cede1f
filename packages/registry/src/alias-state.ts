import { compareEntries } from './compare-entries.ts';
import type { LogEntry } from './log-entry.ts';

/** A version that holds an alias, and the entry that gave it to it. */
export interface Holder {
  readonly version: string;
  readonly entry: LogEntry;
}

/** Who holds an alias, and who held it before, as the log tells. */
export interface AliasState {
  /** The version that has it; null when none has. GTO's `which` names the same one. */
  readonly current: Holder | null;
  /**
   * Versions that had it before, the last one last. A rollback takes away what it leaves, so that `previous` after a rollback
   * is one step further back, and not the version that was just left.
   */
  readonly before: readonly string[];
  /** Versions that nobody took it from, besides the current one: GTO lets several have it. */
  readonly others: readonly Holder[];
}

/** The state of an alias after all entries of a model's log. Deprecated versions hold nothing, as in GTO. */
export function readAlias(history: readonly LogEntry[], alias: string): AliasState {
  const holders = new Map<string, Holder>();
  let stack: string[] = [];
  for (const entry of [...history].sort(compareEntries)) {
    if (entry.alias !== alias) continue;
    const version = versionOf(entry, history);
    if (version === null) continue;
    if (entry.action === 'unassign') {
      holders.delete(version);
      continue;
    }
    const at = entry.note?.isRollback ? stack.lastIndexOf(version) : -1;
    stack = at < 0 ? [...stack, version] : stack.slice(0, at + 1);
    holders.delete(version);
    holders.set(version, { version, entry });
  }
  const held = [...holders.values()].filter(({ version }) => !isDeprecated(history, version));
  const current = held.at(-1) ?? null;
  const top = current === null ? -1 : stack.lastIndexOf(current.version);
  const before = (top < 0 ? stack : stack.slice(0, top)).filter((version) => version !== current?.version);
  return { current, before, others: held.slice(0, -1) };
}

/** All aliases that the log of a model names, in the order of their names. */
export function aliasesOf(history: readonly LogEntry[]): string[] {
  return [...new Set(history.flatMap(({ alias }) => alias ?? []))].sort();
}

/** The version that an entry is about: the one it names, else the only one that is registered on its commit, as GTO reads it. */
export function versionOf(entry: LogEntry, history: readonly LogEntry[]): string | null {
  const named = entry.version ?? entry.note?.version ?? null;
  if (named !== null || entry.alias === null) return named;
  const there = history.filter(({ action, commit }) => action === 'register' && commit === entry.commit);
  const versions = new Set(there.map(({ version }) => version));
  return versions.size === 1 ? (there[0]?.version ?? null) : null;
}

/** Whether a version was deprecated, and not registered anew since. */
export function isDeprecated(history: readonly LogEntry[], version: string): boolean {
  const last = [...history].sort(compareEntries).findLast((entry) => entry.version === version);
  return last?.action === 'deprecate';
}

/** Whether the model as a whole was deprecated, and nothing was done with it since. */
export function isModelDeprecated(history: readonly LogEntry[]): boolean {
  const last = [...history].sort(compareEntries).at(-1);
  return last?.action === 'deprecate' && last.version === null;
}

/** The entry that registered a version, whoever made it. */
export function registrationOf(history: readonly LogEntry[], version: string): LogEntry | undefined {
  return history.find((entry) => entry.action === 'register' && entry.version === version);
}
