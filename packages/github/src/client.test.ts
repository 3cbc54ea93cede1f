import { describeFailure } from '@plimsoll/errors';
import { describe, expect, it } from 'vitest';
import { createGitHubClient } from './client.ts';
import { createOnce } from './create-once.ts';
import { GitHubError, MissingPermissionError } from './github-error.ts';

const start = new Date('2026-11-22T12:00:00Z');
const route = { owner: 'o', repo: 'r' };

/** A client whose server gives the listed answers in order; `Error` is a connection that breaks. */
function clientFor(answers: readonly (Response | Error)[], maxRateLimitWaitMs?: number) {
  const sent: string[] = [];
  const waits: number[] = [];
  const client = createGitHubClient({
    token: 'ghs_canary',
    apiUrl: 'http://api.test',
    now: () => start,
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
    },
    ...(maxRateLimitWaitMs === undefined ? {} : { maxRateLimitWaitMs }),
    fetch: async (url, init) => {
      sent.push(`${init?.method} ${String(url)}`);
      const answer = answers[sent.length - 1] ?? new Error('no answer is left');
      if (answer instanceof Error) throw answer;
      return answer;
    },
  });
  return { client, sent, waits };
}

function json(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(status === 204 ? null : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

async function failureOf(work: Promise<unknown>): Promise<GitHubError> {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof GitHubError)) throw new Error(`expected a GitHubError, got ${String(thrown)}`);
  return thrown;
}

describe('a request that the server fails', () => {
  it.each([500, 502, 503])('is repeated after growing pauses when it is a GET (%i)', async (status) => {
    const { client, sent, waits } = clientFor([json(status, {}), new Error('reset'), json(200, { id: 1 })]);
    expect((await client.rest.repos.get(route)).data.id).toBe(1);
    expect(sent).toHaveLength(3);
    expect(waits).toEqual([1000, 2000]);
  });

  it('is given up after four tries', async () => {
    const { client, sent } = clientFor(
      Array.from({ length: 9 }, () => json(502, { message: 'Bad Gateway' })),
    );
    const error = await failureOf(client.rest.repos.get(route));
    expect(error.message).toMatchInlineSnapshot(
      `"GitHub: GET /repos/o/r failed (tried 4 times) [502]: Bad Gateway"`,
    );
    expect(error.isUncertain).toBe(false);
    expect(sent).toHaveLength(4);
  });

  it.each([json(502, {}), new Error('socket hang up')])(
    'is never repeated when it is a POST',
    async (answer) => {
      const { client, sent } = clientFor([answer]);
      const error = await failureOf(
        client.rest.issues.createComment({ ...route, issue_number: 1, body: 'x' }),
      );
      expect(error.isUncertain).toBe(true);
      expect(sent).toEqual(['POST http://api.test/repos/o/r/issues/1/comments']);
    },
  );

  it('counts as done when a repeated DELETE finds nothing', async () => {
    const { client } = clientFor([json(502, {}), json(404, { message: 'Not Found' })]);
    await expect(client.rest.issues.deleteComment({ ...route, comment_id: 7 })).resolves.toBeDefined();
  });

  it('says that nothing is there when the first DELETE finds nothing', async () => {
    const { client } = clientFor([json(404, { message: 'Not Found' })]);
    const error = await failureOf(client.rest.issues.deleteComment({ ...route, comment_id: 7 }));
    expect(error.status).toBe(404);
  });

  it('ends when the answer takes too long', async () => {
    const client = createGitHubClient({
      token: 't',
      apiUrl: 'http://api.test',
      now: () => start,
      sleep: async () => {},
      timeoutMs: 20,
      fetch: (_url, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
    });
    const error = await failureOf(client.rest.repos.get(route));
    expect(error.message).toMatchInlineSnapshot(
      `"GitHub: GET /repos/o/r failed (tried 4 times): The operation was aborted due to timeout"`,
    );
  });
});

describe('a rate limit', () => {
  const created = json(201, { id: 3 });

  it.each([
    ['a secondary limit', json(403, { message: 'secondary rate limit' }, { 'retry-after': '7' }), 7000],
    ['a limit that names no time', json(429, { message: 'Too many requests' }), 60_000],
    [
      'a primary limit',
      json(
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(start.getTime() / 1000 + 20) },
      ),
      21_000,
    ],
  ])('is waited for as the headers tell, even by a POST: %s', async (_name, limited, wait) => {
    const { client, waits } = clientFor([limited, created.clone()]);
    await client.rest.issues.createComment({ ...route, issue_number: 1, body: 'x' });
    expect(waits).toEqual([wait]);
  });

  it('is not waited for longer than allowed in all', async () => {
    const limited = () => json(403, { message: 'secondary rate limit' }, { 'retry-after': '7' });
    const { client, waits } = clientFor([limited(), limited(), limited()], 15_000);
    const error = await failureOf(client.rest.repos.get(route));
    expect(waits).toEqual([7000, 7000]);
    expect(error.message).toMatchInlineSnapshot(
      `"GitHub: GET /repos/o/r failed (tried 3 times) [403]: the rate limit asks to wait 7 s, longer than this step may wait. secondary rate limit"`,
    );
  });
});

describe('a refusal', () => {
  it('names the missing permission and the lines to add', async () => {
    const refused = json(
      403,
      {
        message: 'Resource not accessible by integration',
        documentation_url: 'https://docs.github.com/rest/issues/comments#create-an-issue-comment',
      },
      { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
    );
    const { client } = clientFor([refused]);
    const error = await failureOf(client.rest.issues.createComment({ ...route, issue_number: 1, body: 'x' }));
    expect(error).toBeInstanceOf(MissingPermissionError);
    expect(error.message).toMatchInlineSnapshot(`
      "GitHub: POST /repos/o/r/issues/1/comments failed [403]: Resource not accessible by integration. The token may not do this. Add to the job:
      permissions:
        pull-requests: write
      (The token of a pull request from a fork can never write, whatever the job asks for.)"
    `);
  });

  it('finds the permission by the route when the answer does not name it', async () => {
    const { client } = clientFor([json(403, { message: 'Resource not accessible by integration' })]);
    const error = await failureOf(client.rest.repos.createRelease({ ...route, tag_name: 'm@v1.0.0' }));
    expect((error as MissingPermissionError).permissions).toEqual([{ name: 'contents', access: 'write' }]);
  });

  it('carries the codes of GitHub', async () => {
    const { client } = clientFor([
      json(422, { message: 'Validation Failed', errors: [{ resource: 'Release', code: 'already_exists' }] }),
    ]);
    const error = await failureOf(client.rest.repos.createRelease({ ...route, tag_name: 'm@v1.0.0' }));
    expect(error.codes).toEqual(['already_exists']);
    expect(error.isUncertain).toBe(false);
  });

  it('never shows the token', async () => {
    for (const answer of [json(401, { message: 'Bad credentials' }), json(502, {}), new Error('reset')]) {
      const { client } = clientFor(
        Array.from({ length: 4 }, () => (answer instanceof Error ? answer : answer.clone())),
      );
      const error = await failureOf(client.rest.repos.get(route));
      const shown = JSON.stringify([
        describeFailure(error),
        error,
        Object.entries(error),
        error.stack,
        error.cause,
      ]);
      expect(shown).not.toContain('canary');
    }
  });
});

describe('createOnce', () => {
  const lost = new GitHubError({
    operation: 'POST /x',
    attempts: 1,
    status: 502,
    message: '',
    isUncertain: true,
  });
  const sleep = async () => {};

  it('finds what was created although the answer was lost', async () => {
    let creations = 0;
    const create = async () => {
      creations++;
      throw lost;
    };
    expect(await createOnce({ create, find: async () => 'there', sleep })).toBe('there');
    expect(creations).toBe(1);
  });

  it('creates it again when it is not there, and gives up in the end', async () => {
    let creations = 0;
    const create = async (): Promise<string> => {
      creations++;
      throw lost;
    };
    await expect(createOnce({ create, find: async () => undefined, sleep })).rejects.toBe(lost);
    expect(creations).toBe(3);
  });

  it('passes on a refusal at once', async () => {
    const refused = new GitHubError({ operation: 'POST /x', attempts: 1, status: 422, message: 'no' });
    await expect(
      createOnce({ create: () => Promise.reject(refused), find: async () => 'there', sleep }),
    ).rejects.toBe(refused);
  });
});
