import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ConfigurationError } from '@plimsoll/errors';
import { type Entry, openPromise, type ZipFile } from 'yauzl';

/** Bounds for an archive that may come from anybody. */
export interface ExtractionLimits {
  readonly maxEntries: number;
  /** Of all files together, unpacked. */
  readonly maxBytes: number;
}

const unixFileType = 0o170000;
const unixRegular = 0o100000;

/**
 * Unpacks an archive that is not trusted: only plain files and folders, all of them below `folder`, within the limits.
 * What is larger than its header says, what climbs out and what is a link is refused with a ConfigurationError.
 */
export async function extractZip(archive: string, folder: string, limits: ExtractionLimits): Promise<void> {
  let zip: ZipFile | undefined;
  const refuse = (message: string, cause?: unknown) =>
    new ConfigurationError({ where: archive, message }, { cause });
  try {
    zip = await openPromise(archive, { lazyEntries: true, autoClose: false, strictFileNames: true });
    if (zip.entryCount > limits.maxEntries) {
      throw refuse(`the archive holds ${zip.entryCount} files, more than ${limits.maxEntries}.`);
    }
    let left = limits.maxBytes;
    for await (const entry of zip.eachEntry()) {
      const path = safePath(folder, entry.fileName);
      if (path === undefined)
        throw refuse(`the archive holds a file outside of itself: «${entry.fileName}».`);
      if (!isPlain(entry)) throw refuse(`«${entry.fileName}» in the archive is neither file nor folder.`);
      if (entry.fileName.endsWith('/')) {
        await mkdir(path, { recursive: true });
        continue;
      }
      left -= entry.uncompressedSize;
      if (left < 0) throw refuse(`the archive unpacks to more than ${limits.maxBytes} bytes.`);
      await mkdir(dirname(path), { recursive: true });
      const content = await zip.openReadStreamPromise(entry);
      // The reader fails by itself when a file turns out larger or smaller than its header says.
      await pipeline(content, createWriteStream(path, { flags: 'wx' }));
    }
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    throw refuse(`the archive cannot be unpacked (${(error as Error).message}).`, error);
  } finally {
    zip?.close();
  }
}

function safePath(folder: string, name: string): string | undefined {
  const root = resolve(folder);
  const path = resolve(join(root, name));
  return path.startsWith(root + sep) && !name.includes('\0') ? path : undefined;
}

/** Archives made on Unix carry the kind of each file; those of others do not. */
function isPlain(entry: Entry): boolean {
  const mode = (entry.externalFileAttributes >>> 16) & unixFileType;
  return mode === 0 || mode === unixRegular || mode === 0o040000;
}
