import { createReadStream } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { assetRoutes, uploadAsset } from './asset-routes.ts';
import { attestationRoutes } from './attestation-routes.ts';
import { createBlobStore } from './blob-store.ts';
import { type Answer, type Call, Refusal, type Routes } from './call.ts';
import { checkRoutes } from './check-routes.ts';
import { codeRoutes } from './code-routes.ts';
import { commentRoutes } from './comment-routes.ts';
import { deploymentRoutes } from './deployment-routes.ts';
import { createFaultPlan, type Fault, type SeenRequest } from './faults.ts';
import { gitRoutes } from './git-routes.ts';
import { answerQuery } from './graphql.ts';
import { loadOpenApi, type RouteMatch } from './openapi.ts';
import { requirePermission } from './permissions.ts';
import { releaseRoutes } from './release-routes.ts';
import { renderUser } from './render.ts';
import { createRequestBodies } from './request-bodies.ts';
import { handleTwirp } from './results-service.ts';
import { runRoutes } from './run-routes.ts';
import type { FakeState } from './state.ts';
import type { Tokens } from './tokens.ts';

const routes: Routes = {
  ...assetRoutes,
  ...attestationRoutes,
  ...checkRoutes,
  ...codeRoutes,
  ...commentRoutes,
  ...deploymentRoutes,
  ...gitRoutes,
  ...releaseRoutes,
  ...runRoutes,
  'users/get-authenticated': (call) => ({
    status: 200,
    json: call.api.fill('public-user', renderUser(call, call.actor.user)),
  }),
};

/** The HTTP side of the fake. */
export interface FakeServer {
  readonly url: string;
  /** Every request, in order. */
  readonly requests: SeenRequest[];
  /** What requests had wrong according to GitHub's OpenAPI description. A test should find none. */
  readonly violations: string[];
  /** What the fake itself answered wrongly; each makes `close` fail. */
  readonly mistakes: string[];
  addFault(fault: Fault): void;
  close(): Promise<void>;
}

/** Serves `state` on a free port of the loopback interface. */
export async function startServer(state: FakeState, tokens: Tokens): Promise<FakeServer> {
  const api = loadOpenApi();
  const blobs = createBlobStore(state);
  const bodies = createRequestBodies();
  const faults = createFaultPlan();
  const requests: SeenRequest[] = [];
  const violations: string[] = [];
  const mistakes: string[] = [];
  let url = '';

  function answerRest(request: SeenRequest, route: RouteMatch, fault: Fault | undefined): Answer {
    const { operation } = route;
    const actor = tokens.authenticate(request.headers.authorization);
    const takesJson = operation.body === null || 'application/json' in operation.body;
    const json = takesJson ? parseJson(request) : undefined;
    const problems = api.checkRequest(route, { query: request.query, json });
    violations.push(...problems.map((problem) => `${operation.id}: ${problem}`));
    if (problems.length > 0) throw new Refusal(422, `Invalid request. ${problems.join('; ')}`);
    requirePermission(actor, operation);
    const { owner, repo } = route.params;
    const isKnown =
      owner === undefined || (owner === state.repository.owner && repo === state.repository.name);
    const handler = routes[operation.id];
    if (!isKnown) throw new Refusal(404, 'Not Found');
    if (!handler) throw new Error(`the fake has no handler for ${operation.id}`);
    const { headers, query, path, body: bytes, large } = request;
    const call: Call = {
      state,
      api,
      operation,
      actor,
      params: route.params,
      query,
      json: (json ?? {}) as Call['json'],
      bytes,
      large,
      headers,
      url,
      path,
    };
    if (fault?.kind === 'starter') uploadAsset(call, 'starter');
    const answer =
      fault?.kind === 'starter'
        ? { status: 502 }
        : fault?.kind === 'truncated'
          ? uploadAsset(call, 'truncated')
          : handler(call);
    const wrong = api.checkResponse(operation, answer.status, answer.json);
    if (wrong.length > 0) throw new Error(wrong.join('; '));
    return answer;
  }

  function answerGraphql(request: SeenRequest): Answer {
    const actor = tokens.authenticate(request.headers.authorization);
    const { query = '', variables = {} } = parseJson(request) as {
      query?: string;
      variables?: Record<string, unknown>;
    };
    const data = answerQuery(query, variables, {
      state,
      login: actor.user.login,
      mayWrite: actor.permissions.pull_requests === 'write' || actor.permissions.issues === 'write',
    });
    if (data !== undefined) return { status: 200, json: { data } };
    violations.push(`graphql: the fake does not know the query «${query}»`);
    return {
      status: 200,
      json: { errors: [{ type: 'UNKNOWN', message: 'the fake does not know this query' }] },
    };
  }

  function answer(request: SeenRequest, route: RouteMatch | undefined, fault: Fault | undefined): Answer {
    try {
      if (request.operation === 'blob') return blobs.handle(request);
      if (request.operation === 'graphql') return answerGraphql(request);
      if (request.operation.startsWith('twirp/')) {
        const run = tokens.authenticateRuntime(request.headers.authorization);
        return handleTwirp(request.path, parseJson(request) as Call['json'], { state, blobs, run, url });
      }
      if (route) return answerRest(request, route, fault);
      violations.push(`${request.method} ${request.path}: the fake knows no such route`);
      return new Refusal(404, 'Not Found').answer;
    } catch (error) {
      if (error instanceof Refusal) return error.answer;
      mistakes.push(`${request.method} ${request.path}: ${(error as Error).message}`);
      return { status: 500, json: { message: `the fake GitHub failed: ${(error as Error).message}` } };
    }
  }

  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const target = new URL(incoming.url ?? '/', url);
    const method = incoming.method ?? 'GET';
    const route = api.match(method, target.pathname);
    const { bytes: body, large } = await bodies.read(incoming);
    const request: SeenRequest = {
      method,
      path: target.pathname,
      query: target.searchParams,
      operation: operationOf(target.pathname, route),
      headers: readHeaders(incoming),
      body,
      large,
    };
    requests.push(request);
    const fault = faults.take(request);
    if (fault?.delayMs) await sleep(fault.delayMs);
    const refusal = fault && faultAnswer(fault);
    if (fault?.kind === 'before' && refusal) return send(outgoing, refusal);
    if (fault?.kind === 'reset-before') return void incoming.socket.destroy();
    const given = answer(request, route, fault);
    if (fault?.kind === 'reset-after') return void incoming.socket.destroy();
    send(outgoing, fault?.kind === 'after' && refusal ? refusal : given, method === 'HEAD');
  }

  const server = createServer((incoming, outgoing) => {
    handle(incoming, outgoing).catch((error: Error) => {
      // A client that hangs up in the middle of its request is no mistake of the fake.
      if (incoming.complete) mistakes.push(`${incoming.method} ${incoming.url}: ${error.message}`);
      outgoing.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    requests,
    violations,
    mistakes,
    addFault: (fault) => faults.add(fault),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await bodies.remove();
      if (mistakes.length > 0) throw new Error(`The fake GitHub is wrong:\n${mistakes.join('\n')}`);
    },
  };
}

function operationOf(path: string, route: RouteMatch | undefined): string {
  if (path.startsWith('/blob/')) return 'blob';
  if (path === '/graphql') return 'graphql';
  if (path.startsWith('/twirp/')) return `twirp/${path.split('/').at(-1)}`;
  return route?.operation.id ?? 'unknown';
}

function faultAnswer(fault: Fault): Answer {
  const { status = 502, headers = {}, message = 'Server Error' } = fault;
  return { status, headers, json: { message, documentation_url: 'https://docs.github.com/rest' } };
}

function parseJson(request: SeenRequest): unknown {
  if (request.body.length === 0 || !request.headers['content-type']?.includes('json')) return undefined;
  try {
    return JSON.parse(Buffer.from(request.body).toString('utf8'));
  } catch {
    throw new Refusal(400, 'Problems parsing JSON');
  }
}

function readHeaders(incoming: IncomingMessage): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : value,
    ]),
  );
}

function send(outgoing: ServerResponse, answer: Answer, isHead = false): void {
  const bytes = answer.json === undefined ? answer.bytes : Buffer.from(JSON.stringify(answer.json));
  const length = answer.file ? answer.file.end - answer.file.start : (bytes?.length ?? 0);
  const headers = {
    'x-github-request-id': 'FAKE',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
    ...(answer.json === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...(answer.status === 204 ? {} : { 'content-length': String(length) }),
    ...answer.headers,
  };
  outgoing.writeHead(answer.status, headers);
  if (!answer.file || isHead) return void outgoing.end(isHead ? undefined : bytes);
  const { path, start, end } = answer.file;
  // A client that hangs up has its reasons.
  pipeline(createReadStream(path, { start, end: end - 1 }), outgoing, () => {});
}
