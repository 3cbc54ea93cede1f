import { streamText } from './text-stream.ts';

/** Where a record of a CSV file stands. */
export interface LocatedRecord {
  /** Records before it in the file, the header not counted, plus one. */
  readonly row: number;
  /** Line on which it begins. */
  readonly line: number;
}

/** What to look for in a CSV file. */
export interface CsvSearch {
  readonly delimiter: number;
  readonly quote: number;
  /** A file with one column has a row on an empty line; in others an empty line is no row. */
  readonly hasOneColumn: boolean;
  /** Where the engine says that the records begin which it could not read: byte offsets, ascending. */
  readonly rejected: readonly number[];
  /** Which of the readable records are looked for: numbers from 1, ascending. */
  readonly readable: readonly number[];
}

const lineFeed = 10;
const carriageReturn = 13;
const space = 32;

/**
 * Finds lines of records by reading the file once more, as the engine does not know them: a quoted field may hold
 * line breaks, and lines that cannot be read are no rows of the engine's table. Stops after the last that is sought.
 */
export async function locateCsvRows(
  file: string,
  search: CsvSearch,
): Promise<{ readable: LocatedRecord[]; rejected: LocatedRecord[] }> {
  const walk = new RecordWalk(search);
  for await (const chunk of streamText(file)) {
    walk.add(chunk);
    if (walk.isDone) break;
  }
  walk.end();
  return { readable: walk.readable, rejected: walk.rejected };
}

/** How many records a file has, and where the one begins whose quote is never closed. */
export async function countCsvRecords(
  file: string,
  format: Pick<CsvSearch, 'delimiter' | 'quote' | 'hasOneColumn'>,
): Promise<{ records: number; unclosed: LocatedRecord | null }> {
  const walk = new RecordWalk({ ...format, rejected: [], readable: [] }, 'to the end');
  for await (const chunk of streamText(file)) walk.add(chunk);
  const unclosed = walk.unclosed;
  walk.end();
  return { records: walk.records, unclosed };
}

/** Goes through the records of a file, chunk by chunk. */
class RecordWalk {
  readonly readable: LocatedRecord[] = [];
  readonly rejected: LocatedRecord[] = [];
  private readonly search: CsvSearch;
  private offset = 0;
  private line = 1;
  /** Record that is being read: where it began, and -1 before the header has ended. */
  private row = -1;
  private startOffset = 0;
  private startLine = 1;
  private isEmpty = true;
  private state: 'field start' | 'unquoted' | 'quoted' | 'quote in quoted' = 'field start';
  private wasCarriageReturn = false;
  private readableRows = 0;

  private readonly extent: 'as needed' | 'to the end';

  constructor(search: CsvSearch, extent: 'as needed' | 'to the end' = 'as needed') {
    this.search = search;
    this.extent = extent;
  }

  /** Records so far, without the header. */
  get records(): number {
    return Math.max(0, this.row);
  }

  /** The record that is being read inside a quote. */
  get unclosed(): LocatedRecord | null {
    return this.state === 'quoted' ? { row: this.row + 1, line: this.startLine } : null;
  }

  get isDone(): boolean {
    if (this.extent === 'to the end') return false;
    const { readable, rejected } = this.search;
    return this.readable.length === readable.length && this.rejected.length === rejected.length;
  }

  add(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length && !this.isDone) {
      const isPlain = this.state !== 'quoted' && this.state !== 'quote in quoted';
      const nextQuote = isPlain ? chunk.indexOf(this.search.quote, at) : at;
      at = this.skipPlainLines(chunk, at, nextQuote === -1 ? chunk.length : nextQuote);
      const end = chunk.indexOf(lineFeed, at);
      const to = end === -1 ? chunk.length : end + 1;
      for (; at < to && !this.isDone; at++) this.step(chunk[at] ?? 0, this.offset + at);
    }
    this.offset += chunk.length;
  }

  end(): void {
    if (!this.isEmpty && !this.isDone) this.finish(this.offset);
  }

  /** Whole lines without a quote need no look at each byte. Returns where the first other line begins. */
  private skipPlainLines(chunk: Buffer, from: number, to: number): number {
    let at = from;
    while (this.isEmpty && this.state === 'field start' && !this.wasCarriageReturn && !this.isDone) {
      const end = chunk.indexOf(lineFeed, at);
      if (end === -1 || end >= to) return at;
      const length = end > at && chunk[end - 1] === carriageReturn ? end - 1 - at : end - at;
      if (chunk.subarray(at, at + length).includes(carriageReturn)) return at;
      this.isEmpty = length === 0;
      this.finish(this.offset + end + 1);
      at = end + 1;
    }
    return at;
  }

  private step(byte: number, offset: number): void {
    if (this.wasCarriageReturn) {
      this.wasCarriageReturn = false;
      if (byte === lineFeed) {
        if (this.state === 'quoted') return;
        this.startOffset = offset + 1;
        return;
      }
    }
    const isBreak = byte === lineFeed || byte === carriageReturn;
    this.wasCarriageReturn = byte === carriageReturn;
    if (this.state === 'quoted') {
      if (byte === this.search.quote) this.state = 'quote in quoted';
      if (isBreak) this.line++;
      return;
    }
    if (isBreak) {
      this.finish(offset + 1);
      return;
    }
    this.isEmpty = false;
    if (byte === this.search.quote && this.state !== 'unquoted') this.state = 'quoted';
    // The engine reads a quote behind spaces as the beginning of a quoted field.
    else if (byte !== space || this.state !== 'field start')
      this.state = byte === this.search.delimiter ? 'field start' : 'unquoted';
  }

  /** A record ends before `next`, where the next one begins. */
  private finish(next: number): void {
    const isRow = this.row < 0 ? !this.isEmpty : !this.isEmpty || this.search.hasOneColumn;
    if (isRow) {
      this.row++;
      if (this.row > 0) this.note();
    }
    this.line++;
    this.state = 'field start';
    this.isEmpty = true;
    this.startLine = this.line;
    this.startOffset = next;
  }

  private note(): void {
    const here = { row: this.row, line: this.startLine };
    const rejected = this.search.rejected[this.rejected.length];
    // The engine's offset may lie on empty lines before the record.
    if (rejected !== undefined && rejected <= this.startOffset) {
      this.rejected.push(here);
      return;
    }
    this.readableRows++;
    if (this.search.readable[this.readable.length] === this.readableRows) this.readable.push(here);
  }
}
