import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordsFolder, writeRecord } from '@plimsoll/record';
import { aRecord, type FakeGitHub, pullRequestEvent, runAction, startFakeGitHub } from '@plimsoll/testing';
import { afterEach, beforeEach, expect, it } from 'vitest';

// No Gitea or Forgejo can be installed where this is tested. What their API lacks is taken from GitHub's here: artifacts, check
// runs, GraphQL (404), types of users; and the artifact client meets a host that is not GitHub's.
let fake: FakeGitHub;
let workspace: string;
beforeEach(async () => {
  fake = await startFakeGitHub();
  workspace = await mkdtemp(join(tmpdir(), 'plimsoll-forgejo-'));
  fake.fault({
    match: ({ path }) => /\/graphql$|\/check-runs|\/actions\/artifacts|^\/user$/.test(path),
    ...{ kind: 'before', status: 404, message: 'Not Found', times: 1000 },
  });
});
afterEach(async () => {
  await rm(workspace, { recursive: true });
  await fake.close();
});

const env = {
  ...{ GITHUB_SERVER_URL: 'https://code.example', GITEA_ACTIONS: 'true', FORGEJO_ACTIONS: 'true' },
  GITHUB_RUN_NUMBER: '7',
};

it('comments once, says the verdict as a status, and says what cannot be done', async () => {
  const pull = fake.addPull({ headSha: fake.addCommit({ branch: 'change' }) });
  const run = async (record: ReturnType<typeof aRecord>) => {
    await writeRecord(join(workspace, recordsFolder), record);
    return runAction({ action: 'report', event: pullRequestEvent(fake, pull), fake, workspace, env });
  };
  const first = await run(aRecord());
  expect(first.exitCode).toBe(0);
  await run(aRecord({ verdict: 'fail' }));
  const comments = [...fake.state.comments.values()];
  expect(comments).toMatchObject([{ body: expect.stringContaining('Not yet') }]);
  expect(comments[0]?.body).toContain('(https://code.example/octo/penguins/actions/runs/7)');
  expect(fake.state.statuses).toMatchObject([
    { context: 'Plimsoll: penguins', state: 'success' },
    { context: 'Plimsoll: penguins', state: 'failure' },
  ]);
  expect(first.annotations.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "GitHub: uploading plimsoll-penguins@change.html failed: this server (GitHub Enterprise Server, Gitea, Forgejo) has no artifacts of the current kind. Keep main’s evidence in a folder of your own, and name it in the input baseline.",
    ]
  `);
  expect(first.summary).toContain('This server has no list of artifacts');
});
