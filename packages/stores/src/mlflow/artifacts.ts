import { createHash } from 'node:crypto';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import { type FileContent, RegistryChangedError, type ReleaseFile } from '@plimsoll/registry';
import { announcedContent } from '../web/announced-content.ts';
import { field, listIn, text } from '../web/answer-fields.ts';
import { transferMs, type WebClient } from '../web/web-client.ts';

/** Files that the server keeps; `root` is an address such as mlflow-artifacts:/1/0123/artifacts. */
export interface Artifacts {
  /** The files in a folder, with their sizes in bytes. */
  list(root: string): Promise<{ readonly name: string; readonly bytes: number }[]>;
  /** Stores a file. Throws a ConfigurationError when the content is not what was announced. */
  put(root: string, file: ReleaseFile, content: FileContent): Promise<void>;
  /** The content of a file, in pieces. Ends in a RegistryChangedError when there is none. */
  read(root: string, name: string): AsyncIterable<Uint8Array>;
  /** The SHA-256 and size of a file, read from the server. */
  hash(root: string, name: string): Promise<{ readonly sha256: string; readonly bytes: number }>;
  /** Removes a file, or a folder with all that is in it. */
  remove(path: string): Promise<void>;
}

/** The artifacts of a server that serves them itself, as `mlflow server` does unless it is told otherwise. */
export function createArtifacts(client: WebClient, server: string): Artifacts {
  const api = `${server}/api/2.0/mlflow-artifacts/artifacts`;
  const urlOf = (root: string, name = '') =>
    new URL(
      `${api}/${[...pathOf(root, server), ...(name === '' ? [] : [name])].map(encodeURIComponent).join('/')}`,
    );

  const read = async function* (root: string, name: string): AsyncGenerator<Uint8Array> {
    const doing = `reading ${name}`;
    // Which status a missing file has depends on where the server keeps its artifacts, so its folder is asked.
    const isThere = async () => (await list(root)).some((file) => file.name === name);
    if (!(await isThere())) throw new RegistryChangedError(`There is no file ${name}.`);
    const request = {
      ...({ method: 'GET', doing, timeoutMs: transferMs } as const),
      url: urlOf(root, name),
      headers: { 'accept-encoding': 'identity' },
    };
    const answer = await client.send(request).catch(async (cause: unknown) => {
      // Another publisher may have removed its draft just now.
      if (!(cause instanceof ServiceError) || (await isThere())) throw cause;
      throw new RegistryChangedError(`There is no file ${name} any more.`, { cause });
    });
    try {
      if (answer.body) yield* answer.body;
    } catch (cause) {
      const message = `it broke off (${(cause as Error).message})`;
      throw new ServiceError({ service: server, operation: doing, attempts: 1, message }, { cause });
    }
  };

  const list: Artifacts['list'] = async (root) => {
    const url = new URL(api);
    url.searchParams.set('path', pathOf(root, server).join('/'));
    const answer = await client.json({ method: 'GET', url, doing: 'listing files' });
    return listIn(answer, 'files')
      .filter((file) => field(file, 'is_dir') !== true)
      .map((file) => ({ name: text(field(file, 'path')), bytes: Number(field(file, 'file_size') ?? 0) }));
  };

  return {
    list,
    read,
    async put(root, file, content) {
      const answer = await client.send({
        ...{ method: 'PUT', url: urlOf(root, file.name), doing: `uploading ${file.name}` },
        headers: { 'content-length': String(file.bytes), 'content-type': 'application/octet-stream' },
        // An empty file has nothing that could be streamed.
        body: () => (file.bytes === 0 ? '' : announcedContent(file, content)),
        timeoutMs: transferMs,
      });
      await answer.body?.cancel();
    },
    async hash(root, name) {
      const hash = createHash('sha256');
      let bytes = 0;
      for await (const piece of read(root, name)) {
        hash.update(piece);
        bytes += piece.length;
      }
      return { sha256: hash.digest('hex'), bytes };
    },
    async remove(path) {
      const url = urlOf(path);
      const answer = await client.send({
        method: 'DELETE',
        url,
        doing: 'removing files',
        expect: [200, 404],
      });
      await answer.body?.cancel();
    },
  };
}

/** The folders of an address below mlflow-artifacts. Throws a ConfigurationError where files are kept behind the server's back. */
export function pathOf(root: string, server: string): string[] {
  const path = /^mlflow-artifacts:(?:\/\/[^/]*)?\/(.+)$/.exec(root)?.[1];
  if (path === undefined) {
    const scheme = /^[a-z][a-z0-9+.-]*(?=:)/i.exec(root)?.[0] ?? 'a folder';
    throw new ConfigurationError({
      where: server,
      message: `keeps the files of this model's experiment in ${scheme}, where only its own clients write.`,
      fix: 'Start the server with --serve-artifacts (its default) and without --default-artifact-root, and publish again.',
    });
  }
  return path.split('/').filter((part) => part !== '');
}
