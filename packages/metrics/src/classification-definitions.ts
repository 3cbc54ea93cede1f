import * as agreement from './agreement.ts';
import { confusionMatrix } from './class-counts.ts';
import { countsOfClass, macroRate, microRate, rateOf, weightedRate } from './class-rates.ts';
import { definitionsOf, type MetricDefinition, type MetricFamily } from './definition.ts';
import type { MeasurableClassification } from './measurable.ts';
import { type MetricOutcome, measured, notMeasured } from './outcome.ts';
import * as probability from './probability-metrics.ts';
import { parseRateName, type Rate, type RateAverage, rateAverages, rates } from './rate-table.ts';
import * as score from './score-metrics.ts';

const metric = definitionsOf('classification');

/** A metric that is computed from counts alone. */
const counted: typeof metric = (name, compute, options) =>
  metric(name, compute, { ...options, basis: 'counts' });

/** A square of counts of more classes than this would not fit into memory. */
const mostClassesOfMatrix = 2000;

const averages = { macro: macroRate, weighted: weightedRate, micro: microRate } as const;

/** Every metric of a classifier whose name has no parameter. A new one is a new row. */
export const classificationDefinitions: readonly MetricDefinition[] = [
  counted('accuracy', ({ counts }) => agreement.accuracy(counts), {
    aliases: ['acc', 'accuracy_score'],
    isUsual: true,
  }),
  counted('balanced_accuracy', ({ counts }) => agreement.balancedAccuracy(counts), {
    aliases: ['balanced_accuracy_score', 'bacc'],
    isUsual: true,
  }),
  counted('error_rate', ({ counts }) => complement(agreement.accuracy(counts)), {
    aliases: ['zero_one_loss'],
    direction: 'lower',
  }),
  ...rates.flatMap((rate) => [
    counted(rate.name, (input) => binaryRate(input, rate), { ...rate, aliases: rate.aliases }),
    ...rateAverages.map((average) => averagedRate(rate, average)),
  ]),
  counted('mcc', ({ counts }) => agreement.matthewsCorrelation(counts), {
    aliases: ['matthews_corrcoef', 'matthews'],
    isUsual: true,
  }),
  counted('kappa', ({ counts }) => agreement.cohenKappa(counts), {
    aliases: ['cohen_kappa', 'cohen_kappa_score'],
    isUsual: true,
  }),
  metric('kappa_linear', (input) => weightedKappa(input, (i, j) => Math.abs(i - j))),
  metric('kappa_quadratic', (input) => weightedKappa(input, (i, j) => (i - j) ** 2), {
    aliases: ['qwk', 'quadratic_weighted_kappa'],
  }),
  metric('log_loss', ({ rows }) => probability.logLoss(rows), {
    aliases: ['logloss', 'cross_entropy'],
    direction: 'lower',
    isUsual: true,
  }),
  metric('brier', ({ rows }) => probability.brierScore(rows), {
    aliases: ['brier_score', 'brier_score_loss'],
    direction: 'lower',
    isUsual: true,
  }),
  metric('ece', ({ rows }) => probability.expectedCalibrationError(rows), {
    aliases: ['expected_calibration_error', 'calibration_error'],
    direction: 'lower',
    isUsual: true,
  }),
  metric('mce', ({ rows }) => probability.maximumCalibrationError(rows), {
    aliases: ['maximum_calibration_error'],
    direction: 'lower',
  }),
  metric('roc_auc', ({ ranked }) => score.areaOverRest(ranked, score.rocArea, 'macro'), {
    aliases: ['auc', 'auroc', 'roc_auc_score', 'roc_auc_ovr', 'roc_auc_macro'],
    isUsual: true,
  }),
  metric('roc_auc_weighted', ({ ranked }) => score.areaOverRest(ranked, score.rocArea, 'weighted'), {
    aliases: ['roc_auc_ovr_weighted'],
  }),
  metric('roc_auc_micro', ({ rows }) => score.areaOverAll(rows, score.rocArea), {
    aliases: ['roc_auc_ovr_micro'],
  }),
  metric('roc_auc_ovo', ({ rows }) => score.areaOverPairs(rows, 'macro')),
  metric('roc_auc_ovo_weighted', ({ rows }) => score.areaOverPairs(rows, 'weighted')),
  metric('average_precision', ({ ranked }) => score.areaOverRest(ranked, score.precisionArea, 'macro'), {
    aliases: ['ap', 'pr_auc', 'auprc', 'average_precision_score', 'average_precision_macro'],
    isUsual: true,
  }),
  metric('average_precision_weighted', ({ ranked }) =>
    score.areaOverRest(ranked, score.precisionArea, 'weighted'),
  ),
  metric('average_precision_micro', ({ rows }) => score.areaOverAll(rows, score.precisionArea)),
];

/** `recall.<class>` and every other rate of one class; `f<beta>`, also averaged. */
const rateFamily: MetricFamily = {
  pattern: '<rate>.<class>, f<beta>',
  find(name, predictions) {
    if (predictions.task !== 'classification') return undefined;
    const found = parseRateName(name, predictions.classes);
    if (!found || found.average === 'samples') return undefined;
    const { rate, average, part } = found;
    if (average !== null) return averagedRate(rate, average);
    if (part === null)
      return counted(rate.name, (input) => binaryRate(input, rate), { ...rate, aliases: [] });
    return rateOfClass(rate, part);
  },
};

const topFamily: MetricFamily = {
  pattern: 'top_<k>_accuracy',
  find(name) {
    const k = Number(/^top_?(\d+)_accuracy(?:_score)?$/.exec(name)?.[1] ?? 0);
    if (k < 1) return undefined;
    return metric(`top_${k}_accuracy`, ({ rows }) => probability.topAccuracy(rows, k));
  },
};

/** `roc_auc.<class>`, `average_precision.<class>`: of one class against the rest. */
const areaFamily: MetricFamily = {
  pattern: 'roc_auc.<class>, average_precision.<class>',
  find(name, predictions) {
    const match = /^(roc_auc|average_precision)\.(.+)$/s.exec(name);
    if (!match || predictions.task !== 'classification') return undefined;
    const index = predictions.classes.indexOf(match[2] as string);
    const area = match[1] === 'roc_auc' ? score.rocArea : score.precisionArea;
    return index < 0
      ? undefined
      : metric(name, ({ ranked }) => score.areaOfClass(ranked, area, index).outcome);
  },
};

export const classificationFamilies: readonly MetricFamily[] = [rateFamily, topFamily, areaFamily];

/** The usual rates of each class: `precision.Adelie`, `recall.Adelie`, `f1.Adelie`, … */
export function classDefinitions(classes: readonly string[]): MetricDefinition[] {
  const usual = rates.filter(({ isUsual }) => isUsual);
  return classes.flatMap((name) => usual.map((rate) => rateOfClass(rate, name)));
}

function rateOfClass(rate: Rate, className: string): MetricDefinition {
  const compute = ({ rows, counts }: MeasurableClassification) =>
    rateOf(countsOfClass(counts, rows.classes.indexOf(className)), rate.formula, `the class «${className}»`);
  return counted(`${rate.name}.${className}`, compute, { ...rate, aliases: [] });
}

function averagedRate(rate: Rate, average: RateAverage): MetricDefinition {
  return counted(`${rate.name}_${average}`, ({ occurring }) => averages[average](occurring, rate.formula), {
    ...rate,
    aliases: rate.aliases.map((alias) => `${alias}_${average}`),
    isUsual: rate.isUsual && average !== 'micro',
  });
}

function binaryRate({ rows, counts }: MeasurableClassification, { formula }: Rate): MetricOutcome {
  const { classes, positiveClass } = rows;
  if (classes.length > 2) {
    const message = `is for two classes, and there are ${classes.length}: add _macro, _weighted or _micro, or .<class>`;
    return notMeasured('unavailable', message);
  }
  if (positiveClass === null) {
    const message = `needs to know which of ${classes.join(' and ')} is positive: say positive-class: ${classes.at(-1)}`;
    return notMeasured('unavailable', message);
  }
  const noun = `the class «${classes[positiveClass]}»`;
  return rateOf(countsOfClass(counts, positiveClass), formula, noun);
}

function weightedKappa(
  { rows, counts }: MeasurableClassification,
  disagreement: agreement.Disagreement,
): MetricOutcome {
  if (rows.classes.length > mostClassesOfMatrix)
    return notMeasured('unavailable', `is for at most ${mostClassesOfMatrix} classes in their order`);
  return agreement.weightedKappa(confusionMatrix(rows), counts, disagreement);
}

function complement({ value, problem }: MetricOutcome): MetricOutcome {
  return problem === null && value !== null ? measured(1 - value) : { value, problem };
}
