import {
  type AliasState,
  isDeprecated,
  isModelDeprecated,
  readAlias,
  registrationOf,
} from './alias-state.ts';
import type { LogEntry } from './log-entry.ts';
import type { Refusal } from './publishable.ts';
import { compareVersions } from './version-tag.ts';

/** What is asked for: an alias for a version. */
export interface PromotionRequest {
  readonly model: string;
  /** Such as production. */
  readonly alias: string;
  /** vX.Y.Z, `latest` (the highest that is not deprecated), or `previous` (the one that had the alias before). */
  readonly version: string;
  /** The run that asks; null in a terminal. */
  readonly run: string | null;
  /** Whether a record tells of a tag already. An unreported step back is finished, not taken a second time. */
  readonly isReported: (tag: string) => boolean;
}

/** Which version gets the alias. */
export interface PromotionChoice {
  readonly version: string;
  readonly registration: LogEntry;
  readonly state: AliasState;
  /** The version that has the alias, or had it before this very request was carried out; null when none. */
  readonly from: string | null;
  /** Whether the version had the alias before, and gets it back. */
  readonly isRollback: boolean;
}

/**
 * Chooses the version. `latest` and `previous` mean another version once they were carried out, so a request that was carried
 * out keeps its meaning: by the run that made it, and in a terminal until a record tells of it. Running again does nothing twice.
 */
export function choosePromotion(
  history: readonly LogEntry[],
  request: PromotionRequest,
): PromotionChoice | { readonly refusals: readonly Refusal[] } {
  const { model, alias } = request;
  const state = readAlias(history, alias);
  const own = findOwn(history, request, state);
  if (own && own.tag !== state.current?.entry.tag) {
    const { version, entry } = state.current ?? { version: 'no version', entry: null };
    return refuse(
      'superseded',
      `This run moved ${alias} to ${own.note?.version} before (${own.tag}), and since then it went to ${version}${entry ? ` (${entry.tag})` : ''}; start a new run to move it again.`,
    );
  }
  if (isModelDeprecated(history)) return refuse('model-deprecated', `The model ${model} is deprecated.`);
  const wanted = own?.note?.version ?? resolve(history, request, state);
  if (typeof wanted !== 'string') return { refusals: [wanted] };
  const registration = registrationOf(history, wanted);
  if (!registration)
    return refuse('version-unknown', `There is no ${wanted} of ${model}; ${describeVersions(history)}.`);
  if (isDeprecated(history, wanted)) {
    const entry = history.findLast(({ action, version }) => action === 'deprecate' && version === wanted);
    const why = entry?.note?.why ? `: ${entry.note.why}` : '';
    return refuse('version-deprecated', `${model} ${wanted} is deprecated (${entry?.tag})${why}.`);
  }
  const isThere = state.current?.version === wanted;
  return {
    version: wanted,
    registration,
    state,
    from: isThere ? (state.current?.entry.note?.from ?? null) : (state.current?.version ?? null),
    isRollback: isThere ? (state.current?.entry.note?.isRollback ?? false) : state.before.includes(wanted),
  };
}

/** The entry that this very request made when it was carried out before. */
function findOwn(
  history: readonly LogEntry[],
  { alias, version, run, isReported }: PromotionRequest,
  { current }: AliasState,
): LogEntry | undefined {
  const isMade = ({ note }: LogEntry) => note?.request === version && note.run === run;
  if (run !== null) {
    return history.findLast((entry) => entry.action === 'assign' && entry.alias === alias && isMade(entry));
  }
  const isUnreported = version === 'previous' && current !== null && isMade(current.entry);
  return isUnreported && !isReported(current.entry.tag) ? current.entry : undefined;
}

function resolve(
  history: readonly LogEntry[],
  { model, alias, version }: PromotionRequest,
  { current, before }: AliasState,
): string | Refusal {
  if (version === 'latest') {
    const versions = history.flatMap((entry) => (entry.action === 'register' ? (entry.version ?? []) : []));
    const highest = versions
      .filter((one) => /^v\d+\.\d+\.\d+$/.test(one) && !isDeprecated(history, one))
      .sort(compareVersions)
      .at(-1);
    return highest ?? { code: 'version-unknown', message: `${model} has no version yet.` };
  }
  if (version !== 'previous') return version;
  const back = before.findLast((one) => !isDeprecated(history, one));
  const now = current === null ? 'no version has it now' : `${current.version} has it now`;
  return (
    back ?? {
      code: 'no-previous-version',
      message: `There is no version to go back to: none had ${alias} before, and ${now}.`,
    }
  );
}

function describeVersions(history: readonly LogEntry[]): string {
  const versions = history
    .flatMap((entry) => (entry.action === 'register' ? (entry.version ?? []) : []))
    .sort(compareVersions);
  if (versions.length === 0) return 'it has no version yet';
  const shown = versions.slice(-5);
  const more = versions.length > shown.length ? ` and ${versions.length - shown.length} older ones` : '';
  return `its versions are ${shown.join(', ')}${more}`;
}

function refuse(code: string, message: string): { readonly refusals: readonly Refusal[] } {
  return { refusals: [{ code, message }] };
}
