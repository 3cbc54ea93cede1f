import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FakeGitHub } from './fake-github/index.ts';

/** Another forge's API before the fake GitHub's repository. */
export interface ForgeFace {
  /** Of the server; what a runner has in GITHUB_API_URL is below it. */
  readonly url: string;
  /** Requests that this forge has no route for, as `POST /repos/octo/penguins/check-runs`. */
  readonly refused: string[];
  close(): Promise<void>;
}

/** How a forge answers a request that the fake GitHub carries out. */
export interface Translation {
  /** Path and query for the fake GitHub. */
  readonly target: string;
  /** What this forge says of it. Default: the same. */
  readonly answer?: (json: unknown) => unknown;
}

/** Starts a server that passes on what `translate` has a translation for, and answers 404 to the rest. */
export async function startForgeFace(
  fake: FakeGitHub,
  translate: (method: string, url: URL) => Translation | undefined,
): Promise<ForgeFace> {
  const refused: string[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { method = 'GET', headers } = request;
    const url = new URL(request.url ?? '', 'http://forge');
    const translation = translate(method, url);
    if (!translation) {
      refused.push(`${method} ${url.pathname}`);
      respond(response, 404, { message: 'Not Found' });
      return;
    }
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const upstream = await fetch(`${fake.url}${translation.target}`, {
      method,
      headers: {
        'content-type': headers['content-type'] ?? 'application/json',
        authorization: headers.authorization ?? '',
        accept: headers.accept ?? 'application/json',
      },
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    });
    const text = await upstream.text();
    const json: unknown = text === '' ? undefined : JSON.parse(text);
    const { answer: say = (same: unknown) => same } = translation;
    respond(response, upstream.status, upstream.ok ? say(json) : json);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    refused,
    close: () =>
      new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve()))),
  };
}

function respond(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(json === undefined ? '' : JSON.stringify(json));
}
