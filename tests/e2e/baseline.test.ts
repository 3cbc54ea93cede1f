import { pullRequestEvent, pushEvent, workflowDispatchEvent } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Project, params, startProject } from './project.ts';

let project: Project;
beforeEach(async () => {
  project = await startProject();
});
afterEach(async () => {
  expect(project.fake.violations).toEqual([]);
  await project.close();
});

/** Main trained, published and put into production, whose artifacts are gone; then a change. Returns the pull request's event. */
async function released({ isPromoted = true, isForgotten = true } = {}) {
  const { repository, fake } = project;
  for (const action of ['train-and-test', 'publish-model', 'report'])
    await project.step(action, pushEvent(fake));
  if (isPromoted) {
    const permissions = { contents: 'write', deployments: 'write' } as const;
    const event = { ...workflowDispatchEvent(fake), permissions };
    await project.step('promote-model', event, { version: 'v1.0.0', reason: 'the first one' });
  }
  if (isForgotten) fake.state.artifacts.clear();
  await repository.git('clean', '-fdxq');
  await repository.git('checkout', '--quiet', '-b', 'change');
  const headSha = await repository.commit('Change the model', { 'params.yml': params(4) });
  await repository.pushTo(fake);
  return pullRequestEvent(fake, fake.addPull({ headSha }));
}

it('is the version in production where main’s evidence is gone, and the report says so', async () => {
  const { fake } = project;
  const event = await released();
  const start = fake.requests.length;
  const { exitCode, record } = await project.step('train-and-test', event);
  const calls = fake.requests.slice(start).map(({ operation }) => operation);
  expect(exitCode).toBe(0);
  expect((await record('train-and-test')).evidence).toMatchObject({
    baseline: {
      ...{
        kind: 'found',
        version: 'v1.0.0',
        source: expect.stringMatching(/^v1\.0\.0, in production since \d{4}-/),
      },
      metrics: expect.arrayContaining([expect.objectContaining({ name: 'accuracy', value: 0.95 })]),
    },
  });
  expect(calls.length).toBeLessThanOrEqual(12);
  await project.step('report', event);
  const [comment] = fake.state.comments.values();
  expect(comment?.body).toMatch(
    /Compared with v1\.0\.0, in production since [\d-]+ at `\w{7}` \(just made\)/,
  );
  expect(comment?.body).toMatch(/\| metric \| v1\.0\.0 \| this PR \|/);
});

it('may be asked for by an alias, though main has evidence', async () => {
  const event = await released({ isForgotten: false });
  const { record } = await project.step('train-and-test', event, { baseline: 'production' });
  expect((await record('train-and-test')).evidence).toMatchObject({
    baseline: { kind: 'found', version: 'v1.0.0' },
  });
});

it('is none where nothing was ever promoted; a name that is nothing is refused', async () => {
  const event = await released({ isPromoted: false });
  const { record } = await project.step('train-and-test', event);
  expect((await record('train-and-test')).evidence).toMatchObject({
    baseline: { kind: 'none', reason: 'No run on main has left evidence yet.' },
  });
  const { exitCode, outputs } = await project.step('train-and-test', event, { baseline: 'staging' });
  expect(exitCode).toBe(1);
  expect(outputs.summary).toMatchInlineSnapshot(
    `"input 'baseline': is «staging», which is neither a folder nor a branch, tag or commit of octo/penguins, nor an alias of a released version. Write auto, main, v1.2.0, a commit, production, or a folder with evidence such as .plimsoll/evidence."`,
  );
});
