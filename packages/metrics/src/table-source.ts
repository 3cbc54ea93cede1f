import { type TableFormat, type TableSource, tableExtensions, tableFormatOf } from '@plimsoll/dataset';
import { ConfigurationError } from '@plimsoll/errors';

/**
 * One table from files (absolute paths) that an input named. Throws a ConfigurationError that names `input` when a file's
 * ending promises no table, or when the files are of several formats.
 */
export function tableSourceOf(files: readonly string[], input: string): TableSource {
  const where = `input '${input}'`;
  const formats = new Map<TableFormat, string>();
  for (const file of files) {
    const format = tableFormatOf(file);
    if (format === undefined) {
      const message = `names «${baseName(file)}», whose ending is not that of a table.`;
      throw new ConfigurationError({
        where,
        message,
        fix: file.endsWith('.dvc')
          ? 'It is a DVC pointer: run dvc pull first, and name the file that it fetches.'
          : `Files of a table end in ${tableExtensions.join(', ')}.`,
      });
    }
    formats.set(format, file);
  }
  const [format, other] = formats.keys();
  if (format === undefined) throw new ConfigurationError({ where, message: 'names no file.' });
  if (other !== undefined) {
    const message = `names files of several formats: ${[...formats.values()].map(baseName).join(', ')}.`;
    throw new ConfigurationError({ where, message, fix: 'Write all of them in one format.' });
  }
  return { files, format };
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}
