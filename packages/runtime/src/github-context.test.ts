import { describe, expect, it } from 'vitest';
import { parseGitHubContext } from './github-context.ts';

const sha = (digit: string) => digit.repeat(40);
const environment = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo/penguins',
  GITHUB_SHA: sha('a'),
  GITHUB_REF_NAME: 'main',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_RUN_ID: '812',
  GITHUB_RUN_NUMBER: '7',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_ACTOR: 'ada',
};
const repository = { full_name: 'octo/penguins', default_branch: 'main' };
const pull = (head: unknown) => ({
  repository,
  pull_request: { number: 5, head, base: { ref: 'main', sha: sha('b'), repo: repository } },
});

describe('parseGitHubContext', () => {
  it('reads a push', () => {
    expect(parseGitHubContext(environment, { repository })).toEqual({
      platform: 'github',
      event: 'push',
      repository: 'octo/penguins',
      commit: sha('a'),
      ref: 'main',
      defaultBranch: 'main',
      base: null,
      isPrivileged: false,
      pullRequest: null,
      run: {
        id: 812,
        number: 7,
        attempt: 2,
        url: 'https://github.com/octo/penguins/actions/runs/812',
        actor: 'ada',
      },
    });
  });

  it("takes a pull request's head, not GitHub's merge commit", () => {
    const head = { sha: sha('c'), repo: { full_name: 'octo/penguins' } };
    const context = parseGitHubContext(
      { ...environment, GITHUB_EVENT_NAME: 'pull_request', GITHUB_HEAD_REF: 'wider' },
      pull(head),
    );
    expect(context).toMatchObject({
      commit: sha('c'),
      ref: 'wider',
      base: { ref: 'main', commit: sha('b') },
      pullRequest: { number: 5, isFork: false },
      isPrivileged: false,
    });
  });

  it.each([
    ['another repository', { full_name: 'stranger/penguins' }],
    ['a deleted fork', null],
  ])('sees a fork: %s', (_name, repo) => {
    const context = parseGitHubContext(
      { ...environment, GITHUB_EVENT_NAME: 'pull_request' },
      pull({ sha: sha('c'), repo }),
    );
    expect(context.pullRequest).toEqual({ number: 5, isFork: true });
  });

  it('reads a merge group', () => {
    const merge_group = { head_sha: sha('d'), base_sha: sha('e'), base_ref: 'refs/heads/main' };
    const context = parseGitHubContext(
      { ...environment, GITHUB_EVENT_NAME: 'merge_group' },
      { repository, merge_group },
    );
    expect(context).toMatchObject({
      commit: sha('d'),
      base: { ref: 'main', commit: sha('e') },
      pullRequest: null,
    });
  });

  it.each([
    ['pull_request_target', pull({ sha: sha('c'), repo: { full_name: 'octo/penguins' } }), true],
    [
      'workflow_run',
      {
        repository,
        workflow_run: { head_sha: sha('f'), head_repository: { full_name: 'stranger/penguins' } },
      },
      true,
    ],
    [
      'workflow_run',
      { repository, workflow_run: { head_sha: sha('f'), head_repository: repository } },
      false,
    ],
    ['schedule', { repository }, false],
  ])('%s: privileged over its author', (event, payload, expected) => {
    expect(parseGitHubContext({ ...environment, GITHUB_EVENT_NAME: event }, payload).isPrivileged).toBe(
      expected,
    );
  });

  it.each([null, undefined, 7, [], { pull_request: 'odd' }, { merge_group: null }])(
    'survives the payload %j',
    (payload) => {
      expect(parseGitHubContext({}, payload)).toMatchObject({ commit: null, run: null, pullRequest: null });
    },
  );
});
