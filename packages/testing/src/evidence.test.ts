import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evidenceName } from '@plimsoll/lineage';
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

  function sourceOf(overrides: { base?: string; ref?: string; runId?: number; token?: string } = {}) {
    const { token = fake.token } = overrides;
    const client = github.createGitHubClient({ token, apiUrl: fake.url, now: () => new Date(0), sleep });
    const { repository } = fake;
    const base = overrides.base ?? fake.state.refs.get('refs/heads/main')?.sha ?? '';
    return github.createGitHubBaselineSource({
      client,
      repository,
      download: createArtifactDownload({ token, repository, temporary }),
      context: {
        commit: null,
        ref: 'change',
        defaultBranch: 'main',
        base: { ref: overrides.ref ?? 'main', commit: base },
        run: { id: overrides.runId ?? 1, url: `http://github.localhost/${repository}/actions/runs/1` },
      },
    });
  }

  function leaveEvidence(by: Partial<FakeRun>, more: { summary?: string; isExpired?: boolean } = {}) {
    const record = aRecord({ summary: more.summary ?? 'Fine.' });
    return fake.addArtifact({
      name: evidenceName('penguins'),
      run: fake.startRun(by),
      files: { 'records/train-and-test.json': serialiseRecord(record) },
      isExpired: more.isExpired ?? false,
    });
  }

  describeEvidence('GitHub', async () => ({ store: createArtifactEvidence(), source: sourceOf() }));

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
        "repos/compare-commits-with-basehead",
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

  it('ask about four commits at most', async () => {
    const base = fake.addCommit();
    for (let index = 0; index < 9; index++) leaveEvidence({ headSha: fake.addCommit() });
    const before = fake.requests.length;
    expect((await sourceOf({ base }).find('penguins')).kind).toBe('found');
    const asked = fake.requests
      .slice(before)
      .filter(({ operation }) => operation.startsWith('repos/compare'));
    expect(asked).toHaveLength(4);
  });

  it('prefer the branch that the change is meant for', async () => {
    const sha = fake.addCommit({ branch: 'release/1' });
    leaveEvidence({ headSha: sha, headBranch: 'release/1' }, { summary: 'Release.' });
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

  it('of main are found behind a hundred of pull requests', async () => {
    leaveEvidence({ headSha: fake.addCommit() });
    const change = fake.startRun({ headBranch: 'change' });
    for (let index = 0; index < 130; index++) {
      fake.addArtifact({ name: evidenceName('penguins'), run: change, files: { a: 'x' } });
    }
    expect((await sourceOf().find('penguins')).kind).toBe('found');
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
