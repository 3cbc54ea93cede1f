import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that went through. */
export interface ProxiedRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly authorization: string | undefined;
  /** Of the body that came; 0 where nothing was sent. */
  bytes: number;
}

/** What goes wrong with some requests. */
export interface RegistryFault {
  match(request: ProxiedRequest): boolean;
  /**
   * status: answered without asking the registry; reset-before: the connection breaks before the registry hears of it; reset-after: when it
   * has done what was asked; cut: in the middle of the answer; hang: there is never an answer.
   */
  readonly kind: 'status' | 'reset-before' | 'reset-after' | 'cut' | 'hang';
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** So many requests that match are let through first. Default: 0. */
  readonly skip?: number;
  /** How often it happens. Default: 1. */
  readonly times?: number;
}

/** Stands before a registry: logs, demands logins, gives lists in pages, and makes faults. */
export interface RegistryProxy {
  readonly host: string;
  readonly requests: ProxiedRequest[];
  fault(fault: RegistryFault): void;
  close(): Promise<void>;
}

/** How a proxy behaves. */
export interface ProxyOptions {
  /** Host and port of the registry. */
  readonly upstream: string;
  /** Demands a bearer token that is given for this name and password; it is good for so many requests. */
  readonly account?: {
    readonly username: string;
    readonly password: string;
    readonly requestsPerToken?: number;
  };
  /** How many tags come in one page. Default: all. */
  readonly tagsPerPage?: number;
}

export async function startRegistryProxy(options: ProxyOptions): Promise<RegistryProxy> {
  const requests: ProxiedRequest[] = [];
  const faults: (RegistryFault & { seen: number })[] = [];
  const tokens = new Map<string, number>();
  let host = '';

  const faultOf = (seen: ProxiedRequest) => {
    for (const fault of faults) {
      const { skip = 0, times = 1 } = fault;
      if (!fault.match(seen)) continue;
      fault.seen++;
      if (fault.seen > skip && fault.seen <= skip + times) return fault;
    }
    return undefined;
  };
  const giveToken = (incoming: IncomingMessage, answer: ServerResponse) => {
    const {
      username = '',
      password = '',
      requestsPerToken = Number.POSITIVE_INFINITY,
    } = options.account ?? {};
    const basic = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
    if (incoming.headers.authorization !== basic) return deny(answer, 401, 'UNAUTHORIZED', 'bad credentials');
    const { searchParams } = new URL(incoming.url ?? '', `http://${host}`);
    const token = `token-${tokens.size}.${searchParams.get('scope')}`;
    tokens.set(token, requestsPerToken);
    answer.end(JSON.stringify({ token }));
  };
  const isKnown = (seen: ProxiedRequest) => {
    const token = seen.authorization?.replace('Bearer ', '') ?? '';
    const left = tokens.get(token) ?? 0;
    tokens.set(token, left - 1);
    const isAllowed = seen.method === 'GET' || seen.method === 'HEAD' || /[:,]push/.test(token);
    return left > 0 && isAllowed;
  };

  const server = createServer((incoming, answer) => {
    const { method = '', url = '' } = incoming;
    const seen: ProxiedRequest = {
      method,
      path: url,
      authorization: incoming.headers.authorization,
      bytes: 0,
    };
    incoming.on('data', (chunk: Buffer) => {
      seen.bytes += chunk.length;
    });
    if (url.startsWith('/token?')) return giveToken(incoming, answer);
    requests.push(seen);
    if (options.account && !isKnown(seen)) {
      const repository = /^\/v2\/(.+)\/(?:manifests|blobs|tags)\//.exec(url)?.[1];
      const scope = `repository:${repository}:${method === 'GET' || method === 'HEAD' ? 'pull' : 'pull,push'}`;
      const challenge = `Bearer realm="http://${host}/token",service="tests",scope="${scope}"`;
      return deny(answer, 401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': challenge });
    }
    const fault = faultOf(seen);
    if (fault?.kind === 'status') {
      incoming.resume();
      incoming.on('end', () => {
        answer.writeHead(fault.status ?? 503, fault.headers ?? {});
        answer.end(fault.body ?? '');
      });
      return;
    }
    if (fault?.kind === 'reset-before') return void incoming.socket.destroy();
    if (fault?.kind === 'hang') return void incoming.resume();
    const { tagsPerPage } = options;
    if (tagsPerPage !== undefined && /\/tags\/list(\?|$)/.test(url)) {
      return void answerPage({ url, upstream: options.upstream, tagsPerPage }, answer);
    }
    const outgoing = request(
      { ...hostAndPort(options.upstream), method, path: url, headers: withoutLogin(incoming) },
      (got) => {
        if (fault?.kind === 'reset-after') {
          got.resume();
          got.on('end', () => incoming.socket.destroy());
          return;
        }
        answer.writeHead(got.statusCode ?? 502, got.headers);
        if (fault?.kind !== 'cut') return void got.pipe(answer);
        got.once('data', (chunk: Buffer) => {
          answer.write(chunk.subarray(0, Math.ceil(chunk.length / 2)), () => incoming.socket.destroy());
        });
      },
    );
    outgoing.on('error', () => incoming.socket.destroy());
    incoming.pipe(outgoing);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    host,
    requests,
    fault: (fault) => faults.push({ ...fault, seen: 0 }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The registry names itself by the host that it was asked for, so that stays; it knows no logins. */
function withoutLogin({ headers: { authorization: _, ...headers } }: IncomingMessage) {
  return headers;
}

function hostAndPort(upstream: string): { host: string; port: string } {
  const [host = '', port = ''] = upstream.split(':');
  return { host, port };
}

function deny(
  answer: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  answer.writeHead(status, { 'content-type': 'application/json', ...headers });
  answer.end(JSON.stringify({ errors: [{ code, message }] }));
}

/** Debian's docker-registry gives all tags at once; most registries give a page and a link to the next. */
async function answerPage(
  { url, upstream, tagsPerPage }: { url: string; upstream: string; tagsPerPage: number },
  answer: ServerResponse,
): Promise<void> {
  const { pathname, searchParams } = new URL(url, `http://${upstream}`);
  const got = await fetch(`http://${upstream}${pathname}`);
  const { name, tags } = (await got.json()) as { name?: string; tags?: string[] };
  const last = searchParams.get('last') ?? '';
  const rest = (tags ?? []).sort().filter((tag) => tag > last);
  const page = rest.slice(0, tagsPerPage);
  const link = `<${pathname}?n=${tagsPerPage}&last=${page.at(-1)}>; rel="next"`;
  answer.writeHead(got.status, {
    'content-type': 'application/json',
    ...(rest.length > page.length && { link }),
  });
  answer.end(JSON.stringify({ name, tags: page }));
}
