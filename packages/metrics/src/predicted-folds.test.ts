import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { describeHoldout } from './holdout-digest.ts';
import { measureMetrics } from './measure-metrics.ts';
import { haveFolds, measureFolds } from './predicted-folds.ts';
import { predictionsFromTable } from './predictions-from-table.ts';
import type { MetricReference } from './reference.ts';
import { tableOf } from './table-of.ts';

type Columns = Parameters<typeof tableOf>[0];

/** Recorded by fixtures/record_folds.py. */
const recorded: { columns: Columns; values: Record<string, number[]> } = JSON.parse(
  readFileSync(new URL('../fixtures/folds.json', import.meta.url), 'utf8'),
);

function read(columns: Columns) {
  return predictionsFromTable(tableOf(columns), { where: 'p.csv', task: 'auto', positiveClass: '' });
}

function measure(columns: Columns, more: { folds?: number; wanted?: MetricReference[] } = {}) {
  const predictions = read(columns);
  const [directions, wanted] = [new Map(), more.wanted ?? []];
  const measurements = measureMetrics({ predictions, files: [], directions, wanted });
  return measureFolds({ predictions, measurements, directions, wanted, folds: more.folds, where: 'p.csv' });
}

it('gives what scikit-learn’s cross_val_score gives of each fold, and the mean', () => {
  const { values, measurements } = measure(recorded.columns, { folds: 5 });
  expect(values.folds).toBe(5);
  for (const [name, expected] of Object.entries(recorded.values)) {
    expect(values.values[name]).toHaveLength(5);
    for (const [fold, value] of expected.entries())
      expect(values.values[name]?.[fold], `${name} in fold ${fold}`).toBeCloseTo(value, 9);
    const mean = expected.reduce((sum, value) => sum + value, 0) / 5;
    expect(measurements.metrics.find((metric) => metric.name === name)?.value).toBeCloseTo(mean, 9);
  }
});

const small: Columns = {
  label: [1, 0, 1, 0, 1, 1],
  prediction: [1, 0, 0, 0, 1, 1],
  score: [0.9, 0.2, 0.4, 0.1, 0.8, 0.7],
  sex: ['f', 'm', 'f', 'm', 'f', 'f'],
  fold: ['b', 'b', 'a', 'a', 'c', 'c'],
};

it('leaves a metric open that a fold cannot tell', () => {
  const wanted = [{ name: 'accuracy', split: null, slice: [{ column: 'sex', value: 'm' }] }];
  const { values, measurements } = measure(small, { wanted });
  expect(values.values.accuracy).toEqual([0.5, 1, 1]);
  const open = measurements.unusable.filter(({ name }) => ['roc_auc', 'accuracy[sex=m]'].includes(name));
  expect(open).toMatchInlineSnapshot(`
    [
      {
        "kind": "undefined",
        "message": "«roc_auc» has no value in fold c of 3: «roc_auc» is undefined: every row has the label «1».",
        "name": "roc_auc",
      },
      {
        "kind": "undefined",
        "message": "«accuracy[sex=m]» has no value in fold c of 3: No row has sex=m.",
        "name": "accuracy[sex=m]",
      },
    ]
  `);
});

it('makes rows with other folds another holdout', () => {
  const digest = (columns: Columns) => describeHoldout(read(columns)).sha256;
  expect(digest({ ...small, fold: ['a', 'b', 'a', 'b', 'c', 'c'] })).not.toBe(digest(small));
  const { fold: _, ...without } = small;
  expect(digest(without)).not.toBe(digest(small));
  expect([haveFolds(read(small)), haveFolds(read(without))]).toEqual([true, false]);
});

it('refuses a column that is no list of folds', () => {
  const refusals = [
    measure.bind(null, { ...small, fold: ['a', 'b', null, 'b', 'a', null] }),
    measure.bind(null, { ...small, fold: [1, 1, 1, 1, 1, 1] }),
    measure.bind(null, small, { folds: 5 }),
  ].map((run) => {
    try {
      run();
    } catch (error) {
      return (error as Error).message;
    }
    return 'accepted';
  });
  expect(refusals).toMatchInlineSnapshot(`
    [
      "p.csv, column «fold»: has no value in rows 3, 6 of 6. It says which fold of a cross-validation each row belongs to; rename it when it means something else.",
      "p.csv, column «fold»: holds one value, and a cross-validation has 2 to 1000 folds. Leave the column out, or rename it, when the rows are not of a cross-validation.",
      "p.csv, column «fold»: holds 3 folds, and the input folds is 5. Leave the input out: the column says it.",
    ]
  `);
});
