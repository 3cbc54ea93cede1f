import { syntaxError } from './syntax-error.ts';

/** A word of a condition. `start` and `end` are positions in its text. */
export type Token = { readonly start: number; readonly end: number } & (
  | { readonly kind: 'number'; readonly value: number }
  /** One or more dotted parts; `isQuoted` says of the first whether it stood in backticks. */
  | { readonly kind: 'name'; readonly parts: readonly string[]; readonly isQuoted: boolean }
  | { readonly kind: 'symbol'; readonly symbol: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'end' }
);

/** What people write that the language does not have, and what to write instead; longest first. */
const foreign: readonly (readonly [written: string, hint: string])[] = [
  ['===', 'A measured number is rarely equal to another: write >= or <=.'],
  ['==', 'A measured number is rarely equal to another: write >= or <=.'],
  ['!=', 'A measured number is rarely equal to another: write > or <.'],
  ['=>', 'Write >=.'],
  ['=<', 'Write <=.'],
  ['=', 'Write >= or <=.'],
  ['&&', 'Write each condition on a line of its own.'],
  ['||', 'Write each condition on a line of its own.'],
  ['/\\', 'Write each condition on a line of its own.'],
  ['**', 'There are + - * and /.'],
  ['^', 'There are + - * and /.'],
  ['%', 'Write 0.02 for 2 %, and main * 1.02 for 2 % more than on main.'],
  [',', 'Write decimals with a dot.'],
  ['−', 'Write the minus sign of the keyboard: -'],
  ['–', 'Write the minus sign of the keyboard: -'],
  ["'", 'Put odd names into backticks: `f1-score`'],
  ['“', 'Put names of conditions into plain double quotes: "no worse than main":'],
];

const symbols = [
  '+/-',
  '±',
  '>=',
  '<=',
  '≥',
  '≤',
  '>',
  '<',
  '+',
  '-',
  '*',
  '/',
  '(',
  ')',
  '[',
  ']',
  '@',
  ':',
];
const canonical: Readonly<Record<string, string>> = { '±': '+/-', '≥': '>=', '≤': '<=' };

const numberPattern = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const firstPart = /[\p{L}_][\p{L}\p{N}_]*|`[^`]*`/uy;
const laterPart = /\.([\p{L}\p{N}_]+|`[^`]*`)/uy;

/** The next word at or after `position`. Throws a ConfigurationError with a caret at what is no word. */
export function readToken(source: { text: string; where: string }, position: number): Token {
  const { text } = source;
  const start = skipSpace(text, position);
  if (start >= text.length) return { kind: 'end', start: text.length, end: text.length };
  const number = matchAt(numberPattern, text, start);
  if (number) return readNumber(source, { start, written: number[0] });
  if (text[start] === '"') return readQuoted(source, start);
  const first = matchAt(firstPart, text, start);
  if (first) return readName(source, { start, first: first[0] });
  const odd = foreign.find(([written]) => text.startsWith(written, start));
  const symbol = symbols.find((candidate) => text.startsWith(candidate, start));
  if (symbol !== undefined && (odd?.[0].length ?? 0) <= symbol.length) {
    return { kind: 'symbol', symbol: canonical[symbol] ?? symbol, start, end: start + symbol.length };
  }
  if (odd) throw syntaxError(source, start, `«${odd[0]}» is not part of the language. ${odd[1]}`);
  if (text[start] === '`') throw syntaxError(source, start, 'This backtick is not closed.');
  const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
  throw syntaxError(source, start, `«${character}» is not part of the language.`);
}

/** The position of the first character at or after `position` that is no white space. */
export function skipSpace(text: string, position: number): number {
  let at = position;
  while (at < text.length && /\s/.test(text[at] as string)) at++;
  return at;
}

/** A match of a sticky pattern at exactly `position`, or null. */
export function matchAt(pattern: RegExp, text: string, position: number): RegExpExecArray | null {
  pattern.lastIndex = position;
  return pattern.exec(text);
}

function readNumber(
  source: { text: string; where: string },
  read: { start: number; written: string },
): Token {
  const end = read.start + read.written.length;
  const value = Number(read.written);
  if (!Number.isFinite(value)) throw syntaxError(source, read.start, 'This number is too large.');
  if (/[\p{L}_]/u.test(source.text[end] ?? '')) {
    throw syntaxError(
      source,
      end,
      'Expected an operator after the number. A name that starts with a digit goes into backticks.',
    );
  }
  return { kind: 'number', value, start: read.start, end };
}

function readQuoted(source: { text: string; where: string }, start: number): Token {
  const close = source.text.indexOf('"', start + 1);
  if (close < 0) throw syntaxError(source, start, 'This quote is not closed.');
  return { kind: 'text', text: source.text.slice(start + 1, close), start, end: close + 1 };
}

function readName(source: { text: string; where: string }, read: { start: number; first: string }): Token {
  const parts = [read.first];
  let end = read.start + read.first.length;
  for (let next = matchAt(laterPart, source.text, end); next; next = matchAt(laterPart, source.text, end)) {
    parts.push(next[1] as string);
    end += next[0].length;
  }
  if (source.text[end] === '.') throw syntaxError(source, end, 'Expected a name after the dot.');
  const names = parts.map((part) => part.replaceAll('`', ''));
  if (names.some((name) => name.trim() === '')) throw syntaxError(source, read.start, 'This name is empty.');
  return { kind: 'name', parts: names, isQuoted: read.first.startsWith('`'), start: read.start, end };
}
