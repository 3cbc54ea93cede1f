import { aliasesOf, isDeprecated, isModelDeprecated, readAlias, registrationOf } from './alias-state.ts';
import type { LogEntry, LogNote, NewEntry } from './log-entry.ts';
import { formatLogTag } from './log-tag.ts';
import { nextNumber, timeAfter } from './plan-promotion.ts';
import type { Refusal } from './publishable.ts';
import type { Because } from './release.ts';

/** Who withdraws something, and when. */
export interface WithdrawalWork {
  readonly because: Because;
  /** The run that does it; null in a terminal. */
  readonly run: string | null;
  readonly now: Date;
}

/** An entry to append, or why there is none; no refusal at all means that it is so already. */
export type Withdrawal = NewEntry | { readonly refusals: readonly Refusal[] };

/** Plans to deprecate a version, or the whole model where `version` is null. What has an alias must be replaced first. */
export function planDeprecation(
  history: readonly LogEntry[],
  { model, version }: { readonly model: string; readonly version: string | null },
  work: WithdrawalWork,
): Withdrawal {
  const registered =
    version === null
      ? history.findLast(({ action }) => action === 'register')
      : registrationOf(history, version);
  if (!registered) return refuse('version-unknown', `There is no ${version ?? 'version'} of ${model}.`);
  if (version === null ? isModelDeprecated(history) : isDeprecated(history, version)) return { refusals: [] };
  const holding = aliasesOf(history).filter((alias) => {
    const { current } = readAlias(history, alias);
    return current !== null && (version === null || current.version === version);
  });
  if (holding.length > 0) {
    const what = `${model}${version === null ? '' : ` ${version}`}`;
    return refuse(
      'in-use',
      `${what} has ${holding.join(' and ')}; move it to another version, or take it away, first.`,
    );
  }
  const digest = version === null ? null : (registered.note?.digest ?? null);
  return makeEntry(
    history,
    { action: 'deprecate', model, version, alias: null, digest, commit: registered.commit },
    work,
  );
}

/** Plans to take an alias from the version that has it. */
export function planUnassignment(
  history: readonly LogEntry[],
  { model, alias }: { readonly model: string; readonly alias: string },
  work: WithdrawalWork,
): Withdrawal {
  const { current } = readAlias(history, alias);
  if (!current) {
    const known = aliasesOf(history);
    if (known.includes(alias)) return { refusals: [] };
    const names = known.length === 0 ? 'no alias was ever given' : `its aliases are ${known.join(', ')}`;
    return refuse('alias-unknown', `${model} has no alias ${alias}; ${names}.`);
  }
  const { version, entry } = current;
  const digest = entry.note?.digest ?? null;
  return makeEntry(
    history,
    { action: 'unassign', model, version, alias, digest, commit: entry.commit },
    work,
  );
}

function makeEntry(
  history: readonly LogEntry[],
  what: Pick<LogNote, 'action' | 'version' | 'digest'> & Pick<NewEntry, 'model' | 'alias' | 'commit'>,
  { because, run, now }: WithdrawalWork,
): NewEntry {
  const { action, model, version, alias, digest, commit } = what;
  const number = nextNumber(history);
  const named = { action, model, alias, version: alias === null ? version : null, number };
  const rest = { run, request: null, from: null, isRollback: false, completes: null };
  const note = { action, version, digest, ...rest, ...because };
  return { tag: formatLogTag(named), model, alias, commit, at: timeAfter(history, now), note };
}

function refuse(code: string, message: string): { readonly refusals: readonly Refusal[] } {
  return { refusals: [{ code, message }] };
}
