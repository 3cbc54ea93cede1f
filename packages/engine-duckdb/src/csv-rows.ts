import type { DuckDBConnection } from '@duckdb/node-api';
import type { FoundRow } from '@plimsoll/contract';
import { readRows } from './connection.ts';
import { type CsvSearch, locateCsvRows } from './locate-csv-rows.ts';
import { isCompressed } from './text-stream.ts';

/** A line that the engine could not read. */
export interface RejectedLine {
  /** Index of its file. */
  readonly file: number;
  /** Byte of the file at which it begins, or at which empty lines before it do. */
  readonly offset: number;
  /** The engine's name for what is wrong. */
  readonly error: string;
}

/** The lines that the last query over the files rejected, in the order of the files. A line counts once. */
export async function readRejected(
  connection: DuckDBConnection,
  files: readonly string[],
): Promise<RejectedLine[]> {
  const rows = await readRows(
    connection,
    `SELECT s.file_path, r.line_byte_position, min(CAST(r.error_type AS VARCHAR))
    FROM rejected r JOIN rejected_scans s USING (scan_id, file_id) GROUP BY ALL`,
  );
  const lines = rows.map(([path, offset, error]) => ({
    file: files.indexOf(String(path)),
    // DuckDB counts bytes from 1.
    offset: Number(offset) - 1,
    error: String(error),
  }));
  return lines.sort((a, b) => a.file - b.file || a.offset - b.offset);
}

/** The first `most` rejected lines, found in their files. */
export async function locateRejected(
  files: readonly string[],
  rejected: readonly RejectedLine[],
  { search, most }: { search: Omit<CsvSearch, 'rejected' | 'readable'>; most: number },
): Promise<FoundRow[]> {
  const found: FoundRow[] = [];
  for (const [i, file] of files.entries()) {
    const offsets = rejected.filter((line) => line.file === i).map(({ offset }) => offset);
    const sought = offsets.slice(0, most - found.length);
    if (sought.length === 0) continue;
    const located = await locateCsvRows(file, { ...search, rejected: sought, readable: [] });
    for (const { row, line } of located.rejected) {
      found.push({ row, file: i, line: isCompressed(file) ? null : line });
    }
  }
  return found;
}

/**
 * The records behind the engine's row numbers (ascending). `counts` are the rows that the engine read from each file;
 * null for a single file.
 */
export async function locateReadable(
  files: readonly string[],
  rowNumbers: readonly number[],
  about: {
    search: Omit<CsvSearch, 'rejected' | 'readable'>;
    rejected: readonly RejectedLine[];
    counts: readonly number[] | null;
  },
): Promise<FoundRow[]> {
  const found: FoundRow[] = [];
  let readableBefore = 0;
  let recordsBefore = 0;
  for (const [i, file] of files.entries()) {
    const rejected = about.rejected.filter((line) => line.file === i).map(({ offset }) => offset);
    const count = about.counts?.[i] ?? Number.POSITIVE_INFINITY;
    const readable = rowNumbers.map((row) => row - readableBefore).filter((row) => row > 0 && row <= count);
    if (readable.length > 0) {
      const located = await locateCsvRows(file, { ...about.search, rejected, readable });
      for (const { row, line } of located.readable) {
        found.push({ row: recordsBefore + row, file: i, line: isCompressed(file) ? null : line });
      }
    }
    readableBefore += count;
    recordsBefore += count + rejected.length;
  }
  return found;
}

/** The line at which a file first ends a line in another way than its first line; null when it never does. */
export async function findOtherLineBreak(text: AsyncIterable<Buffer>): Promise<number | null> {
  let line = 1;
  let first: string | null = null;
  let previous = 0;
  for await (const chunk of text) {
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) {
      const kind = (at === 0 ? previous : chunk[at - 1]) === 13 ? 'CRLF' : 'LF';
      first ??= kind;
      if (kind !== first) return line;
      line++;
    }
    previous = chunk.at(-1) ?? previous;
  }
  return null;
}
