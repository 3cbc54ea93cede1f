// Metrics as a real MLflow server answers with them, read by the built file.
import { findMlflow, type MlflowServer, pushEvent, runAction, startMlflowServer } from '@plimsoll/testing';
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

  /** What a user sees of a step whose metrics are a run on the server. */
  async function judgeRun(metrics: string, more: Record<string, string> = {}) {
    const { command = '', conditions = 'accuracy >= 0.9', ...environment } = more;
    const result = await runAction({
      ...{ action: 'train-and-test', event: pushEvent(project.fake), fake: project.fake },
      workspace: project.repository.folder,
      inputs: { command, metrics, conditions },
      env: { MLFLOW_TRACKING_URI: server.url, ...environment },
    });
    const record = await result.record('train-and-test');
    const said = record.reasons.map(({ message }) => message.replaceAll(server.url, 'SERVER'));
    return { verdict: record.verdict, said, evidence: record.evidence };
  }

  it('is read from the server by its id, with a history', async () => {
    const run = server.python(log).trim().split('\n').at(-1) ?? '';
    const conditions = 'accuracy >= 0.9\n`val/loss` <= 0.3\nwarn: broken <= 1';
    const { evidence, said } = await judgeRun(`mlflow:${run}`, { conditions });
    if (evidence.kind !== 'training') throw new Error(said.join());
    expect(evidence.conditions.map(({ left, verdict }) => [left, verdict])).toEqual([
      [0.93, 'pass'],
      [0.25, 'pass'],
      [null, 'error'],
    ]);
    // Without the variable, the address says where.
    const address = `mlflow://${new URL(server.url).host}/${run}`;
    expect(await judgeRun(address, { MLFLOW_TRACKING_URI: '' })).toMatchObject({
      verdict: 'warn',
      said: [`«broken» is NaN in ${address}.`],
    });
  }, 180_000);

  it('is named by a file that the training writes', async () => {
    const run = server.python(log.replace(', "broken": float("nan")', '')).trim().split('\n').at(-1) ?? '';
    expect(await judgeRun('mlflow:run-id.txt', { command: `echo ${run} > run-id.txt` })).toMatchObject({
      verdict: 'pass',
    });
    expect(await judgeRun('mlflow:run-id.txt', { command: 'true' })).toMatchObject({
      verdict: 'warn',
      said: [expect.stringContaining('run-id.txt was there before the command')],
    });
  }, 180_000);

  it('that cannot be read is refused with what to do', async () => {
    const empty = 'import mlflow\nwith mlflow.start_run() as run: pass\nprint(run.info.run_id)';
    const deleted =
      'import mlflow\nwith mlflow.start_run() as run: pass\nmlflow.delete_run(run.info.run_id)\nprint(run.info.run_id)';
    const [without, gone] = [empty, deleted].map(
      (script) => server.python(script).trim().split('\n').at(-1) ?? '',
    );
    const none = 'f'.repeat(32);
    const said = [
      ...(await judgeRun(`mlflow:${none}`)).said,
      ...(await judgeRun(`mlflow:${without}`)).said,
      ...(await judgeRun(`mlflow:${gone}`)).said,
      ...(await judgeRun(`mlflow:${none}`, { MLFLOW_TRACKING_URI: '' })).said,
      ...(await judgeRun(`mlflow:${none}`, { MLFLOW_TRACKING_URI: 'sqlite:///mlflow.db' })).said,
      ...(await judgeRun('mlflow:run.txt')).said,
    ].map((text) =>
      text
        .replaceAll(without ?? '', 'EMPTY')
        .replaceAll(gone ?? '', 'GONE')
        .replaceAll(none, 'NONE'),
    );
    expect(said).toMatchInlineSnapshot(`
      [
        "input 'metrics': names the run NONE, and SERVER has none of that id. Copy it from the page of the run, or let the training write it into a file: mlflow:run-id.txt.",
        "input 'metrics': names the run EMPTY on SERVER, which has no metrics. Log them in the training: mlflow.log_metric("accuracy", 0.93).",
        "input 'metrics': names the run GONE, which was deleted on SERVER. Name another one.",
        "input 'metrics': names the run NONE of MLflow, and MLFLOW_TRACKING_URI does not say where the server is. Set it in env, or write the address: metrics: mlflow://mlflow.example.org/NONE",
        "environment variable MLFLOW_TRACKING_URI: begins with sqlite:; runs are read from an MLflow server, whose address begins with http:// or https://. Example: MLFLOW_TRACKING_URI: https://mlflow.example.org",
        "input 'metrics': names «mlflow:run.txt», which is neither a run nor a file with the id of one. Write mlflow:RUN_ID for a run on the server in MLFLOW_TRACKING_URI, mlflow://HOST/RUN_ID, or mlflow:run-id.txt for the id in a file that the training writes.",
      ]
    `);
  }, 180_000);
});
