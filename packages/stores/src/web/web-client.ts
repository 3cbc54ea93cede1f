import { ServiceError } from '@plimsoll/errors';
import { ContentChangedError } from './announced-content.ts';
import type { Sender } from './fetch-of.ts';
import { type FailedTry, maxTries, waitBeforeNextTry } from './next-try.ts';

/** One request to a service. */
export interface WebRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: URL;
  /** For messages: «uploading model.bin». */
  readonly doing: string;
  /** Statuses that the caller deals with; all others are failures. Default: 200. */
  readonly expect?: readonly number[];
  readonly headers?: Readonly<Record<string, string>>;
  /** What is sent; made anew for every try. */
  readonly body?: () => string | AsyncIterable<Uint8Array>;
  /** Longest time for the answer with its content. Default: one minute. */
  readonly timeoutMs?: number;
  /** Whether it may be sent again when nobody knows what became of it. Default: all but POST. */
  readonly isRepeatable?: boolean;
}

/** An answer that is no success. */
export interface FailedAnswer {
  readonly doing: string;
  readonly status: number;
  readonly method: string;
  /** One line, of what the service said. */
  readonly message: string;
}

/** What a client needs. */
export interface WebClientOptions {
  /** What people call the service, with its host. */
  readonly service: string;
  /** Where the login may be sent; what lies elsewhere gets none. */
  readonly origin: string;
  /** The headers that log in. */
  readonly login: () => Promise<Readonly<Record<string, string>>>;
  /** The message in the text of an answer; undefined where there is none. */
  readonly readMessage: (text: string) => string | undefined;
  /** The user's failure behind an answer; undefined when it is the service's. */
  readonly explain: (answer: FailedAnswer) => Error | undefined;
  readonly sender: Sender;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: (message: string) => void;
}

/** Sends requests to one service. */
export interface WebClient {
  /** The answer, whose status is one of those expected. Throws what `explain` says, or a ServiceError. */
  send(request: WebRequest): Promise<Response>;
  /** The JSON of the answer, whose form nobody has checked. */
  json(request: WebRequest): Promise<unknown>;
  /** The same of a text that was answered; throws a ServiceError when it is no JSON. */
  parse(said: string, doing: string): unknown;
}

/** Longest time for one file: ten gigabytes at two and a half megabytes a second. */
export const transferMs = 70 * 60_000;

/**
 * A client that waits for rate limits within a bound, and sends again what failed on the other side when it can be repeated.
 * No message holds what was sent.
 */
export function createWebClient(options: WebClientOptions): WebClient {
  const { service, sleep, log } = options;

  const sendUntilAnswered = async (request: WebRequest): Promise<Response> => {
    const { method, url, doing, isRepeatable = method !== 'POST' } = request;
    let waitedMs = 0;
    for (let tries = 1; ; tries++) {
      let failed: FailedTry = { status: undefined, retryAfter: null, date: null };
      let message: string;
      let cause: unknown;
      try {
        const answer = await options.sender.fetch(url, await toInit(request));
        const { status, headers } = answer;
        failed = { status, retryAfter: headers.get('retry-after'), date: headers.get('date') };
        if (request.expect?.includes(status)) return answer;
        if (status !== 429 && status !== 408 && status < 500) return answer;
        message = tellMessage(await answer.text());
      } catch (error) {
        const inner = findContentFailure(error);
        if (inner) throw inner;
        message = describeCause(error);
        cause = error;
      }
      const { status } = failed;
      const canRepeat = isRepeatable || status === 429;
      const waitMs = canRepeat ? waitBeforeNextTry(failed, { tries, waitedMs }) : null;
      if (waitMs === null || (tries >= maxTries && status !== 429)) {
        throw new ServiceError(
          { service, operation: doing, attempts: tries, ...(status !== undefined && { status }), message },
          { cause },
        );
      }
      if (status === 429) waitedMs += waitMs;
      log(`${service}: ${doing} failed (${message}); trying again in ${Math.ceil(waitMs / 1000)} s.`);
      await sleep(waitMs);
    }
  };

  const toInit = async ({
    method,
    url,
    headers,
    body,
    timeoutMs = 60_000,
  }: WebRequest): Promise<RequestInit> => ({
    method,
    headers: {
      'user-agent': 'plimsoll',
      ...(url.origin === options.origin && (await options.login())),
      ...headers,
    },
    signal: AbortSignal.timeout(timeoutMs),
    ...(body && describeBody(body())),
  });

  const tellMessage = (text: string) => oneLine(options.readMessage(text) ?? text) || 'it gave no reason';

  const send = async (request: WebRequest): Promise<Response> => {
    const answer = await sendUntilAnswered(request);
    const { expect = [200], doing, method } = request;
    const { status } = answer;
    if (expect.includes(status)) return answer;
    const message = tellMessage(await answer.text());
    throw (
      options.explain({ doing, status, method, message }) ??
      new ServiceError({ service, operation: doing, attempts: 1, status, message })
    );
  };

  const parse = (said: string, doing: string): unknown => {
    try {
      return JSON.parse(said);
    } catch (cause) {
      const message = `it answered with no JSON: ${oneLine(said) || 'nothing'}`;
      throw new ServiceError({ service, operation: doing, attempts: 1, message }, { cause });
    }
  };

  return {
    send,
    parse,
    json: async (request) => parse(await (await send(request)).text(), request.doing),
  };
}

/** Whether a failed request may have had its effect: no answer came, or the server broke off. */
export function isUncertain(error: unknown): boolean {
  return error instanceof ServiceError && (error.status === undefined || error.status >= 500);
}

/**
 * Creates something with a POST. When its answer is lost, reads back first, and sends it again only if the thing is not there.
 * Throws the last failure when that does not help.
 */
export async function createOnce<T>({
  create,
  find,
  sleep,
}: {
  readonly create: () => Promise<T>;
  readonly find: () => Promise<T | undefined>;
  readonly sleep: (milliseconds: number) => Promise<void>;
}): Promise<T> {
  let lost: unknown;
  for (const pauseMs of [1_000, 2_000, 4_000]) {
    try {
      return await create();
    } catch (error) {
      if (!isUncertain(error)) throw error;
      lost = error;
    }
    await sleep(pauseMs);
    const found = await find();
    if (found !== undefined) return found;
  }
  throw lost;
}

/**
 * Content as a stream that is pulled: fetch reads an async iterable ahead of the network, all of it. And a stream that is sent once:
 * for a redirect or a question for a password, fetch would keep a copy of it (its standard, «HTTP-network-or-cache fetch», step 2).
 */
export function describeBody(content: string | AsyncIterable<Uint8Array>): RequestInit {
  if (typeof content === 'string') return { body: content };
  return { body: ReadableStream.from(content), duplex: 'half', redirect: 'error', window: null };
}

/** Without what a log obeys, and not a whole page of HTML. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .slice(0, 300);
}

/** What the content of a request threw, out of the wrapping of fetch. */
function findContentFailure(error: unknown): Error | undefined {
  for (let inner: unknown = error; inner instanceof Error; inner = inner.cause) {
    if (inner instanceof ContentChangedError) return inner.failure;
  }
  return undefined;
}

/** What the network said, without the wrapping of fetch. */
function describeCause(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError') return 'no answer in time';
  const { message: inner, code } = (cause ?? {}) as { message?: string; code?: string };
  return inner || code || message;
}
