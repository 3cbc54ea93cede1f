import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceName } from '@plimsoll/lineage';
import { type DecisionRecord, recordsFolder, writeRecord } from '@plimsoll/record';
import {
  type ActionResult,
  aRecord,
  type FakeGitHub,
  type FakePull,
  pullRequestEvent,
  pushEvent,
  runAction,
  startFakeGitHub,
  type WorkflowEvent,
} from '@plimsoll/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let fake: FakeGitHub;
let pull: FakePull;
const folders: string[] = [];
beforeEach(async () => {
  fake = await startFakeGitHub();
  pull = fake.addPull({ headSha: fake.addCommit({ branch: 'change' }) });
});
afterEach(async () => {
  expect(fake.violations).toEqual([]);
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
  await fake.close();
});

/** A job that has these records, and runs the built report. */
async function job(
  records: readonly DecisionRecord[],
  options: {
    event?: WorkflowEvent;
    inputs?: Record<string, string>;
    runId?: number;
    attempt?: number;
    token?: string;
  } = {},
): Promise<ActionResult & { workspace: string }> {
  const workspace = await mkdtemp(join(tmpdir(), 'plimsoll-job-'));
  folders.push(workspace);
  for (const record of records) await writeRecord(join(workspace, recordsFolder), record);
  const { event = pullRequestEvent(fake, pull), inputs = {}, runId, attempt = 1, token } = options;
  const result = await runAction({
    action: 'report',
    event,
    fake,
    workspace,
    inputs,
    ...(runId === undefined ? {} : { run: { id: runId, attempt } }),
    ...(token === undefined ? {} : { token }),
  });
  return { ...result, workspace };
}

const failed = aRecord({
  verdict: 'fail',
  summary: '1 of 1 conditions does not hold.',
  reasons: [
    {
      code: 'condition-failed',
      verdict: 'fail',
      message: 'accuracy is 0.97, and 0.98 is asked for.',
      where: { file: 'model.yml', line: 3 },
    },
  ],
});
const comments = () => [...fake.state.comments.values()];
const operationsOf = (start: number) => fake.requests.slice(start).map(({ operation }) => operation);

describe('the check', () => {
  it('says the verdict of the head of the pull request, with its places in files', async () => {
    const { outputs, exitCode } = await job([failed]);
    expect(exitCode).toBe(1);
    const [check] = fake.state.checkRuns.values();
    expect(check).toMatchObject({
      name: 'Plimsoll: penguins',
      headSha: pull.headSha,
      conclusion: 'failure',
      detailsUrl: outputs['report-url'],
      output: { title: 'Not yet: accuracy is 0.97, and 0.98 is asked for' },
      annotations: [{ path: 'model.yml', start_line: 3, annotation_level: 'failure' }],
    });
  });

  it.each([
    ['pass', 'fail', 'success'],
    ['warn', 'fail', 'success'],
    ['warn', 'warn', 'failure'],
    ['inconclusive', 'fail', 'neutral'],
    ['inconclusive', 'inconclusive', 'failure'],
    ['error', 'never', 'failure'],
  ] as const)('of %s is, with fail-on: %s, %s', async (verdict, failOn, conclusion) => {
    await job([aRecord({ verdict })], { inputs: { 'fail-on': failOn, comment: 'never' } });
    expect([...fake.state.checkRuns.values()]).toMatchObject([{ conclusion }]);
  });

  it('is a status where the token may write no checks, and nothing where it may write neither', async () => {
    const statuses = fake.addToken({
      actions: 'read',
      contents: 'read',
      statuses: 'write',
      pull_requests: 'write',
    });
    await job([aRecord()], { token: statuses });
    expect(fake.state.statuses).toMatchObject([
      { context: 'Plimsoll: penguins', state: 'success', sha: pull.headSha },
    ]);
    const neither = fake.addToken({ actions: 'read', contents: 'read', pull_requests: 'write' });
    const { stdout, annotations } = await job([aRecord()], { token: neither });
    expect(stdout).toContain('No check was written: the token may write neither checks nor statuses.');
    expect(annotations).toEqual([]);
    expect(fake.state.checkRuns.size).toBe(0);
  });

  it('that was asked for by name is missed aloud', async () => {
    const token = fake.addToken({ actions: 'read', contents: 'read', pull_requests: 'write' });
    const { annotations, exitCode } = await job([aRecord()], { token, inputs: { check: 'check-run' } });
    expect(exitCode).toBe(0);
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'warning', message: expect.stringContaining('  checks: write') }),
    ]);
  });

  it('stands on a pushed commit, too, and not where it is not wanted', async () => {
    await job([aRecord()], { event: pushEvent(fake) });
    const tip = fake.state.refs.get('refs/heads/main')?.sha;
    expect([...fake.state.checkRuns.values()]).toMatchObject([{ headSha: tip, conclusion: 'success' }]);
    await job([aRecord()], { inputs: { check: 'never' } });
    expect(fake.state.checkRuns.size).toBe(1);
  });

  it('marks up to 200 places, errors first, in pages of fifty, and says how many are left', async () => {
    const reasons = Array.from({ length: 230 }, (_, at) => ({
      ...{
        code: 'bad-row',
        verdict: at < 200 ? ('warn' as const) : ('fail' as const),
        message: `Row ${at}.`,
      },
      where: { file: 'data/train.csv', line: at + 1 },
    }));
    await job([aRecord({ verdict: 'fail', reasons })], { inputs: { comment: 'never' } });
    const [check] = fake.state.checkRuns.values();
    const levels = check?.annotations.map((one) => (one as { annotation_level: string }).annotation_level);
    expect(levels).toHaveLength(200);
    expect(levels?.slice(0, 30).every((level) => level === 'failure')).toBe(true);
    expect(check?.output.summary).toContain('_30 more places are not marked in the files._');
  });

  it.each(['after', 'reset-after', 'before'] as const)(
    'marks each place once when the answer to a page of them is lost (%s)',
    async (kind) => {
      const reasons = Array.from({ length: 120 }, (_, at) => ({
        ...{ code: 'bad-row', verdict: 'warn' as const, message: `Row ${at}.` },
        where: { file: 'data/train.csv', line: at + 1 },
      }));
      fake.fault({ match: { operation: 'checks/update' }, kind });
      const { annotations } = await job([aRecord({ verdict: 'warn', reasons })], {
        inputs: { comment: 'never' },
      });
      expect(annotations).toEqual([]);
      const [check] = fake.state.checkRuns.values();
      const lines = check?.annotations.map((one) => (one as { start_line: number }).start_line);
      expect(lines).toEqual(reasons.map((_, at) => at + 1));
    },
  );

  it('is created once when the answer is lost', async () => {
    fake.fault({ match: { operation: 'checks/create' }, kind: 'after' });
    await job([aRecord()]);
    expect(fake.state.checkRuns.size).toBe(1);
  });
});

describe('the comment', () => {
  it('comes when there is something to say, and is folded away when there is not', async () => {
    const inputs = { comment: 'on-problem' };
    await job([aRecord()], { inputs });
    expect(comments()).toEqual([]);
    await job([failed], { inputs });
    expect(comments()).toMatchObject([{ body: expect.stringContaining('Not yet') }]);
    const { outputs } = await job([aRecord()], { inputs });
    expect(comments()).toMatchObject([{ isMinimized: true, body: expect.stringContaining('Ready') }]);
    expect(outputs['comment-url']).toContain('#issuecomment-');
    await job([failed], { inputs });
    expect(comments()).toMatchObject([{ isMinimized: false, body: expect.stringContaining('Not yet') }]);
  });

  it('waits as long as a rate limit asks, and gives up politely when that is too long', async () => {
    const limit = (seconds: string) => ({
      kind: 'before' as const,
      status: 403,
      message: 'You have exceeded a secondary rate limit.',
      headers: { 'retry-after': seconds },
    });
    fake.fault({ match: { operation: 'issues/create-comment' }, ...limit('1') });
    await job([aRecord()]);
    expect(comments()).toHaveLength(1);
    fake.fault({ match: { operation: 'issues/list-comments' }, ...limit('3600'), times: 9 });
    const { exitCode, annotations, summary } = await job([aRecord()]);
    expect(exitCode).toBe(0);
    expect(annotations[0]?.message).toContain('longer than this step may wait');
    expect(summary).toContain('### ✅ Ready');
  });

  it('links to the report that a browser can open, and to the run', async () => {
    const { outputs } = await job([aRecord()]);
    const page = [...fake.state.artifacts.values()].find(
      ({ name }) => name === 'plimsoll-penguins@change.html',
    );
    expect(outputs['report-url']).toMatch(new RegExp(`/actions/runs/\\d+/artifacts/${page?.id}$`));
    expect(comments()[0]?.body).toContain(`[the full report](${outputs['report-url']})`);
    expect(Buffer.from(page?.bytes ?? []).toString()).toContain('<!doctype html>');
  });

  it('and all the rest take eight calls at most, the upload of the report among them', async () => {
    const first = fake.requests.length;
    await job([aRecord()], { inputs: { baseline: '.plimsoll' } });
    const calls = operationsOf(first).map((operation) => operation.split('/').at(-1));
    expect(calls.length).toBeLessThanOrEqual(8);
    expect(calls).toMatchInlineSnapshot(`
      [
        "CreateArtifact",
        "blob",
        "blob",
        "FinalizeArtifact",
        "list-comments",
        "create",
        "create-comment",
        "list-comments",
      ]
    `);
    const second = fake.requests.length;
    await job([aRecord(), failed], { inputs: { baseline: '.plimsoll' } });
    const again = operationsOf(second).map((operation) => operation.split('/').at(-1));
    expect(again.length).toBeLessThanOrEqual(8);
    expect(again).toMatchInlineSnapshot(`
      [
        "CreateArtifact",
        "blob",
        "blob",
        "FinalizeArtifact",
        "list-comments",
        "create",
        "graphql",
        "update-comment",
      ]
    `);
  });
});

it('writes JUnit, SARIF and JSON where it is asked to', async () => {
  const { outputs, workspace } = await job([failed], {
    inputs: { junit: 'out/junit.xml', sarif: 'out/model.sarif', json: 'out/report.json' },
  });
  expect(outputs).toMatchObject({
    'junit-path': join(workspace, 'out/junit.xml'),
    'sarif-path': join(workspace, 'out/model.sarif'),
    'json-path': join(workspace, 'out/report.json'),
  });
  expect(await readFile(join(workspace, 'out/junit.xml'), 'utf8')).toContain('<failure ');
  const sarif = JSON.parse(await readFile(join(workspace, 'out/model.sarif'), 'utf8'));
  expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'condition-failed', level: 'error' });
  const json = JSON.parse(await readFile(join(workspace, 'out/report.json'), 'utf8'));
  expect(json).toMatchObject({ verdict: 'fail', records: [{ id: 'train-and-test' }] });
});

describe('merge', () => {
  const silent = { comment: 'never', check: 'never' };
  const leg = (id: string, overrides: Parameters<typeof aRecord>[0] = {}) =>
    aRecord({ id: `train-${id}`, ...overrides });

  it('gathers the legs of a matrix and several models into one report, one comment and one check', async () => {
    const runId = 77;
    await job([leg('linux')], { runId, inputs: { ...silent, id: 'report-linux' } });
    await job([leg('windows', { verdict: 'fail', summary: 'Worse on Windows.' })], {
      runId,
      inputs: { ...silent, id: 'report-windows', 'fail-on': 'never' },
    });
    await job([aRecord({ model: 'whales' })], { runId, inputs: { ...silent, model: 'whales' } });
    expect(comments()).toEqual([]);
    const { exitCode, outputs, summary } = await job([], { runId, inputs: { merge: 'true' } });
    expect(exitCode).toBe(1);
    expect(outputs.summary).toBe('Not yet: penguins: Worse on Windows');
    expect(summary).toMatch(/- ❌ `penguins`: Not yet: Worse on Windows\n- ✅ `whales`: Ready/);
    expect(comments()).toMatchObject([{ body: expect.stringMatching(/^<!-- plimsoll report model=\+all /) }]);
    expect([...fake.state.checkRuns.values()]).toMatchObject([{ name: 'Plimsoll', conclusion: 'failure' }]);
    const names = [...fake.state.artifacts.values()].map(({ name }) => name).sort();
    expect(names).toEqual([
      'plimsoll-ALL@change.html',
      'plimsoll-penguins@change+report-linux.html',
      'plimsoll-penguins@change+report-windows.html',
      'plimsoll-whales@change.html',
    ]);
  });

  it('of a second attempt takes the legs as they are now', async () => {
    const runId = 78;
    const inputs = { ...silent, id: 'report-linux', 'fail-on': 'never' };
    await job([leg('linux', { verdict: 'fail' })], { runId, inputs });
    await job([], { runId, inputs: { merge: 'true', ...silent } });
    await job([leg('linux')], { runId, attempt: 2, inputs });
    const { exitCode, outputs } = await job([], { runId, attempt: 2, inputs: { merge: 'true' } });
    expect(exitCode).toBe(0);
    expect(outputs.verdict).toBe('pass');
  });

  it('lets no leg vanish: two of the same name are refused', async () => {
    const runId = 79;
    await job([leg('linux')], { runId, inputs: silent });
    const { exitCode, outputs } = await job([leg('windows')], { runId, inputs: silent });
    expect(exitCode).toBe(1);
    expect(outputs.summary).toContain(
      'artifact plimsoll-penguins@change.html: was left by another job of this run',
    );
  });

  it('says what is missing when no job has left anything', async () => {
    const { outputs } = await job([], { inputs: { merge: 'true' } });
    expect(outputs.summary).toContain('no job of this run has left evidence. Let each job end with report');
  });
});

it('carries the history of main from run to run', async () => {
  const accuracy = (value: number) =>
    aRecord({
      evidence: {
        kind: 'training',
        metrics: [{ name: 'accuracy', value, direction: 'higher', source: 'predictions' }],
      },
      identity: { commit: fake.addCommit() },
    });
  for (const value of [0.91, 0.92, 0.93]) await job([accuracy(value)], { event: pushEvent(fake) });
  const newest = [...fake.state.artifacts.values()]
    .filter(({ name }) => name === evidenceName('penguins'))
    .at(-1);
  const text = Buffer.from(newest?.bytes ?? []).toString('latin1');
  expect(text).toContain('history.json');
  const { workspace } = await job([accuracy(0.94)], { event: pushEvent(fake) });
  const history = JSON.parse(await readFile(join(workspace, '.plimsoll/history.json'), 'utf8'));
  const values = history.entries.map(
    (entry: { records: DecisionRecord[] }) =>
      (entry.records[0]?.evidence as { metrics: { value: number }[] } | undefined)?.metrics[0]?.value,
  );
  expect(values).toEqual([0.93, 0.92, 0.91]);
});
