/** What came back from one try: an answer's status and headers, or nothing. */
export interface TryOutcome {
  readonly method: string;
  /** Undefined when no answer came: connection refused or reset, or the time ran out. */
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly message: string;
}

/** What to do after a try that failed. */
export type NextStep =
  | { readonly kind: 'give-up' }
  /** The server failed: try again after a growing pause. */
  | { readonly kind: 'retry'; readonly waitMs: number }
  /** The server refused for now and did nothing: even a POST may be sent again. */
  | { readonly kind: 'rate-limited'; readonly waitMs: number };

/** How often a request is sent at most, when the server fails. */
export const maxAttempts = 4;

const firstPauseMs = 1_000;
const secondaryLimitPauseMs = 60_000;

/**
 * Decides what follows a failed try. GET, PUT, PATCH and DELETE can be repeated; a POST cannot, because its effect may
 * have happened although the answer is lost. Rate limits are waited for as GitHub's headers tell:
 * `retry-after`, else `x-ratelimit-reset` when nothing remains, else one minute.
 */
export function decideNextStep(outcome: TryOutcome, attempt: number, now: Date): NextStep {
  const limit = rateLimitWait(outcome, now);
  if (limit !== undefined) return { kind: 'rate-limited', waitMs: limit };
  const isServerFailure = outcome.status === undefined || outcome.status >= 500;
  if (!isServerFailure || outcome.method === 'POST' || attempt >= maxAttempts) return { kind: 'give-up' };
  return { kind: 'retry', waitMs: firstPauseMs * 2 ** (attempt - 1) };
}

function rateLimitWait({ status, headers, message }: TryOutcome, now: Date): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const retryAfter = readNumber(headers['retry-after']);
  if (retryAfter !== undefined) return Math.max(1, retryAfter) * 1000;
  if (headers['x-ratelimit-remaining'] !== undefined && readNumber(headers['x-ratelimit-remaining']) === 0) {
    const reset = readNumber(headers['x-ratelimit-reset']);
    if (reset !== undefined) return Math.max(1000, reset * 1000 - now.getTime() + 1000);
  }
  const isLimit = status === 429 || /rate limit|abuse detection/i.test(message);
  return isLimit ? secondaryLimitPauseMs : undefined;
}

function readNumber(header: string | number | undefined): number | undefined {
  if (header === undefined || header === '') return undefined;
  const value = Number(header);
  return Number.isFinite(value) && value >= 0 ? value : undefined;
}
