import { ConfigurationError } from '@plimsoll/errors';
import { expect, test } from 'vitest';
import { computeMetrics } from './compute-metrics.ts';
import type { Predictions } from './predictions.ts';
import { type PredictionOptions, predictionsFromTable } from './predictions-from-table.ts';
import { tableOf } from './table-of.ts';
import { takePredictions, withWeights } from './take-predictions.ts';

type Columns = Parameters<typeof tableOf>[0];

function read(columns: Columns, task: PredictionOptions['task'] = 'auto'): Predictions {
  return predictionsFromTable(tableOf(columns), { where: 'p.csv', task, positiveClass: '' });
}

function refusal(columns: Columns, task: PredictionOptions['task'] = 'auto'): string {
  try {
    read(columns, task);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'accepted';
}

const labels = { label_cat: [0, 1], label_dog: [1, 1], prediction_cat: [0, 1], prediction_dog: [1, 0] };
const documents = { query: ['a', 'a', 'b'], label: [1, 0, 2], score: [0.2, 0.7, 0.1] };

test.each<[string, Columns, PredictionOptions['task'], Predictions['task'], string[]]>([
  ['one label_<name> for each label', { ...labels, island: ['x', 'y'] }, 'auto', 'multilabel', ['island']],
  ['booleans', { label_cat: ['false', 'true'], prediction_cat: [0, 1] }, 'auto', 'multilabel', []],
  [
    'query, label and score',
    { ...documents, lang: ['de', 'de', 'fr'] },
    'auto',
    'ranking',
    ['query', 'lang'],
  ],
  [
    'what the user says',
    { query: [1, 1], label: [1, 0], prediction: [3, 2] },
    'ranking',
    'ranking',
    ['query'],
  ],
  [
    'a column query beside a prediction',
    { query: [1, 1], label: ['a', 'b'], prediction: ['a', 'b'] },
    'auto',
    'classification',
    ['query'],
  ],
  [
    'a series',
    { series: ['n', 's'], time: [1, 1], label: [1, 2], prediction: [1, 2] },
    'forecasting',
    'regression',
    ['series', 'time'],
  ],
])('is told by its columns: %s', (_, columns, task, expected, slices) => {
  const predictions = read(columns, task);
  expect([predictions.task, [...predictions.sliceColumns.keys()]]).toEqual([expected, slices]);
});

test('refuses other layouts with one clear message each', () => {
  expect({
    labelOnly: refusal({ label_cat: [1, 0], prediction_dog: [1, 0] }),
    notFlags: refusal({ ...labels, label_cat: [0, 2], prediction_dog: [1, null] }),
    oneScore: refusal({ ...labels, score_cat: [0.1, 0.9] }),
    noLabels: refusal({ label: [1], prediction: [1] }, 'multilabel'),
    noQuery: refusal({ label: [1], score: [1] }, 'ranking'),
    negativeRelevance: refusal({ ...documents, label: [-1, 0, 1] }),
    unevenWeight: refusal({ ...documents, weight: [1, 2, 1] }),
    noSeries: refusal({ label: [1.5], prediction: [1] }, 'forecasting'),
    twice: refusal(
      { series: ['n', 'n'], time: ['2024', '2024'], label: [1.5, 2], prediction: [1, 2] },
      'forecasting',
    ),
    quantile: refusal({ label: [1.5], prediction: [1], quantile_90: [2] }),
    naive: refusal({ label: [1.5], prediction: [1], naive_error: ['?'] }),
    weightOfAnimals: refusal({ label: [0, 1], prediction: [0, 1], weight: ['heavy', 'light'] }),
    negativeWeight: refusal({ label: [0, 1], prediction: [0, 1], weight: [1, -1] }),
    noWeight: refusal({ label: [0, 1], prediction: [0, 1], weight: [0, 0] }),
    missingWeight: refusal({ label: [0, 1], prediction: [0, 1], weight: [1, null] }),
  }).toMatchInlineSnapshot(`
    {
      "labelOnly": "p.csv, column «prediction_cat»: is missing, and there is «label_cat».
    p.csv, column «prediction_dog»: has no «label_dog» beside it.",
      "missingWeight": "p.csv, column «weight»: has no value in row 2. It says how much each row counts in every metric. Rename it when it is something else, such as the weight of an animal.",
      "naive": "p.csv, column «naive_error»: holds text in row 1, and errors are numbers. Write a finite number in every row.",
      "negativeRelevance": "p.csv, column «label»: is below 0 in row 1, and a relevance is at least 0.",
      "negativeWeight": "p.csv, column «weight»: is below 0 in row 2. It says how much each row counts in every metric. Rename it when it is something else, such as the weight of an animal.",
      "noLabels": "p.csv, columns «label_<name>»: are missing: there is none, and multilabel predictions need one for each label. Write label_<name> and prediction_<name>, each 0 or 1.",
      "noQuery": "p.csv, column «query»: is missing. A ranker’s table has one row per document: query, label (how relevant it is) and score.",
      "noSeries": "p.csv, column «series»: is missing, and forecasts have one: which time series a row belongs to.",
      "noWeight": "p.csv, column «weight»: is 0 in every row. It says how much each row counts in every metric. Rename it when it is something else, such as the weight of an animal.",
      "notFlags": "p.csv, column «label_cat»: is neither 0 nor 1 in row 2. Columns label_<name> and prediction_<name> say for each row whether it has the label.
    p.csv, column «prediction_dog»: has no value in row 2.",
      "oneScore": "p.csv, column «score_dog»: is missing, and there is «label_dog».",
      "quantile": "p.csv, column «quantile_90»: names no level between 0 and 1. Write quantile_0.9 for the 90 % quantile.",
      "twice": "p.csv, columns «series» and «time»: repeat a time of a series in row 2. Each series has one forecast for a time; write the column id when there are several.",
      "unevenWeight": "p.csv, column «weight»: differs from that of the query's first row in row 2. All rows of a query have the query’s weight.",
      "weightOfAnimals": "p.csv, column «weight»: holds text in rows 1, 2, and weights are numbers. It says how much each row counts in every metric. Rename it when it is something else, such as the weight of an animal.",
    }
  `);
});

test('says why a metric of other tasks, or without its columns, has no number', () => {
  const problems = (columns: Columns, names: string[], task: PredictionOptions['task'] = 'auto') =>
    [...computeMetrics(read(columns, task), { names })].map(
      ([name, { outcome }]) => `${name} ${outcome.problem?.message}`,
    );
  expect([
    ...problems({ label: [1.5, -2], prediction: [1, -2] }, [
      'f1',
      'poisson_deviance',
      'gamma_deviance',
      'msle',
      'mase',
      'coverage.0.9',
      'ndcg',
    ]),
    ...problems(
      { label: [0, 0], prediction: [1, 2.5], naive_error: [1, 0] },
      ['wape', 'mase', 'tweedie_0.5'],
      'regression',
    ),
    ...problems(labels, ['rmse', 'roc_auc', 'average_precision_micro']),
    ...problems({ ...labels, score_cat: [0.1, 0.2], score_dog: [0.1, 0.2] }, [
      'roc_auc',
      'average_precision.cat',
    ]),
    ...problems({ label: [0, 1], prediction: [0, 1], score: [0.1, 0.7] }, ['top_2_accuracy', 'kappa_linear']),
    ...problems({ label: [2, 2], prediction: [2, 2] }, ['mcc', 'kappa', 'specificity.2', 'npv.2']),
  ]).toMatchInlineSnapshot(`
    [
      "f1 is a metric of classification, and the predictions are of regression (see the input 'task')",
      "poisson_deviance needs every label at least 0, and there are others in row 2",
      "gamma_deviance needs every label above 0, and there are others in row 2",
      "msle needs every label above -1, and there are others in row 2",
      "mase needs the column «naive_error»: the mean absolute error of the naive forecast on the training data of the row’s series",
      "coverage.0.9 needs the column «quantile_0.9»",
      "ndcg is a metric of ranking, and the predictions are of regression (see the input 'task')",
      "wape is undefined: all labels are 0",
      "mase is undefined: a «naive_error» is not above 0, as of a series that never changes",
      "tweedie_0.5 does not exist for powers between 0 and 1",
      "rmse is a metric of regression, and the predictions are of multilabel (see the input 'task')",
      "roc_auc needs scores: write one column «score_<label>» per label",
      "average_precision_micro needs scores: write one column «score_<label>» per label",
      "roc_auc is undefined: every row has the label «dog»",
      "average_precision.cat undefined",
      "top_2_accuracy is for more than two classes",
      "kappa_linear undefined",
      "mcc is undefined: all labels are one class",
      "kappa is undefined: labels and predictions are all one and the same class",
      "specificity.2 is undefined: every row has the class «2»",
      "npv.2 is undefined: every prediction is the class «2»",
    ]
  `);
});

test('a weight of 2 is the same as two rows, in every metric', () => {
  const tables: [Columns, PredictionOptions['task']][] = [
    [
      {
        label: ['a', 'b', 'b', 'c'],
        prediction: ['a', 'b', 'c', 'c'],
        score_a: [0.6, 0.2, 0.1, 0.3],
        score_b: [0.2, 0.7, 0.3, 0.2],
        score_c: [0.2, 0.1, 0.6, 0.5],
      },
      'auto',
    ],
    [{ label: [0, 1, 1, 0], prediction: [0, 1, 0, 1], score: [0.2, 0.7, 0.4, 0.5] }, 'auto'],
    [{ label: [1, 2.5, 4, 3], prediction: [1.5, 2, 4, 1], 'quantile_0.9': [2, 3, 3.5, 4] }, 'regression'],
    [
      {
        label_a: [1, 0, 1, 0],
        label_b: [1, 1, 0, 0],
        prediction_a: [1, 0, 0, 0],
        prediction_b: [1, 0, 0, 1],
        score_a: [0.9, 0.2, 0.4, 0.3],
        score_b: [0.8, 0.4, 0.3, 0.6],
      },
      'auto',
    ],
  ];
  for (const [columns, task] of tables) {
    const predictions = read(columns, task);
    const twice = takePredictions(predictions, Uint32Array.of(0, 1, 1, 2, 3));
    const weighted = withWeights(predictions, Float64Array.of(1, 2, 1, 1));
    const repeated = computeMetrics(twice);
    for (const [name, { outcome }] of computeMetrics(weighted)) {
      const expected = repeated.get(name)?.outcome.value;
      if (outcome.value === null) expect(expected, name).toBeNull();
      else expect(outcome.value, name).toBeCloseTo(expected as number, 12);
    }
  }
});

test('forecasts without ids are identified by series and time', () => {
  const predictions = read({ series: ['n', 's'], time: [1, 1], label: [1.5, 2], prediction: [1, 2] });
  expect(predictions.ids).toMatchObject({ levels: ['n\u00001', 's\u00001'] });
});
