import type { Column, Table } from '@plimsoll/dataset';
import type { Problem } from '@plimsoll/errors';
import { describeRows, matchRows, missingRows, textAt } from './column-values.ts';
import type { QuantileColumn, RegressionPredictions } from './predictions.ts';
import type { CommonColumns } from './read-multilabel.ts';
import { isProblem, readNumbers } from './read-numbers.ts';

/**
 * Predictions of quantities from `label` and `prediction`; with `quantile_<level>` for predicted quantiles, and with `series`,
 * `time` and `naive_error` for forecasts. Forecasts without `id` are identified by series and time.
 */
export function readRegression(
  columns: { label: Column; prediction: Column },
  { table, common, isForecast }: { table: Table; common: CommonColumns; isForecast: boolean },
): RegressionPredictions | Problem[] {
  const { label, prediction } = columns;
  if (label.kind !== 'number' || prediction.kind !== 'number') return refuseText(columns);
  const series = table.columns.get('series') ?? null;
  if (isForecast && series === null) {
    const message = 'is missing, and forecasts have one: which time series a row belongs to.';
    return [{ where: 'column «series»', message }];
  }
  const quantiles = readQuantiles(table);
  const naive = table.columns.get('naive_error');
  const naiveErrors = naive ? readNumbers('naive_error', naive, 'errors') : null;
  const problems = [...quantiles, naiveErrors, series && refuseMissing('series', series, table.rows)].filter(
    isProblem,
  );
  const ids = common.ids ?? (series && forecastIds(series, table));
  if (isProblem(ids)) problems.push(ids);
  if (problems.length > 0 || isProblem(ids) || isProblem(naiveErrors)) return problems;
  return {
    task: 'regression',
    ...common,
    ids,
    labels: label.values,
    predictions: prediction.values,
    quantiles: quantiles.filter((one): one is QuantileColumn => !isProblem(one)),
    series,
    naiveErrors,
    sliceColumns: otherColumns(table),
  };
}

function refuseText(columns: Readonly<Record<string, Column>>): Problem[] {
  return Object.entries(columns).flatMap(([name, column]) =>
    column.kind === 'number'
      ? []
      : [
          {
            where: `column «${name}»`,
            message: 'holds text, and regression needs numbers.',
            fix: 'Say task: classification when the values are classes.',
          },
        ],
  );
}

const quantilePattern = /^quantile_(\d*\.?\d+)$/;

function readQuantiles(table: Table): (QuantileColumn | Problem)[] {
  return [...table.columns]
    .flatMap(([name, column]): (QuantileColumn | Problem)[] => {
      const level = Number(quantilePattern.exec(name)?.[1] ?? Number.NaN);
      if (Number.isNaN(level)) return [];
      if (!(level > 0 && level < 1)) {
        const message = 'names no level between 0 and 1.';
        return [{ where: `column «${name}»`, message, fix: 'Write quantile_0.9 for the 90 % quantile.' }];
      }
      const values = readNumbers(name, column, 'quantiles');
      return [isProblem(values) ? values : { level, values }];
    })
    .sort((a, b) => ('level' in a && 'level' in b ? a.level - b.level : 0));
}

function refuseMissing(name: string, column: Column, rows: number): Problem | null {
  const missing = missingRows(column, rows);
  if (missing.count === 0) return null;
  return { where: `column «${name}»`, message: `has no value in ${describeRows(missing)}.` };
}

/** A forecast is of one series at one time: that identifies its row when there is no id. */
function forecastIds(series: Column, table: Table): Column | null | Problem {
  const time = table.columns.get('time');
  if (!time) return null;
  const missing = refuseMissing('time', time, table.rows);
  if (missing) return missing;
  const seen = new Set<string>();
  const levels = Array.from(
    { length: table.rows },
    (_, row) => `${textAt(series, row)}\u0000${textAt(time, row)}`,
  );
  const repeated = matchRows(table.rows, (row) => {
    const isKnown = seen.has(levels[row] as string);
    seen.add(levels[row] as string);
    return isKnown;
  });
  if (repeated.count > 0) {
    const message = `repeat a time of a series in ${describeRows(repeated)}.`;
    const fix = 'Each series has one forecast for a time; write the column id when there are several.';
    return { where: 'columns «series» and «time»', message, fix };
  }
  return { kind: 'category', levels, codes: Int32Array.from(levels, (_, row) => row) };
}

function otherColumns(table: Table): ReadonlyMap<string, Column> {
  const known = new Set(['id', 'weight', 'label', 'prediction', 'naive_error']);
  return new Map([...table.columns].filter(([name]) => !known.has(name) && !quantilePattern.test(name)));
}
