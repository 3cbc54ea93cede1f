import { readFile, stat } from 'node:fs/promises';
import { parsePlainCsv, type Table, type TableSource } from '@plimsoll/dataset';

/** Up to this size a file is read faster than the data engine is loaded. */
const smallBytes = 4 * 1024 * 1024;

/**
 * The table of one small CSV file without surprises, read without the data engine: it takes longer to load than such a file to read,
 * and has to be installed first. Null for everything else, which the engine reads, or refuses with a message.
 */
export async function readSmallCsv({
  files,
  names = files,
  format,
  csv,
}: TableSource): Promise<Table | null> {
  const [file = '', another] = files;
  // Folders key=value are columns.
  const isPlain = format === 'csv' && /\.csv$/i.test(file) && another === undefined && csv === undefined;
  if (!isPlain || names.join().includes('=')) return null;
  const found = await stat(file).catch(() => undefined);
  if (!found?.isFile() || found.size > smallBytes) return null;
  const text = decode(await readFile(file));
  return text === null ? null : parsePlainCsv(text);
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
