import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DecisionRecord, recordsFolder, writeRecord } from '@plimsoll/record';
import {
  aRecord,
  type FakeGitHub,
  type ForgeFace,
  pullRequestEvent,
  pushEvent,
  runAction,
  startEnterpriseFace,
  startFakeGitHub,
  startGiteaFace,
} from '@plimsoll/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let fake: FakeGitHub;
let face: ForgeFace;
let workspace: string;
beforeEach(async () => {
  fake = await startFakeGitHub();
  workspace = await mkdtemp(join(tmpdir(), 'plimsoll-forge-'));
});
afterEach(async () => {
  await face.close();
  await rm(workspace, { recursive: true });
  await fake.close();
});

const missing =
  'this server (GitHub Enterprise Server, Gitea, Forgejo) has no artifacts of the current kind. Keep main’s evidence in a folder of your own, and name it in the input baseline.';

/** The built report on a pull request, once for each record; the runner's environment is the forge's. */
async function reports(records: readonly DecisionRecord[], env: Record<string, string>) {
  const pull = fake.addPull({ headSha: fake.addCommit({ branch: 'change' }) });
  const results = [];
  for (const record of records) {
    await writeRecord(join(workspace, recordsFolder), record);
    results.push(
      await runAction({ action: 'report', event: pullRequestEvent(fake, pull), fake, workspace, env }),
    );
  }
  return results;
}

// Gitea's own description of its API says which routes it has, and what their answers hold; Forgejo's is a fork of it.
describe('on Gitea', () => {
  it('comments once, says the verdict as a status, and says what cannot be done', async () => {
    face = await startGiteaFace(fake);
    const env = {
      ...{ GITHUB_SERVER_URL: 'https://code.example', GITHUB_API_URL: `${face.url}/api/v1` },
      ...{ GITHUB_GRAPHQL_URL: '', GITEA_ACTIONS: 'true', GITHUB_RUN_NUMBER: '7' },
    };
    const [first] = await reports([aRecord(), aRecord({ verdict: 'fail' })], env);
    expect(first?.exitCode).toBe(0);
    const comments = [...fake.state.comments.values()];
    expect(comments).toMatchObject([{ body: expect.stringContaining('Not yet') }]);
    expect(comments[0]?.body).toContain('(https://code.example/octo/penguins/actions/runs/7)');
    expect(fake.state.statuses).toMatchObject([
      { context: 'Plimsoll: penguins', state: 'success' },
      { context: 'Plimsoll: penguins', state: 'failure' },
    ]);
    expect(first?.annotations.map(({ message }) => message)).toEqual([
      `GitHub: uploading plimsoll-penguins@change.html failed: ${missing}`,
    ]);
    expect([...new Set(face.refused)].sort()).toMatchInlineSnapshot(`
      [
        "GET /api/v1/repos/octo/penguins/git/matching-refs/tags%2Fpenguins%40",
        "POST /api/v1/graphql",
        "POST /api/v1/repos/octo/penguins/check-runs",
      ]
    `);
  });

  it('publishes no version, and says what to do instead', async () => {
    face = await startGiteaFace(fake);
    await writeFile(join(workspace, 'model.json'), '{}');
    const env = { GITHUB_SERVER_URL: 'https://code.example', GITHUB_API_URL: `${face.url}/api/v1` };
    const sha256 = createHash('sha256').update('{}').digest('hex');
    const modelFiles = [{ path: 'model.json', sha256, bytes: 2 }];
    const commit = fake.state.refs.get('refs/heads/main')?.sha ?? '';
    const record = aRecord({ evidence: { kind: 'training', modelFiles }, identity: { commit } });
    await writeRecord(join(workspace, recordsFolder), record);
    const { exitCode, outputs } = await runAction({
      ...{ action: 'publish-model', event: pushEvent(fake), fake, workspace, env },
    });
    expect(exitCode).toBe(1);
    expect(outputs.summary).toMatchInlineSnapshot(
      `"GitHub: listing the tags of versions failed [404]: this server (Gitea, Forgejo) lacks the part of GitHub’s API that versions are kept with, or the token may not read the repository. There, publish from a checkout with \`plimsoll publish-model\`, which makes the tags with git, and push them."`,
    );
  });
});

describe('on GitHub Enterprise Server', () => {
  it('comments once, writes a check run, folds the comment away, and says what cannot be done', async () => {
    face = await startEnterpriseFace(fake);
    const env = {
      ...{ GITHUB_SERVER_URL: 'https://ghes.example', GITHUB_API_URL: `${face.url}/api/v3` },
      GITHUB_GRAPHQL_URL: `${face.url}/api/graphql`,
      INPUT_COMMENT: 'on-problem',
    };
    const [first, second] = await reports([aRecord({ verdict: 'fail' }), aRecord()], env);
    expect([first?.exitCode, second?.exitCode]).toEqual([1, 0]);
    expect([...fake.state.comments.values()]).toMatchObject([
      { isMinimized: true, body: expect.stringContaining('Ready') },
    ]);
    expect([...fake.state.checkRuns.values()].map(({ conclusion }) => conclusion)).toEqual([
      'failure',
      'success',
    ]);
    expect(second?.annotations.map(({ message }) => message)).toEqual([
      `GitHub: uploading plimsoll-penguins@change.html failed: ${missing}`,
    ]);
    expect(second?.summary).toMatch(/\(https:\/\/ghes\.example\/octo\/penguins\/actions\/runs\/\d+\)/);
    expect(face.refused).toEqual([]);
  });
});
