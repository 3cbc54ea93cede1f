/** Eight units in the last place: what a few roundings of 64-bit arithmetic add up to. */
const relativeSlack = 8 * Number.EPSILON;

/**
 * How far two results may differ through rounding alone, when the numbers that went into them (intermediate results
 * included) are at most `magnitude` large: eight units in the last place of `magnitude`.
 * `0.905 - 0.005` and `0.9` are the same number to a person, and must be to a gate.
 */
export function roundingSlack(magnitude: number): number {
  return relativeSlack * Math.abs(magnitude);
}
