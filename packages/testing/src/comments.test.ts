import { createGitHubClient, createGitHubCommentThread } from '@plimsoll/github';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeCommentThread } from './comments-contract.ts';
import {
  type FakeGitHub,
  forkPermissions,
  secondaryRateLimit,
  startFakeGitHub,
} from './fake-github/index.ts';
import { type CommentingRun, createMemoryComments } from './memory-comments.ts';

describeCommentThread('in memory', async () => {
  const comments = createMemoryComments();
  return { thread: comments.thread, texts: async () => [...comments.texts.values()] };
});

describe('on GitHub', () => {
  let fake: FakeGitHub;
  let pullRequest: number;
  const model = 'penguins';
  const early = { id: 10, attempt: 1 };
  const late = { id: 11, attempt: 1 };

  beforeEach(async () => {
    fake = await startFakeGitHub();
    pullRequest = fake.addPull({ headSha: fake.addCommit({ branch: 'change' }) }).number;
  });

  afterEach(async () => {
    expect(fake.violations).toEqual([]);
    await fake.close();
  });

  const sleep = async () => {};

  function threadOf(run: CommentingRun, token = fake.token) {
    const now = () => new Date(0);
    const client = createGitHubClient({ token, apiUrl: fake.url, sleep, now });
    return createGitHubCommentThread({ client, repository: fake.repository, pullRequest, run, sleep });
  }

  function bodies(): string[] {
    return [...fake.state.comments.values()].map(({ body }) => body);
  }

  function addComment(
    body: string,
    user = { id: 7, login: 'mallory', type: 'User' as 'User' | 'Bot' },
  ): number {
    const id = fake.state.nextId();
    const createdAt = fake.state.now();
    fake.state.comments.set(id, { id, issue: pullRequest, user, body, createdAt, updatedAt: createdAt });
    return id;
  }

  function operations(): string[] {
    return fake.requests.map(({ operation }) => operation);
  }

  describeCommentThread('GitHub', async () => ({
    thread: (run) => threadOf(run),
    texts: async () => bodies().map((body) => body.slice(body.indexOf('\n') + 1)),
  }));

  it('is asked as little as it takes', async () => {
    await threadOf(early).upsert({ model, markdown: 'a' });
    expect(operations()).toMatchInlineSnapshot(`
      [
        "issues/list-comments",
        "issues/create-comment",
        "issues/list-comments",
      ]
    `);
    const before = fake.requests.length;
    await threadOf(late).upsert({ model, markdown: 'b' });
    expect(operations().slice(before)).toMatchInlineSnapshot(`
      [
        "issues/list-comments",
        "graphql",
        "issues/update-comment",
      ]
    `);
  });

  it('finds its comment behind hundreds of others', async () => {
    for (let index = 0; index < 150; index++) addComment(`talk ${index}`);
    await threadOf(early).upsert({ model, markdown: 'a' });
    for (let index = 0; index < 150; index++) addComment(`talk ${index}`);
    expect((await threadOf(late).upsert({ model, markdown: 'b' })).outcome).toBe('updated');
    expect(bodies().filter((body) => body.startsWith('<!--'))).toHaveLength(1);
  });

  it.each([
    ['a person', { id: 7, login: 'mallory', type: 'User' as const }],
    ['another bot', { id: 8, login: 'other[bot]', type: 'Bot' as const }],
    ['a person with the name of our bot', { id: 9, login: 'github-actions', type: 'User' as const }],
  ])('is not misled by the marker of %s', async (_name, user) => {
    const body = `<!-- plimsoll report model=${model} run=999.1 -->\nforged`;
    const forged = addComment(body, user);
    expect((await threadOf(early).upsert({ model, markdown: 'true' })).outcome).toBe('created');
    expect(fake.state.comments.get(forged)?.body).toBe(body);
    expect(fake.state.comments.size).toBe(2);
  });

  it('is not misled by a comment of its own bot that quotes a report', async () => {
    addComment(`> quoted\n<!-- plimsoll report model=${model} run=999.1 -->`, {
      id: 41898282,
      login: 'github-actions[bot]',
      type: 'Bot',
    });
    expect((await threadOf(early).upsert({ model, markdown: 'true' })).outcome).toBe('created');
  });

  it('heals what a race left: the oldest comment stays, with the text of the latest run', async () => {
    const bot = { id: 41898282, login: 'github-actions[bot]', type: 'Bot' as const };
    const oldest = addComment(`<!-- plimsoll report model=${model} run=10.1 -->\nold`, bot);
    addComment(`<!-- plimsoll report model=${model} run=12.1 -->\nnewest`, bot);
    expect((await threadOf(late).upsert({ model, markdown: 'mine' })).outcome).toBe('outdated');
    expect([...fake.state.comments.keys()]).toEqual([oldest]);
    expect(bodies()).toEqual([`<!-- plimsoll report model=${model} run=12.1 -->\nnewest`]);
  });

  it('stays one when runs race', async () => {
    const runs = [11, 12, 13, 14, 15].map((id) => ({ id, attempt: 1 }));
    await Promise.all(runs.map((run) => threadOf(run).upsert({ model, markdown: `text of ${run.id}` })));
    expect(bodies()).toHaveLength(1);
    await threadOf({ id: 16, attempt: 1 }).upsert({ model, markdown: 'last' });
    expect(bodies()).toEqual([`<!-- plimsoll report model=${model} run=16.1 -->\nlast`]);
  });

  it.each(['after', 'reset-after', 'before', 'reset-before'] as const)(
    'is created once when the answer is lost (%s)',
    async (kind) => {
      fake.fault({ match: { operation: 'issues/create-comment' }, kind });
      expect((await threadOf(early).upsert({ model, markdown: 'a' })).outcome).toBe('created');
      expect(fake.state.comments.size).toBe(1);
    },
  );

  it('survives a server that fails, and a limited rate', async () => {
    await threadOf(early).upsert({ model, markdown: 'a' });
    fake.fault({ match: { operation: 'issues/list-comments' }, kind: 'before', times: 2 });
    fake.fault({ match: { operation: 'issues/update-comment' }, kind: 'after', status: 503 });
    fake.fault({ match: { operation: 'issues/update-comment' }, ...secondaryRateLimit(5) });
    fake.fault({ match: { operation: 'graphql' }, kind: 'before' });
    expect((await threadOf(late).upsert({ model, markdown: 'b' })).outcome).toBe('updated');
    expect(bodies()).toEqual([expect.stringMatching(/\nb$/)]);
  });

  it('is folded away and unfolded by ourselves only', async () => {
    const upsert = (id: number, isQuiet: boolean) =>
      threadOf({ id, attempt: 1 }).upsert({ model, markdown: `text ${id}`, isQuiet });
    await upsert(1, false);
    const [comment] = fake.state.comments.values();
    if (!comment) throw new Error('no comment');
    expect((await upsert(2, true)).outcome).toBe('hidden');
    expect(comment.isMinimized).toBe(true);
    expect((await upsert(3, false)).outcome).toBe('updated');
    expect(comment.isMinimized).toBe(false);
    // A person folds it: it stays so.
    comment.isMinimized = true;
    expect((await upsert(4, false)).outcome).toBe('updated');
    expect(comment).toMatchObject({ isMinimized: true, body: expect.stringMatching(/text 4$/) });
  });

  it('is brought up to date where nothing can fold it away', async () => {
    await threadOf(early).upsert({ model, markdown: 'a' });
    fake.fault({ match: { operation: 'graphql' }, kind: 'before', status: 404, times: 9 });
    const quiet = await threadOf(late).upsert({ model, markdown: 'b', isQuiet: true });
    expect(quiet.outcome).toBe('hidden');
    expect(bodies()).toEqual([expect.stringMatching(/ hidden -->\nb$/)]);
  });

  it('says which permission is missing', async () => {
    const upsert = threadOf(early, fake.addToken(forkPermissions)).upsert({ model, markdown: 'a' });
    await expect(upsert).rejects.toMatchObject({ permissions: [{ name: 'pull-requests', access: 'write' }] });
  });

  it('speaks for a person when the token is a person', async () => {
    const ada = { id: 7, login: 'ada', type: 'User' as const };
    const token = fake.addToken({ issues: 'write' }, ada);
    addComment(`<!-- plimsoll report model=${model} run=1.1 -->\nold`, ada);
    expect((await threadOf(early, token).upsert({ model, markdown: 'a' })).outcome).toBe('updated');
  });

  it('refuses a text that GitHub would not take', async () => {
    const upsert = threadOf(early).upsert({ model, markdown: 'x'.repeat(65_536) });
    await expect(upsert).rejects.toThrow('and GitHub takes 65536');
    expect(fake.requests).toEqual([]);
  });
});
