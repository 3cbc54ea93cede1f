import { ConfigurationError } from '@plimsoll/errors';

/** A message in protobuf's text format: the values of each field, in order. */
export interface Message {
  readonly line: number;
  readonly fields: ReadonlyMap<string, readonly Entry[]>;
}

/** A value of a field. Names (enum members, true, false) are texts. */
export interface Entry {
  readonly line: number;
  readonly value: string | number | Message;
}

interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'mark' | 'end';
  readonly text: string;
  readonly line: number;
}

const deepest = 100;
const mostCharacters = 4 * 1024 * 1024;

/**
 * Parses protobuf's text format (https://protobuf.dev/reference/protobuf/textformat-spec/). Throws a
 * ConfigurationError with the line for text that is not of it.
 */
export function parseTextProto(text: string, path: string): Message {
  if (text.length > mostCharacters) {
    throw new ConfigurationError({
      where: path,
      message: 'is larger than 4 MB.',
      fix: 'A contract describes the data, it does not hold them.',
    });
  }
  const tokens = tokenize(text, path);
  let position = 0;
  const peek = () => tokens[position] as Token;
  const next = () => tokens[position++] as Token;
  const fail = (token: Token, expected: string): never => {
    const found = token.kind === 'end' ? 'the end of the text' : `«${token.text.slice(0, 50)}»`;
    throw new ConfigurationError({
      where: `${path}:${token.line}`,
      message: `is not protobuf's text format: ${found} where ${expected} was expected.`,
    });
  };
  const isMark = (...marks: readonly string[]) => peek().kind === 'mark' && marks.includes(peek().text);

  const readMessage = (line: number, close: string | null, depth: number): Message => {
    if (depth > deepest) fail(peek(), 'less nesting');
    const fields = new Map<string, Entry[]>();
    while (close === null ? peek().kind !== 'end' : !isMark(close)) {
      const name = readName();
      const entries = fields.get(name.text) ?? [];
      fields.set(name.text, entries);
      const hasColon = isMark(':');
      if (hasColon) next();
      if (isMark('[')) entries.push(...readList(depth));
      else if (hasColon || isMark('{', '<')) entries.push(readValue(depth));
      else fail(peek(), 'a value');
      if (isMark(',', ';')) next();
    }
    if (close !== null) next();
    return { line, fields };
  };
  /** A field's name, or the name of an extension or a type in brackets. */
  const readName = (): Token => {
    const token = next();
    if (token.kind === 'name') return token;
    if (token.text !== '[') fail(token, 'the name of a field');
    let text = '';
    while (!isMark(']')) {
      if (peek().kind === 'end') fail(peek(), '«]»');
      text += next().text;
    }
    next();
    return { ...token, text: `[${text}]` };
  };
  const readList = (depth: number): Entry[] => {
    next();
    const entries: Entry[] = [];
    while (!isMark(']')) {
      entries.push(readValue(depth));
      if (isMark(',')) next();
      else if (!isMark(']')) fail(peek(), '«,» or «]»');
    }
    next();
    return entries;
  };
  const readValue = (depth: number): Entry => {
    const token = next();
    const { line } = token;
    if (token.text === '{' || token.text === '<') {
      if (token.kind === 'mark')
        return { line, value: readMessage(line, token.text === '{' ? '}' : '>', depth + 1) };
    }
    if (token.kind === 'number') return { line, value: numberOf(token.text) };
    if (token.kind === 'name') return { line, value: token.text };
    if (token.kind !== 'text') fail(token, 'a value');
    let value = token.text;
    while (peek().kind === 'text') value += next().text;
    return { line, value };
  };
  return readMessage(1, null, 0);
}

function numberOf(text: string): number {
  const [, sign, digits = ''] = /^(-?)\s*(.*)$/.exec(text) ?? [];
  const value = /^inf/i.test(digits)
    ? Number.POSITIVE_INFINITY
    : /^0[0-7]+$/.test(digits)
      ? Number.parseInt(digits, 8)
      : Number(/^0x/i.test(digits) ? digits : digits.replace(/f$/i, ''));
  return sign === '-' ? -value : value;
}

const lexemes =
  /\s+|#[^\n]*|(?<text>"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*')|(?<number>-?\s*(?:0x[\da-f]+|(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?f?|inf(?:inity)?\b|nan\b))|(?<name>[A-Za-z_][\w./-]*)|(?<mark>[{}<>[\]:,;])/iy;

function tokenize(text: string, path: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  lexemes.lastIndex = 0;
  while (lexemes.lastIndex < text.length) {
    const start = lexemes.lastIndex;
    const match = lexemes.exec(text);
    if (!match) {
      throw new ConfigurationError({
        where: `${path}:${line}`,
        message: `is not protobuf's text format at «${text.slice(start, start + 20).split('\n')[0]}».`,
      });
    }
    const { text: quoted, number, name, mark } = match.groups ?? {};
    if (quoted !== undefined) tokens.push({ kind: 'text', text: unescaped(quoted.slice(1, -1)), line });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, line });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, line });
    else if (mark !== undefined) tokens.push({ kind: 'mark', text: mark, line });
    line += match[0].split('\n').length - 1;
  }
  return [...tokens, { kind: 'end', text: '', line }];
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  a: '\x07',
  b: '\b',
  f: '\f',
  v: '\v',
};

/** Escapes stand for bytes; together with the rest of the text they are UTF-8. */
function unescaped(text: string): string {
  if (!text.includes('\\')) return text;
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  for (const [part, octal, hex, one] of text.matchAll(/\\([0-7]{1,3})|\\x([\da-f]{1,2})|\\(.)|[^\\]+/gis)) {
    if (octal !== undefined) bytes.push(Number.parseInt(octal, 8) & 255);
    else if (hex !== undefined) bytes.push(Number.parseInt(hex, 16));
    else bytes.push(...encoder.encode(one === undefined ? part : (escapes[one] ?? one)));
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
