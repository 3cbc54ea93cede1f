import { pushEvent } from '@plimsoll/testing';
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

const ann = { id: 7, login: 'ann', type: 'User' } as const;

/** Commits what changed, trains on main, and publishes. */
async function publish(files: Record<string, string>, inputs: Record<string, string> = {}, runId?: number) {
  await project.repository.commit('Change', files);
  await project.repository.pushTo(project.fake);
  const event = pushEvent(project.fake);
  for (const step of ['validate-data', 'train-and-test']) await project.step(step, event);
  const result = await project.step('publish-model', event, inputs, runId);
  return { ...result, publication: await result.record('publish-model') };
}

describe('the version is chosen from evidence', () => {
  it('and the reason is in the record, the notes and the log', async () => {
    const versions = [];
    const changes = [
      { 'params.yml': params(10) },
      { 'params.yml': params(9) },
      { 'data/train.csv': 'id,age,sex\na,30,female\n', 'params.yml': params(8) },
      {
        'data/train.csv': 'id,age\na,30\n',
        'contract.yml':
          'type: object\nrequired: [id, age]\nproperties: { id: { type: string }, age: { type: integer } }\n',
        'params.yml': params(7),
      },
    ];
    for (const files of changes) {
      const { publication } = await publish(files);
      const { evidence } = publication;
      if (evidence.kind !== 'publication') throw new Error(publication.summary);
      versions.push([evidence.version, evidence.bump?.level]);
    }
    expect(versions).toEqual([
      ['v1.0.0', 'first'],
      ['v1.1.0', 'minor'],
      ['v1.2.0', 'minor'],
      ['v2.0.0', 'major'],
    ]);
    const { releases, tagObjects } = project.fake.state;
    const [last] = [...releases.values()].filter(({ tag }) => tag === 'penguins@v2.0.0');
    expect(last?.body).toContain('the column sex is gone');
    const [tag] = [...tagObjects.values()].filter((one) => one.tag === 'penguins@v2.0.0');
    expect(tag?.message).toContain(
      'Reason: major: who uses the model must change something: the column sex is gone.',
    );
  });
});

describe('a model that its records speak against', () => {
  const bad = { 'params.yml': params(60, 60) };

  it('is refused, although an override was asked for that nobody gave', async () => {
    const { outputs } = await publish(bad, {
      'override-label': 'ship-it',
      'override-environment': 'override',
    });
    expect(outputs.verdict).toBe('fail');
    expect(outputs.summary).toMatch(
      /There is no override: nobody approved this run for the environment «override», and no person put/,
    );
  });

  it('is let pass by a named reviewer, which is in the record, the notes and the log', async () => {
    const review = { environment: 'override', user: ann, state: 'approved', comment: 'A hotfix.' } as const;
    project.fake.startRun({ id: 4711, reviews: [review] });
    const { outputs, publication } = await publish(bad, { 'override-environment': 'override' }, 4711);
    expect(outputs).toMatchObject({ verdict: 'warn', published: 'true', version: 'v1.0.0' });
    expect(publication.evidence).toMatchObject({
      override: {
        approver: 'ann',
        how: 'approved the run for the environment override, «A hotfix.»',
        waived: ['The record «train-and-test» says fail.'],
      },
    });
    const [release] = project.fake.state.releases.values();
    expect(release?.body).toContain('ann let it pass');
    const [tag] = [...project.fake.state.tagObjects.values()].filter((one) => one.tag === 'penguins@v1.0.0');
    expect(tag?.message).toContain(
      'ann let it pass (approved the run for the environment override, «A hotfix.»)',
    );
  });

  it('is let pass by a label with its author, and by no bot', async () => {
    await project.repository.commit('Change', bad);
    await project.repository.pushTo(project.fake);
    const headSha = await project.repository.git('rev-parse', 'HEAD');
    const pull = project.fake.addPull({ headSha, labels: ['ship-it'] });
    const bot = { id: 8, login: 'bot', type: 'Bot' } as const;
    pull.labelEvents.push({ label: 'ship-it', actor: bot, at: '2026-01-01T00:00:00Z' });
    const event = pushEvent(project.fake);
    await project.step('train-and-test', event);
    const inputs = { 'override-label': 'ship-it' };
    expect((await project.step('publish-model', event, inputs)).outputs.verdict).toBe('fail');
    pull.labelEvents.push({ label: 'ship-it', actor: ann, at: '2026-01-01T00:00:01Z' });
    const result = await project.step('publish-model', event, inputs);
    expect(result.outputs).toMatchObject({ verdict: 'warn', published: 'true' });
    expect((await result.record('publish-model')).evidence).toMatchObject({
      override: { approver: 'ann', how: 'put the label ship-it on #1' },
    });
  });
});

it('is taken up again where it broke off, and sends nothing twice', async () => {
  const { fake } = project;
  const sent = () =>
    fake.requests.flatMap(({ operation, query }) =>
      operation === 'repos/upload-release-asset' ? [query.get('name')] : [],
    );
  fake.fault({ kind: 'reset-before', match: ({ query }) => query.get('name') === 'SHA256SUMS', times: 3 });
  const broken = await publish({ 'params.yml': params(10) }, {}, 4711);
  expect(broken.publication.summary).toContain('failed: other side closed');
  const before = sent();
  const event = pushEvent(fake);
  const again = await project.step('publish-model', event, {}, 4711);
  expect(again.outputs).toMatchObject({ published: 'true', version: 'v1.0.0' });
  expect(new Set(before)).toContain('model.txt');
  expect(sent().slice(before.length)).toEqual(['SHA256SUMS']);
  expect((await again.record('publish-model')).evidence).toMatchObject({ bump: { level: 'first' } });
});
