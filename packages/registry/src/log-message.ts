import type { LogEntry, LogNote, NewEntry } from './log-entry.ts';
import { type formatLogTag, parseLogTag } from './log-tag.ts';
import type { Registering } from './release.ts';
import { formatLabel, parseLabel, type ReleaseLabel } from './release-label.ts';
import { formatStoreAddress, parseStoreAddress, type StoreAddress } from './store-address.ts';

const maxText = 2000;

/** A tag as git or GitHub tells it. */
export interface RawTag {
  readonly name: string;
  /** The commit that it stands on. */
  readonly commit: string;
  /** Null on a lightweight tag. */
  readonly annotation: { readonly message: string; readonly who: string; readonly at: string } | null;
}

/** The message of a version's tag: a line for people, the reason, and the label as a trailer for machines. */
export function renderTagMessage(label: ReleaseLabel, { who, why, store }: Registering): string {
  const kept = store && { store: formatStoreAddress(store) };
  const fields = { ...(JSON.parse(formatLabel(label)) as object), ...kept, who: cut(who), why: cut(why) };
  return renderMessage(`Register ${label.model} ${label.version}`, why, fields);
}

/** The message of any other tag of the log. */
export function renderEntryMessage({ model, alias, note }: NewEntry): string {
  const { version, from, isRollback } = note;
  const subject = {
    register: `Register ${model} ${version}`,
    deprecate: `Deprecate ${model}${version === null ? '' : ` ${version}`}`,
    assign: `${isRollback ? 'Roll' : 'Move'} ${alias} of ${model} ${isRollback ? 'back ' : ''}to ${version}${from === null ? '' : ` from ${from}`}`,
    unassign: `Take ${alias} from ${model} ${version}`,
  }[note.action];
  const { who, why, ...rest } = note;
  return renderMessage(subject, why, { plimsoll: 1, model, alias, ...rest, who: cut(who), why: cut(why) });
}

function renderMessage(subject: string, why: string | null, fields: object): string {
  const reason = why === null ? '' : `Reason: ${oneLine(cut(why) ?? '')}\n\n`;
  return `${subject}\n\n${reason}Plimsoll: ${toLine(fields)}\n`;
}

/** The label in the message of a version's tag; null when Plimsoll did not write it. */
export function parseTagMessage(message: string): ReleaseLabel | null {
  const text = trailerOf(message);
  return text === undefined ? null : parseLabel(text);
}

/** What a tag says, by its name and its message; undefined for a tag that is none of the log's. */
export function readEntry({ name, commit, annotation }: RawTag): LogEntry | undefined {
  const tag = parseLogTag(name);
  if (!tag) return undefined;
  const note = annotation === null ? null : parseNote(annotation.message, tag);
  return { ...tag, tag: name, commit, at: annotation?.at ?? null, who: annotation?.who ?? null, note };
}

/** Whether an entry that exists says what another one would. */
export function isSameEntry(existing: LogEntry, wanted: NewEntry): boolean {
  return (
    existing.tag === wanted.tag &&
    existing.commit === wanted.commit &&
    JSON.stringify(existing.note) === JSON.stringify(parseNote(renderEntryMessage(wanted), existing))
  );
}

function parseNote(message: string, tag: Parameters<typeof formatLogTag>[0]): LogNote | null {
  const text = trailerOf(message);
  if (text === undefined) return null;
  let fields: Record<string, unknown>;
  try {
    fields = JSON.parse(text) as Record<string, unknown>;
  } catch {
    return null;
  }
  const { who, why } = { who: textOr(fields.who), why: textOr(fields.why) };
  const none = { request: null, from: null, isRollback: false, completes: null };
  if (tag.action === 'register') {
    const label = parseLabel(text);
    if (label?.model !== tag.model || label.version !== tag.version) return null;
    const { version, digest, run } = label;
    const store = readStore(fields.store);
    return { action: 'register', version, digest, run, ...none, ...(store && { store }), who, why };
  }
  const { action, version, digest, from, request, run, completes } = fields;
  const isOurs = fields.plimsoll === 1 && action === tag.action && fields.model === tag.model;
  if (!isOurs || (fields.alias ?? null) !== tag.alias) return null;
  if (!isVersion(version) || !isVersion(from) || !/^[0-9a-f]{64}$|^null$/.test(String(digest))) return null;
  return {
    action: tag.action,
    version,
    digest: textOr(digest),
    run: typeof run === 'string' && /^https?:\/\/[^\s<>"]{1,500}$/.test(run) ? run : null,
    request: textOr(request),
    from,
    isRollback: fields.isRollback === true,
    completes: Number.isSafeInteger(completes) ? (completes as number) : null,
    who,
    why,
  };
}

/** Where a version is kept; undefined when that is not said, or in a way that this version does not know. */
function readStore(value: unknown): StoreAddress | undefined {
  const reading = typeof value === 'string' ? parseStoreAddress(value) : undefined;
  return reading && 'address' in reading ? reading.address : undefined;
}

function isVersion(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && /^v\d[0-9A-Za-z.+-]{0,90}$/.test(value));
}

function textOr(value: unknown): string | null {
  return typeof value === 'string' ? value.slice(0, maxText) : null;
}

/** The last trailer of ours: what stands above it may be anybody's text. */
function trailerOf(message: string): string | undefined {
  return [...message.matchAll(/^Plimsoll: (\{.*\})$/gm)].at(-1)?.[1];
}

function cut(text: string | null): string | null {
  return text === null ? null : text.slice(0, maxText);
}

/** JSON on one line, also for those to whom these letters end a line. */
function toLine(fields: object): string {
  const toEscape = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(fields).replace(/[\p{Cc}\u2028\u2029]/gu, toEscape);
}

/** A text from people must not begin a line of its own, nor hold what terminals obey. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
