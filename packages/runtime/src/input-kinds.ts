/** What reading one input gave: a value, or what is allowed instead. */
export type InputReading<T> = { readonly value: T } | { readonly allowed: string; readonly example: string };

/** How the text of one input becomes a value. */
export interface InputKind<T> {
  /** Reads a given, trimmed, non-empty text. */
  readonly read: (raw: string) => InputReading<T>;
  /** What an input that was not given means: a value, or a refusal. */
  readonly absent: InputReading<T>;
}

/** Any text; `''` when not given. */
export function text(): InputKind<string> {
  return { absent: { value: '' }, read: (value) => ({ value }) };
}

/** Text that must be given. */
export function requiredText(example: string): InputKind<string> {
  return { absent: { allowed: 'must be given', example }, read: (value) => ({ value }) };
}

/** One value per line; blank lines and lines that start with # do not count. None when not given. */
export function lines(): InputKind<readonly string[]> {
  return { absent: { value: [] }, read: (raw) => ({ value: splitLines(raw) }) };
}

/** At least one line. */
export function requiredLines(example: string): InputKind<readonly string[]> {
  const refusal = { allowed: 'must be given, one value per line', example };
  return {
    absent: refusal,
    read: (raw) => {
      const value = splitLines(raw);
      return value.length === 0 ? refusal : { value };
    },
  };
}

/** One of a few words; the first one when not given. */
export function oneOf<const T extends string>(words: readonly [T, ...T[]]): InputKind<T> {
  return {
    absent: { value: words[0] },
    read: (raw) => {
      const value = words.find((word) => word === raw);
      return value === undefined
        ? { allowed: `must be one of ${words.join(', ')}`, example: words[0] }
        : { value };
    },
  };
}

/** `true` or `false`, spelled as YAML does; false when not given. */
export function flag(): InputKind<boolean> {
  return {
    absent: { value: false },
    read: (raw) => {
      if (/^(true|True|TRUE)$/.test(raw)) return { value: true };
      if (/^(false|False|FALSE)$/.test(raw)) return { value: false };
      return { allowed: 'must be true or false', example: 'true' };
    },
  };
}

/** A number between two bounds, both included; undefined when not given. */
export function number(bounds: {
  min: number;
  max: number;
  integer?: boolean;
}): InputKind<number | undefined> {
  const kind = bounds.integer ? 'a whole number' : 'a number';
  const allowed = `must be ${kind} from ${bounds.min} to ${bounds.max}`;
  return {
    absent: { value: undefined },
    read: (raw) => {
      const value = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(raw) ? Number(raw) : Number.NaN;
      const isAllowed =
        value >= bounds.min && value <= bounds.max && (!bounds.integer || Number.isInteger(value));
      return isAllowed ? { value } : { allowed, example: String(bounds.min) };
    },
  };
}

/** Text of a given form; `''` when not given. */
export function matching(pattern: RegExp, allowed: string, example: string): InputKind<string> {
  return {
    absent: { value: '' },
    read: (raw) => (pattern.test(raw) ? { value: raw } : { allowed, example }),
  };
}

function splitLines(raw: string): string[] {
  return raw
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
