import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pullRequestEvent, pushEvent } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { enginePath, type Project, startProject } from './project.ts';

let project: Project;
beforeEach(async () => {
  project = await startProject();
});
afterEach(async () => {
  expect(project.fake.violations).toEqual([]);
  await project.close();
});

const chance = (i: number) => {
  const wave = Math.sin(i * 12.9898) * 43758.5453;
  return wave - Math.floor(wave);
};

/** People whose age is `age` and up to forty years more. */
const people = (rows: number, age: number, from = 0) =>
  [
    'id,age,sex',
    ...Array.from(
      { length: rows },
      (_, i) => `p${from + i},${age + Math.floor(chance(from + i) * 40)},${i % 2 ? 'male' : 'female'}`,
    ),
    '',
  ].join('\n');

async function write(name: string, content: string) {
  await mkdir(join(project.repository.folder, 'data'), { recursive: true });
  await writeFile(join(project.repository.folder, 'data', name), content);
}

const recordOf = async (id: string) =>
  JSON.parse(await readFile(join(project.repository.folder, '.plimsoll/records', `${id}.json`), 'utf8'));

it('data that differ from those on main are noticed by a pull request, from its evidence alone', async () => {
  const { repository, fake } = project;
  await write('train.csv', people(600, 20));
  await repository.commit('Data', {});
  await repository.pushTo(fake);
  const onMain = await project.step('validate-data', pushEvent(fake));
  expect([onMain.exitCode, onMain.outputs.verdict]).toEqual([0, 'pass']);
  await project.step('report', pushEvent(fake));
  await repository.git('clean', '-fdxq');

  await repository.git('checkout', '--quiet', '-b', 'change');
  await write('train.csv', people(600, 40, 600));
  const headSha = await repository.commit('Other data', {});
  await repository.pushTo(fake);
  const pull = fake.addPull({ headSha });
  const changed = await project.step('validate-data', pullRequestEvent(fake, pull));
  expect([changed.exitCode, changed.outputs.verdict, changed.outputs.summary]).toEqual([
    0,
    'warn',
    expect.stringMatching(
      /^600 rows and 3 columns keep all 9 rules of contract.yml\. 1 difference from run \d+ on main\.$/,
    ),
  ]);
  expect(
    changed.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message),
  ).toEqual([
    expect.stringMatching(
      /^«age»: Kolmogorov–Smirnov distance 0\.\d+ \(95 % interval .*\): more than the 0\.2 that is allowed\.$/,
    ),
  ]);
  const comment = await project.step('report', pullRequestEvent(fake, pull));
  expect(comment.summary).toContain('kolmogorov-smirnov');
});

it('data that drifted from a reference fail the job', async () => {
  await write('before.csv', people(600, 20));
  await write('train.csv', people(600, 40, 600));
  const given = { data: 'data/train.csv', reference: 'data/before.csv' };
  const result = await project.step('validate-data', pushEvent(project.fake), given);
  expect([result.exitCode, result.outputs.verdict]).toEqual([1, 'fail']);
  expect((await recordOf('validate-data')).evidence.drift.referenceRows).toBe(600);
});

it('values that are missing on both sides alike are no drift', async () => {
  const some = people(600, 20).replaceAll(/^(p\d*[05]),\d+/gm, '$1,');
  await write('before.csv', some);
  await write('train.csv', some);
  const given = { data: 'data/train.csv', reference: 'data/before.csv' };
  const result = await project.step('validate-data', pushEvent(project.fake), given);
  expect([result.exitCode, result.outputs.verdict]).toEqual([0, 'pass']);
});

it('a split is told honest or not', async () => {
  await write('train.csv', people(500, 20));
  await write('holdout.csv', people(400, 20, 500));
  const given = {
    train: 'data/train.csv',
    holdout: 'data/holdout.csv',
    label: 'sex',
    ids: 'id',
    'engine-path': enginePath,
  };
  // Forty ages and two sexes cannot tell people apart: equal features are no leak here.
  const calm = await project.step('check-split', pushEvent(project.fake), {
    ...given,
    limits: 'duplicate-rows: none\nduplicate-features: none\nconflicting-labels: none',
  });
  expect([calm.exitCode, calm.outputs.verdict, calm.outputs.summary]).toEqual([
    0,
    'pass',
    expect.stringContaining('The split is honest'),
  ]);
  await write('holdout.csv', people(400, 20, 480));
  const leaky = await project.step('check-split', pushEvent(project.fake), given);
  expect([leaky.exitCode, leaky.outputs.verdict]).toEqual([1, 'fail']);
  const { checks } = (await recordOf('check-split')).evidence;
  expect(checks.find(({ check }: { check: string }) => check === 'index-leakage')).toMatchObject({
    rows: 20,
    verdict: 'fail',
    message: '20 of 400 rows of holdout share 20 values of «id» with train (5 %; none may).',
    examples: [1, 2, 3, 4, 5].map((row) => ({ split: 'holdout', row })),
  });
});
