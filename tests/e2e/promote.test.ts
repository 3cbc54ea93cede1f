import { pullRequestEvent, pushEvent, workflowDispatchEvent } from '@plimsoll/testing';
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

/** Trains on main and publishes, once for each number of errors, each on a commit of its own. */
async function publish(...errors: number[]): Promise<void> {
  for (const count of errors) {
    await project.repository.commit(`Train to ${count} errors`, { 'params.yml': params(count) });
    await project.repository.pushTo(project.fake);
    const event = pushEvent(project.fake);
    await project.step('train-and-test', event, { conditions: 'accuracy >= 0.5' });
    expect((await project.step('publish-model', event, { bump: 'minor' })).outputs.published).toBe('true');
    await project.repository.git('clean', '-fdxq');
  }
}

/** promote-model as somebody starts it by hand. */
function promote(inputs: Record<string, string>, more: Partial<Parameters<Project['step']>[1]> = {}) {
  const permissions = { contents: 'write', deployments: 'write' } as const;
  return project.step(
    'promote-model',
    { ...workflowDispatchEvent(project.fake), permissions, ...more },
    inputs,
  );
}

describe('promote-model', () => {
  it('moves production forward and back, and tells those who deploy', async () => {
    await publish(10, 4);
    const first = await promote({ version: 'v1.0.0', reason: 'the first one' });
    expect(first).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'pass', promoted: 'true', version: 'v1.0.0' },
    });
    await promote({ reason: 'half the errors' });
    const back = await promote({ version: 'previous', reason: 'too slow' });
    expect(back.outputs).toMatchObject({
      summary: 'production of penguins went back to v1.0.0 (before: v1.1.0).',
      ...{ version: 'v1.0.0', 'previous-version': 'v1.1.0', tag: 'penguins#production#4', promoted: 'true' },
    });
    expect(back.summary).toContain('too slow');
    const { dispatches, deployments } = project.fake.state;
    expect(
      dispatches.map(({ eventType, payload }) => [eventType, (payload as { version: string }).version]),
    ).toEqual([
      ['plimsoll-promotion', 'v1.0.0'],
      ['plimsoll-promotion', 'v1.1.0'],
      ['plimsoll-promotion', 'v1.0.0'],
    ]);
    expect(
      [...deployments.values()].map(({ environment, statuses }) => [
        environment,
        statuses.map(({ state }) => state),
      ]),
    ).toEqual(Array.from({ length: 3 }, () => ['production', ['queued']]));
    const last = await back.record('promote-model');
    expect(last.evidence).toMatchObject({
      kind: 'promotion',
      isRollback: true,
      reason: 'too slow',
      outcome: 'promoted',
    });
  });

  it('plans on a pull request and in a dry run, and moves nothing', async () => {
    await publish(10);
    const headSha = await project.repository.commit('Change', { 'params.yml': params(9) });
    await project.repository.pushTo(project.fake);
    const pull = project.fake.addPull({ headSha });
    const results = [
      await project.step('promote-model', pullRequestEvent(project.fake, pull)),
      await promote({ 'dry-run': 'true' }),
    ];
    for (const { outputs, exitCode } of results) {
      expect(exitCode).toBe(0);
      expect(outputs).toMatchObject({
        promoted: 'false',
        version: 'v1.0.0',
        summary: 'production of penguins would go to v1.0.0 (nothing before).',
      });
    }
    expect([...project.fake.state.refs.keys()].filter((name) => name.includes('#'))).toEqual([]);
    expect(project.fake.state.dispatches).toEqual([]);
  });

  it('compares a version with what is in production, by the records of both', async () => {
    await publish(10, 20);
    const conditions = 'accuracy >= production - 0.01';
    await promote({ version: 'v1.0.0', conditions: 'accuracy >= 0.9' });
    const worse = await promote({ conditions });
    expect(worse).toMatchObject({
      exitCode: 1,
      outputs: { verdict: 'fail', promoted: 'false', version: 'v1.1.0' },
    });
    const { evidence } = await worse.record('promote-model');
    expect(evidence).toMatchObject({
      outcome: 'refused',
      conditions: [{ text: conditions, verdict: 'fail' }],
    });
    await publish(4);
    expect((await promote({ conditions })).outputs).toMatchObject({ verdict: 'pass', version: 'v1.2.0' });
  });

  it('is what train-and-test compares with, on a pull request', async () => {
    const train = async (errors: number) => {
      const headSha = await project.repository.commit(`Train to ${errors} errors`, {
        'params.yml': params(errors),
      });
      await project.repository.pushTo(project.fake);
      const event = pullRequestEvent(project.fake, project.fake.addPull({ headSha }));
      const result = await project.step('train-and-test', event, {
        conditions: 'accuracy >= production - 0.01\naccuracy >= 0.8',
      });
      const { verdict, evidence, reasons } = await result.record('train-and-test');
      const conditions = evidence.kind === 'training' ? evidence.conditions : [];
      return { verdict, message: conditions[0]?.message, codes: reasons.map(({ code }) => code) };
    };
    expect(await train(12)).toMatchObject({
      verdict: 'pass',
      message: 'Left open: there is no version in production yet.',
      codes: ['no-production'],
    });
    await publish(10);
    await promote({ version: 'v1.0.0', reason: 'the first one' });
    expect(await train(30)).toMatchObject({ verdict: 'fail', codes: ['condition-failed'] });
    const better = await train(4);
    expect(better).toMatchObject({ verdict: 'pass', codes: [] });
    expect(better.message).toMatchInlineSnapshot(
      `"0.98 >= 0.94 holds (production 0.95), compared as point values (no predictions to compare row by row)."`,
    );
  });

  it('refuses a version of which a file was replaced, and names both digests', async () => {
    await publish(10);
    const { assets } = project.fake.state;
    for (const [id, asset] of assets) {
      if (asset.name === 'model.txt') assets.set(id, { ...asset, bytes: Buffer.from('poison') });
    }
    const result = await promote({});
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', promoted: 'false' } });
    expect(result.outputs.summary).toMatch(
      /the SHA-256 of model\.txt is [0-9a-f]{64}, and it was [0-9a-f]{64}/,
    );
  });

  it('promotes without the right to deploy, and says what is missing', async () => {
    await publish(10);
    const result = await promote({}, { permissions: { contents: 'write' } });
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'warn', promoted: 'true' } });
    expect(JSON.stringify(result.annotations)).toContain('deployments: write');
    expect(project.fake.state.dispatches).toHaveLength(1);
  });

  it('ends the same when any answer of GitHub is an error or gets lost', async () => {
    await publish(10);
    const writes = [
      'git/create-tag',
      'git/create-ref',
      'repos/create-deployment',
      'repos/create-deployment-status',
    ];
    const { state } = project.fake;
    const kept = structuredClone({ refs: state.refs, tagObjects: state.tagObjects });
    for (const kind of ['before', 'after', 'reset-before', 'reset-after'] as const) {
      for (const operation of writes) {
        for (const [name, map] of Object.entries(kept)) {
          const live = state[name as 'refs'];
          live.clear();
          for (const [key, value] of map as Map<string, never>) live.set(key, value);
        }
        state.deployments.clear();
        state.dispatches.length = 0;
        project.fake.fault({ match: { operation }, kind });
        const result = await promote({});
        const place = `${kind} ${operation}`;
        expect(result.outputs, place).toMatchObject({ verdict: 'pass', promoted: 'true' });
        const tags = [...state.refs.keys()].filter((key) => key.includes('#'));
        expect(tags, place).toEqual(['refs/tags/penguins#production#1']);
        expect([state.deployments.size, state.dispatches.length], place).toEqual([1, 1]);
        expect([...state.deployments.values()][0]?.statuses, place).toHaveLength(1);
      }
    }
  }, 300_000);
});
