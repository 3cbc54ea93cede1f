import { definitionsOf, type MetricDefinition, type MetricFamily } from './definition.ts';
import * as errors from './errors-of-rows.ts';
import * as forecast from './forecast-metrics.ts';
import { notMeasured } from './outcome.ts';
import type { RegressionPredictions } from './predictions.ts';
import * as rows from './row-means.ts';

const metric = definitionsOf('regression');
const lower = 'lower';

/** Every metric of a regressor or forecaster whose name has no parameter. A new one is a new row. */
export const regressionDefinitions: readonly MetricDefinition[] = [
  metric('rmse', ({ sums }) => errors.rootMeanSquaredError(sums), {
    aliases: ['root_mean_squared_error'],
    direction: lower,
    isUsual: true,
  }),
  metric('mse', ({ sums }) => errors.meanSquaredError(sums), {
    aliases: ['mean_squared_error'],
    direction: lower,
  }),
  metric('mae', ({ sums }) => errors.meanAbsoluteError(sums), {
    aliases: ['mean_absolute_error'],
    direction: lower,
    isUsual: true,
  }),
  metric('medae', (input) => rows.medianAbsoluteError(input.rows), {
    aliases: ['median_absolute_error'],
    direction: lower,
    isUsual: true,
  }),
  metric('max_error', (input) => rows.maxError(input.rows), { direction: lower }),
  metric('mean_error', ({ sums }) => errors.meanError(sums), { aliases: ['bias'], direction: null }),
  metric('r2', ({ sums }) => errors.rSquared(sums), { aliases: ['r2_score', 'r_squared'], isUsual: true }),
  metric('explained_variance', ({ sums }) => errors.explainedVariance(sums), {
    aliases: ['explained_variance_score'],
  }),
  metric('mape', (input) => rows.meanLoss(input.rows, rows.percentageLoss), {
    aliases: ['mean_absolute_percentage_error'],
    direction: lower,
  }),
  metric('smape', (input) => rows.meanLoss(input.rows, rows.symmetricPercentageLoss), { direction: lower }),
  metric('wape', ({ sums }) => errors.weightedPercentageError(sums), { direction: lower }),
  metric('msle', (input) => rows.meanSquaredLogError(input.rows), {
    aliases: ['mean_squared_log_error'],
    direction: lower,
  }),
  metric('poisson_deviance', (input) => rows.tweedieDeviance(input.rows, 1), {
    aliases: ['mean_poisson_deviance'],
    direction: lower,
  }),
  metric('gamma_deviance', (input) => rows.tweedieDeviance(input.rows, 2), {
    aliases: ['mean_gamma_deviance'],
    direction: lower,
  }),
  metric('pinball', (input) => forecast.pinball(input.rows), {
    aliases: ['pinball_loss', 'quantile_loss'],
    direction: lower,
  }),
  metric('mase', (input) => forecast.meanAbsoluteScaledError(input.rows), { direction: lower }),
  metric('rmse_over_series', (input) => forecast.rmseOverSeries(input.rows), { direction: lower }),
  metric('mae_over_series', (input) => forecast.maeOverSeries(input.rows), { direction: lower }),
];

/** `pinball.<level>` and `coverage.<level>` of a predicted quantile. */
const quantileFamily: MetricFamily = {
  pattern: 'pinball.<level>, coverage.<level>',
  find(name) {
    const match = /^(pinball|coverage)\.(0?\.\d+|\d+)$/.exec(name);
    if (!match) return undefined;
    const level = Number(match[2]);
    const isPinball = match[1] === 'pinball';
    return metric(
      `${match[1]}.${level}`,
      (input) => {
        const column = input.rows.quantiles.find((one) => one.level === level);
        if (!column) return notMeasured('unavailable', `needs the column «quantile_${level}»`);
        return isPinball ? forecast.pinballOf(input.rows, column) : forecast.coverageOf(input.rows, column);
      },
      { direction: isPinball ? lower : null },
    );
  },
};

/** `tweedie_<power>`, such as `tweedie_1.5`. */
const tweedieFamily: MetricFamily = {
  pattern: 'tweedie_<power>',
  find(name) {
    const power = /^tweedie_(?:deviance_)?(\d+(?:\.\d+)?)$/.exec(name)?.[1];
    if (power === undefined) return undefined;
    const compute = (input: { rows: RegressionPredictions }) =>
      rows.tweedieDeviance(input.rows, Number(power));
    return metric(`tweedie_${Number(power)}`, compute, { direction: lower });
  },
};

export const regressionFamilies: readonly MetricFamily[] = [quantileFamily, tweedieFamily];

/** What is listed of forecasts and predicted quantiles besides the usual metrics. */
export function usualOfRegression({
  quantiles,
  series,
  naiveErrors,
}: RegressionPredictions): readonly string[] {
  return [
    ...(quantiles.length > 0 ? ['pinball', ...quantiles.map(({ level }) => `coverage.${level}`)] : []),
    ...(series === null ? [] : ['wape', 'smape', 'rmse_over_series']),
    ...(naiveErrors === null ? [] : ['mase']),
  ];
}
