import { isUtf8 } from 'node:buffer';
import { ConfigurationError } from '@plimsoll/errors';
import { lendText, streamText } from './text-stream.ts';

/** What one look over the bytes of a text file tells before an engine reads it. */
export interface TextTraits {
  /**
   * Whether a quoted field may hold a line break. DuckDB guesses where a line begins when several threads read
   * one file; with line breaks inside quotes the guess can be wrong, and rows are then read twice or not at all.
   */
  readonly mayQuoteLineBreaks: boolean;
  /** Whether an underscore stands behind the first line: if none does, no number has to be asked for one, as DuckDB takes 1_000 for a number. */
  readonly hasUnderscore: boolean;
}

/** What is wrong in a piece of text, told once the line that the piece begins in is known. */
export type TextProblem = (firstLine: number) => ConfigurationError;

const lineFeed = 10;
const carriageReturn = 13;
const underscore = 95;

/**
 * Looks over a whole text file, as fast as it can be read. Throws a ConfigurationError that names the line when
 * the file is not UTF-8. `quote` and `delimiter` are single bytes; without them only the encoding is looked at.
 * `look` sees every piece of the text, and may find a problem.
 */
export async function scanText(
  file: string,
  csv?: { readonly quote: number; readonly delimiter: number },
  look?: (chunk: Buffer) => TextProblem | null,
): Promise<TextTraits> {
  const quotes = csv && new QuoteScan(csv);
  const length = csv && lineLengthGuard(file);
  let isFirst = true;
  const findProblem = (chunk: Buffer): TextProblem | null => {
    if (isFirst && otherEncoding(chunk) !== null) return (line) => notUtf8(file, { line, chunk });
    isFirst = false;
    if (!isUtf8(chunk)) return (line) => notUtf8(file, { line, chunk });
    return length?.(chunk) ?? look?.(chunk) ?? null;
  };
  let before = 0;
  let rest: Buffer = Buffer.alloc(0);
  let hasUnderscore = false;
  for await (const piece of lendText(file)) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const chunk = bytes.subarray(0, wholeCharacters(bytes));
    const problem = findProblem(chunk);
    if (problem) throw problem(await lineAt(file, before));
    quotes?.add(chunk);
    hasUnderscore ||= chunk.includes(underscore, before === 0 ? lineEnd(chunk) : 0);
    before += chunk.length;
    rest = Buffer.from(bytes.subarray(chunk.length));
  }
  if (!isUtf8(rest)) throw notUtf8(file, { line: await lineAt(file, before), chunk: rest });
  return { mayQuoteLineBreaks: quotes?.mayQuoteLineBreaks ?? false, hasUnderscore };
}

/** Where the first line of a text ends; 0 when it goes on. */
function lineEnd(chunk: Buffer): number {
  const ends = [lineFeed, carriageReturn].map((mark) => chunk.indexOf(mark)).filter((at) => at >= 0);
  return ends.length === 0 ? 0 : Math.min(...ends);
}

/** The line of the character behind the first `bytes` of a text. Lines are counted only when somebody has to be told. */
async function lineAt(file: string, bytes: number): Promise<number> {
  let line = 1;
  let left = bytes;
  for await (const piece of streamText(file)) {
    line += countLines(piece, left);
    left -= piece.length;
    if (left <= 0) break;
  }
  return line;
}

/** The reader loses a line that is longer than its buffer of 32 MB, and does not say so. */
const longestLine = 16 * 1024 * 1024;

/** Looks at the pieces of a file, and finds a line that is longer than a reader can take. */
export function lineLengthGuard(file: string): (chunk: Buffer) => TextProblem | null {
  let bytes = 0;
  const tooLong: TextProblem = (line) =>
    new ConfigurationError({
      where: `${file}:${line}`,
      message: 'has a line of more than 16 MB, which cannot be read.',
      fix: 'Is a line end missing, or the file of another format than its name says?',
    });
  return (chunk) => {
    // Line feeds first: hardly a file has none in a chunk.
    const mark = chunk.includes(lineFeed) ? lineFeed : carriageReturn;
    const first = chunk.indexOf(mark);
    const isTooLong = bytes + (first === -1 ? chunk.length : first) > longestLine;
    bytes = first === -1 ? bytes + chunk.length : chunk.length - chunk.lastIndexOf(mark) - 1;
    return isTooLong ? tooLong : null;
  };
}

/** Tells line breaks inside quotes by parity, and gives up on a quote that stands where none should. */
class QuoteScan {
  mayQuoteLineBreaks = false;
  private isInside = false;
  private previous = lineFeed;
  private readonly quote: number;
  private readonly delimiter: number;

  constructor({ quote, delimiter }: { quote: number; delimiter: number }) {
    this.quote = quote;
    this.delimiter = delimiter;
  }

  add(chunk: Buffer): void {
    if (this.mayQuoteLineBreaks || chunk.length === 0) return;
    let from = 0;
    for (let at = chunk.indexOf(this.quote); at !== -1; at = chunk.indexOf(this.quote, at + 1)) {
      if (this.isInside) {
        if (hasLineBreak(chunk, from, at)) break;
      } else if (!this.mayOpen(at === 0 ? this.previous : (chunk[at - 1] ?? 0))) break;
      this.isInside = !this.isInside;
      from = at + 1;
      if (from >= chunk.length) break;
    }
    const next = chunk.indexOf(this.quote, from);
    const isUnsettled = next !== -1 || (this.isInside && hasLineBreak(chunk, from, chunk.length));
    this.mayQuoteLineBreaks = isUnsettled;
    this.previous = chunk[chunk.length - 1] ?? lineFeed;
  }

  /** A quote opens a field after a delimiter or a line break, or goes on after its double. */
  private mayOpen(before: number): boolean {
    return [this.delimiter, lineFeed, carriageReturn, this.quote].includes(before);
  }
}

function hasLineBreak(chunk: Buffer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (chunk[i] === lineFeed || chunk[i] === carriageReturn) return true;
  return false;
}

/** Length of `bytes` without the character that it may end in the middle of. */
function wholeCharacters(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return bytes.length - back;
  }
  return bytes.length;
}

function notUtf8(file: string, at: { line: number; chunk: Buffer }): ConfigurationError {
  let low = 0;
  let high = at.chunk.length;
  // The longest prefix that is UTF-8, but for a character that it may cut.
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    const prefix = at.chunk.subarray(0, middle);
    if (isUtf8(prefix.subarray(0, wholeCharacters(prefix)))) low = middle;
    else high = middle;
  }
  const line = at.line + countLines(at.chunk, low);
  const other = at.line === 1 ? otherEncoding(at.chunk) : null;
  return new ConfigurationError({
    where: `${file}:${other ? 1 : line}`,
    message: other
      ? `is ${other}, not UTF-8.`
      : 'is not UTF-8: the line has bytes that are no character in it.',
    fix: 'Save the file as UTF-8.',
  });
}

/**
 * The encoding that the first bytes of a text tell, by a byte order mark or by the zeros between ASCII characters, which UTF-8
 * takes for characters; null for any other than UTF-16 and UTF-32.
 */
function otherEncoding(chunk: Buffer): string | null {
  const [a = 1, b = 1, c = 1, d = 1] = chunk;
  const isZero = [a, b, c, d].map((byte) => (byte === 0 ? '0' : 'x')).join('');
  if (
    (a === 0xff && b === 0xfe && isZero.endsWith('00')) ||
    isZero === '000x' ||
    isZero === 'x000' ||
    isZero === '00xx'
  ) {
    return 'UTF-32';
  }
  const isMarked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  return isMarked || isZero === 'x0x0' || isZero === '0x0x' ? 'UTF-16' : null;
}

/** Line feeds among the first `to` bytes. */
export function countLines(chunk: Buffer, to: number): number {
  let lines = 0;
  for (let at = chunk.indexOf(lineFeed); at !== -1 && at < to; at = chunk.indexOf(lineFeed, at + 1)) lines++;
  return lines;
}
