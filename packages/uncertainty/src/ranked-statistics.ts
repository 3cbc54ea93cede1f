import { type ResampledStatistic, sortedOrder } from '@plimsoll/statistics';

/** Units ranked by a number, from the largest to the smallest, with where each run of equal numbers ends. */
interface Ranking {
  readonly order: Uint32Array;
  /** 1 for the last unit of a run. */
  readonly isLast: Uint8Array;
}

function rankDown(values: Float64Array): Ranking {
  const { order, sorted } = sortedOrder(values);
  const size = order.length;
  const down = new Uint32Array(size);
  const isLast = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    const at = size - 1 - i;
    down[i] = order[at] as number;
    isLast[i] = at === 0 || sorted[at] !== sorted[at - 1] ? 1 : 0;
  }
  return { order: down, isLast };
}

/** Average precision as a statistic of rows: sum over thresholds of (recall gained) x precision, one pass over ranked rows. NaN without positives. */
export function averagePrecisionStatistic(scored: {
  readonly isPositive: Uint8Array;
  readonly scores: Float64Array;
}): ResampledStatistic {
  const { order, isLast } = rankDown(scored.scores);
  const labels = new Uint8Array(order.length);
  for (let i = 0; i < labels.length; i++) labels[i] = scored.isPositive[order[i] as number] as number;
  return {
    evaluate: (counts) => {
      let [positives, all, gained, area] = [0, 0, 0, 0];
      for (let i = 0; i < order.length; i++) {
        const count = counts[order[i] as number] as number;
        all += count;
        gained += count * (labels[i] as number);
        if (isLast[i] === 0 || gained === 0) continue;
        area += gained * ((positives + gained) / all);
        positives += gained;
        gained = 0;
      }
      return positives === 0 ? Number.NaN : area / positives;
    },
    leaveOneOut: (counts) => averagePrecisionWithoutEach({ order, isLast }, labels, counts),
  };
}

/**
 * Average precision without one occurrence of each unit, exactly, in two passes: thresholds above its score keep their precision TP / N,
 * the others have (TP - 1) / (N - 1) without a positive row, TP / (N - 1) without a negative one.
 */
function averagePrecisionWithoutEach(
  { order, isLast }: Ranking,
  labels: Uint8Array,
  counts: Uint32Array,
): Float64Array {
  const size = order.length;
  // Sums over the thresholds from the first on, at the threshold of each rank: of precision, and of it without a row of either class.
  const [kept, lessPositive, lessNegative, own] = [0, 1, 2, 3].map(() => new Float64Array(size)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  let [positives, all, gained, start] = [0, 0, 0, 0];
  const sums = { kept: 0, lessPositive: 0, lessNegative: 0 };
  for (let i = 0; i < size; i++) {
    const count = counts[order[i] as number] as number;
    all += count;
    gained += count * (labels[i] as number);
    if (isLast[i] === 0) continue;
    positives += gained;
    const without = all > 1 ? (positives - 1) / (all - 1) : 0;
    for (let k = start; k <= i; k++) {
      kept[k] = sums.kept;
      lessPositive[k] = sums.lessPositive;
      lessNegative[k] = sums.lessNegative;
      own[k] = without;
    }
    if (gained > 0) {
      sums.kept += gained * (positives / all);
      sums.lessPositive += gained * without;
      sums.lessNegative += all > 1 ? gained * (positives / (all - 1)) : 0;
    }
    gained = 0;
    start = i + 1;
  }
  const values = new Float64Array(size).fill(Number.NaN);
  for (let i = 0; i < size; i++) {
    const isPositive = labels[i] === 1;
    const left = positives - (isPositive ? 1 : 0);
    if (left <= 0) continue;
    const above = kept[i] as number;
    const below = isPositive
      ? sums.lessPositive - (lessPositive[i] as number) - (own[i] as number)
      : sums.lessNegative - (lessNegative[i] as number);
    values[order[i] as number] = (above + below) / left;
  }
  return values;
}

/** The median as a statistic of rows: of an even number, the mean of the two in the middle. NaN without rows. */
export function medianStatistic(values: Float64Array): ResampledStatistic {
  const { order, sorted } = sortedOrder(values);
  return {
    evaluate: (counts) => {
      let total = 0;
      for (let i = 0; i < counts.length; i++) total += counts[i] as number;
      if (total === 0) return Number.NaN;
      const [lower, upper] = [Math.floor((total - 1) / 2), Math.floor(total / 2)];
      let [seen, at] = [0, 0];
      for (; ; at++) {
        seen += counts[order[at] as number] as number;
        if (seen > lower) break;
      }
      const low = sorted[at] as number;
      while (seen <= upper) seen += counts[order[++at] as number] as number;
      return (low + (sorted[at] as number)) / 2;
    },
  };
}

/**
 * Sum over bins of |sum of the bin's values|, divided by the rows, as a statistic of rows: what the expected calibration error is with
 * (confidence - outcome) in bins of confidence. Each row is in one bin, so a resample is one pass.
 */
export function binnedStatistic(about: {
  readonly bins: Uint8Array;
  readonly values: Float64Array;
}): ResampledStatistic {
  const { bins, values } = about;
  const sums = new Float64Array(256);
  const addUp = (counts: Uint32Array): number => {
    sums.fill(0);
    let rows = 0;
    for (let row = 0; row < values.length; row++) {
      const count = counts[row] as number;
      const bin = bins[row] as number;
      sums[bin] = (sums[bin] as number) + count * (values[row] as number);
      rows += count;
    }
    return rows;
  };
  const whole = (): number => sums.reduce((sum, value) => sum + Math.abs(value), 0);
  return {
    evaluate: (counts) => {
      const rows = addUp(counts);
      return rows === 0 ? Number.NaN : whole() / rows;
    },
    leaveOneOut: (counts) => {
      const rows = addUp(counts);
      const all = whole();
      const without = new Float64Array(values.length);
      for (let row = 0; row < without.length; row++) {
        const sum = sums[bins[row] as number] as number;
        without[row] = (all - Math.abs(sum) + Math.abs(sum - (values[row] as number))) / (rows - 1);
      }
      return without;
    },
  };
}
