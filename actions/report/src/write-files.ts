import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import type { DecisionRecord } from '@plimsoll/record';
import { type Report, renderHtml, renderJson, renderJunit, renderSarif } from '@plimsoll/report';
import type { World } from '@plimsoll/runtime';
import type { Inputs } from './inputs.ts';

/** Absolute paths of what was written; null for what was not asked for. */
export interface WrittenFiles {
  readonly html: string;
  readonly json: string;
  readonly junit: string | null;
  readonly sarif: string | null;
}

/** Writes the report as HTML (with `carried` in it) and as JSON, and as JUnit XML and SARIF where these are asked for. */
export async function writeFiles(
  report: Report,
  records: readonly DecisionRecord[],
  about: { given: Inputs; world: World; carried: readonly DecisionRecord[] },
): Promise<WrittenFiles> {
  const { given, world, carried } = about;
  const write = async (input: 'html' | 'json' | 'junit' | 'sarif', fallback: string, text: string) => {
    const path = resolve(world.workspace, given[input] || fallback);
    await writeText(path, text, { input, example: fallback });
    return path;
  };
  const fallbackFile = world.context.run?.workflow ?? 'README.md';
  return {
    html: await write('html', '.plimsoll/report.html', await renderHtml({ ...report, records, carried })),
    json: await write('json', '.plimsoll/report.json', renderJson({ title: report.title, records })),
    junit: given.junit ? await write('junit', '.plimsoll/junit.xml', renderJunit(records)) : null,
    sarif: given.sarif
      ? await write('sarif', '.plimsoll/report.sarif', renderSarif({ records, fallbackFile }))
      : null,
  };
}

/** Writes a file, and the folders above it. */
async function writeText(
  path: string,
  text: string,
  { input, example }: { input: string; example: string },
): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new ConfigurationError(
      {
        where: `input '${input}'`,
        message: `is «${path}», which cannot be written (${code}).`,
        fix: `Write the path of a file, such as ${example}.`,
      },
      { cause: error },
    );
  }
}
