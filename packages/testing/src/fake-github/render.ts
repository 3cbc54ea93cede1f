import type { Call } from './call.ts';
import type { FakeCommit, FakeRepository, FakeUser } from './state.ts';

/** GraphQL's id of a thing. */
export function nodeId(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}

/** Address of something in the REST API of the repository. */
export function apiUrl(call: Call, path: string): string {
  const { owner, name } = call.state.repository;
  return `${call.url}/repos/${owner}/${name}${path}`;
}

/** Address of something that people look at. */
export function webUrl(call: Call, path: string): string {
  const { owner, name } = call.state.repository;
  return `http://github.localhost:${new URL(call.url).port}/${owner}/${name}${path}`;
}

export function renderUser(call: Call, user: FakeUser): Record<string, unknown> {
  const { id, login, type } = user;
  const url = `${call.url}/users/${encodeURIComponent(login)}`;
  return call.api.fill('simple-user', { id, login, type, node_id: nodeId('U', id), url });
}

export function renderRepository(
  call: Call,
  repository: FakeRepository,
  component: 'repository' | 'minimal-repository' | 'full-repository',
): Record<string, unknown> {
  const { id, owner, name } = repository;
  const own = call.state.repository;
  return call.api.fill(component, {
    id,
    name,
    node_id: nodeId('R', id),
    full_name: `${owner}/${name}`,
    owner: renderUser(call, { id: id + 1, login: owner, type: 'User' }),
    fork: id !== own.id,
    url: `${call.url}/repos/${owner}/${name}`,
    ...(component === 'minimal-repository' ? {} : { default_branch: own.defaultBranch }),
  });
}

export function renderCommit(call: Call, commit: FakeCommit): Record<string, unknown> {
  const person = { name: 'Test', email: 'test@localhost', date: commit.date };
  const { sha } = commit;
  return call.api.fill('commit', {
    sha,
    node_id: nodeId('C', sha),
    url: apiUrl(call, `/commits/${sha}`),
    html_url: webUrl(call, `/commit/${sha}`),
    commit: {
      url: apiUrl(call, `/git/commits/${sha}`),
      author: person,
      committer: person,
      message: commit.message,
      comment_count: 0,
      tree: { sha, url: apiUrl(call, `/git/trees/${sha}`) },
    },
    author: null,
    committer: null,
    parents: commit.parents.map((parent) => ({ sha: parent, url: apiUrl(call, `/commits/${parent}`) })),
  });
}
