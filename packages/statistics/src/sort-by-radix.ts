import type { SortedOrder } from './sorted-order.ts';

/** Positions with the upper and lower half of each value's sort key. */
interface Keyed {
  readonly order: Uint32Array;
  readonly high: Uint32Array;
  readonly low: Uint32Array;
}

/** Digits of the sort key, the least significant first. */
const digits = [
  { half: 'low', shift: 0, mask: 0x7ff },
  { half: 'low', shift: 11, mask: 0x7ff },
  { half: 'low', shift: 22, mask: 0x3ff },
  { half: 'high', shift: 0, mask: 0x7ff },
  { half: 'high', shift: 11, mask: 0x7ff },
  { half: 'high', shift: 22, mask: 0x3ff },
] as const;

const upperWord = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0;

/**
 * Sorts positions by their values; equal values keep their order, and 0 and -0 are equal. Values must not be NaN.
 * A radix sort over the bits of the numbers, in linear time whatever the numbers are. Digits that all values share cost nothing.
 */
export function sortByRadix(values: Float64Array): SortedOrder {
  const count = values.length;
  let from = sortKeys(values);
  let to: Keyed = {
    order: new Uint32Array(count),
    high: new Uint32Array(count),
    low: new Uint32Array(count),
  };
  const counts = digits.map(({ mask }) => new Uint32Array(mask + 1));
  countDigits(from, counts);
  for (const [i, digit] of digits.entries()) {
    const places = counts[i] as Uint32Array;
    if (!startPlaces(places, count)) continue;
    if (digit.half === 'low') moveByLow(from, to, { ...digit, places });
    else moveByLow(exchangeHalves(from), exchangeHalves(to), { ...digit, places });
    [from, to] = [to, from];
  }
  return { order: from.order, sorted: valuesOf(from) };
}

/** Keys that order as unsigned numbers like the values do: negative numbers with all bits turned, others with the sign bit set. */
function sortKeys(values: Float64Array): Keyed {
  const count = values.length;
  const words = new Uint32Array(values.buffer, values.byteOffset, 2 * count);
  const order = new Uint32Array(count);
  const high = new Uint32Array(count);
  const low = new Uint32Array(count);
  for (let i = 0; i < count; i++) {
    let upper = words[2 * i + upperWord] as number;
    const lower = words[2 * i + 1 - upperWord] as number;
    if (upper === 0x80000000 && lower === 0) upper = 0;
    const turned = (upper | 0) >> 31;
    high[i] = upper ^ (turned | 0x80000000);
    low[i] = lower ^ turned;
    order[i] = i;
  }
  return { order, high, low };
}

/** The values back from their keys. */
function valuesOf({ high, low }: Keyed): Float64Array {
  const values = new Float64Array(high.length);
  const words = new Uint32Array(values.buffer);
  for (let i = 0; i < high.length; i++) {
    const upper = high[i] as number;
    const turned = ~((upper | 0) >> 31);
    words[2 * i + upperWord] = upper ^ (turned | 0x80000000);
    words[2 * i + 1 - upperWord] = (low[i] as number) ^ turned;
  }
  return values;
}

/** Counts all digits in one pass; the six lines stand apart from the table because the loop is the half of the sort that must be flat. */
function countDigits({ high, low }: Keyed, counts: readonly Uint32Array[]): void {
  const [a, b, c, d, e, f] = counts as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  for (let i = 0; i < low.length; i++) {
    const lower = low[i] as number;
    const upper = high[i] as number;
    (a[lower & 0x7ff] as number)++;
    (b[(lower >>> 11) & 0x7ff] as number)++;
    (c[lower >>> 22] as number)++;
    (d[upper & 0x7ff] as number)++;
    (e[(upper >>> 11) & 0x7ff] as number)++;
    (f[upper >>> 22] as number)++;
  }
}

/** Turns counts into the place of the first value with each digit; false when all values have the same digit. */
function startPlaces(counts: Uint32Array, total: number): boolean {
  let before = 0;
  for (let digit = 0; digit < counts.length; digit++) {
    const here = counts[digit] as number;
    if (here === total) return false;
    counts[digit] = before;
    before += here;
  }
  return true;
}

interface Move {
  readonly places: Uint32Array;
  readonly shift: number;
  readonly mask: number;
}

function moveByLow(from: Keyed, to: Keyed, { places, shift, mask }: Move): void {
  const { order, high, low } = from;
  const { order: toOrder, high: toHigh, low: toLow } = to;
  for (let i = 0; i < order.length; i++) {
    const key = low[i] as number;
    const digit = (key >>> shift) & mask;
    const place = places[digit] as number;
    places[digit] = place + 1;
    toLow[place] = key;
    toHigh[place] = high[i] as number;
    toOrder[place] = order[i] as number;
  }
}

function exchangeHalves({ order, high, low }: Keyed): Keyed {
  return { order, high: low, low: high };
}
