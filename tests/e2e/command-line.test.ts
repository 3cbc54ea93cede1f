import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGitRepository, type GitRepository } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { enginePath as root } from './project.ts';

let repository: GitRepository;
beforeEach(async () => {
  repository = await createGitRepository({
    'metrics.json': '{"accuracy": 0.95, "train": {"accuracy": 0.96}}',
    'model.bin': 'weights',
  });
});
afterEach(() => repository.remove());

/** The built command under the Node that runs the tests, which may be as old as Plimsoll supports. */
function plimsoll(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'dist/plimsoll.js'), ...args], {
    cwd: repository.folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('says what it can do', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  expect(plimsoll('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  const { status, stdout } = plimsoll('--help');
  expect(status).toBe(0);
  for (const action of ['validate-data', 'train-and-test', 'check-overfitting', 'publish-model', 'report']) {
    expect(stdout).toContain(`  ${action} `);
  }
});

it("makes an action's help from its action.yml", () => {
  const { status, stdout } = plimsoll('check-overfitting', '--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--max-relative-gap  (default: 0.1)\n');
  expect(stdout).not.toContain('${{');
});

it.each([
  [['train'], 'command line: «train» is not an action. The actions are'],
  [['trian-and-test'], 'command line: «trian-and-test» is not an action. Did you mean train-and-test?'],
  [['report', 'now'], 'command line: has «now» where an input was expected.'],
])('refuses %j', (args, message) => {
  const { status, stderr } = plimsoll(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(message);
});

it('proposes a contract that the data keep, and overwrites none', async () => {
  await repository.write({ 'birds.csv': 'id,sex\n1,f\n2,m\n' });
  const given = ['infer-contract', '--data', 'birds.csv', '--engine-path', root];
  const printed = plimsoll(...given);
  expect(printed).toMatchObject({ status: 0, stderr: '' });
  expect(printed.stdout).toContain('required: [id, sex]');
  expect(plimsoll(...given, '--output', 'contract.yml').status).toBe(0);
  expect(readFileSync(join(repository.folder, 'contract.yml'), 'utf8')).toBe(printed.stdout);
  expect(plimsoll(...given, '--output', 'contract.yml')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('which is there already'),
  });
  expect(
    plimsoll('validate-data', '--model', 'bird', '--data', 'birds.csv', '--engine-path', root),
  ).toMatchObject({
    status: 0,
  });
});

it('refuses an input that an action does not have, as GitHub would', () => {
  const { status, stdout } = plimsoll('check-overfitting', '--metric', 'metrics.json');
  expect(status).toBe(1);
  expect(stdout).toContain("input 'metric': is not an input of this action. Did you mean 'metrics'?");
});

it('runs the same steps on folders', async () => {
  const gate = ['--conditions', 'accuracy >= 0.9', '--conditions', 'accuracy >= main'];
  const train = [
    'train-and-test',
    '--model',
    'bird',
    '--metrics',
    'metrics.json',
    '--model-files',
    'model.bin',
  ];
  expect(plimsoll(...train, ...gate)).toMatchObject({ status: 0 });
  expect(plimsoll('check-overfitting', '--model', 'bird', '--metrics', 'metrics.json')).toMatchObject({
    status: 0,
  });
  expect(plimsoll('publish-model', '--model', 'bird')).toMatchObject({ status: 0 });
  expect(plimsoll('report', '--model', 'bird')).toMatchObject({ status: 0 });
  expect(await repository.git('tag', '--list')).toBe('bird@v1.0.0');
  expect(readFileSync(join(repository.folder, '.plimsoll/registry/bird/v1.0.0/model.bin'), 'utf8')).toBe(
    'weights',
  );
  await repository.write({ 'metrics.json': '{"accuracy": 0.92, "train": {"accuracy": 0.96}}' });
  const worse = plimsoll(...train, ...gate);
  expect(worse.status).toBe(1);
  expect(worse.stdout).toContain('accuracy >= main: 0.92 >= 0.95 does not hold');
});

it('computes metrics, all or by name, and says which cannot be had', async () => {
  const rows = ['a,1,1,0.9', 'b,0,1,0.7', 'c,1,1,0.8', 'd,0,0,0.2', 'e,1,0,0.4'];
  await repository.write({ 'p.csv': `id,label,prediction,score\n${rows.join('\n')}\n` });
  const metrics = (...args: string[]) => plimsoll('metrics', ...args, '--engine-path', root);
  const all = metrics('p.csv');
  expect(all).toMatchObject({ status: 0, stderr: '' });
  expect(all.stdout).toMatch(/^accuracy +0\.6\n/);
  const some = metrics(
    'p.csv',
    '--json',
    '--metric',
    'roc_auc',
    '--metric',
    'f1',
    '--metric',
    'top_3_accuracy',
  );
  expect(some.status).toBe(1);
  // Of six pairs of a positive and a negative row, the one with 0.4 and 0.7 is the wrong way round.
  expect(JSON.parse(some.stdout)).toEqual({ roc_auc: 5 / 6, f1: 2 / 3 });
  expect(some.stderr).toBe('«top_3_accuracy» is for more than two classes.\n');
  expect(metrics('p.csv', '--metric', 'acuracy')).toEqual({
    status: 2,
    stdout: '',
    stderr:
      "input 'metric': names «acuracy», which is not a metric of these predictions. Did you mean accuracy?\n",
  });
  expect(metrics().stderr).toContain('command line: names no file of predictions. Example: plimsoll metrics');
  expect(metrics('p.csv', 'q.csv').stderr).toContain('names more than one file: «p.csv» and «q.csv».');
  expect(metrics('q.csv')).toMatchObject({ status: 2, stdout: '' });
});
