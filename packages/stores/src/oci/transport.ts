import { ConfigurationError } from '@plimsoll/errors';
import type { Sender } from '../web/fetch-of.ts';
import { type FailedTry, maxTries, waitBeforeNextTry } from '../web/next-try.ts';
import { describeBody } from '../web/web-client.ts';
import { parseChallenge } from './challenge.ts';
import { explainFailure, readErrors } from './explain.ts';
import type { Login } from './login.ts';
import { apiOf, type OciPlace } from './place.ts';
import { sendStream } from './send-stream.ts';
import { mergeScope, parseToken, renderBasic, renderTokenRequest } from './token.ts';

/** One request to a registry. */
export interface OciRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /v2/<repository>/, or an address that the registry gave. */
  readonly target: string | URL;
  /** For messages: «uploading model.bin». */
  readonly doing: string;
  /** Statuses that the caller deals with; all others are failures. */
  readonly expect: readonly number[];
  readonly headers?: Readonly<Record<string, string>>;
  /** A small content. */
  readonly body?: Uint8Array<ArrayBuffer>;
  /** A content of any size, and its bytes; begun anew for every try. */
  readonly stream?: { readonly content: () => AsyncIterable<Uint8Array>; readonly bytes: number };
  /** Longest time for the answer with its content. Default: that of the transport. */
  readonly timeoutMs?: number;
  /** How often it is sent at most when the registry fails. */
  readonly tries?: number;
  /** How often the caller has tried it before, for messages. */
  readonly triedBefore?: number;
}

/** Sends requests to one repository of a registry. */
export interface Transport {
  readonly place: OciPlace;
  /** The answer, whose status is one of those expected. Throws a ConfigurationError or a ServiceError otherwise. */
  send(request: OciRequest): Promise<Response>;
}

/** What a transport needs of the world. */
export interface TransportOptions {
  readonly sender: Sender;
  readonly login: () => Promise<Login | null>;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly log: (message: string) => void;
  /** Longest time for one answer. Default: one minute. */
  readonly timeoutMs?: number;
}

/**
 * A transport that logs in when it is asked to, waits for rate limits within a bound, and sends again what failed on the other side.
 * No message holds what was sent.
 */
export function createTransport(place: OciPlace, options: TransportOptions): Transport {
  const { sender, sleep, log, timeoutMs: patienceMs = 60_000 } = options;
  const api = new URL(`${apiOf(place.host)}${place.repository}/`);
  const needed = new Set(['pull']);
  let authorization: string | undefined;
  let login: Promise<Login | null> | undefined;
  /** Why there is no token. */
  let refusal = '';

  /** Logs in as an answer asks; false when that cannot be. */
  const authorize = async (answer: Response, isWriting: boolean): Promise<boolean> => {
    const challenge = parseChallenge(answer.headers.get('www-authenticate'));
    login ??= options.login();
    const known = await login;
    if (challenge?.scheme === 'basic') {
      if (known === null || !('username' in known)) return false;
      authorization = renderBasic(known);
      return true;
    }
    if (challenge === null) return false;
    if (isWriting) for (const action of ['push', 'pull']) needed.add(action);
    const scope = mergeScope(place.repository, needed, challenge);
    const { url, init } = renderTokenRequest({ challenge, login: known, scope });
    if (url.protocol !== 'https:' && url.protocol !== api.protocol) {
      throw new ConfigurationError({
        where: `oci://${place.host}`,
        message: `asks for the login to be sent without TLS, to ${url.origin}.`,
      });
    }
    const ask = () => sender.fetch(url, { ...init, signal: AbortSignal.timeout(patienceMs) });
    const given = await sendUntilAnswered(ask, 'logging in');
    const text = await given.text();
    const token = given.ok ? parseToken(text) : null;
    if (token !== null) authorization = `Bearer ${token}`;
    else refusal = `; ${url.host} gives no token [${given.status}]: ${readErrors(text).message}`;
    return token !== null;
  };

  /** Sends until there is an answer that is no failure of the registry's. */
  const sendUntilAnswered = async (
    sendOnce: () => Promise<Response>,
    doing: string,
    { mostTries = maxTries, triedBefore = 0 } = {},
  ): Promise<Response> => {
    let waitedMs = 0;
    for (let tries = 1; ; tries++) {
      let answer: Response | undefined;
      let failed: FailedTry = { status: undefined, retryAfter: null, date: null };
      let message = '';
      let cause: unknown;
      try {
        answer = await sendOnce();
        const { status, headers } = answer;
        failed = { status, retryAfter: headers.get('retry-after'), date: headers.get('date') };
        if (status !== 429 && status !== 408 && status < 500) return answer;
        message = readErrors(await answer.text()).message;
      } catch (error) {
        message = describeCause(error);
        cause = error;
      }
      const waitMs = waitBeforeNextTry(failed, { tries, waitedMs });
      if (waitMs === null || (tries >= mostTries && failed.status !== 429)) {
        throw explainFailure(
          place,
          { doing, attempts: tries + triedBefore, message, ...failed, ...unasked },
          cause,
        );
      }
      if (failed.status === 429) waitedMs += waitMs;
      log(`${place.host}: ${doing} failed (${message}); trying again in ${Math.ceil(waitMs / 1000)} s.`);
      await sleep(waitMs);
    }
  };

  return {
    place,
    async send({ method, target, doing, expect, timeoutMs = patienceMs, ...request }) {
      const url = new URL(target, api);
      const isWriting = method !== 'GET' && method !== 'HEAD';
      const sendOnce = () => {
        const { body, stream } = request;
        const headers: Record<string, string> = { 'user-agent': 'plimsoll', ...request.headers };
        // An address that the registry gave may be somewhere else, where our token is nobody's business.
        if (authorization !== undefined && url.origin === api.origin) headers.authorization = authorization;
        const init = { method, headers, signal: AbortSignal.timeout(timeoutMs) };
        if (!stream) return sender.fetch(url, { ...init, ...(body && { body }) });
        if (!sender.hasProxyFor(url)) {
          return sendStream(url, { ...init, body: stream.content(), bytes: stream.bytes });
        }
        headers['content-length'] = String(stream.bytes);
        return sender.fetch(url, { ...init, ...describeBody(stream.content()) });
      };
      const { tries: mostTries = maxTries, triedBefore = 0 } = request;
      const limits = { mostTries, triedBefore };
      let answer = await sendUntilAnswered(sendOnce, doing, limits);
      if (answer.status === 401 && (await authorize(answer, isWriting))) {
        await answer.body?.cancel();
        answer = await sendUntilAnswered(sendOnce, doing, limits);
      }
      if (expect.includes(answer.status)) return answer;
      const message = readErrors(await answer.text()).message + refusal;
      const hasLogin = (await login) !== null && login !== undefined;
      throw explainFailure(place, {
        ...{ doing, attempts: 1, status: answer.status, message, isWriting, hasLogin },
      });
    },
  };
}

/** What does not matter for a registry that fails. */
const unasked = { isWriting: false, hasLogin: false };

/** What the network said, without the wrapping of fetch. */
function describeCause(error: unknown): string {
  const { name, message, cause } = error as Error;
  if (name === 'TimeoutError' || name === 'AbortError') return 'no answer in time';
  const { message: inner, code } = (cause ?? {}) as { message?: string; code?: string };
  return inner || code || message;
}
