import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DecisionRecord, recordsFolder, writeRecord } from '@plimsoll/record';
import {
  type ActionResult,
  aRecord,
  type FakeGitHub,
  type FakePull,
  mergeGroupEvent,
  primaryRateLimit,
  pullRequestEvent,
  pushEvent,
  runAction,
  scheduleEvent,
  secondaryRateLimit,
  startFakeGitHub,
  type WorkflowEvent,
  workflowDispatchEvent,
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

/** A job that has this record, and runs the built report. */
async function job(
  record: DecisionRecord,
  options: { event?: WorkflowEvent; inputs?: Record<string, string>; token?: string } = {},
): Promise<ActionResult> {
  const workspace = await mkdtemp(join(tmpdir(), 'plimsoll-job-'));
  folders.push(workspace);
  await writeRecord(join(workspace, recordsFolder), record);
  const { event = pullRequestEvent(fake, pull), inputs = {}, token } = options;
  return runAction({
    ...{ action: 'report', event, fake, workspace, inputs },
    ...(token === undefined ? {} : { token }),
  });
}

const comments = () => [...fake.state.comments.values()];
const bad = aRecord({ verdict: 'fail', summary: 'It is worse.' });

describe('the report on each event', () => {
  const changeArtifact = ['plimsoll-penguins@change.html'];
  const mainArtifacts = ['plimsoll-penguins', 'report-penguins.html'];

  it.each<[string, () => WorkflowEvent, { comments: number; artifacts: readonly string[] }]>([
    ['pull_request', () => pullRequestEvent(fake, pull), { comments: 1, artifacts: changeArtifact }],
    [
      'pull_request_target',
      () => ({ ...pullRequestEvent(fake, pull), name: 'pull_request_target' }),
      { comments: 1, artifacts: changeArtifact },
    ],
    [
      'merge_group',
      () => mergeGroupEvent(fake, { headSha: pull.headSha, baseSha: pull.baseSha }),
      { comments: 0, artifacts: changeArtifact },
    ],
    ['push', () => pushEvent(fake), { comments: 0, artifacts: mainArtifacts }],
    ['schedule', () => scheduleEvent(fake), { comments: 0, artifacts: mainArtifacts }],
    ['workflow_dispatch', () => workflowDispatchEvent(fake), { comments: 0, artifacts: mainArtifacts }],
  ])('%s: summary, check, and where there is a pull request a comment', async (_name, eventOf, seen) => {
    const { exitCode, summary, annotations } = await job(aRecord(), { event: eventOf() });
    expect([exitCode, annotations]).toEqual([0, []]);
    expect(summary).toContain('### ✅ Ready');
    expect([...fake.state.checkRuns.values()]).toMatchObject([{ conclusion: 'success' }]);
    expect(comments()).toHaveLength(seen.comments);
    expect([...fake.state.artifacts.values()].map(({ name }) => name).sort()).toEqual(seen.artifacts);
  });
});

describe('a right that is missing', () => {
  it.each([
    ['pull-requests: write', { contents: 'read', actions: 'read', checks: 'write' }, {}],
    ['checks: write', { contents: 'read', actions: 'read', pull_requests: 'write' }, { check: 'check-run' }],
    ['statuses: write', { contents: 'read', actions: 'read', pull_requests: 'write' }, { check: 'status' }],
    ['actions: read', { contents: 'read', checks: 'write', pull_requests: 'write' }, {}],
  ] as const)('is named with its lines (%s), and the verdict stands', async (line, rights, inputs) => {
    const token = fake.addToken(rights);
    const { exitCode, outputs, annotations, summary } = await job(bad, { token, inputs });
    expect([exitCode, outputs.verdict]).toEqual([1, 'fail']);
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining(`permissions:\n  ${line}`),
    ]);
    expect(summary).toContain('### ❌ Not yet: It is worse');
  });

  it('fails the job where the comment is required, and only there', async () => {
    const token = fake.addToken({ contents: 'read', actions: 'read', checks: 'write' });
    expect((await job(aRecord(), { token })).exitCode).toBe(0);
    const { exitCode, outputs, summary } = await job(aRecord(), {
      ...{ token, inputs: { 'require-comment': 'true' } },
    });
    expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
    expect(summary).toContain('### ✅ Ready');
  });
});

describe('a limit of the rate', () => {
  it.each([
    ['primary', () => primaryRateLimit(Math.floor(Date.now() / 1000) + 3000)],
    ['secondary', () => secondaryRateLimit(3000)],
  ])('(%s) that lasts too long costs the comment and not the verdict', async (_name, limit) => {
    fake.fault({ match: { operation: 'issues/list-comments' }, times: 9, ...limit() });
    const { exitCode, annotations, summary } = await job(bad);
    expect(exitCode).toBe(1);
    expect(annotations.map(({ message }) => message)).toEqual([
      expect.stringMatching(/the rate limit asks to wait \d+ s, longer than this step may wait/),
    ]);
    expect(summary).toContain('### ❌ Not yet');
    expect(fake.requests.filter(({ operation }) => operation === 'issues/list-comments')).toHaveLength(1);
  });

  it('(primary) that ends soon is waited for', async () => {
    fake.fault({
      match: { operation: 'issues/list-comments' },
      ...primaryRateLimit(Math.floor(Date.now() / 1000) + 1),
    });
    const { exitCode, annotations } = await job(aRecord());
    expect([exitCode, annotations, comments().length]).toEqual([0, [], 1]);
  });
});

describe('the comment', () => {
  const compared = (value: number) =>
    aRecord({
      evidence: {
        kind: 'training',
        metrics: [{ name: 'accuracy', value, direction: 'higher', source: 'file' }],
        baseline: {
          ...{ kind: 'found', source: 'run 3 on main', commit: 'a'.repeat(40), createdAt: null },
          ...{ commitsBehind: 1, url: null, isAncestor: true, holdout: null },
          metrics: [{ name: 'accuracy', value: 0.9, direction: 'higher', source: 'file' }],
        },
      },
    });
  const records = { same: compared(0.9), changed: compared(0.95), worse: bad };

  it.each([
    ['always', ['same', 'changed', 'worse']],
    ['on-change', ['changed', 'worse']],
    ['on-problem', ['worse']],
    ['never', []],
  ])('with comment: %s is there for %j', async (mode, said) => {
    const there: string[] = [];
    for (const [name, record] of Object.entries(records)) {
      await job(record, { inputs: { comment: mode } });
      if (comments().length > 0) there.push(name);
      fake.state.comments.clear();
    }
    expect(there).toEqual(said);
  });

  it('that somebody folded away stays so, and is brought up to date', async () => {
    await job(bad);
    const [first] = comments();
    if (!first) throw new Error('there is no comment');
    first.isMinimized = true;
    await job(aRecord());
    expect(comments()).toMatchObject([{ isMinimized: true, body: expect.stringContaining('Ready') }]);
  });
});
