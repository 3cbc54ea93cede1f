/** Whether a condition would be settled at a confidence. */
export type SettlesAt = (confidence: number) => boolean;

/**
 * Shares the chance of any wrong answer over several conditions, by Holm's rule (1979) on intervals: every condition is first asked at
 * alpha / k; each one that is settled leaves its share to the others, which are asked again. Returns the confidence at which each is decided,
 * in their order. The chance that any settled answer is wrong is at most 1 - confidence.
 */
export function shareBudget(conditions: readonly SettlesAt[], confidence: number): number[] {
  const shared = conditions.map(() => Number.NaN);
  let open = conditions.map((_, i) => i);
  while (open.length > 0) {
    const level = 1 - (1 - confidence) / open.length;
    for (const i of open) shared[i] = level;
    const left = open.filter((i) => !(conditions[i] as SettlesAt)(level));
    if (left.length === open.length) break;
    open = left;
  }
  return shared;
}
