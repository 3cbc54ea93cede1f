import { spawn } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGitRepository, type GitRepository, pushEvent } from '@plimsoll/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { params, enginePath as root, startProject } from './project.ts';

/** The built command in a folder. */
function run(cwd: string, args: readonly string[], env: Record<string, string> = {}) {
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) => {
    const { GITHUB_TOKEN: _token, GH_TOKEN: _other, ...inherited } = process.env;
    const child = spawn(process.execPath, [join(root, 'dist/plimsoll.js'), ...args], {
      cwd,
      env: { ...inherited, ...env },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

describe('in a terminal, on folders', () => {
  let repository: GitRepository;
  const plimsoll = (...args: string[]) => run(repository.folder, args);

  beforeAll(async () => {
    repository = await createGitRepository({
      '.gitignore': '.plimsoll/\nmodel.bin\n',
      'metrics.json': '{"accuracy": 0.95}',
    });
    for (const weights of ['one', 'two']) {
      await repository.commit(`Train ${weights}`, { 'code.txt': weights });
      await repository.write({ 'model.bin': weights });
      const train = [
        '--metrics',
        'metrics.json',
        '--model-files',
        'model.bin',
        '--conditions',
        'accuracy >= 0.9',
      ];
      expect(
        (await plimsoll('train-and-test', '--model', 'bird', '--command', 'true', ...train)).status,
      ).toBe(0);
      const published = await plimsoll('publish-model', '--model', 'bird');
      expect(published.status, published.stdout).toBe(0);
    }
    const promote = ['promote-model', '--model', 'bird', '--reason'];
    expect((await plimsoll(...promote, 'first', '--version', 'v1.0.0')).status).toBe(0);
    expect((await plimsoll(...promote, 'better')).status).toBe(0);
    const conditions = ['--conditions', 'accuracy >= production'];
    expect(await plimsoll(...promote, 'too slow', '--version', 'previous', ...conditions)).toMatchObject({
      status: 0,
    });
  }, 120_000);
  afterAll(() => repository.remove());

  it('shows what was in production when, why, and by whom', async () => {
    const { stdout } = await plimsoll('history', 'bird');
    expect(
      stdout.replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, '<when>').replace(/ +\n/g, '\n'),
    ).toMatchInlineSnapshot(`
      "when                  version  what                 who  why
      <when>  v1.1.0   lost production      Ada  production went to v1.0.0.
      <when>  v1.0.0   got production back  Ada  too slow
      <when>  v1.0.0   lost production      Ada  production went to v1.1.0.
      <when>  v1.1.0   got production       Ada  better
      <when>  v1.0.0   got production       Ada  first
      <when>  v1.1.0   registered           Ada  minor: the model was made from something else: other code.
      <when>  v1.0.0   registered           Ada  This is the first version.
      "
    `);
    const events = JSON.parse((await plimsoll('history', 'bird', '--json')).stdout);
    expect(events[1]).toMatchObject({
      event: 'assign',
      version: 'v1.0.0',
      isRollback: true,
      why: 'too slow',
      before: 'v1.1.0',
    });
  });

  it('shows versions, aliases and files', async () => {
    const { versions } = JSON.parse((await plimsoll('show', 'bird', '--json')).stdout);
    expect(versions).toMatchObject([
      { version: 'v1.1.0', aliases: [], state: 'registered' },
      { version: 'v1.0.0', aliases: ['production'], state: 'registered' },
    ]);
    const one = await plimsoll('show', 'bird@production');
    expect(one.stdout).toMatch(/^bird +v1\.0\.0 \(production\), registered$/m);
    expect(one.stdout).toMatch(/^3 +[0-9a-f]{64} {2}model +model\.bin$/m);
  });

  it('pulls a version once, and heals what was pulled in part', async () => {
    const first = await plimsoll('pull', 'bird@production', '--to', '.plimsoll/pulled');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const folder = join(repository.folder, '.plimsoll', 'pulled');
    expect((await readdir(folder)).sort()).toEqual([
      'MODEL_CARD.md',
      'SHA256SUMS',
      'bom.cdx.json',
      'model.bin',
      'train-and-test.record.json',
    ]);
    expect(await readFile(join(folder, 'model.bin'), 'utf8')).toBe('one');
    await writeFile(join(folder, 'model.bin'), 'on');
    const second = await plimsoll('pull', 'bird@v1.0.0', '--to', '.plimsoll/pulled');
    expect(second.stdout).toContain('✓ model.bin\n');
    expect(second.stdout).toContain('= MODEL_CARD.md\n');
    expect(await readFile(join(folder, 'model.bin'), 'utf8')).toBe('one');
  });

  it('deprecates only what nobody uses, and says why for ever', async () => {
    const used = await plimsoll('deprecate', 'bird@v1.0.0', '--reason', 'biased');
    expect(used).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('has production; move it to another version'),
    });
    expect((await plimsoll('deprecate', 'bird@v1.1.0', '--reason', 'it is biased')).status).toBe(0);
    expect((await plimsoll('deprecate', 'bird@v1.1.0', '--reason', 'it is biased')).stdout).toBe(
      'Nothing to do: it is so already.\n',
    );
    const promoted = await plimsoll('promote-model', '--model', 'bird', '--version', 'v1.1.0');
    expect(promoted.status).toBe(1);
    expect(promoted.stdout).toContain('bird v1.1.0 is deprecated (bird@v1.1.0!#6): it is biased.');
    expect((await plimsoll('unassign', 'bird', 'production', '--reason', 'retired')).status).toBe(0);
    expect((await plimsoll('show', 'bird@production')).stderr).toContain('no version has «production»');
  });

  it('verifies by reading everything again, and finds a file and a record that were changed', async () => {
    expect(await plimsoll('verify', 'bird@v1.0.0')).toMatchObject({ status: 0 });
    const folder = join(repository.folder, '.plimsoll', 'registry', 'bird', 'v1.0.0');
    for (const [file, text] of [
      ['model.bin', 'two'],
      ['train-and-test.record.json', '{}'],
    ] as const) {
      const before = await readFile(join(folder, file), 'utf8');
      await writeFile(join(folder, file), text);
      const { status, stdout } = await plimsoll('verify', 'bird@v1.0.0');
      expect(status).toBe(1);
      expect(stdout).toMatch(
        new RegExp(
          `✗ .*the SHA-256 of ${file.replaceAll('.', '\\.')} is [0-9a-f]{64}, and it was [0-9a-f]{64}`,
        ),
      );
      expect((await plimsoll('pull', 'bird@v1.0.0', '--to', '.plimsoll/other')).status).toBe(2);
      await writeFile(join(folder, file), before);
    }
    await repository.git(
      'tag',
      '--force',
      '--annotate',
      '--message',
      await repository.git('for-each-ref', '--format=%(contents)', 'refs/tags/bird@v1.0.0'),
      'bird@v1.0.0',
      'HEAD',
    );
    expect((await plimsoll('verify', 'bird@v1.0.0')).stdout).toContain(
      '✗ Somebody moved the tag bird@v1.0.0',
    );
  });

  it.each([
    [
      ['history'],
      'command line: names no model where a model was expected. Example: plimsoll history penguins',
    ],
    [['verify', 'Bird'], 'command line: has «Bird» where a model was expected.'],
    [['show', 'bird@../x'], 'command line: has «bird@../x» where a model was expected.'],
    [['deprecate', 'bird@v1.0.0'], "input 'reason': must be given."],
    [['history', 'bird', '--repository', 'o/r'], 'GITHUB_TOKEN: is not set, and GitHub is asked with it.'],
  ])('refuses %j', async (args, message) => {
    const { status, stderr } = await plimsoll(...args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });
});

it('does the same with the tags and releases of a repository on GitHub', async () => {
  const project = await startProject();
  const { repository, fake } = project;
  await repository.commit('Train', { 'params.yml': params(10) });
  await repository.pushTo(fake);
  const event = pushEvent(fake);
  await project.step('train-and-test', event);
  await project.step('publish-model', event);
  await project.step('promote-model', event);
  const env = { GITHUB_TOKEN: fake.token, GITHUB_API_URL: fake.url };
  const plimsoll = (...args: string[]) =>
    run(repository.folder, [...args, '--repository', fake.repository], env);
  expect((await plimsoll('history', 'penguins')).stdout).toMatch(/v1\.0\.0 +got production/);
  expect(await plimsoll('verify', 'penguins@production')).toMatchObject({ status: 0, stderr: '' });
  expect((await plimsoll('pull', 'penguins@latest', '--to', 'pulled')).status).toBe(0);
  expect(await readFile(join(repository.folder, 'pulled', 'model.txt'), 'utf8')).toBe(
    'weights for 10 errors\n',
  );
  expect((await plimsoll('unassign', 'penguins', 'production', '--reason', 'retired')).status).toBe(0);
  expect((await plimsoll('deprecate', 'penguins@v1.0.0', '--reason', 'old')).status).toBe(0);
  expect([...fake.state.refs.keys()].filter((name) => /[#!]/.test(name))).toEqual([
    'refs/tags/penguins#production#1',
    'refs/tags/penguins#production!#2',
    'refs/tags/penguins@v1.0.0!#3',
  ]);
  expect(fake.violations).toEqual([]);
  await project.close();
});
