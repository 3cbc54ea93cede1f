import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { ConfigurationError } from '@plimsoll/errors';
import { checkRecord, type DecisionRecord } from '@plimsoll/record';

/** What the link begins with: no text of a record can hold it, because markup is escaped in all of them. */
const opening =
  '<a id="plimsoll-records" download="plimsoll-records.json.gz" href="data:application/gzip;base64,';

/** Unpacked: more than the largest records that the schema's limits make sensible. */
const maxBytes = 64 * 1024 * 1024;

/**
 * The records as a link at the end of an HTML report: people save them with it, and other jobs read them from there, so that a pull
 * request needs no second artifact.
 */
export async function carryRecords(records: readonly DecisionRecord[]): Promise<string> {
  const packed = await promisify(gzip)(JSON.stringify(records));
  return `<p>${opening}${packed.toString('base64')}">Save the records behind this report (JSON, gzip)</a></p>`;
}

/**
 * The records that an HTML report carries; the page may come from anybody. Throws a ConfigurationError that names `origin` when it
 * carries none, too much, or what is not a record.
 */
export async function readCarriedRecords(html: string, origin: string): Promise<DecisionRecord[]> {
  const refuse = (message: string, cause?: unknown) =>
    new ConfigurationError({ where: origin, message }, { cause });
  const start = html.lastIndexOf(opening) + opening.length;
  const end = html.indexOf('"', start);
  if (start < opening.length || end < 0) throw refuse('carries no records.');
  let values: unknown;
  try {
    const packed = Buffer.from(html.slice(start, end), 'base64');
    values = JSON.parse((await promisify(gunzip)(packed, { maxOutputLength: maxBytes })).toString('utf8'));
  } catch (error) {
    throw refuse(`carries records that cannot be read (${(error as Error).message}).`, error);
  }
  if (!Array.isArray(values)) throw refuse('carries something else than a list of records.');
  const records: DecisionRecord[] = [];
  for (const value of values as unknown[]) records.push(await checkRecord(value, origin));
  return records;
}
