import { type MetricReference, referenceName, type SliceTerm } from '@plimsoll/metrics';
import type { Expression, OpponentName } from './condition.ts';
import { syntaxError } from './syntax-error.ts';
import { matchAt, skipSpace, type Token } from './tokens.ts';

type Source = { readonly text: string; readonly where: string };
type NameToken = Extract<Token, { kind: 'name' }>;

/** Names in records are at most so long. */
const longestName = 200;

const splitPattern = /@(?:([\p{L}\p{N}_]+)|`([^`]+)`)/uy;
const termPart = /`([^`]*)`|"([^"]*)"|[^\s`"[\],=](?:[^`"[\],=]*[^\s`"[\],=])?/y;

const opponents: readonly OpponentName[] = ['main', 'production'];

/** Reads what follows a name: `@split`, `[column=value, …]`. Returns the expression, and the position behind it. */
export function readReference(source: Source, token: NameToken): { expression: Expression; end: number } {
  const opponent = token.isQuoted ? undefined : opponents.find((name) => name === token.parts[0]);
  const parts = opponent ? token.parts.slice(1) : token.parts;
  const split = readSplit(source, token.end);
  const { slice, end } = readSlice(source, split.end);
  if (parts.length === 0 && opponent) {
    if (end !== token.end) {
      const message = `«${opponent}» alone is the same metric ${opponent === 'main' ? 'on main' : 'in production'}. Write ${opponent}.<metric> before @ and [.`;
      throw syntaxError(source, token.end, message);
    }
    return { expression: { kind: 'same', of: opponent }, end };
  }
  const reference: MetricReference = { name: parts.join('.'), split: split.split, slice };
  if (referenceName(reference).length > longestName) {
    throw syntaxError(source, token.start, `This name is longer than ${longestName} characters.`);
  }
  return { expression: { kind: 'metric', of: opponent ?? 'change', reference }, end };
}

function readSplit(source: Source, start: number): { split: string | null; end: number } {
  if (source.text[start] !== '@') return { split: null, end: start };
  const match = matchAt(splitPattern, source.text, start);
  if (!match)
    throw syntaxError(source, start + 1, 'Expected the name of a split after @, such as accuracy@train.');
  return { split: match[1] ?? match[2] ?? '', end: start + match[0].length };
}

function readSlice(source: Source, start: number): { slice: SliceTerm[]; end: number } {
  const open = skipSpace(source.text, start);
  if (source.text[open] !== '[') return { slice: [], end: start };
  const slice: SliceTerm[] = [];
  let at = open + 1;
  for (;;) {
    const column = readTerm(source, at, 'a column');
    at = expectCharacter(source, column.end, '=');
    const value = readTerm(source, at, 'a value');
    slice.push({ column: column.text, value: value.text });
    at = skipSpace(source.text, value.end);
    if (source.text[at] === ']') break;
    at = expectCharacter(source, at, ',');
  }
  return { slice, end: checkBehind(source, at + 1) };
}

function checkBehind(source: Source, end: number): number {
  if (source.text[end] === '@')
    throw syntaxError(source, end, 'Write the split before the slice: recall@train[sex=female].');
  if (source.text[end] === '[')
    throw syntaxError(
      source,
      end,
      'Write several columns in one pair of brackets: [sex=female, island=Dream].',
    );
  return end;
}

function readTerm(source: Source, start: number, what: string): { text: string; end: number } {
  const at = skipSpace(source.text, start);
  const match = matchAt(termPart, source.text, at);
  if (!match) {
    const found = at < source.text.length ? `found «${source.text[at]}»` : 'it ends here';
    throw syntaxError(
      source,
      at,
      `Expected ${what}, as in recall[sex=female]; ${found}. Odd ones go into backticks.`,
    );
  }
  return { text: match[1] ?? match[2] ?? match[0], end: at + match[0].length };
}

function expectCharacter(source: Source, start: number, character: '=' | ','): number {
  const at = skipSpace(source.text, start);
  if (source.text[at] === character) return at + 1;
  const expected = character === '=' ? '=' : 'a comma or ]';
  const found = at < source.text.length ? `found «${source.text[at]}»` : 'it ends here';
  throw syntaxError(source, at, `Expected ${expected}, as in recall[sex=female]; ${found}.`);
}
