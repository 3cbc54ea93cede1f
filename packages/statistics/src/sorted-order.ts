import { sortByRadix } from './sort-by-radix.ts';

/** Values from the smallest to the largest. */
export interface SortedOrder {
  /** Positions of the values. */
  readonly order: Uint32Array;
  /** The values themselves in that order. */
  readonly sorted: Float64Array;
}

/**
 * Sorts positions by their values; equal values keep their order, and 0 and -0 are equal. Values must not be NaN.
 * The same array is sorted once: neither the values nor the result may be changed afterwards. In linear time, and faster than sorting the values
 * themselves, which cannot say where a number came from: with a comparison function that takes ten times as long.
 */
export function sortedOrder(values: Float64Array): SortedOrder {
  const found = known.get(values) ?? sortByPlace(values) ?? sortByRadix(values);
  known.set(values, found);
  return found;
}

/** Several statistics rank the same scores; a sort of a million of them takes as long as all that is then done with them. */
const known = new WeakMap<Float64Array, SortedOrder>();

const valuesOfBucket = 8;
/** So many neighbours are passed on the average before the radix sort is the faster one. */
const mostSteps = 8;

/**
 * Puts each value into the bucket that it falls into between the least and the largest, and sorts within the buckets by insertion: fast where
 * values lie scattered, as scores do. Null where too many share a bucket, or where the range is none.
 */
function sortByPlace(values: Float64Array): SortedOrder | null {
  const count = values.length;
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const value = values[i] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const buckets = Math.ceil(count / valuesOfBucket);
  const scale = (buckets - 1) / (most - least);
  if (!Number.isFinite(scale) || !Number.isFinite(most - least)) return null;
  // Subtraction, multiplication and truncation all keep the order, rounding included.
  const bucketOf = new Uint32Array(count);
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < count; i++) {
    const bucket = ((values[i] as number) - least) * scale;
    bucketOf[i] = bucket;
    (starts[(bucketOf[i] as number) + 1] as number)++;
  }
  let steps = 0;
  for (let bucket = 1; bucket <= buckets; bucket++) {
    const here = starts[bucket] as number;
    steps += (here * here) / 4;
    starts[bucket] = here + (starts[bucket - 1] as number);
  }
  if (steps > mostSteps * count) return null;
  const order = new Uint32Array(count);
  const sorted = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const bucket = bucketOf[i] as number;
    const place = starts[bucket] as number;
    starts[bucket] = place + 1;
    order[place] = i;
    sorted[place] = values[i] as number;
  }
  sortNeighbours(order, sorted);
  return { order, sorted };
}

/** By insertion: what is out of order is so only within its bucket. */
function sortNeighbours(order: Uint32Array, sorted: Float64Array): void {
  for (let i = 1; i < sorted.length; i++) {
    const value = sorted[i] as number;
    if (!((sorted[i - 1] as number) > value)) continue;
    const position = order[i] as number;
    let place = i;
    for (; place > 0 && (sorted[place - 1] as number) > value; place--) {
      sorted[place] = sorted[place - 1] as number;
      order[place] = order[place - 1] as number;
    }
    sorted[place] = value;
    order[place] = position;
  }
}
