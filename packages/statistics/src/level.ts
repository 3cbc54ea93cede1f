/** How often an interval may miss, and on which sides it is closed. */
export interface Level {
  /** Allowed share of misses, in (0, 1). 0.05 when absent, which is a confidence of 95 %. */
  readonly alpha?: number;
  /** `lower` and `upper` spend all of alpha on one bound; the other end is then the end of the scale. Both when absent. */
  readonly sides?: 'both' | 'lower' | 'upper';
}

/** Bounds in the unit of what is estimated, `lower <= upper`. */
export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/** Share of misses on each closed side. RangeError when alpha is not within (0, 1). */
export function tailShare({ alpha = 0.05, sides = 'both' }: Level): number {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha must lie between 0 and 1, not ${alpha}.`);
  return sides === 'both' ? alpha / 2 : alpha;
}

/** Opens the sides that the level leaves open, and keeps the rest within the scale [`scale.lower`, `scale.upper`]. */
export function limitTo(scale: Interval, interval: Interval, { sides = 'both' }: Level): Interval {
  return {
    lower: sides === 'upper' ? scale.lower : Math.max(scale.lower, interval.lower),
    upper: sides === 'lower' ? scale.upper : Math.min(scale.upper, interval.upper),
  };
}
