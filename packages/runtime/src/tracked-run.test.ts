import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileOfTrackedRun, findTrackedRun, namesTrackedRun } from './tracked-run.ts';

const id = '0123456789abcdef0123456789abcdef';
let workspace: string;

beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'plimsoll-tracked-run-'));
  await writeFile(join(workspace, 'run-id.txt'), `${id}\n`);
  await writeFile(join(workspace, 'log.txt'), 'Epoch 1: loss 0.3\n');
});

afterEach(() => rm(workspace, { recursive: true }));

test.each([
  [`mlflow:${id}`, { url: null, id }],
  ['mlflow:run-id.txt', { url: null, id }],
  [`mlflow://mlflow.example.org/${id}`, { url: 'https://mlflow.example.org', id }],
  [`mlflow://example.org:8443/ml/flow/${id}/`, { url: 'https://example.org:8443/ml/flow', id }],
  [`mlflow://127.0.0.1:5000/${id}`, { url: 'http://127.0.0.1:5000', id }],
])('%s is a run', async (written, run) => {
  expect(await findTrackedRun(workspace, written, 'metrics')).toEqual({ written, ...run });
});

test('is no run, and that is said', async () => {
  const wrong = [
    'mlflow:',
    'mlflow:nope.txt',
    'mlflow:log.txt',
    'mlflow://host',
    'mlflow://me:secret@host/run',
  ];
  const messages: string[] = [];
  for (const written of wrong)
    await findTrackedRun(workspace, written, 'metrics').catch(({ message }: Error) => messages.push(message));
  expect(messages).toMatchInlineSnapshot(`
    [
      "input 'metrics': names «mlflow:», which is neither a run nor a file with the id of one. Write mlflow:RUN_ID for a run on the server in MLFLOW_TRACKING_URI, mlflow://HOST/RUN_ID, or mlflow:run-id.txt for the id in a file that the training writes.",
      "input 'metrics': names «mlflow:nope.txt», which is neither a run nor a file with the id of one. Write mlflow:RUN_ID for a run on the server in MLFLOW_TRACKING_URI, mlflow://HOST/RUN_ID, or mlflow:run-id.txt for the id in a file that the training writes.",
      "input 'metrics': names «mlflow:log.txt», and that file holds no id of a run. Write mlflow:RUN_ID for a run on the server in MLFLOW_TRACKING_URI, mlflow://HOST/RUN_ID, or mlflow:run-id.txt for the id in a file that the training writes.",
      "input 'metrics': names «mlflow://host», which is no server with the id of a run behind it. Write mlflow:RUN_ID for a run on the server in MLFLOW_TRACKING_URI, mlflow://HOST/RUN_ID, or mlflow:run-id.txt for the id in a file that the training writes.",
      "input 'metrics': names «mlflow://…@host/run», which is no server with the id of a run behind it. Write mlflow:RUN_ID for a run on the server in MLFLOW_TRACKING_URI, mlflow://HOST/RUN_ID, or mlflow:run-id.txt for the id in a file that the training writes.",
    ]
  `);
});

test('a file is told apart from a run, and from any other file', () => {
  expect(
    ['mlflow:run-id.txt', 'mlflow:out/run_id', `mlflow:${id}`, `mlflow://host/${id}`].map(fileOfTrackedRun),
  ).toEqual(['run-id.txt', 'out/run_id', undefined, undefined]);
  expect(['mlflow:x', 'MLflow:x', 'mlruns/0/x', 'metrics.json'].map(namesTrackedRun)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
