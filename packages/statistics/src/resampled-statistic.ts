/**
 * A statistic of a sample whose units (rows, cells of equal rows, clusters) occur with counts: what the bootstrap and the jackknife evaluate.
 */
export interface ResampledStatistic {
  /** The statistic when unit i occurs `counts[i]` times; NaN when it is undefined for such a sample. */
  readonly evaluate: (counts: Uint32Array) => number;
  /**
   * The same for four samples at once, each of as many rows as there are units, in less time than one by one: byte k of `lanes[i]` is how often
   * unit i occurs in sample k, and the value of sample k goes to `values[k]`.
   */
  readonly evaluateFour?: (lanes: Uint32Array, values: Float64Array) => void;
  /** For each unit, the statistic without one of its occurrences, when that is cheaper than evaluating each. */
  readonly leaveOneOut?: (unitCounts: Uint32Array) => Float64Array;
}

/** A statistic that depends on its sample through sums only: accuracy, F1, log loss, RMSE, R², Cohen's kappa. */
export interface SumFormula {
  /** What each unit adds to each sum, one array per sum. */
  readonly columns: readonly Float64Array[];
  /** The statistic from the sums, in the order of the columns, and the number of rows. The array is used again: do not keep it. */
  readonly finish: (sums: Float64Array, rows: number) => number;
}

/** The statistic of a formula over sums. One pass over the columns for a resample, and one for the whole jackknife. */
export function sumStatistic({ columns, finish }: SumFormula): ResampledStatistic {
  const sums = new Float64Array(columns.length);
  const addUp = (counts: Uint32Array) => {
    columns.forEach((column, i) => {
      sums[i] = weightedSum(column, counts);
    });
    return totalOf(counts);
  };
  return {
    evaluate: (counts) => finish(sums, addUp(counts)),
    leaveOneOut: (unitCounts) => {
      const rows = addUp(unitCounts);
      const whole = sums.slice();
      // Plain loops: there may be millions of units.
      const values = new Float64Array(unitCounts.length);
      for (let unit = 0; unit < values.length; unit++) {
        for (let i = 0; i < columns.length; i++)
          sums[i] = (whole[i] as number) - ((columns[i] as Float64Array)[unit] as number);
        values[unit] = finish(sums, rows - 1);
      }
      return values;
    },
  };
}

/** Sums of a column over the members of each group: the column of a cluster bootstrap, whose units are the groups. */
export function sumByGroup(column: Float64Array, { groupOf, groups }: Grouping): Float64Array {
  const sums = new Float64Array(groups);
  for (let row = 0; row < column.length; row++) {
    const group = groupOf[row] as number;
    sums[group] = (sums[group] as number) + (column[row] as number);
  }
  return sums;
}

/** Which group each row belongs to, as numbers from 0 to `groups` - 1. */
export interface Grouping {
  readonly groupOf: Uint32Array;
  readonly groups: number;
}

/** A statistic of rows made one of clusters: each cluster's rows occur as often as the cluster. */
export function clusterStatistic(statistic: ResampledStatistic, { groupOf }: Grouping): ResampledStatistic {
  const rowCounts = new Uint32Array(groupOf.length);
  return {
    evaluate: (counts) => {
      for (let row = 0; row < rowCounts.length; row++)
        rowCounts[row] = counts[groupOf[row] as number] as number;
      return statistic.evaluate(rowCounts);
    },
  };
}

function weightedSum(column: Float64Array, counts: Uint32Array): number {
  let sum = 0;
  for (let unit = 0; unit < counts.length; unit++) sum += (column[unit] as number) * (counts[unit] as number);
  return sum;
}

function totalOf(counts: Uint32Array): number {
  let total = 0;
  for (let unit = 0; unit < counts.length; unit++) total += counts[unit] as number;
  return total;
}
