import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { ConfigurationError, ServiceError } from '@plimsoll/errors';
import type { EvidenceBundle, NoEvidenceFound } from '@plimsoll/lineage';
import { type DecisionRecord, recordsFolder, writeRecord } from '@plimsoll/record';
import type { CommentOutcome } from '@plimsoll/report';
import { type Forge, type RunContext, readInputs, type World } from '@plimsoll/runtime';
import { aRecord, createMemoryRegistry } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { inputs } from './inputs.ts';
import { action } from './run.ts';

let workspace: string;
beforeEach(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'plimsoll-report-'));
});
afterEach(() => rm(workspace, { recursive: true }));

const refusal = new ServiceError({
  service: 'GitHub',
  operation: 'writing the comment',
  attempts: 1,
  status: 403,
  message: 'The token may not write to pull requests.',
});

const pullRequest: RunContext = {
  platform: 'github',
  event: 'pull_request',
  repository: 'octo/penguins',
  commit: 'c'.repeat(40),
  ref: 'deeper-trees',
  defaultBranch: 'main',
  base: { ref: 'main', commit: 'b'.repeat(40) },
  pullRequest: { number: 7, isFork: false },
  isPrivileged: false,
  run: {
    id: 9,
    number: 9,
    attempt: 1,
    url: 'https://github.localhost/octo/penguins/actions/runs/9',
    actor: 'octo',
  },
};

/** A forge in memory that remembers what it was asked. */
function createForge(
  options: {
    baseline?: EvidenceBundle | NoEvidenceFound | ServiceError;
    comment?: CommentOutcome | ServiceError | null;
    evidence?: ServiceError;
  } = {},
) {
  const asked = { baselines: [] as string[], comments: [] as string[], kept: [] as string[] };
  const { comment = { outcome: 'created', location: 'https://github.localhost/octo/penguins/pull/7#1' } } =
    options;
  const answer = <T>(value: T | ServiceError): T => {
    if (value instanceof ServiceError) throw value;
    return value;
  };
  const forge: Forge = {
    baselines: {
      find: async (model) => {
        asked.baselines.push(model);
        return answer(options.baseline ?? { kind: 'none', reason: 'No run on main has left evidence yet.' });
      },
    },
    evidence: {
      keep: async ({ model, folder, files }) => {
        if (options.evidence) throw options.evidence;
        asked.kept.push(...files.map((file) => relative(folder, file)));
        return `plimsoll-${model}`;
      },
    },
    trainings: {
      restore: () => Promise.reject(new Error('report trains nothing')),
      save: () => Promise.reject(new Error('report trains nothing')),
    },
    comments: comment && {
      upsert: async ({ markdown }) => {
        asked.comments.push(markdown);
        return answer(comment);
      },
    },
    announcer: null,
    approvals: null,
    registry: async () => createMemoryRegistry(),
  };
  return { forge, asked };
}

async function report(
  records: readonly DecisionRecord[],
  options: { raw?: Record<string, string>; forge?: Forge; context?: Partial<RunContext> } = {},
) {
  for (const record of records) await writeRecord(join(workspace, recordsFolder), record);
  const warnings: string[] = [];
  const world: World = {
    workspace,
    root: workspace,
    temporary: workspace,
    context: { ...pullRequest, ...options.context },
    log: {
      info: () => {},
      warning: (message) => warnings.push(message),
      group: (_title, work) => work(),
      stream: (work) => work(() => {}),
    },
    now: () => new Date('2026-01-03T00:00:00Z'),
    environment: {},
    commandEnvironment: {},
    engine: () => Promise.reject(new Error('report needs no engine')),
    trackedRun: () => Promise.reject(new Error('report needs no tracking server')),
    forge: async () => options.forge ?? createForge().forge,
  };
  const given = readInputs(inputs, { upload: 'true', ...options.raw });
  const decision = await action.run({ ...given, model: 'penguins', id: 'report' }, world);
  return { decision, warnings };
}

const failed = aRecord({
  verdict: 'fail',
  summary: '1 of 1 conditions does not hold.',
  reasons: [
    { code: 'condition-failed', verdict: 'fail', message: 'accuracy is 0.97, and 0.98 is asked for.' },
  ],
});

it('merges the records, comments, keeps the evidence and writes the HTML report', async () => {
  const { forge, asked } = createForge();
  await mkdir(join(workspace, '.plimsoll/predictions'), { recursive: true });
  await writeFile(join(workspace, '.plimsoll/predictions/train-and-test.csv'), 'label,prediction\n');
  await writeFile(join(workspace, '.plimsoll/predictions/stranger.csv'), 'label,prediction\n');
  const { decision, warnings } = await report([aRecord({ evidence: { kind: 'data' } }), failed], { forge });

  expect(decision.verdict).toBe('fail');
  expect(decision.summary).toBe('Not yet: accuracy is 0.97, and 0.98 is asked for');
  expect(decision.reasons).toEqual([
    {
      code: 'step-verdict',
      verdict: 'fail',
      message: 'train-and-test: 1 of 1 conditions does not hold.',
    },
  ]);
  expect(decision.evidence).toEqual({
    kind: 'report',
    merged: [
      { id: 'train-and-test', action: 'train-and-test', verdict: 'fail' },
      { id: 'validate-data', action: 'validate-data', verdict: 'pass' },
    ],
    comment: 'https://github.localhost/octo/penguins/pull/7#1',
    artifact: 'plimsoll-penguins',
  });
  expect(asked.comments).toEqual([decision.markdown]);
  expect(asked.kept).toEqual([
    'records/train-and-test.json',
    'predictions/train-and-test.csv',
    'records/validate-data.json',
  ]);
  expect(decision.outputs).toEqual({
    'comment-url': 'https://github.localhost/octo/penguins/pull/7#1',
    'report-url': '',
    'html-path': join(workspace, '.plimsoll/report.html'),
    'json-path': join(workspace, '.plimsoll/report.json'),
    'junit-path': '',
    'sarif-path': '',
  });
  expect(await readFile(join(workspace, '.plimsoll/report.html'), 'utf8')).toContain(
    '<title>Not yet: accuracy is 0.97, and 0.98 is asked for</title>',
  );
  expect(warnings).toEqual([]);
});

it('shows the baseline that the training was compared with, and asks for no other', async () => {
  const { forge, asked } = createForge();
  const baseline = {
    kind: 'found' as const,
    source: 'run 3 on main',
    commit: 'a'.repeat(40),
    createdAt: '2026-01-01T00:00:00Z',
    commitsBehind: 1,
    url: null,
    isAncestor: true,
    holdout: null,
    metrics: [{ name: 'accuracy', value: 0.9, direction: 'higher' as const, source: 'file' as const }],
  };
  const { decision } = await report([aRecord({ evidence: { kind: 'training', baseline } })], { forge });
  expect(asked.baselines).toEqual([]);
  expect(decision.markdown).toContain(
    'Compared with main at `aaaaaaa` (run 3 on main, 2 days old, 1 commit behind).',
  );
  expect(decision.markdown).toContain('| `accuracy` | 0.90 | 0.97 | +0.07 better |');
});

it('finds a baseline for a training that had none', async () => {
  const onMain = aRecord({
    evidence: {
      kind: 'training',
      metrics: [{ name: 'accuracy', value: 0.95, direction: 'higher', source: 'predictions' }],
    },
  });
  const { forge, asked } = createForge({
    baseline: {
      kind: 'found',
      folder: workspace,
      records: [onMain],
      provenance: {
        source: 'run 3 on main',
        commit: 'a'.repeat(40),
        createdAt: null,
        commitsBehind: null,
        url: null,
        isAncestor: true,
      },
    },
  });
  const { decision } = await report([aRecord()], { forge });
  expect(asked.baselines).toEqual(['penguins']);
  expect(decision.markdown).toContain('| `accuracy` | 0.95 | 0.97 | +0.02 better |');
});

it('compares with no baseline outside a change, and carries the history of main along', async () => {
  const provenance = {
    source: 'run 3 on main',
    commit: 'a'.repeat(40),
    createdAt: null,
    commitsBehind: 1,
    url: null,
    isAncestor: true,
  };
  const folder = await mkdtemp(join(workspace, 'main-'));
  const baseline = { kind: 'found', folder, records: [aRecord({ summary: 'Before.' })], provenance } as const;
  const { forge, asked } = createForge({ comment: null, baseline });
  const push = { event: 'push', ref: 'main', base: null, pullRequest: null };
  const { decision } = await report([aRecord()], { forge, context: push });
  expect(decision.markdown).toContain('No baseline to compare with');
  expect(asked.kept).toEqual(['records/train-and-test.json', 'history.json']);
  const history = JSON.parse(await readFile(join(workspace, '.plimsoll/history.json'), 'utf8'));
  expect(history.entries).toMatchObject([{ commit: 'a'.repeat(40), records: [{ summary: 'Before.' }] }]);
});

it('begins a history where there is none, or where it cannot be read', async () => {
  const push = { event: 'push', ref: 'main', base: null, pullRequest: null };
  const first = createForge({ comment: null });
  expect((await report([aRecord()], { forge: first.forge, context: push })).warnings).toEqual([]);
  expect(first.asked.kept).toEqual(['records/train-and-test.json']);
  const refused = createForge({ comment: null, baseline: refusal });
  const { warnings } = await report([aRecord()], { forge: refused.forge, context: push });
  expect(warnings).toEqual([expect.stringMatching(/^The history begins anew: /)]);
  expect(refused.asked.kept).toEqual(['records/train-and-test.json']);
});

it('takes the baseline of a folder, and refuses one that is not there', async () => {
  await writeRecord(
    join(workspace, 'evidence/main/records'),
    aRecord({ identity: { commit: 'd'.repeat(40) } }),
  );
  const { decision } = await report([aRecord()], { raw: { baseline: 'evidence/main' } });
  expect(decision.markdown).toContain(
    'Compared with main at `ddddddd` (directory evidence/main, 2 days old).',
  );
  await expect(report([aRecord()], { raw: { baseline: './nowhere' } })).rejects.toThrow(ConfigurationError);
});

it('warns, and keeps its verdict, when the forge refuses everything', async () => {
  const { forge } = createForge({ baseline: refusal, comment: refusal, evidence: refusal });
  const { decision, warnings } = await report([aRecord()], { forge });
  expect(decision.verdict).toBe('pass');
  expect(decision.evidence).toMatchObject({ comment: null, artifact: null });
  expect(decision.outputs?.['comment-url']).toBe('');
  expect(warnings).toHaveLength(3);
});

it('fails without its comment where the comment is required', async () => {
  const { forge } = createForge({ comment: refusal });
  const { decision } = await report([aRecord()], { forge, raw: { 'require-comment': 'true' } });
  expect(decision.verdict).toBe('error');
  expect(decision.reasons[0]?.message).toBe(
    'The comment could not be written. GitHub: writing the comment failed [403]: The token may not write to pull requests.',
  );
});

it.each([
  ['comment: never', { raw: { comment: 'never' }, forge: createForge() }],
  ['no pull request', { raw: {}, forge: createForge({ comment: null }) }],
])('says nothing with %s', async (_case, { raw, forge }) => {
  const { decision } = await report([aRecord()], { raw, forge: forge.forge });
  expect(forge.asked.comments).toEqual([]);
  expect(decision.evidence).toMatchObject({ comment: null });
});

it('keeps nothing with upload: false', async () => {
  const { forge, asked } = createForge();
  const { decision } = await report([aRecord()], { forge, raw: { upload: 'false' } });
  expect(asked.kept).toEqual([]);
  expect(decision.evidence).toMatchObject({ artifact: null });
});

it('leaves aside its own record and those of other models', async () => {
  const { decision } = await report([
    aRecord(),
    aRecord({ evidence: { kind: 'report' }, verdict: 'fail' }),
    aRecord({ id: 'other', model: 'whales', verdict: 'fail' }),
  ]);
  expect(decision.verdict).toBe('pass');
  expect(decision.evidence).toMatchObject({ merged: [{ id: 'train-and-test' }] });
});

it('says what to do when there is nothing to report', async () => {
  await expect(report([])).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ConfigurationError: .plimsoll/records: holds no record of another step. Run report after the other steps, in the same working-directory, with \`if: always()\`.]`,
  );
  await expect(report([aRecord({ model: 'whales' })])).rejects.toThrowErrorMatchingInlineSnapshot(
    `[ConfigurationError: input 'model': is «penguins», and the records here are about «whales». Write model: whales]`,
  );
  expect(await readdir(join(workspace, '.plimsoll'))).toEqual(['records']);
});

it('refuses an HTML path that is a folder', async () => {
  await mkdir(join(workspace, 'site'));
  await expect(report([aRecord()], { raw: { html: 'site' } })).rejects.toThrow(
    /^input 'html': is «.*site», which cannot be written \(EISDIR\)\. Write the path of a file/,
  );
});

it.each([
  [
    { comment: 'sometimes' },
    "input 'comment': is «sometimes», and must be one of always, on-change, on-problem, never.",
  ],
  [{ upload: 'yes' }, "input 'upload': is «yes», and must be true or false."],
])('refuses %j', (raw, message) => {
  expect(() => readInputs(inputs, raw as unknown as Record<string, string>)).toThrow(message);
});
