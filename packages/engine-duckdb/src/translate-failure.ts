import type { TableSource } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';
import { findOtherLineBreak } from './csv-rows.ts';
import { streamText } from './text-stream.ts';

/** An error of the engine as what the user can do about it. The engine's own words may quote the data: they stay the cause. */
export async function translateFailure(error: unknown, source: TableSource): Promise<unknown> {
  if (error instanceof ConfigurationError || !(error instanceof Error)) return error;
  const message = error.message;
  const cause = { cause: error };
  const files = source.files.join(', ');
  if (/^Out of Memory Error/.test(message)) {
    const fix = 'Use a runner with more memory, or give fewer files at a time.';
    return new ConfigurationError(
      { where: files, message: 'does not fit into the memory of the data engine.', fix },
      cause,
    );
  }
  if (/regular expression|pattern too large|invalid perl operator/i.test(message)) {
    const fix = 'Write a shorter pattern.';
    return new ConfigurationError(
      { where: 'contract', message: 'has a pattern that the data engine cannot run.', fix },
      cause,
    );
  }
  const file = source.files.find((name) => message.includes(name)) ?? files;
  if (source.format === 'parquet' && !/^(Binder|Parser|Catalog|Internal) Error/i.test(message)) {
    const fix = 'Write the file anew.';
    return new ConfigurationError(
      { where: file, message: 'cannot be read as Parquet: it is cut off or damaged.', fix },
      cause,
    );
  }
  if (source.format === 'csv' && /state machine reached an invalid state/i.test(message)) {
    for (const name of source.files) {
      const line = await findOtherLineBreak(streamText(name));
      if (line === null) continue;
      const fix = 'Give all lines the same line end.';
      return new ConfigurationError(
        {
          where: `${name}:${line}`,
          message: 'ends its line in another way than the lines before: CRLF and LF are mixed.',
          fix,
        },
        cause,
      );
    }
    const fix = 'Quote fields with line breaks, and end every line in the same way.';
    return new ConfigurationError(
      { where: files, message: 'has a lone carriage return outside quotes.', fix },
      cause,
    );
  }
  const brokenRecord = /Malformed JSON .*record\/value (\d+): (unexpected end of data)?/.exec(message);
  if (brokenRecord) {
    // The engine counts one or two records too many.
    const near = Math.max(1, Number(brokenRecord[1]) - 2);
    const what = brokenRecord[2] ? 'it breaks off' : 'something is not JSON';
    return new ConfigurationError(
      {
        where: file,
        message: `cannot be read as JSON: ${what}, near row ${near}.`,
        fix: 'Write the file anew.',
      },
      cause,
    );
  }
  if (/^(IO|Invalid Input) Error/i.test(message)) {
    const fix = 'Write the file anew.';
    return new ConfigurationError(
      { where: file, message: `cannot be read as ${source.format.toUpperCase()}.`, fix },
      cause,
    );
  }
  return error;
}
