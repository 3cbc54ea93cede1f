import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createGitHubClient } from '@plimsoll/github';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeGitHub, forkPermissions, primaryRateLimit, startFakeGitHub } from './index.ts';

const route = { owner: 'octo', repo: 'penguins' };
let fake: FakeGitHub;

function clientWith(token: string) {
  return createGitHubClient({ token, apiUrl: fake.url, now: () => new Date(0), sleep: async () => {} });
}

function statusOf(work: Promise<unknown>): Promise<number | undefined> {
  return work.then(
    () => 0,
    (error: { status?: number }) => error.status,
  );
}

beforeEach(async () => {
  fake = await startFakeGitHub();
});

afterEach(async () => {
  await fake.close();
});

describe('the fake GitHub over Octokit', () => {
  it('lists comments over several pages, oldest first', async () => {
    const { rest, paginate } = clientWith(fake.token);
    const { number } = fake.addPull({ headSha: fake.addCommit({ branch: 'change' }) });
    for (let index = 0; index < 23; index++) {
      await rest.issues.createComment({ ...route, issue_number: number, body: `comment ${index}` });
    }
    const parameters = { ...route, issue_number: number, per_page: 10 };
    const comments = await paginate(rest.issues.listComments, parameters);
    expect(comments.map(({ body }) => body)).toEqual(
      Array.from({ length: 23 }, (_, index) => `comment ${index}`),
    );
    expect(fake.requests.filter(({ method }) => method === 'GET')).toHaveLength(3);
    const { id, user } = comments[0] ?? { id: 0, user: null };
    expect(user).toMatchObject({ login: 'github-actions[bot]', type: 'Bot' });
    await rest.issues.updateComment({ ...route, comment_id: id, body: 'changed' });
    expect((await rest.issues.getComment({ ...route, comment_id: id })).data.body).toBe('changed');
    await rest.issues.deleteComment({ ...route, comment_id: id });
    expect(await statusOf(rest.issues.getComment({ ...route, comment_id: id }))).toBe(404);
    expect(fake.violations).toEqual([]);
  });

  it('refuses a comment that is too long', async () => {
    const { number } = fake.addPull({ headSha: fake.addCommit() });
    const { rest } = clientWith(fake.token);
    const body = 'x'.repeat(65_537);
    expect(await statusOf(rest.issues.createComment({ ...route, issue_number: number, body }))).toBe(422);
  });

  it('lets the token of a fork read but not write', async () => {
    const { rest } = clientWith(fake.addToken(forkPermissions));
    const { number } = fake.addPull({ headSha: fake.addCommit() });
    await rest.issues.listComments({ ...route, issue_number: number });
    await expect(
      rest.issues.createComment({ ...route, issue_number: number, body: 'x' }),
    ).rejects.toMatchObject({
      status: 403,
      message: expect.stringContaining('Resource not accessible by integration'),
      permissions: [{ name: 'pull-requests', access: 'write' }],
    });
    expect(await statusOf(clientWith('nobody').rest.repos.get(route))).toBe(401);
  });

  it('records what a request has wrong', async () => {
    const { request } = clientWith(fake.token);
    await statusOf(request('POST /repos/octo/penguins/releases', { tag: 'v1' }));
    await statusOf(request('GET /repos/octo/penguins/releases', { page_size: 3 }));
    await statusOf(request('GET /repos/octo/penguins/nonsense'));
    expect(fake.violations).toMatchInlineSnapshot(`
      [
        "repos/create-release: body must have required property 'tag_name'",
        "repos/create-release: body key tag is unknown",
        "repos/list-releases: query parameter page_size is unknown",
        "GET /repos/octo/penguins/nonsense: the fake knows no such route",
      ]
    `);
  });

  it('compares commits by their graph', async () => {
    const { rest } = clientWith(fake.token);
    const base = fake.addCommit();
    const left = fake.addCommit({ branch: 'left', parents: [base] });
    fake.addCommit({ branch: 'right', parents: [base] });
    const right = fake.addCommit({ branch: 'right' });
    const compare = async (basehead: string) => {
      const { data } = await rest.repos.compareCommitsWithBasehead({ ...route, basehead });
      return [data.status, data.ahead_by, data.behind_by, data.merge_base_commit.sha === base];
    };
    expect(await compare(`${base}...right`)).toEqual(['ahead', 2, 0, true]);
    expect(await compare(`${right}...${base}`)).toEqual(['behind', 0, 2, true]);
    expect(await compare(`left...${right}`)).toEqual(['diverged', 2, 1, true]);
    expect(await compare(`${left}...left`)).toEqual(['identical', 0, 0, false]);
    expect(await statusOf(compare(`${base}...${'0'.repeat(40)}`))).toBe(404);
  });

  it('resolves pull requests by commit, head and number', async () => {
    const { rest } = clientWith(fake.token);
    const fork = fake.addFork('mallory');
    const headSha = fake.addCommit({ branch: 'evil' });
    fake.addPull({ headSha, headRepository: fork, headRef: 'main', labels: ['model'] });
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({ ...route, commit_sha: headSha });
    expect(data.map((pull) => [pull.number, pull.head.repo?.full_name])).toEqual([[1, 'mallory/penguins']]);
    expect((await rest.pulls.list({ ...route, head: 'mallory:main' })).data).toHaveLength(1);
    expect((await rest.pulls.get({ ...route, pull_number: 1 })).data.head.sha).toBe(headSha);
    expect((await rest.issues.listLabelsOnIssue({ ...route, issue_number: 1 })).data[0]?.name).toBe('model');
  });

  it('keeps drafts apart from tags, and makes the tag when a release is published', async () => {
    const { rest } = clientWith(fake.token);
    const sha = fake.addCommit();
    const tag = 'penguins@v1.0.0';
    const draft = await rest.repos.createRelease({
      ...route,
      tag_name: tag,
      target_commitish: sha,
      draft: true,
    });
    expect(await statusOf(rest.repos.getReleaseByTag({ ...route, tag }))).toBe(404);
    expect(await statusOf(rest.git.getRef({ ...route, ref: `tags/${tag}` }))).toBe(404);
    expect((await rest.repos.listReleases(route)).data).toHaveLength(1);
    const reader = clientWith(fake.addToken(forkPermissions));
    expect((await reader.rest.repos.listReleases(route)).data).toHaveLength(0);
    await rest.repos.updateRelease({ ...route, release_id: draft.data.id, draft: false });
    expect((await rest.repos.getReleaseByTag({ ...route, tag })).data.id).toBe(draft.data.id);
    expect((await rest.repos.getLatestRelease(route)).data.id).toBe(draft.data.id);
    expect((await rest.git.getRef({ ...route, ref: `tags/${tag}` })).data.object.sha).toBe(sha);
    await expect(rest.repos.createRelease({ ...route, tag_name: tag })).rejects.toMatchObject({
      status: 422,
      codes: ['already_exists'],
    });
    expect(fake.violations).toEqual([]);
  });

  it('renames odd assets, refuses a second one of a name, and gives the bytes back', async () => {
    const { rest, request } = clientWith(fake.token);
    const { data: release } = await rest.repos.createRelease({ ...route, tag_name: 'v1', draft: true });
    const upload = (name: string) =>
      request(`POST ${release.upload_url}`, {
        name,
        data: 'weights',
        headers: { 'content-type': 'text/plain' },
      });
    expect((await upload('my model (1).bin')).data).toMatchObject({
      name: 'my.model.1.bin',
      state: 'uploaded',
      size: 7,
    });
    expect(await statusOf(upload('my model (1).bin'))).toBe(422);
    const { data: assets } = await rest.repos.listReleaseAssets({ ...route, release_id: release.id });
    const bytes = await rest.repos.getReleaseAsset({
      ...route,
      asset_id: assets[0]?.id ?? 0,
      headers: { accept: 'application/octet-stream' },
    });
    expect(Buffer.from(bytes.data as unknown as ArrayBuffer).toString()).toBe('weights');
    fake.fault({ match: { operation: 'repos/upload-release-asset' }, kind: 'starter' });
    expect(await statusOf(upload('late.bin'))).toBe(502);
    expect([...fake.state.assets.values()].at(-1)).toMatchObject({ name: 'late.bin', state: 'starter' });
    expect(fake.violations).toEqual([]);
  });

  it('locks immutable releases and burns their tags', async () => {
    const { rest } = clientWith(fake.token);
    fake.state.immutableReleases = true;
    const { data: release } = await rest.repos.createRelease({ ...route, tag_name: 'v1' });
    const upload = { ...route, release_id: release.id, name: 'late.bin', data: 'x' };
    expect(await statusOf(rest.repos.uploadReleaseAsset({ ...upload, baseUrl: fake.url }))).toBe(422);
    await rest.repos.deleteRelease({ ...route, release_id: release.id });
    await expect(rest.repos.createRelease({ ...route, tag_name: 'v1' })).rejects.toThrow(
      'tag_name was used by an immutable release',
    );
  });

  it('creates annotated tags, and refuses a reference that exists', async () => {
    const { rest } = clientWith(fake.token);
    const object = fake.addCommit();
    const tag = { ...route, tag: 'm@v1.0.0', message: 'first', object, type: 'commit' as const };
    const { data } = await rest.git.createTag(tag);
    const ref = { ...route, ref: 'refs/tags/m@v1.0.0', sha: data.sha };
    await rest.git.createRef(ref);
    expect(await statusOf(rest.git.createRef(ref))).toBe(422);
    const matching = await rest.git.listMatchingRefs({ ...route, ref: 'tags/m@' });
    expect(matching.data.map((entry) => [entry.ref, entry.object.type])).toEqual([
      ['refs/tags/m@v1.0.0', 'tag'],
    ]);
    expect((await rest.git.getTag({ ...route, tag_sha: data.sha })).data.message).toBe('first');
    const next = { ...route, ref: 'heads/main', sha: fake.addCommit({ branch: 'other' }) };
    await rest.git.updateRef(next);
    expect(await statusOf(rest.git.updateRef({ ...next, sha: object }))).toBe(422);
    await rest.git.deleteRef({ ...route, ref: 'tags/m@v1.0.0' });
    expect(await statusOf(rest.git.deleteRef({ ...route, ref: 'tags/m@v1.0.0' }))).toBe(422);
    expect(fake.violations).toEqual([]);
  });

  it('keeps checks, statuses, deployments and dispatches', async () => {
    const { rest } = clientWith(fake.token);
    const sha = fake.addCommit();
    const output = { title: 'fine', summary: 'all is well' };
    const { data: check } = await rest.checks.create({ ...route, name: 'model', head_sha: sha, output });
    const annotation = {
      path: 'a',
      start_line: 1,
      end_line: 1,
      annotation_level: 'warning' as const,
      message: 'm',
    };
    for (let index = 0; index < 2; index++) {
      await rest.checks.update({
        ...route,
        check_run_id: check.id,
        conclusion: 'success',
        output: { ...output, annotations: [annotation] },
      });
    }
    const { data: checks } = await rest.checks.listForRef({ ...route, ref: 'main' });
    expect(checks.check_runs[0]).toMatchObject({ conclusion: 'success', output: { annotations_count: 2 } });
    await rest.repos.createCommitStatus({ ...route, sha, state: 'success', context: 'plimsoll' });
    expect((await rest.repos.getCombinedStatusForRef({ ...route, ref: sha })).data.state).toBe('success');
    const deployment = await rest.repos.createDeployment({
      ...route,
      ref: 'main',
      environment: 'production',
    });
    const deployment_id = 'id' in deployment.data ? deployment.data.id : 0;
    await rest.repos.createDeploymentStatus({ ...route, deployment_id, state: 'success' });
    const statuses = await rest.repos.listDeploymentStatuses({ ...route, deployment_id });
    expect(statuses.data.map(({ state }) => state)).toEqual(['success']);
    await rest.repos.createDispatchEvent({ ...route, event_type: 'promoted', client_payload: { a: 1 } });
    expect(fake.state.dispatches).toEqual([{ eventType: 'promoted', payload: { a: 1 } }]);
    expect(fake.violations).toEqual([]);
  });

  it('answers who the token is, over GraphQL and REST', async () => {
    const bot = clientWith(fake.token);
    expect(await bot.graphql('query { viewer { login } }')).toEqual({
      viewer: { login: 'github-actions[bot]' },
    });
    expect(await statusOf(bot.rest.users.getAuthenticated())).toBe(403);
    const person = clientWith(fake.addToken({}, { id: 7, login: 'ada', type: 'User' }));
    expect((await person.rest.users.getAuthenticated()).data.login).toBe('ada');
  });
});

describe('faults', () => {
  it('fail before or after the effect, as often as told', async () => {
    const { rest } = clientWith(fake.token);
    const { number } = fake.addPull({ headSha: fake.addCommit() });
    const create = () => statusOf(rest.issues.createComment({ ...route, issue_number: number, body: 'x' }));
    const match = { operation: 'issues/create-comment' };
    fake.fault({ match, kind: 'before', times: 2, skip: 1 });
    expect([await create(), await create(), await create(), await create()]).toEqual([0, 502, 502, 0]);
    expect(fake.state.comments.size).toBe(2);
    fake.fault({ match, kind: 'after', status: 500 });
    fake.fault({ match, kind: 'reset-after' });
    fake.fault({ match, kind: 'reset-before' });
    expect([await create(), await create(), await create()]).toEqual([500, undefined, undefined]);
    expect(fake.state.comments.size).toBe(4);
    fake.fault({ match: { method: 'GET' }, ...primaryRateLimit(3600) });
    expect(await statusOf(rest.repos.get(route))).toBe(403);
    fake.fault({ match: () => true, kind: 'slow', delayMs: 50 });
    const start = performance.now();
    await rest.repos.get(route);
    expect(performance.now() - start).toBeGreaterThanOrEqual(45);
  });
});

/** The toolkit reads the environment when it is imported: it runs in a process of its own, as in a job. */
async function runToolkit(script: string, folder: string): Promise<string> {
  const file = join(folder, 'script.mjs');
  await writeFile(file, script);
  const { stdout } = await promisify(execFile)(process.execPath, [file], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...fake.environment(), GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder },
  });
  return stdout;
}

describe('the artifact and cache services over the toolkit', () => {
  let folder: string;
  const toolkit = (name: string) => fileURLToPath(import.meta.resolve(name));

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'plimsoll-fake-'));
    await mkdir(join(folder, 'in'));
    await writeFile(join(folder, 'in', 'a.txt'), 'first');
  });

  afterEach(async () => {
    await rm(folder, { recursive: true });
  });

  it('round-trips an artifact, within the run and over REST, and takes a name once', async () => {
    const output = await runToolkit(
      `
      import { DefaultArtifactClient } from ${JSON.stringify(toolkit('@actions/artifact'))};
      import { readFile } from 'node:fs/promises';
      const client = new DefaultArtifactClient();
      const up = await client.uploadArtifact('model', ['in/a.txt'], 'in');
      const again = await client.uploadArtifact('model', ['in/a.txt'], 'in').catch((error) => error.message);
      const { artifacts } = await client.listArtifacts();
      await client.downloadArtifact(up.id, { path: 'inner' });
      const findBy = { token: '${fake.token}', workflowRunId: ${[...fake.state.runs.keys()][0] ?? 0}, repositoryOwner: 'octo', repositoryName: 'penguins' };
      const outer = await client.downloadArtifact(up.id, { path: 'outer', findBy, expectedHash: 'sha256:' + up.digest });
      const inner = [await readFile('inner/a.txt', 'utf8'), await readFile('outer/a.txt', 'utf8')];
      await client.deleteArtifact('model');
      const left = (await client.listArtifacts()).artifacts.length;
      console.log('RESULT ' + JSON.stringify({ again, names: artifacts.map((a) => a.name), inner, mismatch: outer.digestMismatch, left }));
      `,
      folder,
    );
    expect(JSON.parse(output.split('RESULT ')[1] ?? 'null')).toEqual({
      again: expect.stringContaining('(409)'),
      names: ['model'],
      inner: ['first', 'first'],
      mismatch: false,
      left: 0,
    });
    expect(fake.violations).toEqual([]);
  });

  it('round-trips a cache, and finds it by a restore key', async () => {
    const output = await runToolkit(
      `
      import { restoreCache, saveCache } from ${JSON.stringify(toolkit('@actions/cache'))};
      import { rm } from 'node:fs/promises';
      const missed = await restoreCache(['in'], 'key-1');
      await saveCache(['in'], 'key-1');
      await rm('in', { recursive: true });
      console.log('RESULT ' + JSON.stringify([missed, await restoreCache(['in'], 'key-2', ['key-'])]));
      `,
      folder,
    );
    expect(JSON.parse(output.split('RESULT ')[1] ?? 'null')).toEqual([null, 'key-1']);
    expect(await readFile(join(folder, 'in', 'a.txt'), 'utf8')).toBe('first');
  });
});
