import { type ClassificationPredictions, type Predictions, plainReference } from '@plimsoll/metrics';
import {
  type Bootstrapped,
  bootstrap,
  combineIndependentBootstraps,
  compareIndependentAucs,
  distinctCells,
  type Interval,
  newcombeInterval,
  seededRandom,
} from '@plimsoll/statistics';
import { binaryOutcomes, countOutcomes } from './binary-outcomes.ts';
import { placeTerm } from './closed-form.ts';
import { countStatistics } from './count-statistic.ts';
import type { Estimate } from './estimate.ts';
import { bootstrapEstimate, jackknifeEstimate } from './resampled-estimate.ts';
import { type BoundTerm, bindTerm } from './term.ts';
import { isOfClassCounts, isOfOnePass, isSmooth, rowStatistic } from './term-statistic.ts';

/** Resamples of each side, and the rows from which on the jackknife says the same. */
const resamples = 2000;
const manyRows = 5000;
const manySlowRows = 500;

/**
 * A metric on `first` less the same metric on `second`, two independent sets of rows, such as train and holdout. Shares of rows by Newcombe's
 * interval, areas by DeLong's variances, everything else by the bootstrap of both sides (by the jackknife for many rows).
 * Undefined when one of them does not give the metric.
 */
export function compareIndependent(
  name: string,
  {
    first,
    second,
    seed,
  }: { readonly first: Predictions; readonly second: Predictions; readonly seed: bigint },
): Estimate | undefined {
  const sides = [first, second].map((predictions) =>
    bindTerm({ of: 'change', reference: plainReference(name) }, new Map([['change', predictions]])),
  );
  const [a, b] = sides;
  if (a === undefined || b === undefined || a.definition.name !== b.definition.name) return undefined;
  return compareShares(a, b) ?? compareAreas(a, b) ?? compareByResampling(a, b, seed);
}

function compareShares(first: BoundTerm, second: BoundTerm): Estimate | undefined {
  const [a, b] = [first, second].map((term) => {
    const outcomes = binaryOutcomes(term.predictions, term.definition.name);
    return outcomes && countOutcomes(outcomes, null);
  });
  if (a === undefined || b === undefined || a.rows === 0 || b.rows === 0) return undefined;
  return {
    value: a.successes / a.rows - b.successes / b.rows,
    method: 'newcombe',
    rows: a.rows + b.rows,
    isPaired: false,
    intervalAt: (confidence) => newcombeInterval(a, b, { alpha: 1 - confidence }),
  };
}

function compareAreas(first: BoundTerm, second: BoundTerm): Estimate | undefined {
  const [a, b] = [placeTerm(first), placeTerm(second)];
  if (a === undefined || b === undefined) return undefined;
  return {
    value: a.auc - b.auc,
    method: 'delong',
    rows: a.values.length + b.values.length,
    isPaired: false,
    intervalAt: (confidence): Interval | null => {
      const compared = compareIndependentAucs(a, b, { alpha: 1 - confidence });
      return compared.status === 'compared' ? compared.interval : null;
    },
  };
}

function compareByResampling(first: BoundTerm, second: BoundTerm, seed: bigint): Estimate {
  const sides = [first, second];
  const isFast = sides.every((term) => isOfOnePass(term));
  const isMany = sides.some(({ rows }) => rows > (isFast ? manyRows : manySlowRows));
  const isJackknife = isMany && !sides.every(isOfClassCounts);
  // Streams of their own: one stream for both would draw the same rows of two samples of equal size.
  const parts = sides.map((term, k) => resampleSide(term, { seed: seed + BigInt(k), isJackknife, isFast }));
  const combined = combineIndependentBootstraps(parts, ([a = Number.NaN, b = Number.NaN]) => a - b);
  const about = { rows: first.rows + second.rows, isPaired: false };
  return isJackknife
    ? jackknifeEstimate(combined, about)
    : bootstrapEstimate(combined, { ...about, isClustered: false, isSmooth: sides.every(isSmooth) });
}

function resampleSide(
  term: BoundTerm,
  {
    seed,
    isJackknife,
    isFast,
  }: { readonly seed: bigint; readonly isJackknife: boolean; readonly isFast: boolean },
): Bootstrapped {
  const random = seededRandom(seed);
  if (isOfClassCounts(term)) {
    const { labels, predictions } = term.predictions as ClassificationPredictions;
    const cells = distinctCells([labels, predictions]);
    return bootstrap(countStatistics([term], cells.firstRow), {
      unitCounts: cells.counts,
      resamples,
      random,
    })[0] as Bootstrapped;
  }
  const { rows } = term;
  const groups = isJackknife && !isFast ? Math.min(rows, 100) : rows;
  const grouping =
    groups === rows
      ? null
      : { groupOf: Uint32Array.from({ length: rows }, (_, row) => row % groups), groups };
  const statistic = rowStatistic(term, grouping);
  const unitCounts = new Uint32Array(groups).fill(1);
  return bootstrap([statistic], {
    unitCounts,
    resamples: isJackknife ? 0 : resamples,
    random,
  })[0] as Bootstrapped;
}
