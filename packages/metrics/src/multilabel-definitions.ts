import { macroRate, microRate, rateOf, weightedRate } from './class-rates.ts';
import { definitionsOf, type MetricDefinition, type MetricFamily } from './definition.ts';
import * as multilabel from './multilabel-metrics.ts';
import { parseRateName, type Rate, type RateName, rates } from './rate-table.ts';
import { precisionArea, rocArea } from './score-metrics.ts';

const metric = definitionsOf('multilabel');

const averages = { macro: macroRate, weighted: weightedRate, micro: microRate } as const;
type Average = keyof typeof averages | 'samples';

/** Every metric of a multilabel classifier whose name has no parameter. A new one is a new row. */
export const multilabelDefinitions: readonly MetricDefinition[] = [
  metric('accuracy', ({ rows }) => multilabel.subsetAccuracy(rows), {
    aliases: ['acc', 'accuracy_score', 'subset_accuracy'],
    isUsual: true,
  }),
  metric('hamming_loss', ({ rows }) => multilabel.hammingLoss(rows), { direction: 'lower', isUsual: true }),
  ...rates
    .filter(({ isUsual, name }) => isUsual || name === 'jaccard')
    .flatMap((rate) =>
      (['macro', 'weighted', 'micro', 'samples'] as const).map((average) => averagedRate(rate, average)),
    ),
  metric('roc_auc', ({ rows }) => multilabel.labelArea(rows, rocArea, 'macro'), {
    aliases: ['auc', 'auroc', 'roc_auc_score', 'roc_auc_macro'],
    isUsual: true,
  }),
  metric('roc_auc_weighted', ({ rows }) => multilabel.labelArea(rows, rocArea, 'weighted')),
  metric('roc_auc_micro', ({ rows }) => multilabel.pooledArea(rows, rocArea)),
  metric('average_precision', ({ rows }) => multilabel.labelArea(rows, precisionArea, 'macro'), {
    aliases: ['ap', 'map', 'average_precision_score', 'average_precision_macro'],
    isUsual: true,
  }),
  metric('average_precision_weighted', ({ rows }) => multilabel.labelArea(rows, precisionArea, 'weighted')),
  metric('average_precision_micro', ({ rows }) => multilabel.pooledArea(rows, precisionArea)),
  metric('average_precision_samples', ({ rows }) => multilabel.averagePrecisionOverRows(rows)),
  metric('lrap', ({ rows }) => multilabel.labelRankingPrecision(rows), {
    aliases: ['label_ranking_average_precision', 'label_ranking_average_precision_score'],
  }),
  metric('coverage_error', ({ rows }) => multilabel.coverageError(rows), { direction: 'lower' }),
  metric('label_ranking_loss', ({ rows }) => multilabel.labelRankingLoss(rows), { direction: 'lower' }),
];

/** `recall.<label>` and every other rate and area of one label; averages of the rates that the table does not list. */
export const multilabelFamilies: readonly MetricFamily[] = [
  {
    pattern: '<rate>.<label>, f<beta>_<average>',
    find(name, predictions) {
      if (predictions.task !== 'multilabel') return undefined;
      const area = /^(roc_auc|average_precision)\.(.+)$/s.exec(name);
      if (area) return areaOfLabel(name, predictions.names.indexOf(area[2] as string), area[1] === 'roc_auc');
      const found = parseRateName(name, predictions.names);
      if (!found) return undefined;
      if (found.average !== null) return averagedRate(found.rate, found.average);
      return rateOfLabel(found, predictions.names);
    },
  },
];

/** The usual rates of each label. */
export function labelDefinitions(names: readonly string[]): MetricDefinition[] {
  return names.flatMap((part) =>
    rates
      .filter(({ isUsual }) => isUsual)
      .flatMap((rate) => rateOfLabel({ rate, part, average: null }, names) ?? []),
  );
}

function rateOfLabel({ rate, part }: RateName, names: readonly string[]): MetricDefinition | undefined {
  const index = part === null ? -1 : names.indexOf(part);
  if (index < 0) return undefined;
  return metric(
    `${rate.name}.${part}`,
    ({ counts }) => rateOf(counts[index] as (typeof counts)[number], rate.formula, `the label «${part}»`),
    { ...rate, aliases: [] },
  );
}

function areaOfLabel(name: string, index: number, isRoc: boolean): MetricDefinition | undefined {
  const area = isRoc ? rocArea : precisionArea;
  return index < 0
    ? undefined
    : metric(name, ({ rows }) => multilabel.areaOfLabel(rows, area, index).outcome);
}

function averagedRate(rate: Rate, average: Average): MetricDefinition {
  return metric(
    `${rate.name}_${average}`,
    ({ rows, counts }) =>
      average === 'samples'
        ? multilabel.rateOverRows(rows, rate.formula)
        : averages[average](counts, rate.formula),
    { ...rate, aliases: rate.aliases.map((alias) => `${alias}_${average}`) },
  );
}
