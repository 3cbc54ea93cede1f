import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrainingEvidence } from '@plimsoll/record';
import { type ActionResult, pullRequestEvent, pushEvent, type WorkflowEvent } from '@plimsoll/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Project, params, startProject } from './project.ts';

let project: Project;
let onPullRequest: () => WorkflowEvent;
beforeEach(async () => {
  project = await startProject();
  const { repository, fake } = project;
  await repository.commit('Pin the environment', { 'requirements.txt': 'scikit-learn==1.7.2\n' });
  await repository.pushTo(fake);
  const pull = fake.addPull({ headSha: await repository.git('rev-parse', 'HEAD') });
  onPullRequest = () => pullRequestEvent(fake, pull);
});
afterEach(() => project.close());

async function evidenceOf(result: ActionResult): Promise<TrainingEvidence> {
  const { evidence } = await result.record('train-and-test');
  if (evidence.kind !== 'training') throw new Error(`${evidence.kind} evidence`);
  return evidence;
}

/** The next job checks out a workspace without anything that the last one left. */
async function clean(): Promise<void> {
  for (const name of ['predictions.csv', 'train-predictions.csv', 'metrics.json', 'model.txt', '.plimsoll'])
    await rm(join(project.repository.folder, name), { recursive: true, force: true });
}

const hasTrained = ({ stdout }: ActionResult) => stdout.split('\n').includes('trained');

describe('an unchanged training', () => {
  it('is restored on a pull request, with all that it wrote, and judged as before', async () => {
    const first = await project.step('train-and-test', onPullRequest());
    expect(hasTrained(first)).toBe(true);
    expect((await evidenceOf(first)).reuse).toEqual({
      outcome: 'ran',
      savedSeconds: null,
      reason: 'Nothing was kept for this fingerprint.',
    });
    await clean();

    const second = await project.step('train-and-test', onPullRequest());
    expect(hasTrained(second)).toBe(false);
    const [a, b] = [await evidenceOf(first), await evidenceOf(second)];
    expect(b.reuse).toEqual({
      outcome: 'restored',
      savedSeconds: a.commands[0]?.seconds,
      reason: 'Code, data, parameters, command and environment are those of a training that was kept.',
    });
    expect(b.fingerprint).toEqual(a.fingerprint);
    expect([b.metrics, b.modelFiles, b.holdout]).toEqual([a.metrics, a.modelFiles, a.holdout]);
    // What no input of this step names is there as well: the next step needs it.
    expect((await project.step('check-overfitting', onPullRequest())).outputs.verdict).toBe('pass');
  });

  it.each([
    ['code', 'train.sh', (text: string) => `${text}# another line\n`],
    ['data', 'data/train.csv', (text: string) => `${text}d,50,male\n`],
    ['parameters', 'params.yml', () => params(9)],
    ['the environment', 'requirements.txt', () => 'scikit-learn==1.8.0\n'],
  ])('is none when %s changed', async (_, file, change) => {
    await project.step('train-and-test', onPullRequest());
    const path = join(project.repository.folder, file);
    await project.repository.write({ [file]: change(readFileSync(path, 'utf8')) });
    expect(hasTrained(await project.step('train-and-test', onPullRequest()))).toBe(true);
  });

  it('is trained again on main, where it may be released', async () => {
    await project.step('train-and-test', onPullRequest());
    const onMain = await project.step('train-and-test', pushEvent(project.fake));
    expect(hasTrained(onMain)).toBe(true);
    expect((await evidenceOf(onMain)).reuse?.reason).toBe('A job that may release a model trains it itself.');
  });

  it('is trained again when asked, and when the cache holds something else', async () => {
    await project.step('train-and-test', onPullRequest());
    const forced = await project.step('train-and-test', onPullRequest(), { force: 'true' });
    expect([hasTrained(forced), (await evidenceOf(forced)).reuse?.outcome]).toEqual([true, 'forced']);
    for (const cache of project.fake.state.caches.values()) cache.bytes = cache.bytes.slice(0, 50);
    expect(hasTrained(await project.step('train-and-test', onPullRequest()))).toBe(true);
  });

  it('never becomes a release', async () => {
    await project.step('train-and-test', onPullRequest());
    await project.step('train-and-test', onPullRequest());
    const publishing = await project.step('publish-model', onPullRequest());
    expect(publishing.outputs.summary).toContain('was restored from a cache');
  });
});

it('names what changed since main', async () => {
  await project.job(pushEvent(project.fake));
  await clean();
  await project.repository.write({ 'params.yml': params(8), 'data/more.csv': 'id,age,sex\nz,1,male\n' });
  const { changes } = await evidenceOf(await project.step('train-and-test', onPullRequest()));
  expect(changes?.summary).toBe('code same, data changed (1 file), parameters: errors 10 → 8');
});

it('trains with several seeds, and keeps the first one as the model', async () => {
  const command = `sed -i "s/^errors: .*/errors: $((PLIMSOLL_SEED + 3))/" params.yml && bash train.sh`;
  const result = await project.step('train-and-test', onPullRequest(), { command, seeds: '3', params: '' });
  const { seeds, commands, metrics } = await evidenceOf(result);
  expect(commands).toHaveLength(3);
  expect(seeds?.map(({ seed, metrics: { accuracy } }) => [seed, accuracy])).toEqual([
    [1, 0.98],
    [2, 0.975],
    [3, 0.97],
  ]);
  expect(metrics.find(({ name }) => name === 'accuracy')?.value).toBe(0.98);
});

it('measures the CPU time', async () => {
  const command = `i=0; while [ $i -lt 100000 ]; do i=$((i + 1)); done; bash train.sh`;
  const conditions = 'command_cpu_seconds > 0\nwarn: command_cpu_seconds <= 3600';
  const { outputs } = await project.step('train-and-test', onPullRequest(), { command, conditions });
  expect(outputs.verdict).toBe('pass');
});

it.each([
  [
    'writes nothing',
    'echo epoch 1; echo saved nothing',
    'did not write metrics.json and predictions.csv.\nepoch 1\nsaved nothing',
  ],
  [
    'is killed',
    'echo epoch 1; sh -c "kill -9 \\$\\$"',
    'was killed (exit code 137, SIGKILL; most often the machine ran out of memory)',
  ],
  ['fails', 'echo no such column >&2; exit 4', 'failed with exit code 4 after'],
])('says in one message that the command %s, with the last lines', async (_, command, message) => {
  const result = await project.step('train-and-test', onPullRequest(), { command });
  expect(result.outputs.verdict).toBe('error');
  const { reasons } = await result.record('train-and-test');
  expect(reasons).toHaveLength(1);
  expect(reasons[0]?.message).toContain(message);
});
