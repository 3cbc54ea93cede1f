import type { LogEntry } from './log-entry.ts';

/**
 * The order of the log: by time, as GTO has it; in one second by the number, an entry that completes another one right behind
 * it; a registration before what is done with the version.
 */
export function compareEntries(a: LogEntry, b: LogEntry): number {
  const [left, right] = [a, b].map(({ at, number, note, action }) => [
    at === null ? 0 : Date.parse(at) / 1000,
    note?.completes ?? number ?? 0,
    ['register', 'assign', 'unassign', 'deprecate'].indexOf(action),
  ]);
  for (const [index, value] of (left ?? []).entries()) {
    const difference = value - (right?.[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.tag < b.tag ? -1 : 1;
}
