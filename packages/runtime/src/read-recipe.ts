import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { parseParameters, type Recipe } from '@plimsoll/lineage';
import type { FileDigest } from '@plimsoll/record';
import { digestData } from './digest-data.ts';
import { findFile, findFiles, readText } from './files.ts';
import { findCode } from './find-code.ts';
import type { World } from './world.ts';

/** What an action's inputs say of a training. */
export interface RecipeInputs {
  readonly code: readonly string[];
  /** Paths and globs of data files. */
  readonly data: readonly string[];
  /** Data that lie elsewhere. */
  readonly remoteData: readonly FileDigest[];
  readonly params: string;
  readonly command: string;
  readonly lockFiles: readonly string[];
  readonly seeds: number;
  /** Paths and globs of what the command writes: no code. */
  readonly outputs: readonly string[];
}

/** Reads everything that a training depends on. Throws a ConfigurationError when a file that an input names is not there. */
export async function readRecipe(world: World, given: RecipeInputs): Promise<Recipe> {
  const dataFiles = await findFiles(world.workspace, given.data, 'data');
  const paramsFile = given.params ? await findFile(world.workspace, given.params, 'params') : null;
  const outputs = await findPresent(world, given.outputs);
  const others = [...dataFiles, ...(paramsFile ? [paramsFile] : []), ...outputs];
  const [data, { code, lockFiles }, parameters, languages] = await Promise.all([
    digestData(world.root, dataFiles),
    findCode(world, { code: given.code, lockFiles: given.lockFiles, others }),
    paramsFile ? readText(paramsFile, given.params).then((text) => parseParameters(text, given.params)) : {},
    given.command ? readLanguages(world) : {},
  ]);
  const { command, seeds } = given;
  return {
    code,
    data: [...data, ...given.remoteData],
    parameters,
    command,
    lockFiles,
    languages,
    seeds,
    platform: platformOf(world),
  };
}

/** What an earlier run wrote may lie there still. */
async function findPresent(world: World, patterns: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    patterns
      .filter(Boolean)
      .map((pattern) =>
        findFiles(world.workspace, [pattern], 'outputs').catch(() => [resolve(world.workspace, pattern)]),
      ),
  );
  return found.flat();
}

/** The kind of image, not its weekly version: that one changes without anything that a training would notice. */
function platformOf({ environment }: World): Record<string, string> {
  const { os = '', architecture = '' } = environment;
  const [image = ''] = (environment['runner-image'] ?? '').split(' ');
  return { os, architecture, image };
}

const languages: readonly { name: string; command: string; args: readonly string[] }[] = [
  { name: 'python', command: 'python', args: ['--version'] },
  { name: 'python', command: 'python3', args: ['--version'] },
  { name: 'R', command: 'R', args: ['--version'] },
];

/** Versions of the languages on the command's PATH: a lock file does not name them. */
async function readLanguages({ commandEnvironment }: World): Promise<Record<string, string>> {
  const answers = await Promise.all(
    languages.map(async ({ name, command, args }) => ({
      name,
      version: await askVersion(command, args, commandEnvironment),
    })),
  );
  const versions: Record<string, string> = {};
  for (const { name, version } of answers) if (version !== null) versions[name] ??= version;
  return versions;
}

function askVersion(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<string | null> {
  return new Promise((done) => {
    execFile(command, args, { env, timeout: 10_000 }, (error, stdout) => {
      done(error ? null : (/\d+(\.\d+)+/.exec(stdout)?.[0] ?? null));
    });
  });
}
