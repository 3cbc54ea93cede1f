import { mkdir, readdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  formatLabel,
  type ListedRelease,
  parseLabel,
  RegistryChangedError,
  type ReleaseStore,
  type StoredFile,
} from '@plimsoll/registry';
import { hashFile, readPieces, syncFolder, writeFileDurably } from './durable-files.ts';
import { isMissing, reportFailure } from './file-failure.ts';

/** Holds the label of a version, in its folder. It is not one of its files. */
const labelName = '.plimsoll.json';

/** Holds the drafts of a model. A model's name has no dots, so neither it nor a version can be mistaken for one. */
const draftsFolder = '.drafts';

/** Holds the files of a draft that are still being written. */
const partialFolder = '.partial';

export interface DirectoryStoreOptions {
  /** Absolute path of the directory that holds the models. */
  readonly directory: string;
  /** How people read the path of a folder in it: such as relative to the repository. Default: as it is. */
  readonly describePath?: (path: string) => string;
}

/**
 * Keeps versions below a directory: `<model>/<version>/` holds the files of a version, and appears whole, by one
 * rename. Every file is written to a partial name, synced and renamed, so that nothing half written is ever seen.
 * Files of any size are streamed. Handles are paths of drafts, with forward slashes, relative to the directory.
 */
export function createDirectoryStore({
  directory,
  describePath = (path) => path,
}: DirectoryStoreOptions): ReleaseStore {
  const at = (...parts: string[]) => join(directory, ...parts.flatMap((part) => part.split('/')));
  const draftsOf = (model: string) => `${model}/${draftsFolder}`;
  const verified = new Map<string, StoredFile>();

  const readLabel = async (handle: string) => {
    const text = await readFile(at(handle, labelName), 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return '';
      throw reportFailure(error, 'reading a release');
    });
    return parseLabel(text);
  };
  const requireDraft = async (handle: string) => {
    if (!(await exists(at(handle, labelName)))) {
      throw new RegistryChangedError(`The draft ${describePath(at(handle))} is not there any more.`);
    }
  };
  const wrap = async <T>(doing: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw reportFailure(error, doing);
    }
  };

  return {
    kind: 'directory',
    // A disk writes one file after another.
    parallelUploads: 1,

    async list(model) {
      const releases: ListedRelease[] = [];
      for (const version of await listFolders(at(model))) {
        if (!/^v\d+\.\d+\.\d+$/.test(version)) continue;
        const handle = `${model}/${version}`;
        const location = describePath(at(handle));
        releases.push({ handle, state: 'published', version, label: await readLabel(handle), location });
      }
      for (const name of await listFolders(at(draftsOf(model)))) {
        const handle = `${draftsOf(model)}/${name}`;
        const label = await readLabel(handle);
        const location = describePath(at(handle));
        // A draft without a label was interrupted while it was begun or removed; somebody may tidy it up.
        releases.push({ handle, state: 'draft', version: versionOfDraft(name), label, location });
      }
      return releases;
    },

    async inspect({ model, version }) {
      const listed = (await this.list(model)).filter((release) => release.version === version);
      return Promise.all(
        listed.map(async (release) => ({
          ...release,
          files: await hashFolder(at(release.handle), verified),
        })),
      );
    },

    createDraft: ({ label }) =>
      wrap('beginning a draft', async () => {
        if (await exists(at(label.model, label.version))) throw isPublished(label.model, label.version);
        const handle = `${draftsOf(label.model)}/${label.version}.${label.id.slice(0, 16)}`;
        await mkdir(at(handle, partialFolder), { recursive: true });
        await writeFileDurably(
          { partial: at(handle, partialFolder, labelName), path: at(handle, labelName) },
          async function* () {
            yield Buffer.from(`${formatLabel(label)}\n`);
          },
        );
        return handle;
      }),

    async putFile(handle, file, content) {
      await requireDraft(handle);
      const written = await wrap(`writing ${file.name}`, () =>
        writeFileDurably(
          { partial: at(handle, partialFolder, file.name), path: at(handle, file.name), expected: file },
          content,
        ),
      );
      if (written === 'gone') {
        throw new RegistryChangedError(`The draft ${describePath(at(handle))} is not there any more.`);
      }
      // It was read back just now; what does not change afterwards is not read again.
      const key = await keyOf(at(handle), file.name).catch(() => undefined);
      if (key) verified.set(key, { name: file.name, ...written });
    },

    async *readFile(handle, name) {
      try {
        yield* readPieces(at(handle, name));
      } catch (error) {
        if (isMissing(error))
          throw new RegistryChangedError(`${describePath(at(handle))} has no file ${name}.`);
        throw reportFailure(error, `reading ${name}`);
      }
    },

    removeFile: (handle, name) => wrap(`removing ${name}`, () => rm(at(handle, name), { force: true })),

    publish: (handle) =>
      wrap('publishing a draft', async () => {
        const [model = '', name = ''] = handle.split(`/${draftsFolder}/`);
        const version = versionOfDraft(name);
        await requireDraft(handle);
        await rm(at(handle, partialFolder), { recursive: true, force: true, maxRetries: 3 });
        await syncFolder(at(handle));
        try {
          await rename(at(handle), at(model, version));
        } catch (error) {
          if (await exists(at(model, version))) {
            throw isPublished(model, version);
          }
          await requireDraft(handle);
          throw error;
        }
        await syncFolder(at(model));
        await removeIfEmpty(at(draftsOf(model)));
      }),

    removeDraft: (handle) =>
      wrap('removing a draft', async () => {
        // The label goes first: what is left of an interrupted removal is no draft any more.
        if (!handle.includes(`/${draftsFolder}/`)) return;
        await rm(at(handle, labelName), { force: true });
        await rm(at(handle), { recursive: true, force: true, maxRetries: 3 });
        await removeIfEmpty(at(handle, '..'));
      }),
  };
}

/** The files of a version as they are on disk now. What was hashed once, and has not changed since, is not read again. */
async function hashFolder(folder: string, verified: Map<string, StoredFile>): Promise<StoredFile[]> {
  const files: StoredFile[] = [];
  for (const name of (await readdir(folder).catch(() => [])).sort()) {
    if (name === labelName || name === partialFolder) continue;
    try {
      const key = await keyOf(folder, name);
      const known = verified.get(key) ?? { name, ...(await hashFile(join(folder, name))) };
      verified.set(key, known);
      files.push(known);
    } catch (error) {
      // Published or removed by somebody else while we looked: then it is not in this folder.
      if (!isMissing(error)) throw reportFailure(error, `reading ${name}`);
    }
  }
  return files;
}

/** Names a file and its content: it differs whenever somebody wrote the file. */
async function keyOf(folder: string, name: string): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(join(folder, name), { bigint: true });
  return [name, dev, ino, size, mtimeNs, ctimeNs].join(':');
}

/** `v1.2.0.0123456789abcdef` is a draft of v1.2.0. */
function versionOfDraft(name: string): string {
  return name.slice(0, name.lastIndexOf('.'));
}

function isPublished(model: string, version: string): RegistryChangedError {
  return new RegistryChangedError(`${model} ${version} is published already.`);
}

async function removeIfEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => {});
}

async function listFolders(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw reportFailure(error, 'listing versions');
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
