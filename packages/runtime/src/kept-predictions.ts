import { copyFile, mkdir, readdir, rm } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** Where the predictions of a workspace are kept beside its records, relative to it, as in an evidence bundle. */
export const predictionsFolder = '.plimsoll/predictions';

/** Forgets what an earlier run of the step kept, so that it cannot be taken for this run's. */
export async function forgetPredictions(folder: string, id: string): Promise<void> {
  for (const name of await listKept(folder, id)) await rm(join(folder, name));
}

/** Keeps a copy as `<id>.<extension>`, and returns its path. */
export async function keepPredictions(folder: string, id: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const kept = join(folder, `${id}${fullExtension(file)}`);
  await copyFile(file, kept);
  return kept;
}

/** The predictions that a step kept, or undefined. */
export async function findKeptPredictions(folder: string, id: string): Promise<string | undefined> {
  const [name] = await listKept(folder, id);
  return name === undefined ? undefined : join(folder, name);
}

async function listKept(folder: string, id: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => name.slice(0, -fullExtension(name).length) === id).sort();
}

/** `.csv`, or `.csv.gz` for a compressed table. */
function fullExtension(file: string): string {
  const last = extname(file);
  return /^\.(gz|zst)$/i.test(last) ? `${extname(file.slice(0, -last.length))}${last}` : last;
}
