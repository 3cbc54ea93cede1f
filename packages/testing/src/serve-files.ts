import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on this machine that gives files, and their names to those who ask as they ask Amazon's S3. */
export interface FileServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** What was asked, in order. */
  readonly requests: readonly {
    readonly method: string;
    readonly path: string;
    readonly authorization: string;
  }[];
  close(): Promise<void>;
}

/** What a server gives: the content of a path such as `/bucket/a.csv`, or the status that it refuses with. */
export type ServedFiles = Readonly<Record<string, Buffer | string | number>>;

/** Serves files from memory, whole or in ranges. */
export async function serveFiles(files: ServedFiles): Promise<FileServer> {
  const requests: FileServer['requests'][number][] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    requests.push({ method, path: url, authorization: headers.authorization ?? '' });
    answer(files, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  files: ServedFiles,
  { method, url = '', headers }: IncomingMessage,
  response: ServerResponse,
) {
  const { pathname, searchParams } = new URL(url, 'http://localhost');
  const isHead = method === 'HEAD';
  const send = (status: number, body: Buffer | string, more: Record<string, string> = {}) => {
    response.writeHead(status, { 'content-length': String(Buffer.byteLength(body)), ...more });
    response.end(isHead ? undefined : body);
  };
  if (searchParams.get('list-type') === '2') {
    const names = listed(files, { bucket: pathname, prefix: searchParams.get('prefix') ?? '' });
    return send(200, names, { 'content-type': 'application/xml' });
  }
  const found = files[decodeURIComponent(pathname)] ?? 404;
  if (typeof found === 'number') return send(found, isHead ? '' : '<Error/>');
  const content = Buffer.from(found);
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (from === undefined) return send(200, content, { 'accept-ranges': 'bytes' });
  const end = Math.min(to ? Number(to) : content.length, content.length - 1);
  const range = `bytes ${from}-${end}/${content.length}`;
  return send(206, content.subarray(Number(from), end + 1), { 'content-range': range });
}

/** The answer of S3 to ListObjectsV2, on one page. */
function listed(files: ServedFiles, { bucket, prefix }: { bucket: string; prefix: string }): string {
  const home = bucket.endsWith('/') ? bucket : `${bucket}/`;
  const keys = Object.keys(files)
    .filter((path) => path.startsWith(home + prefix))
    .map((path) => path.slice(home.length))
    .sort();
  const contents = keys.map((key) => {
    const size = Buffer.byteLength(String(files[home + key]));
    return `<Contents><Key>${encodeURIComponent(key)}</Key><LastModified>2026-01-01T00:00:00.000Z</LastModified><ETag>&quot;0&quot;</ETag><Size>${size}</Size></Contents>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><ListBucketResult><Name>b</Name><KeyCount>${keys.length}</KeyCount><IsTruncated>false</IsTruncated>${contents.join('')}</ListBucketResult>`;
}
