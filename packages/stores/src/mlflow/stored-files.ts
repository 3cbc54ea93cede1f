import { RegistryChangedError, type StoredFile, textFile } from '@plimsoll/registry';
import { field, listIn, text } from '../web/answer-fields.ts';
import type { Artifacts } from './artifacts.ts';

/** Folders below the artifacts of a run. */
export const folders = { model: 'model', own: 'plimsoll' } as const;

/** What a published version holds, written down when all of it was read back. */
const digestsName = 'digests.json';

/** The files of runs with their digests, which MLflow does not tell. `root` is where the artifacts of a run are. */
export interface StoredFiles {
  /** Reads the files back; what this process read before, with the same size, is not read again. */
  measure(run: string, root: string): Promise<StoredFile[]>;
  /** The sizes that the server tells now, with the digests that were written down. */
  readPublished(run: string, root: string): Promise<StoredFile[]>;
  /** Reads all back, and writes the digests down. */
  writeDigests(run: string, root: string): Promise<void>;
  /** What was read of a file, or of all files of a run, counts no more. */
  forget(run: string, name?: string): void;
}

export function createStoredFiles(artifacts: Artifacts): StoredFiles {
  /** What this process read back: by run and name. */
  const measured = new Map<string, Map<string, StoredFile>>();
  /** A file that its publisher removes while it is read is one whose upload never ended. */
  const hash = async (root: string, file: { name: string; bytes: number }): Promise<StoredFile> => {
    try {
      return { name: file.name, ...(await artifacts.hash(`${root}/${folders.model}`, file.name)) };
    } catch (error) {
      if (!(error instanceof RegistryChangedError)) throw error;
      return { ...file, sha256: null };
    }
  };
  const readWhole = async (root: string, name: string): Promise<string> => {
    const pieces: Uint8Array[] = [];
    for await (const piece of artifacts.read(root, name)) pieces.push(piece);
    return Buffer.concat(pieces).toString('utf8');
  };
  const files: StoredFiles = {
    async measure(run, root) {
      const known = measured.get(run) ?? new Map<string, StoredFile>();
      measured.set(run, known);
      const found: StoredFile[] = [];
      for (const { name, bytes } of await artifacts.list(`${root}/${folders.model}`)) {
        const seen = known.get(name);
        const file = seen?.bytes === bytes ? seen : await hash(root, { name, bytes });
        known.set(name, file);
        found.push(file);
      }
      return found;
    },
    async readPublished(run, root) {
      const own = `${root}/${folders.own}`;
      const hasDigests = (await artifacts.list(own)).some(({ name }) => name === digestsName);
      if (!hasDigests) return files.measure(run, root);
      const written = parseDigests(await readWhole(own, digestsName));
      return (await artifacts.list(`${root}/${folders.model}`)).map(({ name, bytes }) => {
        const known = written.get(name);
        return { name, bytes, sha256: known?.bytes === bytes ? known.sha256 : null };
      });
    },
    async writeDigests(run, root) {
      const digests = textFile(digestsName, renderDigests(await files.measure(run, root)));
      await artifacts.put(`${root}/${folders.own}`, digests, digests.content);
    },
    forget(run, name) {
      if (name === undefined) measured.delete(run);
      else measured.get(run)?.delete(name);
    },
  };
  return files;
}

function renderDigests(files: readonly StoredFile[]): string {
  return `${JSON.stringify({ files }, null, 2)}\n`;
}

function parseDigests(said: string): ReadonlyMap<string, { bytes: number; sha256: string | null }> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(said);
  } catch {
    return new Map();
  }
  return new Map(
    listIn(parsed, 'files').map((file) => {
      const sha256 = text(field(file, 'sha256'));
      const known = /^[0-9a-f]{64}$/.test(sha256) ? sha256 : null;
      return [text(field(file, 'name')), { bytes: Number(field(file, 'bytes')), sha256: known }];
    }),
  );
}
