import { ConfigurationError } from '@plimsoll/errors';
import { expect, test } from 'vitest';
import type { Predictions } from './predictions.ts';
import { type PredictionOptions, predictionsFromTable } from './predictions-from-table.ts';
import { tableOf } from './table-of.ts';

type Columns = Parameters<typeof tableOf>[0];

function read(columns: Columns, options: Partial<PredictionOptions> = {}): Predictions {
  return predictionsFromTable(tableOf(columns), {
    where: 'p.csv',
    task: 'auto',
    positiveClass: '',
    ...options,
  });
}

function refusal(columns: Columns, options: Partial<PredictionOptions> = {}): string {
  try {
    read(columns, options);
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message;
    throw error;
  }
  return 'accepted';
}

test.each<[string, Columns, 'classification' | 'regression']>([
  ['text', { label: ['a', 'b'], prediction: ['a', 'a'] }, 'classification'],
  ['booleans', { label: [true, false], prediction: [true, true] }, 'classification'],
  ['few whole numbers', { label: [0, 1, 2], prediction: [0, 1, 1] }, 'classification'],
  ['a number among text', { label: ['1', 'other'], prediction: ['1', '1'] }, 'classification'],
  ['fractions', { label: [0.5, 1], prediction: [1, 1] }, 'regression'],
  [
    'fractions beside a column named score',
    { label: [0.5, 1], prediction: [1, 1], score: [3, 4] },
    'regression',
  ],
  ['whole labels, fractional predictions', { label: [3, 8], prediction: [3.5, 7] }, 'regression'],
  ['many whole numbers', { label: range(21), prediction: range(21) }, 'regression'],
  [
    'many whole numbers with scores',
    { label: range(21), prediction: range(21), ...scoresOf(21) },
    'classification',
  ],
])('tells the task of %s', (_, columns, task) => {
  expect(read(columns).task).toBe(task);
});

test('takes 1 and 1.0 in text for the number of the other column', () => {
  const predictions = read({ label: [1, 0], prediction: ['1.0', 'unknown'] });
  expect(predictions).toMatchObject({ classes: ['0', '1', 'unknown'], labels: Int32Array.of(1, 0) });
});

test('keeps every other column to slice by', () => {
  const { sliceColumns } = read({
    id: ['x'],
    label: [1],
    prediction: [1],
    score: [0.5],
    sex: ['f'],
    score_band: ['low'],
  });
  expect([...sliceColumns.keys()]).toEqual(['sex', 'score_band']);
});

test.each<[string, Columns, string, string | null]>([
  ['1', { label: [0, 1], prediction: [0, 1] }, '', '1'],
  ['true', { label: ['False', 'True'], prediction: ['True', 'True'] }, '', 'True'],
  ['the one that was named', { label: ['cat', 'dog'], prediction: ['cat', 'cat'] }, 'cat', 'cat'],
  ['1 where only 0 occurs', { label: [0], prediction: [0] }, '', '1'],
  ['none of names', { label: ['cat', 'dog'], prediction: ['cat', 'cat'] }, '', null],
  ['none of three', { label: [0, 1, 2], prediction: [0, 1, 2] }, '', null],
])('the positive class is %s', (_, columns, positiveClass, expected) => {
  const predictions = read(columns, { positiveClass });
  if (predictions.task !== 'classification') throw new Error(`read as ${predictions.task}`);
  const { positiveClass: index, classes } = predictions;
  expect(index === null ? null : classes[index]).toBe(expected);
});

test('turns the score of the negative class round', () => {
  const predictions = read({ label: [0, 1], prediction: [0, 1], score_0: [0.75, 0.25] });
  expect(predictions).toMatchObject({ scores: [Float64Array.of(0.75, 0.25), Float64Array.of(0.25, 0.75)] });
});

test('refuses what cannot be read, all at once', () => {
  const messages = {
    noColumns: refusal({ Label: [1], predicted: [1] }),
    noRows: refusal({ label: [], prediction: [] }),
    nulls: refusal({ label: [1, null, 1, null, null, null], prediction: ['a', 'b', null, 'c', 'd', 'e'] }),
    nan: refusal({ label: [1, 0], prediction: [1, Number.NaN] }),
    ids: refusal({ id: ['x', 'y', 'x'], label: [1, 0, 1], prediction: [1, 0, 1] }),
    numberedIds: refusal({ id: [7, 7, 7], label: [1, 0, 1], prediction: [1, 0, 1] }),
    largeIds: refusal({ id: [2 ** 60, 1], label: [1, 0], prediction: [1, 0] }),
    missingId: refusal({ id: ['x', null], label: [1, 0], prediction: [1, 0] }),
    otherCoding: refusal({ label: [0, 1], prediction: ['no', 'yes'] }),
    probabilities: refusal({ label: [0, 1], prediction: [0.2, 0.8] }),
    classAsFraction: refusal({ label: [0, 1], prediction: [0.2, 0.8], score: [0.2, 0.8] }),
    textInRegression: refusal({ label: [0.5, 1], prediction: ['0.5', 'x'] }),
    strayText: refusal({ label: [...range(30).map((n) => `${n}.5`), 'high'], prediction: range(31) }),
    positiveTypo: refusal({ label: ['no', 'yes'], prediction: ['no', 'yes'] }, { positiveClass: 'yess' }),
    positiveOfThree: refusal({ label: [0, 1, 2], prediction: [0, 1, 2] }, { positiveClass: '1' }),
  };
  expect(messages).toMatchInlineSnapshot(`
    {
      "classAsFraction": "p.csv, column «prediction»: holds numbers with a fraction in rows 1, 2, and classes are whole numbers or text. Put probabilities into «score», or say task: regression.",
      "ids": "p.csv, column «id»: repeats an id in row 3. Each holdout row has one id, and stands once.",
      "largeIds": "p.csv, column «id»: holds numbers above 2^53 in row 1, which cannot be told apart exactly. Write these ids as text.",
      "missingId": "p.csv, column «id»: has no value in row 2.",
      "nan": "p.csv, column «prediction»: is NaN in row 2 of 2. Write a prediction for every row: without those that a model has no answer to, it would look better than it is.",
      "noColumns": "p.csv, column «label»: is missing. Rename «Label»? The columns are Label, predicted.
    p.csv, column «prediction»: is missing. Rename «predicted»? The columns are Label, predicted.",
      "noRows": "p.csv: has no rows.",
      "nulls": "p.csv, column «label»: has no value in rows 2, 4, 5 and 1 more of 6. Leave out rows of which the truth is not known.
    p.csv, column «prediction»: has no value in row 3 of 6. Write a prediction for every row: without those that a model has no answer to, it would look better than it is.",
      "numberedIds": "p.csv, column «id»: repeats an id in rows 2, 3. Each holdout row has one id, and stands once.",
      "otherCoding": "p.csv, column «prediction»: holds none of the classes of «label»: predicted are no, yes, and labels are 0, 1. Write both columns with the same names for the classes.",
      "positiveOfThree": "input 'positive-class': is «1», and there are 3 classes. It is for two classes. Write conditions on one class of several as recall.1.",
      "positiveTypo": "input 'positive-class': is «yess», which is neither a label nor a prediction (no, yes). Did you mean «yes»?",
      "probabilities": "p.csv, column «prediction»: holds numbers between 0 and 1 while «label» holds 0 and 1: are these probabilities or quantities? Put the predicted class into «prediction» and the probability into «score», or say task: regression.",
      "strayText": "p.csv, column «label»: holds text among 30 different numbers, in row 31. Remove these rows, or say task: classification when every value is a class.",
      "textInRegression": "p.csv, column «prediction»: holds text, and regression needs numbers. Say task: classification when the values are classes.",
    }
  `);
});

test('takes no word for a missing value as a class', () => {
  const text = (label: string[], prediction: string[]) => refusal({ label, prediction });
  const messages = {
    nan: text(['cat', 'dog', 'nan'], ['cat', 'dog', 'dog']),
    pandas: text(['cat', 'dog', 'cat'], ['cat', '<NA>', 'dog']),
    allNaN: refusal({ label: ['NaN', 'NaN'], prediction: [1.5, 2] }, { task: 'regression' }),
    infinite: refusal({ label: [1.5, Number.POSITIVE_INFINITY], prediction: [1.5, 2] }),
    noneAmongNumbers: text(['1', '0', 'None'], ['1', '0', 'None']),
    noneBesideNumbers: refusal({ label: [1, 0, 1], prediction: ['1', 'None', 'None'] }),
    nonePredicted: text(['cat', 'dog', 'cat'], ['cat', 'dog', 'None']),
    // An attack may be of type None, and a region NA.
    noneAsClass: text(['None', 'dos', 'None'], ['None', 'dos', 'dos']),
    region: text(['NA', 'EMEA', 'NA'], ['NA', 'EMEA', 'EMEA']),
  };
  expect(messages).toMatchInlineSnapshot(`
    {
      "allNaN": "p.csv, column «label»: holds «NaN», which stands for a missing value, in rows 1, 2 of 2. Leave out rows of which the truth is not known.",
      "infinite": "p.csv, column «label»: is infinite in row 2 of 2. Leave out rows of which the truth is not known.",
      "nan": "p.csv, column «label»: holds «nan», which stands for a missing value, in row 3 of 3. Leave out rows of which the truth is not known.",
      "noneAmongNumbers": "p.csv, column «label»: holds «None», which stands for a missing value, in row 3 of 3. Leave out rows of which the truth is not known.
    p.csv, column «prediction»: holds «None», which stands for a missing value, in row 3 of 3. Write a prediction for every row: without those that a model has no answer to, it would look better than it is.",
      "noneAsClass": "accepted",
      "noneBesideNumbers": "p.csv, column «prediction»: holds «None», which stands for a missing value, in rows 2, 3 of 3. Write a prediction for every row: without those that a model has no answer to, it would look better than it is.",
      "nonePredicted": "p.csv, column «prediction»: holds «None», which stands for a missing value, in row 3 of 3. Write a prediction for every row: without those that a model has no answer to, it would look better than it is.",
      "pandas": "p.csv, column «prediction»: holds «<NA>», which stands for a missing value, in row 2 of 3. Write a prediction for every row: without those that a model has no answer to, it would look better than it is.",
      "region": "accepted",
    }
  `);
});

test('refuses scores that cannot be right', () => {
  const labels = { label: ['a', 'b', 'c'], prediction: ['a', 'b', 'c'] };
  const messages = {
    text: refusal({ label: [0, 1], prediction: [0, 1], score: ['low', '0.5'] }),
    nulls: refusal({ label: [0, 1], prediction: [0, 1], score: [0.5, null] }),
    nan: refusal({ label: [0, 1], prediction: [0, 1], score: [0.5, Number.NaN] }),
    outside: refusal({ label: [0, 1], prediction: [0, 1], probability: [0.5, 1.5] }),
    sums: refusal({
      ...labels,
      probability_a: [0.5, 0.5, 1],
      probability_b: [0.5, 0.5, 1],
      probability_c: [0, 0, 1],
    }),
    oneForThree: refusal({ ...labels, score: [0.5, 0.5, 0.5] }),
    incomplete: refusal({ ...labels, score_a: [0.5, 0.5, 0.5], score_b: [0.5, 0.5, 0.5] }),
    unknownClass: refusal({ ...labels, score_0: [1, 0, 0], score_1: [0, 1, 0], score_2: [0, 0, 1] }),
    twice: refusal({ label: [0, 1], prediction: [0, 1], score: [0, 1], score_1: [0, 1] }),
    positiveUnknown: refusal({ label: ['cat', 'dog'], prediction: ['cat', 'dog'], score: [0, 1] }),
  };
  expect(messages).toMatchInlineSnapshot(`
    {
      "incomplete": "p.csv, column «score_c»: is missing, and rows have the label «c». Write a score column for every class, or none.",
      "nan": "p.csv, column «score»: is NaN in row 2. Write a finite number in every row.",
      "nulls": "p.csv, column «score»: has no value in row 2. Write a finite number in every row.",
      "oneForThree": "p.csv, column «score»: is one score for 3 classes. Write one column per class: score_a, score_b, …",
      "outside": "p.csv, probability columns: are no probabilities: «probability» is outside 0 to 1 in row 2. Write probabilities, which lie between 0 and 1 and sum to 1, or call the columns score… when they are raw scores.",
      "positiveUnknown": "p.csv, column «score»: is the score of the positive class, and it is not known which of cat, dog that is. Name it, such as positive-class: dog",
      "sums": "p.csv, probability columns: are no probabilities: the scores of all classes do not sum to 1 in row 3. Write probabilities, which lie between 0 and 1 and sum to 1, or call the columns score… when they are raw scores.",
      "text": "p.csv, column «score»: holds text in row 1, and scores are numbers. Write a finite number in every row.",
      "twice": "p.csv, column «score_1»: is a second column with scores of «1». Leave one.",
      "unknownClass": "p.csv, column «score_0»: names a class that no row has (classes: a, b, c). Name score columns score_<class>, with the class as it stands in «label».
    p.csv, column «score_1»: names a class that no row has (classes: a, b, c). Name score columns score_<class>, with the class as it stands in «label».
    p.csv, column «score_2»: names a class that no row has (classes: a, b, c). Name score columns score_<class>, with the class as it stands in «label».",
    }
  `);
});

test('keeps raw decision values, and says that they are no probabilities', () => {
  const predictions = read({ label: [0, 1], prediction: [0, 1], score: [-1.5, 2] });
  expect(predictions).toMatchObject({ notProbabilities: '«score» is outside 0 to 1 in rows 1, 2' });
});

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}

function scoresOf(classes: number): Columns {
  const columns = range(classes).map((name) => [
    `score_${name}`,
    range(classes).map((row) => Number(row === name)),
  ]);
  return Object.fromEntries(columns);
}
