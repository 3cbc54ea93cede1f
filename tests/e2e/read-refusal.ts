import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pushEvent } from '@plimsoll/testing';
import { expect } from 'vitest';
import type { Project } from './project.ts';

/** Contents of files below `bad/`. */
export type Files = Record<string, string | Uint8Array>;

/**
 * Runs an action on these files and says what a user reads: the verdict and every error and warning, in order. No message holds a
 * stack, the record says the same, and the exit code fits.
 */
export async function readRefusal(
  project: Project,
  given: { readonly action: string; readonly inputs: Record<string, string>; readonly files?: Files },
): Promise<string> {
  const bad = join(project.repository.folder, 'bad');
  await mkdir(bad, { recursive: true });
  for (const [name, content] of Object.entries(given.files ?? {})) await writeFile(join(bad, name), content);
  const result = await project.step(given.action, pushEvent(project.fake), given.inputs);
  expect(result.stdout + result.stderr).not.toMatch(/\n\s+at .*:\d+:\d+/);
  const folder = join(project.repository.folder, '.plimsoll/records');
  const names = await readdir(folder);
  expect(names.filter((name) => !name.endsWith('.json') || name.startsWith('.'))).toEqual([]);
  const record = JSON.parse(await readFile(join(folder, `${given.action}.json`), 'utf8'));
  expect(record.verdict).toBe(result.outputs.verdict);
  expect(result.exitCode).toBe(['fail', 'error'].includes(record.verdict) ? 1 : 0);
  const messages = result.annotations.filter(({ level }) => level !== 'notice').map(({ message }) => message);
  return [result.outputs.verdict, ...messages].join('\n');
}
