/** A point of a line. */
export type Place = readonly [x: number, y: number];

/**
 * A line's values at `count` evenly spaced places from `from` to `to`, on the straight lines between its points (sorted by x).
 * Both ends must lie within the line.
 */
export function resample(
  points: readonly Place[],
  range: { from: number; to: number; count: number },
): number[] {
  const { from, to, count } = range;
  const values: number[] = [];
  let at = 0;
  for (let step = 0; step < count; step++) {
    const x = step === count - 1 ? to : from + ((to - from) * step) / (count - 1);
    while (at < points.length - 2 && (points[at + 1]?.[0] ?? 0) < x) at++;
    const [x0, y0] = points[at] ?? [x, 0];
    const [x1, y1] = points[at + 1] ?? [x0, y0];
    values.push(x1 === x0 ? y0 : y0 + ((y1 - y0) * (x - x0)) / (x1 - x0));
  }
  return values;
}
