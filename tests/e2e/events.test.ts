import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecords } from '@plimsoll/record';
import {
  type ActionResult,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '@plimsoll/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Project, params, startProject } from './project.ts';

let project: Project;
beforeEach(async () => {
  project = await startProject();
});
afterEach(async () => {
  expect(project.fake.violations).toEqual([]);
  await project.close();
});

const verdictsOf = (results: Record<string, ActionResult>) =>
  Object.fromEntries(Object.entries(results).map(([name, { outputs }]) => [name, outputs.verdict]));
const exitCodesOf = (results: Record<string, ActionResult>) =>
  Object.values(results).map(({ exitCode }) => exitCode);
const allPass = {
  'validate-data': 'pass',
  'train-and-test': 'pass',
  'check-overfitting': 'pass',
  'publish-model': 'pass',
  report: 'pass',
};

/** A branch with a changed parameter, and the pull request from it. */
async function openPull(errors: number, trainErrors?: number) {
  const { repository, fake } = project;
  await repository.git('checkout', '--quiet', '-b', 'change');
  const headSha = await repository.commit('Change the model', { 'params.yml': params(errors, trainErrors) });
  await repository.pushTo(fake);
  return fake.addPull({ headSha });
}

async function trainMain() {
  const results = await project.job(pushEvent(project.fake));
  await project.repository.git('clean', '-fdxq');
  return results;
}

describe('a push to main', () => {
  it('passes, publishes and leaves evidence', async () => {
    const results = await trainMain();
    expect(verdictsOf(results)).toEqual(allPass);
    expect(exitCodesOf(results)).toEqual([0, 0, 0, 0, 0]);
    expect(results['publish-model']?.outputs).toMatchObject({
      version: 'v1.0.0',
      tag: 'penguins@v1.0.0',
      published: 'true',
    });
    const { state } = project.fake;
    expect([...state.artifacts.values()].map(({ name }) => name).sort()).toEqual([
      'plimsoll-penguins',
      'report-penguins.html',
    ]);
    const [release] = state.releases.values();
    expect(release).toMatchObject({ tag: 'penguins@v1.0.0', isDraft: false });
    const assets = [...state.assets.values()].map(({ name }) => name).sort();
    expect(assets).toEqual(
      expect.arrayContaining(['MODEL_CARD.md', 'SHA256SUMS', 'bom.cdx.json', 'model.txt']),
    );
    expect(state.refs.get('refs/tags/penguins@v1.0.0')).toMatchObject({ type: 'tag' });
    expect(state.comments.size).toBe(0);
    expect(results.report?.summary).toContain('accuracy');
  });
});

describe('a pull request', () => {
  it('is compared with main, and commented once', async () => {
    await trainMain();
    const pull = await openPull(4);
    const results = await project.job(pullRequestEvent(project.fake, pull));
    expect(verdictsOf(results)).toEqual(allPass);
    const record = await results['train-and-test']?.record('train-and-test');
    expect(record?.identity).toMatchObject({
      commit: pull.headSha,
      pullRequest: 1,
      parameters: { errors: 4 },
    });
    expect(record?.evidence).toMatchObject({
      baseline: { kind: 'found', isAncestor: true, commitsBehind: 0 },
    });
    const data = await results['validate-data']?.record('validate-data');
    expect(data?.evidence).toMatchObject({ rows: 3, comparison: { rowsBefore: 3, files: [], columns: [] } });
    const { comments, releases } = project.fake.state;
    expect(comments.size).toBe(1);
    const [comment] = comments.values();
    expect(comment?.body).toContain('0.95');
    expect(comment?.body).toContain('0.98');
    expect(releases.size).toBe(1);
    await project.step('report', pullRequestEvent(project.fake, pull));
    expect(comments.size).toBe(1);
  });

  it('shows the rows of the data before and after, and the trend of the metrics as a chart', async () => {
    const { repository, fake } = project;
    for (const errors of [20, 16]) {
      await repository.commit('Train better', { 'params.yml': params(errors) });
      await repository.pushTo(fake);
      await trainMain();
    }
    await repository.git('checkout', '--quiet', '-b', 'change');
    const data = 'id,age,sex\na,31,female\nb,,male\nc,44,female\nd,27,male\n';
    const headSha = await repository.commit('More data', { 'params.yml': params(6), 'data/train.csv': data });
    await repository.pushTo(fake);
    await project.job(pullRequestEvent(fake, fake.addPull({ headSha })));
    const [comment] = fake.state.comments.values();
    expect(comment?.body).toMatch(/What changed:.* data \(3 → 4 rows, 1 file\), `errors` `16` → `6`/);
    expect(comment?.body).toContain('`accuracy`, from 0.9 2 runs ago to 0.97 in this PR:');
    expect(comment?.body).toContain('x-axis "runs of main before, and this one" ["-2", "-1", "now"]');
    expect(comment?.body).toContain('line [0.9, 0.92, 0.97]');
    const html = await readFile(join(repository.folder, '.plimsoll/report.html'), 'utf8');
    expect(html).not.toContain('xychart');
  });

  it('that makes the model worse is stopped, and told why', async () => {
    await trainMain();
    const results = await project.job(pullRequestEvent(project.fake, await openPull(18, 16)));
    expect(results['train-and-test']).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(results['publish-model']?.outputs).toMatchObject({ verdict: 'fail', published: 'false' });
    expect(results.report).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    const [comment] = project.fake.state.comments.values();
    expect(comment?.body).toContain('accuracy');
    expect(results['train-and-test']?.annotations.some(({ level }) => level === 'error')).toBe(true);
  });

  it('that overfits is stopped', async () => {
    await trainMain();
    const results = await project.job(pullRequestEvent(project.fake, await openPull(10, 0)), {
      'check-overfitting': { 'max-gap': '0.02' },
    });
    expect(results['check-overfitting']).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
  });

  it('without a baseline is judged by its absolute conditions', async () => {
    const results = await project.job(pullRequestEvent(project.fake, await openPull(4)));
    expect(results['train-and-test']).toMatchObject({ exitCode: 0 });
    const record = await results['train-and-test']?.record('train-and-test');
    expect(record?.reasons.map(({ code }) => code)).toContain('no-baseline');
  });

  it('whose job may not read main is told which permission is missing, and does not pass as if there were no main', async () => {
    await trainMain();
    const event = pullRequestEvent(project.fake, await openPull(14, 12));
    const { actions: _actions, ...permissions } = event.permissions;
    const result = await project.step('train-and-test', { ...event, permissions });
    expect(result.outputs.verdict).toBe('inconclusive');
    expect(result.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('actions: read'),
    ]);
  });

  it('from a fork gets its verdict and its summary, without a right to comment', async () => {
    await trainMain();
    const { fake, repository } = project;
    await repository.git('checkout', '--quiet', '-b', 'change');
    const headSha = await repository.commit('Change the model', { 'params.yml': params(4) });
    await repository.pushTo(fake);
    const pull = fake.addPull({ headSha, headRepository: fake.addFork('stranger') });
    const results = await project.job(pullRequestEvent(fake, pull));
    expect(verdictsOf(results)).toEqual(allPass);
    expect(exitCodesOf(results)).toEqual([0, 0, 0, 0, 0]);
    expect(fake.state.comments.size).toBe(0);
    expect(results.report?.summary).toContain('accuracy');
    const warnings = results.report?.annotations.filter(({ level }) => level === 'warning');
    expect(warnings?.map(({ message }) => message)).toMatchInlineSnapshot(`
      [
        "GitHub: POST /repos/octo/penguins/issues/1/comments failed [403]: Resource not accessible by integration. The token may not do this. Add to the job:
      permissions:
        pull-requests: write
      (The token of a pull request from a fork can never write, whatever the job asks for.)",
      ]
    `);
  });
});

describe('other events', () => {
  it('a merge group is compared with its base', async () => {
    await trainMain();
    const baseSha = await project.repository.git('rev-parse', 'main');
    const pull = await openPull(4);
    const event = mergeGroupEvent(project.fake, { headSha: pull.headSha, baseSha });
    const results = await project.job(event);
    expect(verdictsOf(results)).toEqual(allPass);
    const record = await results['train-and-test']?.record('train-and-test');
    expect(record?.evidence).toMatchObject({ baseline: { kind: 'found' } });
    expect(project.fake.state.releases.size).toBe(1);
    expect(project.fake.state.comments.size).toBe(0);
  });

  it.each([
    ['schedule', scheduleEvent],
    ['workflow_dispatch', workflowDispatchEvent],
  ])('%s on main does what a push does', async (_name, eventOf) => {
    const results = await project.job(eventOf(project.fake));
    expect(verdictsOf(results)).toEqual(allPass);
    expect(project.fake.state.artifacts.size).toBe(2);
  });

  it('a workflow_run that a fork started runs no command', async () => {
    const { fake } = project;
    const run = fake.startRun({ event: 'pull_request', headRepository: fake.addFork('stranger') });
    const result = await project.step('train-and-test', workflowRunEvent(fake, run));
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(result.stdout).not.toContain('trained');
    expect(result.outputs.summary).toContain('may come from a fork');
  });

  it('pull_request_target runs no command', async () => {
    const event = { ...pullRequestEvent(project.fake, await openPull(4)), name: 'pull_request_target' };
    const result = await project.step('train-and-test', event);
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(result.stdout).not.toContain('trained');
  });
});

it('no record, output, summary, log or artifact holds the token', async () => {
  const { fake, repository } = project;
  await trainMain();
  const results = await project.job(pullRequestEvent(fake, await openPull(4)));
  const records = JSON.stringify(await readRecords(join(repository.folder, '.plimsoll/records')));
  for (const { token, stdout, stderr, summary, outputs } of Object.values(results)) {
    const shown = stdout.replace(/^::add-mask::.*$/gm, '');
    for (const text of [records, shown, stderr, summary, JSON.stringify(outputs)])
      expect(text).not.toContain(token);
  }
  const html = await readFile(join(repository.folder, '.plimsoll/report.html'), 'utf8');
  expect(html).toContain('penguins');
});
