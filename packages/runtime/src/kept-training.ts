import { copyFile, link, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import { type KeptTraining, parseKeptTraining } from '@plimsoll/lineage';
import { digestFiles } from './files.ts';
import { isKeepable } from './watch-writes.ts';
import type { World } from './world.ts';

const manifestName = 'training.json';
const filesFolder = 'files';

/**
 * Takes a training from the cache and puts its files into the working directory, each only after its digest is known to be right.
 * Null when there is none, or when what there is cannot be used; then nothing in the working directory has changed.
 */
export async function restoreTraining(
  world: World,
  entry: { key: string; fingerprint: string },
): Promise<KeptTraining | null> {
  const { trainings } = await world.forge();
  const folder = await mkdtemp(join(world.temporary, 'plimsoll-training-'));
  try {
    if (!(await trainings.restore(entry.key, folder))) return null;
    const kept = await readKept(folder, entry.fingerprint);
    if (typeof kept === 'string') {
      world.log.warning(`A training in the cache is not used: ${kept}.`);
      return null;
    }
    for (const { path } of kept.files)
      await putInPlace(join(folder, filesFolder, path), join(world.workspace, path));
    return kept;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Keeps what a training wrote: `written`, absolute paths below the working directory. */
export async function saveTraining(
  world: World,
  entry: { key: string; written: readonly string[] },
  training: Omit<KeptTraining, 'files'>,
): Promise<void> {
  if (!isKeepable(entry.written)) {
    world.log.info(`The training wrote ${entry.written.length} files, too many to keep it.`);
    return;
  }
  const files = await digestFiles(world.workspace, entry.written);
  const folder = await mkdtemp(join(world.temporary, 'plimsoll-training-'));
  try {
    for (const { path } of files) {
      const target = join(folder, filesFolder, path);
      await mkdir(dirname(target), { recursive: true });
      await linkOrCopy(join(world.workspace, path), target);
    }
    await writeFile(
      join(folder, manifestName),
      JSON.stringify({ ...training, files } satisfies KeptTraining),
    );
    const { trainings } = await world.forge();
    if (await trainings.save(entry.key, folder))
      world.log.info('Kept the training for runs with the same fingerprint.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The manifest, once every file is what it promises; else why not. */
async function readKept(folder: string, fingerprint: string): Promise<KeptTraining | string> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => '');
  const kept = await parseKeptTraining(text);
  if (kept === null) return 'its manifest cannot be read';
  if (kept.fingerprint !== fingerprint) return 'it has another fingerprint';
  const strange = kept.files.find(({ path }) => isAbsolute(path) || /^\.\.([\\/]|$)/.test(normalize(path)));
  if (strange) return 'it names a file outside of the working directory';
  const home = join(folder, filesFolder);
  const found = await digestFiles(
    home,
    kept.files.map(({ path }) => join(home, path)),
  ).catch(() => []);
  const isIntact =
    found.length === kept.files.length && found.every(({ sha256 }, at) => sha256 === kept.files[at]?.sha256);
  return isIntact ? kept : 'its files are not those that it lists';
}

/** Copies beside the target first, so that no half of a file ever stands under its name. */
async function putInPlace(source: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  const unfinished = `${target}.plimsoll.tmp`;
  await copyFile(source, unfinished);
  await rename(unfinished, target);
}

async function linkOrCopy(source: string, target: string): Promise<void> {
  try {
    await link(source, target);
  } catch {
    await copyFile(source, target);
  }
}
