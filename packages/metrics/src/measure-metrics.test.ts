import { expect, test } from 'vitest';
import { findMetric, indexMetrics, suggestNames } from './find-metric.ts';
import { type MetricSources, measureMetrics } from './measure-metrics.ts';
import { type MetricsFile, parseMetricsFile } from './metrics-file.ts';
import type { Predictions } from './predictions.ts';
import { predictionsFromTable } from './predictions-from-table.ts';
import { type MetricReference, plainReference } from './reference.ts';
import { tableOf } from './table-of.ts';

function read(columns: Parameters<typeof tableOf>[0]): Predictions {
  return predictionsFromTable(tableOf(columns), { where: 'p.csv', task: 'auto', positiveClass: '' });
}

const predictions = read({
  label: [1, 1, 0, 0],
  prediction: [1, 0, 0, 0],
  score: [0.9, 0.4, 0.3, 0.1],
  sex: ['f', 'm', 'f', 'm'],
  age: [30, 40, 30, 50],
});

function measure(sources: Partial<MetricSources>): ReturnType<typeof measureMetrics> {
  return measureMetrics({ predictions: null, files: [], directions: new Map(), wanted: [], ...sources });
}

function file(tree: unknown, path = 'metrics.json'): Promise<MetricsFile> {
  return parseMetricsFile(JSON.stringify(tree), path);
}

function slice(
  name: string,
  terms: Readonly<Record<string, string>>,
  split: string | null = null,
): MetricReference {
  return { name, split, slice: Object.entries(terms).map(([column, value]) => ({ column, value })) };
}

test('computes slices that are asked for, by the name of the metric that an alias stands for', () => {
  const wanted = [
    slice('recall', { sex: 'f' }),
    slice('acc', { age: '30', sex: 'f' }),
    slice('accuracy', { sex: 'm' }),
  ];
  const { metrics } = measure({ predictions, wanted });
  expect(metrics.filter(({ name }) => name.includes('['))).toMatchInlineSnapshot(`
    [
      {
        "direction": "higher",
        "name": "recall[sex=f]",
        "source": "predictions",
        "value": 1,
      },
      {
        "direction": "higher",
        "name": "accuracy[age=30, sex=f]",
        "source": "predictions",
        "value": 1,
      },
      {
        "direction": "higher",
        "name": "accuracy[sex=m]",
        "source": "predictions",
        "value": 0.5,
      },
    ]
  `);
});

test('says why a slice has no number', () => {
  const wanted = [
    slice('recall', { sex: 'g' }),
    slice('recall', { gender: 'f' }),
    slice('recall', { sxe: 'f' }),
    slice('recall', { age: '41' }),
    slice('recall', { age: '50' }),
    slice('accuracy', { sex: 'f', age: '40' }),
    slice('churn_cost', { sex: 'f' }),
    slice('rmse', { sex: 'f' }),
  ];
  const { unusable } = measure({ predictions, wanted });
  expect(
    unusable.filter(({ name }) => name.includes('[')).map(({ kind, message }) => `${kind}: ${message}`),
  ).toMatchInlineSnapshot(`
    [
      "unavailable: No row has sex=g; did you mean «f»?",
      "unavailable: There is no column «gender» to slice by; there are sex, age.",
      "unavailable: There is no column «sxe» to slice by; there are sex, age.",
      "unavailable: No row has age=41.",
      "undefined: «recall[age=50]» is undefined: no row has the class «1».",
      "unavailable: No row has sex=f and age=40.",
      "unavailable: «churn_cost» is not a metric that is computed from predictions, so it has no slices.",
      "unavailable: «rmse[sex=f]» is a metric of regression, and the predictions are of classification (see the input 'task').",
    ]
  `);
  expect(measure({ wanted: [slice('recall', { sex: 'f' })] }).unusable).toMatchInlineSnapshot(`
    [
      {
        "kind": "unavailable",
        "message": "«recall[sex=f]» is a slice, and slices are computed from predictions: give some.",
        "name": "recall[sex=f]",
      },
    ]
  `);
});

test('what is computed goes before what a file says, and a difference beyond rounding is noted', async () => {
  const files = [await file({ accuracy: 0.85, recall: 0.5, f1: 0.67, mine: 3 })];
  const { metrics, differing } = measure({ predictions, files });
  expect(metrics.find(({ name }) => name === 'accuracy')).toMatchObject({
    value: 0.75,
    source: 'predictions',
  });
  expect(metrics.find(({ name }) => name === 'mine')).toMatchObject({
    value: 3,
    direction: null,
    source: 'file',
  });
  expect(differing).toEqual([{ name: 'accuracy', computed: 0.75, written: 0.85, path: 'metrics.json' }]);
});

test('a name with different values in two files has none', async () => {
  const files = [
    await file({ a: 1, b: 1 }, 'one.json'),
    await file({ a: 1, b: 2 }, 'two.json'),
    await file({ b: 1 }, 'three.json'),
  ];
  const { metrics, unusable } = measure({ files });
  expect(metrics.map(({ name }) => name)).toEqual(['a']);
  expect(unusable.map(({ message }) => message)).toEqual([
    '«b» has different values in two.json and three.json.',
  ]);
});

test('finds a split under the names that people give it', async () => {
  const files = [await file({ train: { accuracy: 0.95 }, val_loss: 0.2, test: { auc: 0.9 }, test_auc: 0.8 })];
  const wanted = [slice('accuracy', {}, 'train'), slice('loss', {}, 'validation'), slice('auc', {}, 'test')];
  const measurements = measure({ files, wanted });
  const index = indexMetrics(measurements);
  expect(wanted.map((reference) => findMetric(index, reference))).toMatchInlineSnapshot(`
    [
      {
        "direction": "higher",
        "name": "accuracy@train",
        "source": "file",
        "value": 0.95,
      },
      {
        "direction": "lower",
        "name": "loss@validation",
        "source": "file",
        "value": 0.2,
      },
      {
        "kind": "ambiguous",
        "message": "«auc@test» may be «test.auc» or «test_auc»: write which one.",
        "name": "auc@test",
      },
    ]
  `);
});

test('computes the metrics of the training data when its predictions are there', () => {
  const measurements = measure({
    predictions,
    trainPredictions: predictions,
    wanted: [slice('recall', { sex: 'm' }, 'train')],
  });
  const index = indexMetrics(measurements);
  expect(findMetric(index, slice('acc', {}, 'training'))).toMatchObject({
    name: 'accuracy@train',
    value: 0.75,
  });
  expect(findMetric(index, slice('recall', { sex: 'm' }, 'train'))).toMatchObject({ value: 0 });
});

test('lists are no metrics until somebody names an element', async () => {
  const files = [await file({ accuracy: 1, loss: [0.5, 0.25] })];
  expect(measure({ files }).metrics).toMatchObject([{ name: 'accuracy' }]);
  expect(measure({ files, wanted: [plainReference('loss.1')] }).metrics).toMatchObject([
    { name: 'accuracy' },
    { name: 'loss.1', value: 0.25 },
  ]);
});

test('suggests what was probably meant', async () => {
  const index = indexMetrics(measure({ predictions, files: [await file({ test: { gain: 1 } })] }));
  expect(suggestNames(index, 'acuracy')).toEqual(['accuracy']);
  expect(suggestNames(index, 'gain')).toEqual(['test.gain']);
});
