import type { Answer } from './call.ts';
import type { SeenRequest } from './faults.ts';
import type { LargeContent } from './request-bodies.ts';
import type { FakeState } from './state.ts';

/** The storage behind artifacts, caches and assets: addresses with a signature, no token. */
export interface BlobStore {
  /** A new blob to upload to; returns its name. */
  create(name: string): string;
  /** What was uploaded; undefined before the upload is complete. */
  read(name: string): Uint8Array | undefined;
  handle(request: SeenRequest): Answer;
}

/** Speaks as much of Azure's Blob REST API as the toolkit's clients use. */
export function createBlobStore(state: FakeState): BlobStore {
  const blobs = new Map<string, Uint8Array>();
  const blocks = new Map<string, Map<string, Uint8Array>>();

  function find(name: string): Uint8Array | LargeContent | undefined {
    const [kind, id] = name.split('-');
    if (kind === 'asset') {
      const asset = state.assets.get(Number(id));
      return asset?.large ?? asset?.bytes;
    }
    if (kind === 'artifact') return state.artifacts.get(Number(id))?.bytes;
    if (kind === 'cache') return state.caches.get(Number(id))?.bytes;
    return blobs.get(name);
  }

  function put(name: string, request: SeenRequest): Answer {
    const parts = blocks.get(name);
    if (!parts) return { status: 404 };
    const component = request.query.get('comp');
    if (component === 'block') {
      parts.set(request.query.get('blockid') ?? '', request.body);
    } else if (component === 'blocklist') {
      const list = Buffer.from(request.body).toString('utf8');
      const ids = [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]*)</g)].map(([, id]) => id ?? '');
      const chosen = ids.map((id) => parts.get(id));
      if (chosen.includes(undefined)) return { status: 400 };
      blobs.set(name, Buffer.concat(chosen as Uint8Array[]));
    } else {
      blobs.set(name, request.body);
    }
    return { status: 201, headers: { etag: '"1"', 'last-modified': 'Thu, 01 Jan 2026 00:00:00 GMT' } };
  }

  function get(name: string, request: SeenRequest): Answer {
    const content = find(name);
    if (!content) return { status: 404 };
    const slice = (start: number, end: number): Pick<Answer, 'bytes' | 'file'> =>
      content instanceof Uint8Array
        ? { bytes: content.subarray(start, end) }
        : { file: { path: content.path, start, end } };
    const type = name.startsWith('artifact') ? 'application/zip' : 'application/octet-stream';
    const headers = {
      'content-type': type,
      'content-disposition': `attachment; filename="${name}.bin"`,
      'accept-ranges': 'bytes',
      etag: '"1"',
    };
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? request.headers['x-ms-range'] ?? '');
    if (!range) return { status: 200, ...slice(0, content.length), headers };
    const start = Number(range[1]);
    const last = content.length - 1;
    const end = Math.min(last, range[2] ? Number(range[2]) : last);
    const contentRange = `bytes ${start}-${end}/${content.length}`;
    return {
      status: 206,
      ...slice(start, end + 1),
      headers: { ...headers, 'content-range': contentRange },
    };
  }

  return {
    create(name) {
      blocks.set(name, new Map());
      return name;
    },
    read: (name) => blobs.get(name),
    handle(request) {
      const name = request.path.slice('/blob/'.length);
      if (request.query.get('sig') !== 'signature') return { status: 403 };
      return request.method === 'PUT' ? put(name, request) : get(name, request);
    },
  };
}
