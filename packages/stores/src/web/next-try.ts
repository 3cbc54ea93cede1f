/** How often a request is sent at most, when the registry fails. */
export const maxTries = 4;

/** The longest that all waits for rate limits of one request may take together. */
export const maxLimitWaitMs = 5 * 60_000;

const firstPauseMs = 1_000;
const limitPauseMs = 10_000;

/** One try that failed: an answer's status, or none (connection refused or reset, or the time ran out). */
export interface FailedTry {
  readonly status: number | undefined;
  /** The header Retry-After: seconds, or a date. */
  readonly retryAfter: string | null;
  /** The header Date: what time it is for the registry. */
  readonly date: string | null;
}

/**
 * How long to wait before a request is sent again; null when it is not. Every request to a registry may be repeated: contents are named
 * by their digests, and an upload that was begun twice is two uploads of which one is forgotten.
 */
export function waitBeforeNextTry(
  failed: FailedTry,
  { tries, waitedMs }: { readonly tries: number; readonly waitedMs: number },
): number | null {
  const { status } = failed;
  if (status === 429) {
    const waitMs = parseRetryAfter(failed) ?? limitPauseMs;
    return waitedMs + waitMs <= maxLimitWaitMs ? waitMs : null;
  }
  const isFailure = status === undefined || status === 408 || status >= 500;
  if (!isFailure || tries >= maxTries) return null;
  return parseRetryAfter(failed) ?? firstPauseMs * 2 ** (tries - 1);
}

/** Source: RFC 9110 section 10.2.3. */
function parseRetryAfter({ retryAfter, date }: FailedTry): number | undefined {
  if (retryAfter === null) return undefined;
  const isNumber = /^\d+$/.test(retryAfter.trim());
  const seconds = isNumber ? Number(retryAfter) : (Date.parse(retryAfter) - Date.parse(date ?? '')) / 1000;
  return Number.isFinite(seconds) ? Math.max(seconds, 1) * 1000 : undefined;
}
