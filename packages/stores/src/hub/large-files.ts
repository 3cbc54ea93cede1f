import { ServiceError } from '@plimsoll/errors';
import { type FileContent, RegistryChangedError, type ReleaseFile } from '@plimsoll/registry';
import { announcedContent } from '../web/announced-content.ts';
import { field, listIn, text } from '../web/answer-fields.ts';
import { transferMs } from '../web/web-client.ts';
import type { HubApi } from './hub-api.ts';

const lfs = 'application/vnd.git-lfs+json';

/**
 * Uploads a large file by its digest, in one piece or in the parts that the Hub asks for; what it has already is not sent again.
 * Nobody sees the file before a commit names it. Source: git-lfs docs/api/batch.md, and huggingface_hub lfs.py for the parts.
 */
export async function uploadLargeFile(
  api: HubApi,
  { repository, branch }: { readonly repository: string; readonly branch: string },
  file: ReleaseFile,
  content: FileContent,
): Promise<void> {
  const doing = `uploading ${file.name}`;
  const send = (href: string, body: unknown) =>
    api.client.send({
      ...{ method: 'POST', url: new URL(href, api.endpoint), doing, isRepeatable: true },
      ...{ expect: [200, 201, 404], headers: { accept: lfs, 'content-type': lfs } },
      body: () => JSON.stringify(body),
    });
  const fail = (message: string) =>
    new ServiceError({ service: api.endpoint, operation: doing, attempts: 1, message });

  const asked = await send(`${api.endpoint}/${repository}.git/info/lfs/objects/batch`, {
    operation: 'upload',
    transfers: ['basic', 'multipart'],
    objects: [{ oid: file.sha256, size: file.bytes }],
    hash_algo: 'sha256',
    ref: { name: branch },
  });
  const said = await asked.text();
  if (asked.status === 404) throw new RegistryChangedError(`${repository} is not there any more.`);
  const [object] = listIn(api.client.parse(said, doing), 'objects');
  const refusal = text(field(object, 'error', 'message'));
  if (refusal !== '') throw fail(refusal);
  const upload = field(object, 'actions', 'upload');
  if (upload === undefined) return;
  const href = text(field(upload, 'href'));
  const header = (field(upload, 'header') ?? {}) as Record<string, unknown>;
  const put = async (
    url: string,
    headers: Record<string, string>,
    bytes: number,
    body: () => AsyncIterable<Uint8Array>,
  ) => {
    const answer = await api.client.send({
      ...{
        method: 'PUT',
        url: new URL(url, api.endpoint),
        doing,
        expect: [200, 201, 204],
        timeoutMs: transferMs,
      },
      headers: { ...headers, 'content-length': String(bytes) },
      body,
    });
    await answer.arrayBuffer();
    return answer.headers.get('etag');
  };

  const partBytes = Number(header.chunk_size ?? 0);
  if (partBytes > 0) {
    const urls = Object.entries(header)
      .filter(([key]) => /^\d+$/.test(key))
      .sort(([a], [b]) => Number(a) - Number(b))
      .map(([, url]) => text(url));
    if (urls.length !== Math.ceil(file.bytes / partBytes))
      throw fail('the parts that it asks for are not the file');
    const stretches = createStretches(() => announcedContent(file, content));
    const parts: { partNumber: number; etag: string }[] = [];
    for (const [index, url] of urls.entries()) {
      const from = index * partBytes;
      const bytes = Math.min(partBytes, file.bytes - from);
      const etag = await put(url, {}, bytes, () => stretches.read(from, bytes));
      if (etag === null) throw fail(`the part ${index + 1} came without its etag`);
      parts.push({ partNumber: index + 1, etag });
    }
    await stretches.end();
    await (await send(href, { oid: file.sha256, parts })).arrayBuffer();
  } else {
    const headers = Object.fromEntries(Object.entries(header).map(([key, value]) => [key, String(value)]));
    await put(href, headers, file.bytes, () => announcedContent(file, content));
  }
  const verify = text(field(object, 'actions', 'verify', 'href'));
  if (verify === '') return;
  const verified = await send(verify, { oid: file.sha256, size: file.bytes });
  await verified.arrayBuffer();
  if (verified.status === 404) throw fail('it does not have what was sent to it');
}

/** Reads a content in stretches, one after another, in one pass; a stretch that is asked for again is read from the start. */
function createStretches(open: () => AsyncGenerator<Uint8Array, void>) {
  let source: AsyncGenerator<Uint8Array, void> | undefined;
  let rest: Uint8Array = new Uint8Array(0);
  let at = 0;
  const next = async (): Promise<boolean> => {
    source ??= open();
    const { done, value } = await source.next();
    rest = done ? new Uint8Array(0) : value;
    return !done;
  };
  return {
    async *read(from: number, bytes: number): AsyncGenerator<Uint8Array> {
      if (from !== at) {
        await source?.return();
        [source, rest, at] = [undefined, new Uint8Array(0), 0];
      }
      while (at < from + bytes) {
        if (rest.length === 0 && !(await next())) return;
        const skipped = Math.min(rest.length, Math.max(0, from - at));
        const taken = Math.min(rest.length - skipped, from + bytes - at - skipped);
        const piece = rest.subarray(skipped, skipped + taken);
        at += skipped + taken;
        rest = rest.subarray(skipped + taken);
        if (piece.length > 0) yield piece;
      }
    },
    async end(): Promise<void> {
      await source?.return();
    },
  };
}
