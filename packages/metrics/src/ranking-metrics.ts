import { sortedOrder } from '@plimsoll/statistics';
import { type MetricOutcome, measured } from './outcome.ts';
import type { RankingPredictions } from './predictions.ts';
import { averagePrecision, scoreSteps } from './ranked-scores.ts';

/** The documents of one query, ranked by score from high to low. */
export interface RankedQuery {
  /** Relevance of each document. */
  readonly gains: Float64Array;
  readonly scores: Float64Array;
  /** How much the query counts: the weight of its rows. */
  readonly weight: number;
}

/** Splits rows by query, and ranks each query's documents. */
export function rankQueries({
  rows,
  labels,
  predictions,
  queries,
  weights,
}: RankingPredictions): RankedQuery[] {
  const keys = queries.kind === 'number' ? queries.values : queries.codes;
  const members = new Map<number, number[]>();
  for (let row = 0; row < rows; row++) {
    const key = keys[row] as number;
    const known = members.get(key);
    if (known) known.push(row);
    else members.set(key, [row]);
  }
  return [...members.values()].map((list) => {
    const scores = Float64Array.from(list, (row) => predictions[row] as number);
    const order = sortedOrder(scores).order.toReversed();
    return {
      gains: Float64Array.from(order, (i) => labels[list[i] as number] as number),
      scores: Float64Array.from(order, (i) => scores[i] as number),
      weight: weights === null ? 1 : (weights[list[0] as number] as number),
    };
  });
}

/** Mean over the queries of what each of them gives. */
export function meanOverQueries(
  queries: readonly RankedQuery[],
  value: (query: RankedQuery) => number,
): MetricOutcome {
  let sum = 0;
  let total = 0;
  for (const query of queries) {
    sum += query.weight * value(query);
    total += query.weight;
  }
  return measured(sum / total);
}

/**
 * Normalised discounted cumulative gain at `k` (Järvelin and Kekäläinen 2002, ACM TOIS 20:422): Σ gain / log2(rank + 1) over that of the
 * best order. Gains are the labels themselves; documents with equal scores share the gain of their places (McSherry and Najork 2008).
 * 0 for a query without a relevant document, as in `ndcg_score`.
 */
export function ndcg(query: RankedQuery, k: number): number {
  const best = query.gains.slice().sort().reverse();
  const ideal = cumulativeGain({ ...query, gains: best, scores: best }, k);
  return ideal === 0 ? 0 : cumulativeGain(query, k) / ideal;
}

function cumulativeGain({ gains, scores }: RankedQuery, k: number): number {
  let sum = 0;
  for (let start = 0; start < gains.length; ) {
    let end = start;
    let gain = 0;
    let discount = 0;
    for (; end < gains.length && scores[end] === scores[start]; end++) {
      gain += gains[end] as number;
      if (end < k) discount += 1 / Math.log2(end + 2);
    }
    sum += (gain / (end - start)) * discount;
    start = end;
  }
  return sum;
}

/** 1 / rank of the first relevant document, documents with the same score before it; 0 when there is none. */
export function reciprocalRank({ gains, scores }: RankedQuery): number {
  const first = gains.findIndex((gain) => gain > 0);
  if (first < 0) return 0;
  let rank = first + 1;
  while (rank < scores.length && scores[rank] === scores[first]) rank++;
  return 1 / rank;
}

/** Average precision of the query's documents, relevant being any label above 0 (`average_precision_score`); 0 when there is none. */
export function queryAveragePrecision({ gains, scores }: RankedQuery): number {
  const isPositive = (i: number) => (gains[i] as number) > 0;
  if (!gains.some((gain) => gain > 0)) return 0;
  return averagePrecision(scoreSteps({ scores, isPositive, weights: null }));
}

/** Share of the first `k` documents that are relevant; documents tied over the border count by their share. */
export function precisionAt(query: RankedQuery, k: number): number {
  return relevantWithin(query, k) / k;
}

/** Share of the relevant documents that are among the first `k`; 0 when there is none. */
export function recallAt(query: RankedQuery, k: number): number {
  const all = query.gains.filter((gain) => gain > 0).length;
  return all === 0 ? 0 : relevantWithin(query, k) / all;
}

/** 1 when a relevant document is surely among the first `k`, whatever the order of equal scores. */
export function hitAt(query: RankedQuery, k: number): number {
  const rank = reciprocalRank(query);
  return rank > 0 && Math.round(1 / rank) <= k ? 1 : 0;
}

/** Expected number of relevant documents within the first k places over all orders of equal scores. */
function relevantWithin({ gains, scores }: RankedQuery, k: number): number {
  let sum = 0;
  for (let start = 0; start < gains.length && start < k; ) {
    let end = start;
    let relevant = 0;
    for (; end < gains.length && scores[end] === scores[start]; end++)
      if ((gains[end] as number) > 0) relevant++;
    sum += (relevant * Math.min(end, k) - relevant * start) / (end - start);
    start = end;
  }
  return sum;
}
