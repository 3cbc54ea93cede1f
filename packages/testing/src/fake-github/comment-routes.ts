import {
  type Answer,
  answerList,
  type Call,
  findIn,
  idOf,
  invalid,
  notFound,
  type Routes,
  textOf,
} from './call.ts';
import { apiUrl, nodeId, renderUser, webUrl } from './render.ts';
import type { FakeComment } from './state.ts';

const maxBodyLength = 65_536;

function render(call: Call, comment: FakeComment): Record<string, unknown> {
  const { id, issue, body } = comment;
  return call.api.fill('issue-comment', {
    id,
    body,
    node_id: nodeId('IC', id),
    url: apiUrl(call, `/issues/comments/${id}`),
    issue_url: apiUrl(call, `/issues/${issue}`),
    html_url: webUrl(call, `/pull/${issue}#issuecomment-${id}`),
    user: renderUser(call, comment.user),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.user.type === 'Bot' ? 'NONE' : 'CONTRIBUTOR',
  });
}

function readBody(call: Call): string {
  const body = textOf(call, 'body') ?? '';
  if (body.trim() === '') throw invalid('IssueComment', 'missing_field', 'body');
  if ([...body].length > maxBodyLength) {
    throw invalid(
      'IssueComment',
      'custom',
      'body',
      `body is too long (maximum is ${maxBodyLength} characters)`,
    );
  }
  return body;
}

function findPull(call: Call): number {
  return findIn(call.state.pulls, idOf(call, 'issue_number')).number;
}

function findComment(call: Call): FakeComment {
  return findIn(call.state.comments, idOf(call, 'comment_id'));
}

function create(call: Call): Answer {
  const issue = findPull(call);
  const body = readBody(call);
  const now = call.state.now();
  const id = call.state.nextId();
  const comment: FakeComment = { id, issue, user: call.actor.user, body, createdAt: now, updatedAt: now };
  call.state.comments.set(id, comment);
  return { status: 201, json: render(call, comment) };
}

/** Comments of pull requests, oldest first as GitHub lists them, and their labels. */
export const commentRoutes: Routes = {
  'issues/list-comments': (call) => {
    const issue = findPull(call);
    const comments = [...call.state.comments.values()].filter((comment) => comment.issue === issue);
    return answerList(call, comments, (comment) => render(call, comment));
  },
  'issues/create-comment': create,
  'issues/get-comment': (call) => ({ status: 200, json: render(call, findComment(call)) }),
  'issues/update-comment': (call) => {
    const comment = findComment(call);
    comment.body = readBody(call);
    comment.updatedAt = call.state.now();
    return { status: 200, json: render(call, comment) };
  },
  'issues/delete-comment': (call) => {
    if (!call.state.comments.delete(idOf(call, 'comment_id'))) throw notFound();
    return { status: 204 };
  },
  'issues/list-events': (call) => {
    const { labelEvents } = findIn(call.state.pulls, findPull(call));
    return answerList(call, labelEvents, ({ label, actor, at }) => ({
      ...{
        id: 1,
        node_id: nodeId('LE', label),
        event: 'labeled',
        created_at: at,
        commit_id: null,
        commit_url: null,
      },
      url: apiUrl(call, '/issues/events/1'),
      actor: renderUser(call, actor),
      performed_via_github_app: null,
      label: { name: label, color: 'ededed' },
    }));
  },
  'issues/list-labels-on-issue': (call) => {
    const { labels } = findIn(call.state.pulls, findPull(call));
    return answerList(call, labels, (name) =>
      call.api.fill('label', { name, url: apiUrl(call, `/labels/${encodeURIComponent(name)}`) }),
    );
  },
};
