import type { PromotionChoice, PromotionRequest } from './choose-promotion.ts';
import type { LogEntry, LogNote, NewEntry } from './log-entry.ts';
import { formatLogTag } from './log-tag.ts';
import type { Because } from './release.ts';

/** What is to be done so that a version, and no other, has an alias. Nothing when it is so already. */
export interface PromotionPlan {
  /** The tag of the assignment that holds, or will. */
  readonly tag: string;
  readonly entries: readonly NewEntry[];
}

/**
 * Plans a promotion: the version is given the alias, then it is taken from those that have it still. What an interrupted run left
 * is finished. Numbers go on from the highest one of the model, as GTO has them; of two that want the same, one wins.
 */
export function planPromotion(
  history: readonly LogEntry[],
  choice: PromotionChoice,
  by: { readonly request: PromotionRequest; readonly because: Because; readonly now: Date },
): PromotionPlan {
  const { model, alias, version: asked, run } = by.request;
  const { version, registration, state, from, isRollback } = choice;
  const { current, others } = state;
  let number = nextNumber(history);
  const isThere = current?.version === version;
  const at = isThere ? new Date(current.entry.at ?? by.now) : timeAfter(history, by.now);
  const completes = isThere ? current.entry.number : number;
  const make = (note: LogNote, commit: string): NewEntry => {
    const named = { action: note.action, model, version: null, alias, number: number++ };
    return { tag: formatLogTag(named), model, alias, commit, at, note };
  };
  const entries: NewEntry[] = [];
  if (!isThere) {
    const digest = registration.note?.digest ?? null;
    const note = { version, digest, run, request: asked, from, isRollback, completes: null, ...by.because };
    entries.push(make({ action: 'assign', ...note }, registration.commit));
  }
  const leaving = [...others, ...(current && !isThere ? [current] : [])];
  for (const { version: left, entry } of leaving) {
    const { note } = entry;
    const why = `${alias} went to ${version}.`;
    const rest = { request: null, from: null, isRollback: false, completes, who: by.because.who, why };
    entries.push(
      make({ action: 'unassign', version: left, digest: note?.digest ?? null, run, ...rest }, entry.commit),
    );
  }
  return { tag: isThere ? current.entry.tag : (entries[0]?.tag ?? ''), entries };
}

/** The number behind the highest one that the log of a model has. */
export function nextNumber(history: readonly LogEntry[]): number {
  return Math.max(0, ...history.map(({ number }) => number ?? 0)) + 1;
}

/** Now, or a second after the last entry: GTO sorts by seconds, and clocks differ. */
export function timeAfter(history: readonly LogEntry[], now: Date): Date {
  const last = Math.max(0, ...history.map(({ at }) => (at === null ? 0 : Date.parse(at))));
  return new Date(Math.max(Math.floor(now.getTime() / 1000) * 1000, last + 1000));
}

/** An entry in words: what is done, or would be. */
export function describeEntry({ tag, alias, model, commit, note }: NewEntry): string {
  const end = `(tag ${tag} on ${commit})`;
  switch (note.action) {
    case 'register':
      return `register ${model} ${note.version} ${end}`;
    case 'deprecate':
      return `deprecate ${model}${note.version === null ? '' : ` ${note.version}`} ${end}`;
    case 'assign':
      return `give ${alias} to ${model} ${note.version} ${end}`;
    case 'unassign':
      return `take ${alias} from ${model} ${note.version} ${end}`;
  }
}
