import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import { parseRecord } from './parse.ts';
import type { DecisionRecord } from './record.generated.ts';
import { serialiseRecord } from './serialise.ts';

/** Where the records of a workspace live, relative to it. */
export const recordsFolder = '.plimsoll/records';

/** Larger than any record that the schema's limits make sensible; a file above it is refused unread. */
const maxRecordBytes = 64 * 1024 * 1024;

/**
 * Writes `<folder>/<id>.json` whole or not at all, and returns its path.
 * A record of the same id is replaced: the last run of a step counts.
 */
export async function writeRecord(folder: string, record: DecisionRecord): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${record.id}.json`);
  const unfinished = join(folder, `.${record.id}.${process.pid}.tmp`);
  try {
    await writeFile(unfinished, serialiseRecord(record));
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return path;
}

/**
 * All records of a folder, by id. A folder that does not exist holds none.
 * Throws a ConfigurationError that names the file when one is not a record.
 */
export async function readRecords(folder: string): Promise<DecisionRecord[]> {
  const records: DecisionRecord[] = [];
  for (const name of await listRecordFiles(folder)) {
    const path = join(folder, name);
    const bytes = await readFile(path);
    if (bytes.length > maxRecordBytes) {
      throw new ConfigurationError({
        where: path,
        message: `has ${bytes.length} bytes, more than any record.`,
      });
    }
    const record = await parseRecord(bytes.toString('utf8'), path);
    if (`${record.id}.json` !== name) {
      throw new ConfigurationError({
        where: path,
        message: `holds the record «${record.id}».`,
        fix: `A record's file is named after its id: ${record.id}.json.`,
      });
    }
    records.push(record);
  }
  return records;
}

async function listRecordFiles(folder: string): Promise<string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => name.endsWith('.json') && !name.startsWith('.')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
