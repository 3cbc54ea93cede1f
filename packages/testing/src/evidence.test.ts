import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EvidenceScope, evidenceName } from '@plimsoll/lineage';
import { serialiseRecord } from '@plimsoll/record';
import { createArtifactDownload, createArtifactEvidence, createDirectoryEvidence } from '@plimsoll/runtime';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { aRecord } from './a-record.ts';
import { describeEvidence, layOutEvidence } from './evidence-contract.ts';
import { type FakeGitHub, type FakeRun, startFakeGitHub } from './fake-github/index.ts';
import { createMemoryEvidence } from './memory-evidence.ts';

let temporary: string;

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'plimsoll-evidence-'));
});

afterEach(async () => {
  await rm(temporary, { recursive: true });
});

describeEvidence('in memory', async () => {
  const memory = createMemoryEvidence(temporary);
  return { store: memory, source: memory };
});

describeEvidence('in a directory', async () => {
  const directory = createDirectoryEvidence({ directory: join(temporary, 'kept') });
  return { store: directory, source: directory };
});

describe('a directory', () => {
  it('may be a single bundle', async () => {
    const bundle = await layOutEvidence('penguins', {
      'records/train-and-test.json': serialiseRecord(aRecord()),
    });
    const found = await createDirectoryEvidence({ directory: bundle.folder, label: 'evidence/main' }).find(
      'penguins',
    );
    expect(found.kind === 'found' && found.provenance).toEqual({
      source: 'directory evidence/main',
      commit: 'c'.repeat(40),
      createdAt: '2026-01-01T00:00:00Z',
      commitsBehind: null,
      url: null,
      isAncestor: null,
    });
  });

  it('holds no half of a bundle when keeping fails', async () => {
    const directory = join(temporary, 'kept');
    const bundle = await layOutEvidence('penguins', { 'records/a.json': '{}' });
    const files = [...bundle.files, join(bundle.folder, 'missing.csv')];
    await expect(createDirectoryEvidence({ directory }).keep({ ...bundle, files })).rejects.toThrow(
      'missing.csv',
    );
    expect(readdirSync(directory)).toEqual([]);
  });

  it('takes no file from outside of the bundle', async () => {
    const bundle = await layOutEvidence('penguins', {});
    const keep = createDirectoryEvidence({ directory: temporary }).keep({
      ...bundle,
      files: ['/etc/hostname'],
    });
    await expect(keep).rejects.toThrow('is not below');
  });
});

describe('artifacts on GitHub', () => {
  let fake: FakeGitHub;
  let run: FakeRun;
  let github: typeof import('@plimsoll/github');

  // The toolkit reads the API's address when it is loaded: one fake for all of these tests.
  beforeAll(async () => {
    fake = await startFakeGitHub();
    run = fake.startRun();
    for (const [name, value] of Object.entries(fake.environment(run))) vi.stubEnv(name, value);
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    github = await import('@plimsoll/github');
  });

  beforeEach(() => {
    // The toolkit talks.
    vi.spyOn(process.stdout, 'write').mockImplementation(() => true);
    fake.state.artifacts.clear();
  });

  afterAll(async () => {
    vi.unstubAllEnvs();
    expect(fake.violations).toEqual([]);
    await fake.close();
  });

  const sleep = async () => {};

  function sourceOf(
    overrides: { base?: string; ref?: string; runId?: number; token?: string; workflow?: string } = {},
  ) {
    const { token = fake.token } = overrides;
    const client = github.createGitHubClient({ token, apiUrl: fake.url, now: () => new Date(0), sleep });
    const { repository } = fake;
    const base = overrides.base ?? fake.state.refs.get('refs/heads/main')?.sha ?? '';
    return github.createGitHubBaselineSource({
      client,
      repository,
      download: createArtifactDownload({ token, repository, temporary, serverUrl: 'https://github.com' }),
      context: {
        commit: null,
        ref: 'change',
        defaultBranch: 'main',
        base: { ref: overrides.ref ?? 'main', commit: base },
        run: {
          id: overrides.runId ?? 1,
          url: `http://github.localhost/${repository}/actions/runs/1`,
          ...(overrides.workflow ? { workflow: overrides.workflow } : {}),
        },
      },
    });
  }

  function leaveEvidence(
    by: Partial<FakeRun>,
    more: { summary?: string; isExpired?: boolean; scope?: EvidenceScope } = {},
  ) {
    const record = aRecord({ summary: more.summary ?? 'Fine.' });
    return fake.addArtifact({
      name: evidenceName('penguins', more.scope),
      run: fake.startRun(by),
      files: { 'records/train-and-test.json': serialiseRecord(record) },
      isExpired: more.isExpired ?? false,
    });
  }

  describeEvidence('GitHub', async () => ({
    store: createArtifactEvidence({ serverUrl: 'https://github.com' }),
    source: sourceOf(),
  }));

  it('are taken from the newest run on main that the change builds on', async () => {
    const old = fake.addCommit();
    const base = fake.addCommit();
    const newer = fake.addCommit();
    leaveEvidence({ headSha: old }, { summary: 'Old.' });
    const wanted = leaveEvidence({ headSha: base }, { summary: 'Base.' });
    leaveEvidence({ headSha: newer }, { summary: 'Newer than the base.' });
    const found = await sourceOf({ base }).find('penguins');
    expect(found).toMatchObject({
      kind: 'found',
      provenance: {
        source: `run ${wanted.runId} on main`,
        commit: base,
        createdAt: wanted.createdAt,
        commitsBehind: 0,
        url: `http://github.localhost/octo/penguins/actions/runs/${wanted.runId}`,
        isAncestor: true,
      },
      records: [{ summary: 'Base.' }],
    });
  });

  it('tell how far behind they are, and cost two calls beside the download', async () => {
    leaveEvidence({ headSha: fake.addCommit() });
    for (let index = 0; index < 3; index++) fake.addCommit();
    const before = fake.requests.length;
    expect(await sourceOf().find('penguins')).toMatchObject({
      provenance: { commitsBehind: 3, isAncestor: true },
    });
    expect(fake.requests.slice(before).map(({ operation }) => operation)).toMatchInlineSnapshot(`
      [
        "actions/list-artifacts-for-repo",
        "repos/list-commits",
        "actions/download-artifact",
        "blob",
      ]
    `);
  });

  it('that the change does not build on are better than none, and say so', async () => {
    const base = fake.addCommit({ branch: 'main' });
    leaveEvidence({ headSha: fake.addCommit() });
    expect(await sourceOf({ base }).find('penguins')).toMatchObject({
      kind: 'found',
      provenance: { isAncestor: false, commitsBehind: null },
    });
    fake.state.artifacts.clear();
    leaveEvidence({ headSha: 'f'.repeat(40) });
    expect(await sourceOf({ base }).find('penguins')).toMatchObject({ provenance: { isAncestor: null } });
  });

  it('that are no ancestors are asked about four times at most', async () => {
    const base = fake.addCommit();
    for (let index = 0; index < 9; index++) leaveEvidence({ headSha: fake.addCommit() });
    const before = fake.requests.length;
    expect((await sourceOf({ base }).find('penguins')).kind).toBe('found');
    const asked = fake.requests
      .slice(before)
      .filter(({ operation }) => operation.startsWith('repos/compare'));
    expect(asked).toHaveLength(3);
  });

  it('prefer the branch that the change is meant for', async () => {
    const sha = fake.addCommit({ branch: 'release/1' });
    leaveEvidence(
      { headSha: sha, headBranch: 'release/1' },
      { summary: 'Release.', scope: { kind: 'branch', branch: 'release/1' } },
    );
    leaveEvidence({ headSha: fake.addCommit({ branch: 'release/1' }) }, { summary: 'Main.' });
    const base = fake.addCommit({ branch: 'release/1' });
    expect(await sourceOf({ base, ref: 'release/1' }).find('penguins')).toMatchObject({
      records: [{ summary: 'Release.' }],
    });
  });

  it('of forks, of other branches, of this run, and expired ones do not serve', async () => {
    const headRepository = fake.addFork('mallory');
    leaveEvidence({ headRepository });
    leaveEvidence({ headRepository });
    leaveEvidence({ headBranch: 'change' });
    leaveEvidence({}, { isExpired: true });
    const own = leaveEvidence({});
    expect(await sourceOf({ runId: own.runId }).find('penguins')).toEqual({
      kind: 'none',
      reason:
        'No evidence of main can serve: 1 of this very run, 1 expired, 1 of another branch, 2 made by a fork.',
    });
  });

  it('of main are not hidden by any number of changes, and found behind two hundred of forks', async () => {
    leaveEvidence({ headSha: fake.addCommit() });
    const change = fake.startRun({ headBranch: 'change' });
    const fork = fake.startRun({ headBranch: 'main', headRepository: fake.addFork('mallory') });
    for (let index = 0; index < 230; index++) {
      const name = evidenceName('penguins', { kind: 'change' });
      fake.addArtifact({ name, run: change, files: { a: 'x' } });
      if (index < 200) fake.addArtifact({ name: evidenceName('penguins'), run: fork, files: { a: 'x' } });
    }
    const before = fake.requests.length;
    expect((await sourceOf().find('penguins')).kind).toBe('found');
    const lists = fake.requests.slice(before).filter(({ operation }) => /list-artifacts/.test(operation));
    expect(lists).toHaveLength(3);
  });

  it('of another workflow say so', async () => {
    leaveEvidence({ headSha: fake.addCommit(), workflow: '.github/workflows/nightly.yml' });
    const workflow = '.github/workflows/model.yml';
    expect(await sourceOf({ workflow }).find('penguins')).toMatchObject({
      provenance: { source: expect.stringMatching(/^run \d+ of nightly\.yml on main$/) },
    });
    leaveEvidence({ headSha: fake.addCommit(), workflow });
    expect(await sourceOf({ workflow }).find('penguins')).toMatchObject({
      provenance: { source: expect.stringMatching(/^run \d+ on main$/) },
    });
  });

  it('are asked for once, however often', async () => {
    leaveEvidence({ headSha: fake.addCommit() });
    const source = sourceOf();
    const first = await source.find('penguins');
    const before = fake.requests.length;
    expect(await source.find('penguins')).toBe(first);
    expect(fake.requests).toHaveLength(before);
  });

  it('of a branch, a tag or a commit are found by its name', async () => {
    const first = fake.addCommit();
    const second = fake.addCommit({ branch: 'next' });
    fake.addCommit();
    fake.state.refs.set('refs/tags/v1', { sha: first, type: 'commit' });
    leaveEvidence({ headSha: first }, { summary: 'First.' });
    leaveEvidence({ headSha: fake.state.refs.get('refs/heads/main')?.sha ?? '' }, { summary: 'Tip.' });
    const scope = { kind: 'branch', branch: 'next' } as const;
    leaveEvidence({ headSha: second, headBranch: 'next' }, { summary: 'Next.', scope });
    for (const [reference, summary] of [
      ['v1', 'First.'],
      [first, 'First.'],
      ['next', 'Next.'],
      ['main', 'Tip.'],
    ] as const) {
      expect(await sourceOf().find('penguins', reference), reference).toMatchObject({
        provenance: { isAncestor: true, commitsBehind: 0 },
        records: [{ summary }],
      });
    }
    await expect(sourceOf().find('penguins', 'nowhere')).rejects.toThrowErrorMatchingInlineSnapshot(
      `[ConfigurationError: input 'baseline': is «nowhere», which is neither a folder nor a branch, tag or commit of octo/penguins, nor an alias of a released version. Write auto, main, v1.2.0, a commit, production, or a folder with evidence such as .plimsoll/evidence.]`,
    );
  });

  it('of one leg of a matrix are not replaced by another leg', async () => {
    const store = createArtifactEvidence({ serverUrl: 'https://github.com' });
    const bundle = await layOutEvidence('penguins', {
      'records/train-and-test.json': serialiseRecord(aRecord()),
    });
    expect(await store.keep({ ...bundle, part: 'linux' })).toBe('plimsoll-penguins+linux');
    expect(await store.keep({ ...bundle, part: 'windows' })).toBe('plimsoll-penguins+windows');
    await expect(store.keep({ ...bundle, part: 'linux', mayReplace: false })).rejects.toThrow(
      'artifact plimsoll-penguins+linux: was left by another job of this run',
    );
    expect(await store.keep({ ...bundle, part: 'linux', mayReplace: true })).toBe('plimsoll-penguins+linux');
  });

  it('that are broken are passed over for the next ones', async () => {
    leaveEvidence({ headSha: fake.addCommit() }, { summary: 'Whole.' });
    const broken = leaveEvidence({ headSha: fake.addCommit() });
    fake.state.artifacts.set(broken.id, { ...broken, bytes: broken.bytes.slice(0, 40) });
    const gone = leaveEvidence({ headSha: fake.addCommit() });
    fake.fault({ match: { path: new RegExp(`artifacts/${gone.id}/zip$`) }, kind: 'before', status: 410 });
    expect(await sourceOf().find('penguins')).toMatchObject({
      kind: 'found',
      records: [{ summary: 'Whole.' }],
    });
  });

  it('that are not what their digest promises are never unpacked', async () => {
    const artifact = leaveEvidence({ headSha: fake.addCommit() });
    fake.state.artifacts.set(artifact.id, { ...artifact, digest: `sha256:${'0'.repeat(64)}` });
    expect(await sourceOf().find('penguins')).toEqual({
      kind: 'none',
      reason: expect.stringContaining('is not what its digest promises'),
    });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it.each([
    ['climbs out', { '../../escape.txt': 'x' }],
    ['is absolute', { '/escape.txt': 'x' }],
    ['climbs out with backslashes', { '..\\escape.txt': 'x' }],
  ])('with a path that %s are refused', async (_name, files) => {
    const by = fake.startRun({ headSha: fake.addCommit() });
    fake.addArtifact({ name: evidenceName('penguins'), run: by, files });
    expect(await sourceOf().find('penguins')).toMatchObject({ kind: 'none' });
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('cannot be asked for without the right to', async () => {
    leaveEvidence({ headSha: fake.addCommit() });
    const token = fake.addToken({ contents: 'read' });
    await expect(sourceOf({ token }).find('penguins')).rejects.toMatchObject({
      permissions: [{ name: 'actions', access: 'read' }],
    });
  });
});
