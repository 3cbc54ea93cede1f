import { mkdir } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';

/** Absolute path of a Parquet file to be written in the workspace; its folder is made. Throws a ConfigurationError for a place outside. */
export async function freshFile(workspace: string, path: string): Promise<string> {
  const file = resolve(workspace, path);
  const inside = relative(workspace, file);
  const where = "input 'violations'";
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside)) {
    const message = `is «${path}», which lies outside the workspace.`;
    throw new ConfigurationError({ where, message, fix: 'Write a path such as violations.parquet.' });
  }
  if (!/\.parquet$/i.test(file)) {
    const message = `is «${path}», and the file is written as Parquet.`;
    throw new ConfigurationError({ where, message, fix: 'Let it end in .parquet.' });
  }
  await mkdir(dirname(file), { recursive: true });
  return file;
}
