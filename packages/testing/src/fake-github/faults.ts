import type { LargeContent } from './request-bodies.ts';

/** A request that reached the fake, whatever became of it. */
export interface SeenRequest {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Id of the REST route, such as `issues/create-comment`; `twirp/…`, `graphql` or `blob` for the rest. */
  readonly operation: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty where the body is `large`. */
  readonly body: Uint8Array;
  readonly large?: LargeContent | undefined;
}

/** Something that goes wrong with requests. */
export interface Fault {
  readonly match:
    | ((request: SeenRequest) => boolean)
    | { readonly method?: string; readonly path?: RegExp; readonly operation?: string };
  /** How many requests it hits. Default: 1. */
  readonly times?: number;
  /** How many matching requests pass before it. Default: 0. */
  readonly skip?: number;
  /**
   * - `before`: nothing happens, and the answer is an error.
   * - `after`: the effect happens, and the answer is an error nevertheless.
   * - `reset-before`, `reset-after`: the same, with a broken connection instead of an answer.
   * - `starter`: an upload of an asset leaves an empty one, and answers 502.
   * - `truncated`: an upload of an asset loses its second half, and succeeds.
   * - `slow`: all is well, but takes `delayMs`.
   */
  readonly kind: 'before' | 'after' | 'reset-before' | 'reset-after' | 'starter' | 'truncated' | 'slow';
  /** Default: 502. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  readonly delayMs?: number;
}

/** The primary rate limit is used up; `reset` in seconds since 1970. */
export function primaryRateLimit(reset: number): Pick<Fault, 'kind' | 'status' | 'headers' | 'message'> {
  return {
    kind: 'before',
    status: 403,
    message: 'API rate limit exceeded for installation.',
    headers: {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(reset),
    },
  };
}

/** Too many requests at once. */
export function secondaryRateLimit(
  retryAfter: number,
): Pick<Fault, 'kind' | 'status' | 'headers' | 'message'> {
  return {
    kind: 'before',
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    headers: { 'retry-after': String(retryAfter) },
  };
}

/** Holds the faults that are still to come. */
export interface FaultPlan {
  add(fault: Fault): void;
  /** The fault that hits this request, if any. */
  take(request: SeenRequest): Fault | undefined;
}

export function createFaultPlan(): FaultPlan {
  const waiting: { fault: Fault; skip: number; times: number }[] = [];
  return {
    add: (fault) => waiting.push({ fault, skip: fault.skip ?? 0, times: fault.times ?? 1 }),
    take(request) {
      for (const entry of waiting) {
        if (entry.times <= 0 || !isHit(entry.fault.match, request)) continue;
        if (entry.skip > 0) {
          entry.skip--;
          continue;
        }
        entry.times--;
        return entry.fault;
      }
      return undefined;
    },
  };
}

function isHit(match: Fault['match'], request: SeenRequest): boolean {
  if (typeof match === 'function') return match(request);
  return (
    (match.method === undefined || match.method === request.method) &&
    (match.path === undefined || match.path.test(request.path)) &&
    (match.operation === undefined || match.operation === request.operation)
  );
}
