import { definitionsOf, type MetricDefinition, type MetricFamily } from './definition.ts';
import * as ranking from './ranking-metrics.ts';

const metric = definitionsOf('ranking');

/** Every metric of a ranker whose name has no parameter. A new one is a new row. */
export const rankingDefinitions: readonly MetricDefinition[] = [
  metric(
    'ndcg',
    ({ queries }) => ranking.meanOverQueries(queries, (query) => ranking.ndcg(query, Infinity)),
    {
      aliases: ['ndcg_score'],
      isUsual: true,
    },
  ),
  metric('mrr', ({ queries }) => ranking.meanOverQueries(queries, ranking.reciprocalRank), {
    aliases: ['mean_reciprocal_rank'],
    isUsual: true,
  }),
  metric('map', ({ queries }) => ranking.meanOverQueries(queries, ranking.queryAveragePrecision), {
    aliases: ['mean_average_precision'],
    isUsual: true,
  }),
];

const atK = {
  ndcg: ranking.ndcg,
  precision: ranking.precisionAt,
  recall: ranking.recallAt,
  hit_rate: ranking.hitAt,
} as const;

/** `ndcg_at_<k>`, `precision_at_<k>`, `recall_at_<k>`, `hit_rate_at_<k>`: over the first k documents of each query. */
export const rankingFamilies: readonly MetricFamily[] = [
  {
    pattern: 'ndcg_at_<k>, precision_at_<k>, recall_at_<k>, hit_rate_at_<k>',
    find(name) {
      const match = /^(ndcg|precision|recall|hit_rate)_at_(\d+)$/.exec(name);
      const k = Number(match?.[2] ?? 0);
      if (!match || k < 1) return undefined;
      const compute = atK[match[1] as keyof typeof atK];
      return metric(`${match[1]}_at_${k}`, ({ queries }) =>
        ranking.meanOverQueries(queries, (query) => compute(query, k)),
      );
    },
  },
];

/** Listed without being asked for. */
export const usualOfRanking: readonly string[] = ['ndcg_at_10'];
