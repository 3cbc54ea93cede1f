import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrainingEvidence } from '@plimsoll/record';
import { pushEvent } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { enginePath, type Project, startProject } from './project.ts';

let project: Project;
beforeEach(async () => {
  project = await startProject();
});
afterEach(() => project.close());

/** Runs the built train-and-test without a command, on a file that lies there. */
async function measure(
  inputs: Record<string, string>,
): Promise<{ verdict: string; evidence: TrainingEvidence; reasons: string[] }> {
  const event = pushEvent(project.fake, { sha: await project.repository.git('rev-parse', 'HEAD') });
  const result = await project.step('train-and-test', event, {
    command: '',
    predictions: '',
    metrics: '',
    conditions: '',
    'model-files': '',
    ...inputs,
  });
  const { verdict, evidence, reasons } = await result.record('train-and-test');
  if (evidence.kind !== 'training')
    throw new Error(`${evidence.kind}: ${reasons.map(({ message }) => message).join('; ')}`);
  return { verdict, evidence, reasons: reasons.map(({ message }) => message) };
}

function valuesOf({ metrics }: TrainingEvidence): Record<string, number> {
  return Object.fromEntries(metrics.map(({ name, value }) => [name, Number(value.toPrecision(6))]));
}

async function writeTable(
  name: string,
  header: string,
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const text = [header, ...rows.map((row) => row.join(','))].join('\n');
  await writeFile(join(project.repository.folder, name), `${text}\n`);
}

it('measures weighted classes, slices, fairness and diagnostics', async () => {
  const rows = Array.from({ length: 200 }, (_, i) => {
    const [sex, label] = [i % 5 < 2 ? 'f' : 'm', i % 2];
    const isWrong = sex === 'f' ? i % 3 === 0 : i % 10 === 7;
    const guess = isWrong ? 1 - label : label;
    return [`r${i}`, label, guess, guess === 1 ? 0.8 : 0.3, sex, 20 + (i % 50), 1 + (i % 2)];
  });
  await writeTable('p.csv', 'id,label,prediction,score,sex,age,weight', rows);
  const { evidence, reasons } = await measure({
    predictions: 'p.csv',
    conditions:
      'accuracy >= 0.5\nrecall_group_min.sex >= 0.1\naccuracy[age=20..30] >= 0.1\nf0.5 >= 0.1\ntop_2_accuracy >= 0.1',
  });
  const right = rows.filter(([, label, guess]) => label === guess);
  const weigh = (list: typeof rows) => list.reduce((sum, row) => sum + Number(row[6]), 0);
  expect(valuesOf(evidence).accuracy).toBeCloseTo(weigh(right) / weigh(rows), 5);
  expect(evidence.conditions.map(({ text, verdict }) => `${verdict} ${text}`)).toEqual([
    'pass accuracy >= 0.5',
    'pass recall_group_min.sex >= 0.1',
    'pass accuracy[age=20..30] >= 0.1',
    'pass f0.5 >= 0.1',
    'error top_2_accuracy >= 0.1',
  ]);
  expect(reasons[0]).toContain('is for more than two classes');
  expect(evidence.slices?.[0]).toMatchObject({ slice: 'sex=f' });
  expect(evidence.diagnostics?.roc[0]?.points.at(-1)).toEqual([1, 1]);
});

it('measures several labels, rankings and forecasts', async () => {
  await writeTable('labels.csv', 'label_a,label_b,prediction_a,prediction_b', [
    [1, 0, 1, 0],
    [0, 1, 1, 1],
    [1, 1, 1, 0],
  ]);
  await writeTable('ranks.csv', 'query,label,score', [
    ['q', 0, 0.9],
    ['q', 2, 0.5],
    ['r', 1, 0.1],
    ['r', 0, 0.7],
  ]);
  await writeTable('sales.csv', 'series,time,label,prediction,naive_error,quantile_0.9', [
    ['n', 1, 10.5, 10, 2, 12],
    ['s', 1, 3, 4, 1, 3.5],
  ]);
  const labels = await measure({ predictions: 'labels.csv', conditions: 'f1_samples >= 0.5' });
  expect([labels.evidence.holdout?.task, valuesOf(labels.evidence)]).toMatchObject([
    'multilabel',
    { accuracy: 0.333333, hamming_loss: 0.333333, f1_samples: 0.777778 },
  ]);
  const ranks = await measure({ predictions: 'ranks.csv', conditions: 'mrr >= 0.5' });
  expect([ranks.evidence.holdout?.task, valuesOf(ranks.evidence)]).toMatchObject([
    'ranking',
    { mrr: 0.5, map: 0.5 },
  ]);
  const sales = await measure({ predictions: 'sales.csv', task: 'forecasting', conditions: 'mase <= 1' });
  expect(valuesOf(sales.evidence)).toMatchObject({ mase: 0.625, 'coverage.0.9': 1 });
});

it('reads the folders and files of other tools', async () => {
  const tools = join(enginePath, 'packages/metrics/fixtures/tools');
  await cp(tools, join(project.repository.folder, 'tools'), { recursive: true });
  const { evidence } = await measure({
    metrics: 'tools/mlflow-run\ntools/xgboost.json\ntools/classification-report.json',
    conditions: '`val/loss` <= 1\neval.auc >= 0.5\nrecall_macro >= 0.5',
  });
  expect(valuesOf(evidence)).toMatchObject({
    'val/loss': 0.425,
    'eval.auc': 0.759415,
    recall_macro: 0.888889,
  });
});
