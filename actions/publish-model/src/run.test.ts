import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseRecord, recordsFolder, writeRecord } from '@plimsoll/record';
import type { RunContext, World } from '@plimsoll/runtime';
import { readInputs } from '@plimsoll/runtime';
import { createDirectoryStore, createGitTagLog } from '@plimsoll/stores';
import { aRecord, createGitRepository, type GitRepository } from '@plimsoll/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { inputs } from './inputs.ts';
import { action } from './run.ts';

let repository: GitRepository;
let commit: string;

beforeEach(async () => {
  repository = await createGitRepository({
    '.gitignore': '/.plimsoll/\n/out/\n',
    'train.py': 'print(1)\n',
    'about.md': 'For **ornithologists**.\n',
  });
  commit = await repository.git('rev-parse', 'HEAD');
  await repository.write({ 'out/model.json': '{"w":1}', 'out/labels.json': '["Adelie"]' });
  await record();
});
afterEach(() => repository.remove());

/** Writes a passing record of train-and-test on the files as they are. */
async function record(overrides: Parameters<typeof aRecord>[0] = {}) {
  const paths = ['out/labels.json', 'out/model.json'];
  const modelFiles = await Promise.all(
    paths.map(async (path) => {
      const content = await readFile(join(repository.folder, path));
      const sha256 = createHash('sha256').update(content).digest('hex');
      return { path, sha256, bytes: content.length };
    }),
  );
  const identity = { commit, parameters: { depth: 3 }, environment: { python: '3.13.1' } };
  await writeRecord(
    join(repository.folder, recordsFolder),
    aRecord({ evidence: { kind: 'training', modelFiles }, identity, ...overrides }),
  );
}

const local: RunContext = {
  ...{ platform: 'local', event: 'local', repository: null, ref: 'main', defaultBranch: null },
  ...{ commit: null, base: null, isPrivileged: false, pullRequest: null, run: null },
};

async function publish(given: Readonly<Record<string, string>> = {}, context: Partial<RunContext> = {}) {
  const defaults = parse(await readFile(new URL('../action.yml', import.meta.url), 'utf8')).inputs;
  const filled = Object.fromEntries(
    Object.entries(defaults as Record<string, { default?: string }>).map(([name, input]) => [
      name,
      input.default ?? '',
    ]),
  );
  const lines: string[] = [];
  const { folder } = repository;
  const world: World = {
    ...{ workspace: folder, root: folder, temporary: folder, commandEnvironment: {} },
    context: { ...local, commit, ...context },
    log: {
      info: (line) => lines.push(line),
      warning: (line) => lines.push(line),
      group: (_title, work) => work(),
      stream: (work) => work(() => {}),
    },
    now: () => new Date('2026-01-01T00:00:00Z'),
    environment: {},
    trackedRun: () => Promise.reject(new Error('no tracking server is needed')),
    engine: async () => {
      throw new Error('no engine is needed');
    },
    forge: async () => ({
      ...{
        baselines: unused(),
        evidence: unused(),
        trainings: unused(),
        comments: null,
        announcer: null,
        approvals: null,
      },
      registry: async ({ directory }) => ({
        store: createDirectoryStore({ directory, describePath: (path) => path.slice(folder.length + 1) }),
        log: createGitTagLog({ root: folder }),
      }),
    }),
  };
  const read = readInputs(inputs, { ...filled, model: 'penguins', ...given });
  return action.run({ ...read, id: read.id || 'publish-model' }, world);
}

function unused(): never {
  return new Proxy({}, { get: () => () => Promise.reject(new Error('not needed')) }) as never;
}

const registryFolder = (version: string) =>
  join(repository.folder, '.plimsoll', 'registry', 'penguins', version);

/** Each file is what SHA256SUMS says; where the system has sha256sum, it thinks so too. */
async function checkSums(folder: string, files: number): Promise<void> {
  const lines = (await readFile(join(folder, 'SHA256SUMS'), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(files);
  for (const line of lines) {
    const [digest = '', name = ''] = line.split('  ');
    const content = await readFile(join(folder, name));
    expect(createHash('sha256').update(content).digest('hex')).toBe(digest);
  }
  const tool = spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder });
  if (!tool.error) expect(tool.status).toBe(0);
}

describe('publish-model', () => {
  it('releases the tested model with its evidence', async () => {
    const decision = await publish({ card: 'about.md' });
    expect(decision).toMatchObject({
      verdict: 'pass',
      summary: 'Published penguins v1.0.0 (the first version), 6 files.',
      reasons: [],
      evidence: { outcome: 'published', store: 'directory', location: '.plimsoll/registry/penguins/v1.0.0' },
      outputs: {
        version: 'v1.0.0',
        tag: 'penguins@v1.0.0',
        published: 'true',
        location: '.plimsoll/registry/penguins/v1.0.0',
      },
    });
    expect((await readdir(registryFolder('v1.0.0'))).sort()).toEqual([
      '.plimsoll.json',
      'MODEL_CARD.md',
      'SHA256SUMS',
      'bom.cdx.json',
      'labels.json',
      'model.json',
      'train-and-test.record.json',
    ]);
    await checkSums(registryFolder('v1.0.0'), 5);
    const text = await readFile(join(registryFolder('v1.0.0'), 'train-and-test.record.json'), 'utf8');
    expect((await parseRecord(text, 'record')).identity.commit).toBe(commit);
    expect(await repository.git('rev-parse', 'penguins@v1.0.0^{commit}')).toBe(commit);
  });

  it('does nothing the second time, and raises the version for another model', async () => {
    await publish();
    const again = await publish();
    expect(again).toMatchObject({
      verdict: 'pass',
      summary: 'Nothing to publish: this model is penguins v1.0.0 already.',
      evidence: { outcome: 'already-published', operations: [] },
      outputs: { published: 'false', version: 'v1.0.0' },
    });
    await repository.write({ 'out/model.json': '{"w":2}' });
    await record();
    expect((await publish({ bump: 'minor' })).summary).toBe(
      'Published penguins v1.1.0 (after v1.0.0), 6 files.',
    );
    await repository.write({ 'out/model.json': '{"w":3}' });
    await record();
    expect((await publish({ bump: 'patch' })).outputs).toMatchObject({ version: 'v1.1.1' });
    await repository.write({ 'out/model.json': '{"w":4}' });
    await record();
    expect((await publish({ version: '4.0.0' })).outputs).toMatchObject({ version: 'v4.0.0' });
  });

  it('knows a model again that was published long ago', async () => {
    await publish();
    await repository.write({ 'out/model.json': '{"w":2}' });
    await record();
    await publish();
    await repository.write({ 'out/model.json': '{"w":1}' });
    await record();
    expect((await publish()).evidence).toMatchObject({ outcome: 'already-published', version: 'v1.0.0' });
  });

  it('calls the same version with another model an error, and names both digests', async () => {
    await publish({ version: 'v1.0.0' });
    await repository.write({ 'out/model.json': '{"w":2}' });
    await record();
    const decision = await publish({ version: 'v1.0.0' });
    expect(decision.verdict).toBe('error');
    expect(decision.outputs).toMatchObject({ published: 'false' });
    expect(decision.reasons[0]?.message).toMatch(
      /^v1\.0\.0 is another model: its digest is [0-9a-f]{64}, and this model's is [0-9a-f]{64}\.$/,
    );
  });

  it.each<[string, Partial<RunContext>]>([
    ['a pull request', { event: 'pull_request', pullRequest: { number: 3, isFork: true } }],
    ['a push to another branch', { event: 'push', ref: 'try', defaultBranch: 'main' }],
    ['the merge queue', { event: 'merge_group', base: { ref: 'main', commit: 'b'.repeat(40) } }],
    ['a privileged event', { event: 'workflow_run', isPrivileged: true }],
  ])('says on %s what would be released, and releases nothing', async (_name, context) => {
    const decision = await publish({}, { platform: 'github', repository: 'o/penguins', ...context });
    expect(decision).toMatchObject({
      verdict: 'pass',
      summary: 'Would publish penguins v1.0.0 (the first version), 6 files.',
      evidence: { outcome: 'planned', version: 'v1.0.0', store: 'github', location: null },
      outputs: { published: 'false' },
    });
    expect(await repository.git('tag')).toBe('');
  });

  it('lists in a dry run what it would do', async () => {
    const { evidence } = await publish({ 'dry-run': 'true' });
    const operations = evidence.kind === 'publication' ? evidence.operations : [];
    expect(
      operations.map((line) => line.replaceAll(commit, '<commit>').replace(/\(.*\)/, '(…)')),
    ).toMatchInlineSnapshot(`
      [
        "begin a draft of penguins@v1.0.0",
        "upload labels.json (…)",
        "upload model.json (…)",
        "upload train-and-test.record.json (…)",
        "upload MODEL_CARD.md (…)",
        "upload bom.cdx.json (…)",
        "upload SHA256SUMS (…)",
        "read back every file and compare its digest",
        "create the tag penguins@v1.0.0 on <commit>",
        "publish penguins@v1.0.0",
      ]
    `);
    expect(await readdir(join(repository.folder, '.plimsoll'))).toEqual(['records']);
  });
});

describe('publish-model refuses', () => {
  const reasonsOf = async (given: Readonly<Record<string, string>> = {}) => {
    const decision = await publish(given);
    expect(decision.verdict).toBe('fail');
    expect(decision.evidence).toMatchObject({ kind: 'publication', outcome: 'refused', location: null });
    expect(decision.outputs?.published).toBe('false');
    expect(await repository.git('tag')).toBe('');
    return decision.reasons.map(({ code }) => code);
  };

  it('a model that changed after the test', async () => {
    await repository.write({ 'out/model.json': '{"w":2}' });
    expect(await reasonsOf()).toEqual(['model-file-changed']);
  });

  it('a model of which a file is gone', async () => {
    await repository.git('clean', '-fdxq', 'out/model.json');
    expect(await reasonsOf()).toEqual(['model-file-missing']);
  });

  it('a file that was never tested', async () => {
    await repository.write({ 'out/extra.json': '{}' });
    expect(await reasonsOf({ 'model-files': 'out/*.json' })).toEqual(['model-file-untested']);
  });

  it('a part of what was tested', async () => {
    expect(await reasonsOf({ 'model-files': 'out/model.json' })).toEqual(['model-file-missing']);
  });

  it('what a record says no to, whichever', async () => {
    const identity = { commit };
    await record({ id: 'a', verdict: 'fail', evidence: { kind: 'data' }, identity });
    await record({ id: 'b', verdict: 'error', evidence: { kind: 'none' }, identity });
    await record({ id: 'c', verdict: 'inconclusive', evidence: { kind: 'overfitting' }, identity });
    await record({ id: 'd', verdict: 'fail', evidence: { kind: 'report' }, identity });
    expect(await reasonsOf()).toEqual(['record-fail', 'record-error', 'record-inconclusive']);
    expect(await reasonsOf({ 'allow-inconclusive': 'true' })).toEqual(['record-fail', 'record-error']);
  });

  it('a record that somebody edited after the test', async () => {
    const reason = { code: 'condition-failed', verdict: 'fail', message: 'accuracy is too low.' } as const;
    await record({
      id: 'a',
      verdict: 'pass',
      reasons: [reason],
      evidence: { kind: 'data' },
      identity: { commit },
    });
    expect(await reasonsOf()).toEqual(['record-edited']);
  });

  it('without a record that is required', async () => {
    expect(await reasonsOf({ require: 'train-and-test\nvalidate-data' })).toEqual([
      'required-record-missing',
    ]);
  });

  it('records of another commit', async () => {
    await record({ identity: { commit: 'd'.repeat(40) } });
    expect(await reasonsOf()).toEqual(['record-of-other-commit']);
  });

  it('records of another model', async () => {
    await record({ id: 'seals', model: 'seals' });
    expect(await reasonsOf()).toEqual(['record-of-other-model']);
    expect((await publish({ require: 'train-and-test' })).verdict).toBe('pass');
  });

  it('when there is no evidence at all', async () => {
    await repository.git('clean', '-fdxq', '.plimsoll');
    expect(await reasonsOf()).toEqual(['no-tested-model']);
  });
});

describe('publish-model cannot decide', () => {
  // Windows lets only some users make links.
  it.skipIf(process.platform === 'win32')('on a file that a link leads out of the repository', async () => {
    await symlink(fileURLToPath(import.meta.url), join(repository.folder, 'out', 'link.bin'));
    await expect(publish({ 'model-files': 'out/link.bin' })).rejects.toThrow(/outside working-directory/);
  });

  it('outside git', async () => {
    await expect(publish({}, { commit: null })).rejects.toThrow(/is no git repository/);
  });

  it('about releases on GitHub in a terminal', async () => {
    await expect(publish({ store: 'github' })).rejects.toThrow(/made by a workflow/);
  });

  it('on a version that is none', async () => {
    await expect(publish({ version: '1.2' })).rejects.toThrow(
      "input 'version': is «1.2», and must be three whole numbers with dots. Example: version: v1.2.3",
    );
  });

  it('where a record is cut off', async () => {
    await writeFile(join(repository.folder, recordsFolder, 'half.json'), '{"schemaVersion":1,');
    await expect(publish()).rejects.toThrow(/half\.json: is not JSON/);
  });
});

describe('publish-model warns', () => {
  it('when tracked files differ from the commit', async () => {
    await repository.write({ 'train.py': 'print(2)\n' });
    const decision = await publish();
    expect(decision).toMatchObject({
      verdict: 'warn',
      evidence: { outcome: 'published' },
      reasons: [
        {
          code: 'uncommitted-changes',
          message: 'Tracked files differ from the commit that is published: «train.py».',
        },
      ],
    });
  });
});
