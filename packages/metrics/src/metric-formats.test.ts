import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { learningCurvesOf } from './learning-curves.ts';
import { type MetricsFile, parseMetricsFile } from './metrics-file.ts';

const folder = fileURLToPath(new URL('../fixtures/tools', import.meta.url));

async function readAll(path: string): Promise<MetricsFile[]> {
  const files = /\.\w+$/.test(path)
    ? [path]
    : readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== 'meta.yaml')
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
        .sort();
  return Promise.all(files.map((file) => parseMetricsFile(readFileSync(join(folder, file), 'utf8'), file)));
}

/** What the files list, what has no number, and the curves, each in a line. */
async function show(path: string): Promise<unknown> {
  const files = await readAll(path);
  const round = (value: number) => Number(value.toPrecision(6));
  return {
    metrics: files.flatMap(({ values }) =>
      [...values].flatMap(([name, { value, isElement }]) => (isElement ? [] : [`${name} ${round(value)}`])),
    ),
    unusable: files.flatMap(({ unusable }) => [...unusable.values()].map(({ message }) => message)),
    curves: learningCurvesOf(files).map(({ metric, direction, step, train, holdout, names }) => {
      const line = (points: typeof train) =>
        points.map((point) => `${point.step}:${round(point.value)}`).join(' ');
      return `${metric} (${direction}) by ${step}: ${names.train} ${line(train)} | ${names.holdout} ${line(holdout)}`;
    }),
  };
}

test.each([
  'xgboost.json',
  'lightgbm.json',
  'classification-report.json',
  'dvclive',
  'mlflow-run',
  'mlflow-run.json',
  'keras-history.json',
  'keras-log.csv',
  'lightning-metrics.csv',
  'trainer_state.json',
  'written/keras-log-diverged.csv',
  'written/wandb-summary.json',
])('%s', async (path) => {
  expect(await show(path)).toMatchSnapshot();
});

test('a report of scikit-learn also answers to the names that metrics have here', async () => {
  const [report] = await readAll('classification-report.json');
  expect([report?.values.get('recall.Adelie'), report?.values.get('f1_macro')]).toEqual([
    { value: report?.values.get('Adelie.recall')?.value, isElement: true },
    { value: report?.values.get('macro avg.f1-score')?.value, isElement: true },
  ]);
});

test('elements of a history keep their names, and the metric is the last one', async () => {
  const { values } = await parseMetricsFile('{"loss": [0.5, 0.25], "val_loss": [0.6, NaN]}', 'h.json');
  expect([...values]).toEqual([
    ['loss.0', { value: 0.5, isElement: true }],
    ['loss.1', { value: 0.25, isElement: true }],
    ['val_loss.0', { value: 0.6, isElement: true }],
    ['loss', { value: 0.25, isElement: false }],
  ]);
});

test('reads TOML, JSON lines and quoted columns', async () => {
  const read = async (text: string, path: string) =>
    [...(await parseMetricsFile(text, path)).values].map(([name, { value }]) => [name, value]);
  expect({
    toml: await read('accuracy = 0.9\n[test]\nloss = 1\n', 'm.toml'),
    lines: await read('{"step": 1, "loss": 2}\n\n{"step": 2, "loss": 1.5, "_time": 3}\n', 'm.jsonl'),
    quoted: await read('"step","a ""b"", c"\n1,0.5\n2,0.75\n', 'm.csv'),
    oneRow: await read('accuracy,note\r\n0.5,good\r\n', 'm.csv'),
  }).toEqual({
    toml: [
      ['accuracy', 0.9],
      ['test.loss', 1],
    ],
    lines: [['loss', 1.5]],
    quoted: [['a "b", c', 0.75]],
    oneRow: [['accuracy', 0.5]],
  });
});

test('says what is wrong with a history', async () => {
  const refusal = (text: string, path: string) =>
    parseMetricsFile(text, path).catch((error: Error) => error.message);
  expect(
    await Promise.all([
      refusal('epoch,loss\n', 'm.csv'),
      refusal('epoch,loss\n1,2,3\n', 'm.csv'),
      refusal('{"a": 1}\n[2]\n', 'm.jsonl'),
      refusal('a = \n', 'm.toml'),
    ]),
  ).toMatchInlineSnapshot(`
    [
      "m.csv: has no row below its header. Write one row per epoch or step with a column for each metric; predictions go into the input predictions.",
      "m.csv: has 3 cells in row 1, and 2 columns. Write one row per epoch or step with a column for each metric; predictions go into the input predictions.",
      "m.jsonl:2: is no object. Write a tree of names and numbers, such as {"accuracy": 0.93}.",
      "m.toml: is not TOML: Invalid TOML document: invalid value. Write a tree of names and numbers, such as {"accuracy": 0.93}.",
    ]
  `);
});

test('a name without a split makes a curve only where it is known to be of the training data', async () => {
  const curves = async (text: string, path: string) => learningCurvesOf([await parseMetricsFile(text, path)]);
  expect(await curves('step,loss\n1,2\n2,1\n', 'm.csv')).toEqual([]);
  expect(await curves('step,loss,val_loss\n1,2,3\n2,1,\n', 'm.csv')).toMatchObject([
    { metric: 'loss', names: { train: 'loss', holdout: 'val_loss' }, holdout: [{ step: 1, value: 3 }] },
  ]);
  expect(
    await curves(
      '{"train": {"auc": [0.5]}, "validation_0": {"auc": [0.5]}, "validation_1": {"auc": [0.6]}}',
      'x.json',
    ),
  ).toMatchObject([
    { metric: 'auc', names: { train: 'train.auc', holdout: 'validation_0.auc' } },
    { metric: 'auc', names: { train: 'train.auc', holdout: 'validation_1.auc' } },
  ]);
});
