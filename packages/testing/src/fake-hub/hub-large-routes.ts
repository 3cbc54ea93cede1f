import { createHash } from 'node:crypto';
import type { HubCall } from './fake-hub.ts';
import type { HubAnswer } from './hub-routes.ts';

const defaultPartBytes = 8 * 1024 * 1024;

/** Large files: the batch call of git-lfs, and the storage behind it; undefined for other routes. */
export function answerLarge(call: HubCall): HubAnswer | undefined {
  const { method, url, parts, body, state, mayWrite, options } = call;
  const path = url.pathname;
  if (method === 'POST' && path.endsWith('.git/info/lfs/objects/batch')) {
    if (!mayWrite) return { status: 401, json: { error: 'Invalid username or password.' } };
    const asked = JSON.parse(body.toString());
    const partBytes = options.partBytes ?? defaultPartBytes;
    const objects = asked.objects.map(({ oid, size }: { oid: string; size: number }) =>
      state.large.has(oid) ? { oid, size } : { oid, size, actions: actionsOf({ url, oid, size, partBytes }) },
    );
    return { status: 200, json: { transfer: 'basic', objects } };
  }
  const [first, oid = '', last = ''] = parts;
  if (first !== 'large-files') return undefined;
  // A storage that signs its addresses refuses a login beside the signature.
  const isSigned = method === 'PUT' || method === 'GET' || method === 'HEAD';
  if (isSigned && call.hasLogin) return { status: 400, json: { error: 'only one auth mechanism allowed' } };
  const part = Number(last);
  if (method === 'PUT' && last === '') return keep(call, oid, body);
  if (method === 'PUT' && part > 0) {
    const kept = state.parts.get(oid) ?? new Map<number, Buffer>();
    state.parts.set(oid, kept);
    kept.set(part, body);
    return { status: 200, headers: { etag: etagOf(body) } };
  }
  if (method === 'POST' && last === 'complete') {
    const asked = JSON.parse(body.toString());
    const kept = state.parts.get(oid);
    const all = asked.parts.map(({ partNumber, etag }: { partNumber: number; etag: string }) => {
      const content = kept?.get(partNumber);
      return content && etagOf(content) === etag ? content : undefined;
    });
    if (all.includes(undefined)) return { status: 400, json: { error: 'a part is missing' } };
    state.parts.delete(oid);
    return keep(call, oid, Buffer.concat(all));
  }
  if (method === 'POST' && last === 'verify') {
    const { size } = JSON.parse(body.toString());
    const isThere = state.large.get(oid)?.length === size;
    return isThere ? { status: 200, json: {} } : { status: 404, json: { error: 'not there' } };
  }
  const content = state.large.get(oid);
  if ((method === 'GET' || method === 'HEAD') && content)
    return { status: 200, content, headers: { etag: `"${oid}"` } };
  return { status: 404, json: { error: 'no such object' } };
}

function actionsOf({
  url,
  oid,
  size,
  partBytes,
}: {
  url: URL;
  oid: string;
  size: number;
  partBytes: number;
}) {
  const at = (...rest: string[]) => [url.origin, 'large-files', oid, ...rest].join('/');
  const signed = (...rest: string[]) => [storageOf(url), 'large-files', oid, ...rest].join('/');
  const verify = { href: at('verify') };
  if (size <= partBytes) return { upload: { href: signed() }, verify };
  const numbers = Array.from({ length: Math.ceil(size / partBytes) }, (_, index) => index + 1);
  const urls = numbers.map((number) => [String(number).padStart(5, '0'), signed(String(number))]);
  const header = { chunk_size: String(partBytes), ...Object.fromEntries(urls) };
  return { upload: { href: at('complete'), header }, verify };
}

/** Keeps what is what its name says, as a storage that checks digests does. */
function keep({ state }: HubCall, oid: string, content: Buffer): HubAnswer {
  if (createHash('sha256').update(content).digest('hex') !== oid) {
    return { status: 400, json: { error: 'the content is not what its digest says' } };
  }
  state.large.set(oid, content);
  return { status: 200, json: {} };
}

function etagOf(content: Buffer): string {
  return `"${createHash('md5').update(content).digest('hex')}"`;
}

/** Where large files are: elsewhere than the Hub, as far as a client can tell. */
export function storageOf({ port }: URL): string {
  return `http://localhost:${port}`;
}
