import { defaults, GitHub, getOctokitOptions } from '@actions/github/lib/utils';
import { GitHubError, type GitHubErrorDetails, MissingPermissionError } from './github-error.ts';
import { missingPermissions } from './missing-permission.ts';
import { decideNextStep, type TryOutcome } from './retry-policy.ts';

/** GitHub's REST and GraphQL API: Octokit with typed routes (`rest`) and pages (`paginate`). */
export type GitHubClient = InstanceType<typeof GitHub>;

export interface GitHubClientOptions {
  readonly token: string;
  /** Such as https://api.github.com, without a slash at the end. */
  readonly apiUrl: string;
  /** Told when a request is repeated. */
  readonly log?: (message: string) => void;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly now: () => Date;
  /** Longest time that all waits for rate limits may take together. Default: 90 s. */
  readonly maxRateLimitWaitMs?: number;
  /** Longest time for one answer, unless a call gives its own `request.signal` or `request.timeoutMs`. Default: 60 s. */
  readonly timeoutMs?: number;
  /** Instead of undici's fetch behind the runner's proxy. */
  readonly fetch?: typeof globalThis.fetch;
}

/** How a single call bounds its time and its tries: `client.rest.x.y({ …, request: { timeoutMs } })`. */
export interface CallOptions {
  readonly signal?: AbortSignal;
  readonly timeoutMs?: number;
  /** A PATCH that adds to what is there: twice is not once, so it is repeated by nobody who has not read back. */
  readonly isOnceOnly?: boolean;
}

/** A failed try as Octokit throws it. */
interface RequestFailure {
  readonly message: string;
  readonly response?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string | number | undefined>>;
    readonly data: unknown;
  };
  readonly cause?: unknown;
}

/**
 * A client that repeats what can be repeated, waits for rate limits within a bound, and fails with a GitHubError
 * (a ServiceError): a MissingPermissionError where the token lacks rights. No error carries a header that was sent.
 * A DELETE that finds nothing when it is repeated has succeeded.
 */
export function createGitHubClient(options: GitHubClientOptions): GitHubClient {
  const { sleep, now, log = () => {}, timeoutMs = 60_000 } = options;
  const client = new GitHub(
    getOctokitOptions(options.token, {
      baseUrl: options.apiUrl,
      userAgent: 'plimsoll',
      request: { ...defaults.request, fetch: sendStreamsOnce(options.fetch ?? defaults.request?.fetch) },
    }),
  );
  let waitLeftMs = options.maxRateLimitWaitMs ?? 90_000;
  client.hook.wrap('request', async (send, request) => {
    // A GraphQL query is sent as a POST, and changes nothing.
    const isQuery = /\/graphql$/.test(request.url) && /^\s*query\b/.test(String(request.query));
    const method = isQuery ? 'GET' : request.method;
    const operation = `${method} ${new URL(client.request.endpoint(request).url, options.apiUrl).pathname}`;
    const own: CallOptions = request.request ?? {};
    for (let attempt = 1; ; attempt++) {
      // Changed in place: Octokit's hooks give the options that they were called with to the next hook.
      request.request = { ...own, signal: own.signal ?? AbortSignal.timeout(own.timeoutMs ?? timeoutMs) };
      try {
        return await send(request);
      } catch (thrown) {
        const failure = thrown as RequestFailure;
        const { response } = failure;
        if (attempt > 1 && method === 'DELETE' && response?.status === 404) {
          return { status: 204, url: request.url, headers: {}, data: undefined };
        }
        const outcome: TryOutcome = {
          method: own.isOnceOnly ? 'POST' : method,
          status: response?.status,
          headers: response?.headers ?? {},
          message: failure.message,
        };
        const next = decideNextStep(outcome, attempt, now());
        if (next.kind === 'rate-limited' && next.waitMs <= waitLeftMs) {
          waitLeftMs -= next.waitMs;
          log(`GitHub limits the rate of requests; ${operation} waits ${seconds(next.waitMs)}.`);
          await sleep(next.waitMs);
          continue;
        }
        if (next.kind === 'retry') {
          log(`${operation} failed (${describe(outcome)}); trying again in ${seconds(next.waitMs)}.`);
          await sleep(next.waitMs);
          continue;
        }
        throw toGitHubError(failure, outcome, {
          operation,
          attempts: attempt,
          limitWaitMs: next.kind === 'rate-limited' ? next.waitMs : undefined,
        });
      }
    }
  });
  return client;
}

/**
 * fetch keeps a copy of what it sends, for a redirect or a question for a password: of a file, all of it in memory.
 * Without either (https://fetch.spec.whatwg.org, «HTTP-network-or-cache fetch», step 2) it keeps none.
 */
function sendStreamsOnce(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return (url, init) =>
    send(url, init?.body instanceof ReadableStream ? { ...init, redirect: 'error', window: null } : init);
}

function toGitHubError(
  failure: RequestFailure,
  { method, status, headers, message }: TryOutcome,
  context: { operation: string; attempts: number; limitWaitMs: number | undefined },
): GitHubError {
  const details: GitHubErrorDetails = {
    operation: context.operation,
    attempts: context.attempts,
    ...(status === undefined ? {} : { status }),
    message: message.replace(/[\r\n]+/g, ' ').slice(0, 1000),
    codes: readCodes(failure.response?.data),
    isUncertain: method === 'POST' && (status === undefined || status >= 500),
  };
  if (context.limitWaitMs !== undefined) {
    const limit = `the rate limit asks to wait ${seconds(context.limitWaitMs)}, longer than this step may wait.`;
    return new GitHubError({ ...details, message: `${limit} ${details.message}` });
  }
  if (status === 403 && /not accessible by|must have .* (rights|access)|permission/i.test(message)) {
    const accepted = headers['x-accepted-github-permissions'];
    const [sent = '', path = ''] = context.operation.split(' ');
    return new MissingPermissionError(
      details,
      missingPermissions({
        method: sent,
        path,
        accepted: accepted === undefined ? undefined : String(accepted),
      }),
    );
  }
  if (status === 401) {
    return new GitHubError({ ...details, message: `${details.message}. Check the input github-token.` });
  }
  return new GitHubError(details);
}

function readCodes(body: unknown): string[] {
  const errors = (body as { errors?: unknown } | null | undefined)?.errors;
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) => {
    const code = (error as { code?: unknown } | null)?.code;
    return typeof code === 'string' ? [code] : [];
  });
}

function describe({ status, message }: TryOutcome): string {
  return status === undefined ? message : `status ${status}`;
}

function seconds(milliseconds: number): string {
  return `${Math.ceil(milliseconds / 1000)} s`;
}
