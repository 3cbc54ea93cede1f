import { ConfigurationError } from '@plimsoll/errors';
import { readHead } from './text-stream.ts';

/** How a CSV file separates and quotes its fields. Single ASCII characters. */
export interface CsvDialect {
  readonly delimiter: string;
  readonly quote: string;
}

/** The head of a CSV file: its dialect and its columns. */
export interface CsvHead {
  readonly dialect: CsvDialect;
  /** Column names as the header has them, each once. */
  readonly columns: readonly string[];
}

const headBytes = 1 << 20;
const delimiters = [',', ';', '\t', '|'];
const sampledRecords = 50;

/**
 * Reads the header and detects the delimiter: the one that gives the most columns that the contract knows, then the
 * one that cuts most of the first records like the header, then the one that gives most columns. A line of the rest that
 * it does not fit is found when the file is read. Throws a ConfigurationError for an empty file, a header that is not
 * closed, and for columns that have the same name.
 */
export async function readCsvHead(
  file: string,
  hints: { readonly dialect?: Partial<CsvDialect> | undefined; readonly knownColumns: ReadonlySet<string> },
): Promise<CsvHead> {
  const text = await readHead(file, headBytes);
  if (text === '')
    throw new ConfigurationError({
      where: file,
      message: 'is empty.',
      fix: 'Give a CSV file with a header.',
    });
  if (/^[\t ]*(\r|\n)/.test(text)) {
    const fix = 'Remove the empty lines before the header.';
    throw new ConfigurationError({ where: `${file}:1`, message: 'starts with an empty line.', fix });
  }
  const quote = hints.dialect?.quote ?? '"';
  const candidates = (hints.dialect?.delimiter ? [hints.dialect.delimiter] : delimiters).map((delimiter) => {
    const records = parseRecords(text, { delimiter, quote });
    const columns = records[0]?.fields ?? [];
    const alike = records.filter(({ fields }) => fields.length === columns.length).length / records.length;
    const known = columns.filter((name) => hints.knownColumns.has(name)).length;
    const score = [known, columns.length > 1 ? 1 : 0, alike, columns.length];
    return {
      head: { dialect: { delimiter, quote }, columns },
      isClosed: records[0]?.isClosed ?? false,
      score,
    };
  });
  const [best] = candidates.sort((a, b) => compareScores(b.score, a.score));
  if (!best?.isClosed) {
    const fix = 'Close the quote that the header opens.';
    throw new ConfigurationError({
      where: `${file}:1`,
      message: 'has a header that does not end within 1 MB.',
      fix,
    });
  }
  refuseSameNames(`${file}:1`, best.head.columns);
  return best.head;
}

interface ParsedRecord {
  readonly fields: string[];
  /** Whether the text goes on after it. */
  readonly isClosed: boolean;
}

function parseRecords(text: string, { delimiter, quote }: CsvDialect): ParsedRecord[] {
  const records: ParsedRecord[] = [];
  let fields: string[] = [];
  let at = 0;
  while (at < text.length && records.length < sampledRecords) {
    let field = '';
    let start = at;
    while (text[start] === ' ') start++;
    const isQuoted = quote !== '' && text[start] === quote;
    if (isQuoted) {
      start++;
      let end = text.indexOf(quote, start);
      while (end !== -1 && text[end + 1] === quote) end = text.indexOf(quote, end + 2);
      const isOpen = end === -1;
      field = text.slice(start, isOpen ? undefined : end).replaceAll(quote + quote, quote);
      at = isOpen ? text.length : end + 1;
      if (isOpen) {
        records.push({ fields: [...fields, field], isClosed: false });
        return records;
      }
    }
    start = at;
    while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++;
    const rest = text.slice(start, at);
    fields.push(isQuoted && rest.trim() === '' ? field : field + rest);
    if (text[at] === delimiter) {
      at++;
      if (at < text.length) continue;
      fields.push('');
    }
    if (fields.length > 1 || fields[0] !== '')
      records.push({ fields, isClosed: at < text.length || text.length < headBytes / 4 });
    fields = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  }
  return records;
}

function compareScores(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Throws a ConfigurationError for columns of the same name; `file` is where they stand. */
export function refuseSameNames(file: string, columns: readonly string[]): void {
  const first = new Map<string, number>();
  for (const [i, name] of columns.entries()) {
    const earlier = first.get(name);
    if (earlier !== undefined) {
      const message = `has the column «${name}» twice, as columns ${earlier + 1} and ${i + 1}.`;
      throw new ConfigurationError({ where: file, message, fix: 'Give each column its own name.' });
    }
    first.set(name, i);
  }
}
