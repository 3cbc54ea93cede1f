import type { RandomBits } from './random.ts';
import type { Alternative } from './sign-flip.ts';

/** A metric's difference between two models that may trade places row by row. */
export interface ExchangeableStatistic {
  readonly rows: number;
  /** Difference when the models' outputs are exchanged on the rows marked 1. All marks are 0 for the observed difference. */
  readonly difference: (isExchanged: Uint8Array) => number;
}

/** How many random exchanges are drawn. */
export interface Exchanges {
  readonly alternative?: Alternative;
  readonly exchanges: number;
  readonly random: RandomBits;
}

/**
 * Approximate randomisation test (Noreen 1989) of "the models are exchangeable on every row", for any metric:
 * (1 + hits) / (1 + exchanges), where a hit is a difference at least as far out as the observed one, or nearer by less than 1e-12 of it.
 */
export function approximateRandomisation(statistic: ExchangeableStatistic, options: Exchanges): number {
  const marks = new Uint8Array(statistic.rows);
  const measure = (difference: number) =>
    options.alternative === 'greater' ? difference : Math.abs(difference);
  const observed = measure(statistic.difference(marks));
  const bound = observed - 1e-12 * Math.abs(observed);
  const bits = new Uint32Array((statistic.rows + 31) >>> 5);
  let hits = 0;
  for (let i = 0; i < options.exchanges; i++) {
    options.random.fill(bits);
    for (let row = 0; row < marks.length; row++)
      marks[row] = ((bits[row >>> 5] as number) >>> (row & 31)) & 1;
    if (measure(statistic.difference(marks)) >= bound) hits++;
  }
  return (1 + hits) / (1 + options.exchanges);
}
