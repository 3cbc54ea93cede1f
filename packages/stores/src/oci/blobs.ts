import { createHash } from 'node:crypto';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import { type FileContent, RegistryChangedError, type ReleaseFile } from '@plimsoll/registry';
import { maxTries } from '../web/next-try.ts';
import { readErrors } from './explain.ts';
import type { Descriptor } from './manifest.ts';
import type { Transport } from './transport.ts';

/** Longest time for one file: ten gigabytes at two and a half megabytes a second. */
const transferMs = 70 * 60_000;

/** Texts that describe a version are small: a thousand files take a fifth of a megabyte. */
const maxTextBytes = 16 * 1024 * 1024;

/** The contents of a repository, by their digests. */
export interface Blobs {
  /** How many bytes of a file the registry holds; null when it does not have it. */
  find(file: Pick<ReleaseFile, 'name' | 'sha256'>): Promise<number | null>;
  /** Stores a file, unless it is there. Throws a ConfigurationError when the content is not what was announced. */
  put(file: ReleaseFile, content: FileContent): Promise<void>;
  /** Stores a small text, unless it is there. */
  putText(descriptor: Descriptor, text: string): Promise<void>;
  /** A small text that putText stored. */
  readText(descriptor: Descriptor, name: string): Promise<string>;
  /** The content of a file, in pieces; what breaks off is continued. Throws when it is not what its digest says. */
  read(file: ReleaseFile): AsyncIterable<Uint8Array>;
}

export function createBlobs(
  transport: Transport,
  { sleep, log }: { sleep: (milliseconds: number) => Promise<void>; log: (message: string) => void },
): Blobs {
  const { host } = transport.place;
  const fail = (doing: string, message: string, attempts = 1) =>
    new ServiceError({ service: `the registry ${host}`, operation: doing, attempts, message });

  const find: Blobs['find'] = async ({ name, sha256 }) => {
    const answer = await transport.send({
      ...{
        method: 'HEAD',
        target: `blobs/sha256:${sha256}`,
        doing: `looking for ${name}`,
        expect: [200, 404],
      },
    });
    if (answer.status === 404) return null;
    const told = answer.headers.get('docker-content-digest') ?? `sha256:${sha256}`;
    if (told !== `sha256:${sha256}`) throw fail(`looking for ${name}`, `it answers with the digest ${told}`);
    return Number(answer.headers.get('content-length') ?? 0);
  };

  /** Sends a file once. Gives back the failure when it is worth another try. */
  const sendOnce = async (
    file: ReleaseFile,
    content: FileContent,
    triedBefore: number,
  ): Promise<true | Error> => {
    const doing = `uploading ${file.name}`;
    const begun = await transport.send({
      ...{ method: 'POST', target: 'blobs/uploads/', doing, expect: [202] },
      headers: { 'content-length': '0' },
    });
    await begun.body?.cancel();
    const location = begun.headers.get('location');
    if (location === null) throw fail(doing, 'it does not say where to');
    const target = new URL(location, begun.url);
    target.searchParams.set('digest', `sha256:${file.sha256}`);
    const watched = watch(file, content);
    try {
      const answer = await transport.send({
        ...{ method: 'PUT', target, doing, expect: [201, 400, 404, 416], timeoutMs: transferMs, tries: 1 },
        triedBefore,
        headers: { 'content-type': 'application/octet-stream' },
        stream: { content: watched.content, bytes: file.bytes },
      });
      if (answer.status === 201) return true;
      const { message } = readErrors(await answer.text());
      await watched.check();
      return fail(doing, message, triedBefore + 1);
    } catch (error) {
      await watched.check();
      if (error instanceof ServiceError) return error;
      throw error;
    }
  };

  const put: Blobs['put'] = async (file, content) => {
    for (let tries = 1; ; tries++) {
      const bytes = await find(file);
      if (bytes === file.bytes) return;
      if (bytes !== null) {
        const message = `it holds ${bytes} bytes under the digest of a file of ${file.bytes}`;
        throw fail(`looking for ${file.name}`, message);
      }
      const sent = await sendOnce(file, content, tries - 1);
      if (sent === true) return;
      if (tries >= maxTries) throw sent;
      log(`${sent.message}; trying again.`);
      await sleep(1000 * 2 ** (tries - 1));
    }
  };

  return {
    find,
    put,

    async readText({ digest, size }, name) {
      if (size > maxTextBytes) throw fail(`reading ${name}`, `it has ${size} bytes, and no text of ours has`);
      const chunks: Uint8Array[] = [];
      const file = { name, sha256: digest.slice('sha256:'.length), bytes: size };
      for await (const chunk of this.read(file)) chunks.push(chunk);
      return Buffer.concat(chunks).toString('utf8');
    },

    async putText({ digest, size }, text) {
      const bytes = Buffer.from(text);
      const file = { name: 'the description', sha256: digest.slice('sha256:'.length), bytes: size };
      await put(file, async function* () {
        yield bytes;
      });
    },

    async *read(file) {
      const doing = `reading ${file.name}`;
      const hash = createHash('sha256');
      let done = 0;
      for (let tries = 1; done < file.bytes || tries === 1; tries++) {
        const answer = await transport.send({
          ...{ method: 'GET', target: `blobs/sha256:${file.sha256}`, doing, expect: [200, 206, 404] },
          ...(done > 0 && { headers: { range: `bytes=${done}-` } }),
          timeoutMs: transferMs,
        });
        if (answer.status === 404) {
          throw new RegistryChangedError(`${host} does not have ${file.name} any more.`);
        }
        // Who does not continue begins anew.
        let skip = answer.status === 206 ? 0 : done;
        try {
          for await (const chunk of answer.body ?? []) {
            const piece: Uint8Array = skip < chunk.length ? chunk.subarray(skip) : new Uint8Array();
            skip = Math.max(0, skip - chunk.length);
            hash.update(piece);
            done += piece.length;
            if (piece.length > 0) yield piece;
          }
        } catch (error) {
          if (tries >= maxTries) throw fail(doing, (error as Error).message, tries);
          log(`${host}: ${doing} broke off after ${done} bytes; going on there.`);
          await sleep(1000 * 2 ** (tries - 1));
          continue;
        }
        if (done < file.bytes && tries >= maxTries) throw fail(doing, `it ended after ${done} bytes`, tries);
      }
      const found = hash.digest('hex');
      if (found !== file.sha256) throw fail(doing, `its SHA-256 is ${found}, and it was ${file.sha256}`);
    },
  };
}

/** A content that is watched while it is sent: whose fault a failure is can be told afterwards. */
function watch(file: ReleaseFile, content: FileContent) {
  let broken: { readonly error: unknown } | undefined;
  return {
    content: async function* () {
      try {
        yield* content();
      } catch (error) {
        broken = { error };
        throw error;
      }
    },
    /** Throws what reading the content threw, or that it is not what was announced. Reads it again for that. */
    async check(): Promise<void> {
      if (broken) throw broken.error;
      const hash = createHash('sha256');
      for await (const chunk of content()) hash.update(chunk);
      const sha256 = hash.digest('hex');
      if (sha256 === file.sha256) return;
      throw new ConfigurationError({
        where: file.name,
        message: `changed while it was published: its SHA-256 was ${file.sha256}, and now it is ${sha256}.`,
        fix: 'Let nothing write the files of the model after they were tested.',
      });
    },
  };
}
