import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pathFrom } from './files.ts';
import { findMetricFiles } from './metric-files.ts';

let workspace: string;
const recorded = fileURLToPath(new URL('../../metrics/fixtures/tools', import.meta.url));

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'plimsoll-metric-files-'));
});

afterEach(() => rm(workspace, { recursive: true }));

async function find(...patterns: string[]): Promise<string[]> {
  const files = await findMetricFiles(workspace, patterns, 'metrics');
  return files.map((file) => pathFrom(workspace, file));
}

test('a folder of a tool stands for its metric files', async () => {
  await cp(join(recorded, 'mlflow-run'), join(workspace, 'mlruns/0/abc'), { recursive: true });
  await cp(join(recorded, 'dvclive'), join(workspace, 'dvclive'), { recursive: true });
  await mkdir(join(workspace, 'wandb/run-1/files'), { recursive: true });
  await writeFile(join(workspace, 'wandb/run-1/files/wandb-summary.json'), '{}');
  expect(await find('mlruns/0/abc/', 'dvclive', 'wandb/run-1')).toEqual([
    'mlruns/0/abc/metrics/accuracy',
    'mlruns/0/abc/metrics/auc',
    'mlruns/0/abc/metrics/train/loss',
    'mlruns/0/abc/metrics/val/loss',
    'dvclive/metrics.json',
    'dvclive/plots/metrics/train/loss.tsv',
    'dvclive/plots/metrics/val/loss.tsv',
    'wandb/run-1/files/wandb-summary.json',
  ]);
});

test('dvc.yaml stands for the files that it lists', async () => {
  await mkdir(join(workspace, 'model'));
  await writeFile(join(workspace, 'model/m.json'), '{"a": 1}');
  await writeFile(join(workspace, 'model/eval.json'), '{"b": 1}');
  await writeFile(
    join(workspace, 'model/dvc.yaml'),
    'stages:\n  eval:\n    cmd: x\n    metrics:\n      - eval.json:\n          cache: false\nmetrics:\n  - m.json\n',
  );
  expect(await find('model/dvc.yaml')).toEqual(['model/m.json', 'model/eval.json']);
  await writeFile(join(workspace, 'dvc.yaml'), 'stages: {}\n');
  await expect(find('dvc.yaml')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ConfigurationError: dvc.yaml: lists no metrics. Name the metrics file itself, such as metrics.json.]`,
  );
});

test('any other folder is refused', async () => {
  await mkdir(join(workspace, 'out'));
  await expect(find('out')).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ConfigurationError: input 'metrics': names «out», which is a folder. Name its files, such as out/*.csv.]`,
  );
});
