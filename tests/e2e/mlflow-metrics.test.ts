// Metrics as a real MLflow server answers with them, read by the built file.
import { findMlflow, type MlflowServer, pushEvent, startMlflowServer } from '@plimsoll/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Project, startProject } from './project.ts';

const mlflow = findMlflow();
const note = 'missing' in mlflow ? ` (${mlflow.missing})` : '';

/** Logs as trainings do: a metric of each step, a summary, names with a slash, and a number that is none. */
const log = `
import mlflow
with mlflow.start_run() as run:
    for step in range(4):
        mlflow.log_metric("val/loss", 1 / (step + 1), step=step)
    mlflow.log_metrics({"accuracy": 0.93, "broken": float("nan")})
print(run.info.run_id)
`;

describe.skipIf('missing' in mlflow)(`a run on an MLflow server${note}`, () => {
  let server: MlflowServer;
  let project: Project;
  beforeAll(async () => {
    if ('missing' in mlflow) throw new Error(mlflow.missing);
    server = await startMlflowServer(mlflow);
    project = await startProject();
  }, 180_000);
  afterAll(async () => {
    await project.close();
    await server.stop();
  });

  it('is judged by its answers, saved as files', async () => {
    // MLflow tells where to look at the run, before the last line.
    const run = server.python(log).trim().split('\n').at(-1);
    const api = `${server.url}/api/2.0/mlflow`;
    // What a user's command would do; the address is the server's.
    const command = `curl -sSf '${api}/runs/get?run_id=${run}' > run.json
curl -sSf '${api}/metrics/get-history?run_id=${run}&metric_key=val/loss' > history.json`;
    const result = await project.step('train-and-test', pushEvent(project.fake), {
      command,
      metrics: 'run.json\nhistory.json',
      predictions: '',
      data: '',
      params: '',
      'model-files': '',
      conditions: 'accuracy >= 0.9\n`val/loss` <= 0.3\nwarn: broken <= 1',
    });
    const { evidence, reasons } = await result.record('train-and-test');
    if (evidence.kind !== 'training' || evidence.conditions.length === 0)
      throw new Error(reasons.map(({ message }) => message).join('; '));
    expect(evidence.conditions.map(({ text, left, verdict }) => [text, left, verdict])).toEqual([
      ['accuracy >= 0.9', 0.93, 'pass'],
      ['`val/loss` <= 0.3', 0.25, 'pass'],
      ['warn: broken <= 1', null, 'error'],
    ]);
    expect(reasons[0]?.message).toContain('NaN');
  }, 180_000);
});
