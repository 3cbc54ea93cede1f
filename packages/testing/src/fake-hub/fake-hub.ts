import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerLarge } from './hub-large-routes.ts';
import { answerRepository, type HubAnswer } from './hub-routes.ts';
import { createHubState, type HubState } from './hub-state.ts';

/** What a test may want of the fake. */
export interface FakeHubOptions {
  /** Tokens that may write. Everybody may when it is left out. */
  readonly tokens?: readonly string[];
  /** OWNER/NAME to the identity tokens that the Hub takes for its trusted publishers. */
  readonly publishers?: Readonly<Record<string, string>>;
  /** From how many bytes on a large file comes in parts of so many. Default: 8 MiB. */
  readonly partBytes?: number;
}

/** A Hugging Face Hub on the loopback interface, with the routes that huggingface_hub uses for models. */
export interface FakeHub {
  readonly url: string;
  readonly state: HubState;
  /** Method and path of every request, in order. */
  readonly requests: string[];
  /** Who asks for an identity token as a job of GitHub does, with this right, gets this one. */
  identity: { readonly right: string; readonly value: string } | undefined;
  /** Answers the next request whose method and path match with a status, or not at all; before or after it had its effect. */
  failNext(match: RegExp, how: { status: number | 'no answer'; moment: 'before' | 'after' }): void;
  close(): Promise<void>;
}

/** One request to the fake. */
export interface HubCall {
  readonly method: string;
  readonly url: URL;
  /** Parts of the path, decoded. */
  readonly parts: readonly string[];
  readonly body: Buffer;
  readonly mayWrite: boolean;
  readonly hasLogin: boolean;
  readonly options: FakeHubOptions;
  readonly state: HubState;
}

export async function startFakeHub(options: FakeHubOptions = {}): Promise<FakeHub> {
  const state = createHubState();
  const requests: string[] = [];
  const faults: { match: RegExp; status: number | 'no answer'; moment: 'before' | 'after' }[] = [];
  const issued = new Set(options.tokens ?? []);
  let url = '';
  let hub: FakeHub;
  const answer = async (request: IncomingMessage): Promise<HubAnswer> => {
    const target = new URL(request.url ?? '/', url);
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const call: HubCall = {
      ...{ method: request.method ?? 'GET', url: target, body: Buffer.concat(chunks), options, state },
      parts: target.pathname.slice(1).split('/').map(decodeURIComponent),
      hasLogin: token !== '',
      mayWrite: options.tokens === undefined || issued.has(token),
    };
    if (target.pathname === '/oauth/token') return exchange(call);
    if (target.pathname === '/identity') {
      const isRight = hub.identity !== undefined && token === hub.identity.right;
      return isRight ? { status: 200, json: { value: hub.identity?.value } } : { status: 401, json: {} };
    }
    return answerLarge(call) ?? answerRepository(call);
  };
  /** Source: RFC 8693, and huggingface_hub's _oidc.py. */
  const exchange = ({ body }: HubCall): HubAnswer => {
    const asked = JSON.parse(body.toString());
    const isRight =
      asked.grant_type === 'urn:ietf:params:oauth:grant-type:token-exchange' &&
      asked.subject_token_type === 'urn:ietf:params:oauth:token-type:id_token' &&
      options.publishers?.[asked.resource] === asked.subject_token;
    if (!isRight) {
      return {
        status: 400,
        json: { error: 'invalid_grant', error_description: 'No trusted publisher matches' },
      };
    }
    const access_token = `hf_jwt_${asked.resource}`;
    issued.add(access_token);
    return { status: 200, json: { access_token, token_type: 'bearer', expires_in: 3600 } };
  };

  const server = createServer((request, response) => {
    const line = `${request.method} ${request.url}`;
    requests.push(line);
    const at = faults.findIndex(({ match }) => match.test(line));
    const [fault] = at < 0 ? [] : faults.splice(at, 1);
    const fail = () => {
      if (fault?.status === 'no answer') request.socket.destroy();
      else response.writeHead(fault?.status ?? 500).end('{"error":"on purpose"}');
    };
    if (fault?.moment === 'before') {
      fail();
      return;
    }
    answer(request).then(
      ({ status, json, content, headers }) => {
        if (fault) {
          fail();
          return;
        }
        const body = content ?? Buffer.from(json === undefined ? '' : JSON.stringify(json));
        const type = content ? 'application/octet-stream' : 'application/json';
        response.writeHead(status, {
          ...{ 'content-type': type, 'content-length': body.length },
          ...(typeof (json as { error?: unknown })?.error === 'string' && {
            'x-error-message': (json as { error: string }).error,
          }),
          ...headers,
        });
        response.end(request.method === 'HEAD' ? undefined : body);
      },
      (error: unknown) => {
        response.writeHead(500).end(JSON.stringify({ error: String(error) }));
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  hub = {
    url,
    state,
    requests,
    identity: undefined,
    failNext: (match, how) => void faults.push({ match, ...how }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return hub;
}
