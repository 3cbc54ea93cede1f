import { type Answer, answerList, type Call, findIn, idOf, notFound, type Routes } from './call.ts';
import { listAncestors, resolveCommit } from './commit-graph.ts';
import { apiUrl, nodeId, renderCommit, renderRepository, renderUser, webUrl } from './render.ts';
import type { FakeCommit, FakePull, FakeRepository } from './state.ts';

function renderSide(
  call: Call,
  side: { repository: FakeRepository; ref: string; sha: string },
): Record<string, unknown> {
  const { repository, ref, sha } = side;
  return {
    label: `${repository.owner}:${ref}`,
    ref,
    sha,
    repo: renderRepository(call, repository, 'repository'),
    user: renderUser(call, { id: repository.id + 1, login: repository.owner, type: 'User' }),
  };
}

function renderPull(call: Call, pull: FakePull, component: 'pull-request' | 'pull-request-simple') {
  const { number, id, title, state } = pull;
  return call.api.fill(component, {
    number,
    id,
    title,
    state,
    node_id: nodeId('PR', id),
    url: apiUrl(call, `/pulls/${number}`),
    html_url: webUrl(call, `/pull/${number}`),
    labels: pull.labels.map((name) => ({
      id: 1,
      node_id: nodeId('LA', name),
      url: apiUrl(call, `/labels/${encodeURIComponent(name)}`),
      name,
      description: '',
      color: 'ededed',
      default: false,
    })),
    head: renderSide(call, { repository: pull.headRepository, ref: pull.headRef, sha: pull.headSha }),
    base: renderSide(call, { repository: call.state.repository, ref: pull.baseRef, sha: pull.baseSha }),
  });
}

function findCommit(call: Call, name: string): FakeCommit {
  const sha = resolveCommit(call.state, name);
  const commit = sha === undefined ? undefined : call.state.commits.get(sha);
  if (!commit) throw notFound();
  return commit;
}

/** `base...head`: what head has that base lacks, and the other way round. */
function compare(call: Call): Answer {
  const [baseName = '', headName = ''] = (call.params.basehead ?? '').split('...');
  const base = findCommit(call, baseName);
  const head = findCommit(call, headName);
  const inBase = listAncestors(call.state, base.sha);
  const inHead = listAncestors(call.state, head.sha);
  const ahead = [...inHead].filter((sha) => !inBase.has(sha));
  const behind = [...inBase].filter((sha) => !inHead.has(sha));
  const mergeBase = [...inHead].find((sha) => inBase.has(sha));
  if (mergeBase === undefined) throw notFound();
  const status =
    ahead.length > 0
      ? behind.length > 0
        ? 'diverged'
        : 'ahead'
      : behind.length > 0
        ? 'behind'
        : 'identical';
  const commits = ahead.reverse().map((sha) => findCommit(call, sha));
  const { json } = answerList(call, commits, (commit) => renderCommit(call, commit));
  const path = `/compare/${base.sha}...${head.sha}`;
  return {
    status: 200,
    json: call.api.fill('commit-comparison', {
      url: apiUrl(call, path),
      html_url: webUrl(call, path),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      base_commit: renderCommit(call, base),
      merge_base_commit: renderCommit(call, findCommit(call, mergeBase)),
      commits: json,
    }),
  };
}

/** The repository, its commits and its pull requests. */
export const codeRoutes: Routes = {
  'repos/get': (call) => ({
    status: 200,
    json: renderRepository(call, call.state.repository, 'full-repository'),
  }),
  'repos/get-commit': (call) => ({
    status: 200,
    json: renderCommit(call, findCommit(call, call.params.ref ?? '')),
  }),
  'repos/list-commits': (call) => {
    const start = findCommit(call, call.query.get('sha') ?? call.state.repository.defaultBranch);
    const commits = [...listAncestors(call.state, start.sha)].map((sha) => findCommit(call, sha));
    commits.sort((a, b) => (a.date < b.date ? 1 : -1));
    return answerList(call, commits, (commit) => renderCommit(call, commit));
  },
  'repos/compare-commits-with-basehead': compare,
  'pulls/get': (call) => ({
    status: 200,
    json: renderPull(call, findIn(call.state.pulls, idOf(call, 'pull_number')), 'pull-request'),
  }),
  'pulls/list': (call) => {
    const state = call.query.get('state') ?? 'open';
    const head = call.query.get('head');
    const base = call.query.get('base');
    const pulls = [...call.state.pulls.values()]
      .filter((pull) => state === 'all' || pull.state === state)
      .filter((pull) => head === null || `${pull.headRepository.owner}:${pull.headRef}` === head)
      .filter((pull) => base === null || pull.baseRef === base)
      .reverse();
    return answerList(call, pulls, (pull) => renderPull(call, pull, 'pull-request-simple'));
  },
  'repos/list-pull-requests-associated-with-commit': (call) => {
    const pulls = [...call.state.pulls.values()].filter((pull) => pull.headSha === call.params.commit_sha);
    return answerList(call, pulls, (pull) => renderPull(call, pull, 'pull-request-simple'));
  },
};
