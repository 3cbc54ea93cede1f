import {
  type Answer,
  answerCounted,
  answerList,
  type Call,
  findIn,
  idOf,
  invalid,
  notFound,
  type Routes,
  textOf,
} from './call.ts';
import { resolveCommit } from './commit-graph.ts';
import { apiUrl, nodeId, renderRepository, renderUser, webUrl } from './render.ts';
import type { FakeCheckRun, FakeStatus } from './state.ts';

function renderCheckRun(call: Call, run: FakeCheckRun): Record<string, unknown> {
  const { id, name, status, conclusion, output } = run;
  return call.api.fill('check-run', {
    id,
    name,
    status,
    conclusion,
    node_id: nodeId('CR', id),
    url: apiUrl(call, `/check-runs/${id}`),
    html_url: webUrl(call, `/runs/${id}`),
    details_url: run.detailsUrl,
    external_id: run.externalId,
    head_sha: run.headSha,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      ...output,
      annotations_count: run.annotations.length,
      annotations_url: apiUrl(call, `/check-runs/${id}/annotations`),
    },
  });
}

/** Annotations of an update are added to those that are there. */
function changeCheckRun(call: Call, run: FakeCheckRun): void {
  const output = call.json.output as
    | { title?: string; summary?: string; text?: string; annotations?: unknown[] }
    | undefined;
  run.conclusion = textOf(call, 'conclusion') ?? run.conclusion;
  run.status = run.conclusion ? 'completed' : (textOf(call, 'status') ?? run.status);
  run.detailsUrl = textOf(call, 'details_url') ?? run.detailsUrl;
  run.externalId = textOf(call, 'external_id') ?? run.externalId;
  if (run.conclusion) run.completedAt ??= textOf(call, 'completed_at') ?? call.state.now();
  if (!output) return;
  run.output = {
    title: output.title ?? run.output.title,
    summary: output.summary ?? run.output.summary,
    text: output.text ?? run.output.text,
  };
  run.annotations.push(...(output.annotations ?? []));
}

function createCheckRun(call: Call): Answer {
  const headSha = textOf(call, 'head_sha') ?? '';
  if (!call.state.commits.has(headSha))
    throw invalid('CheckRun', 'invalid', 'head_sha', 'No commit found for SHA');
  const run: FakeCheckRun = {
    id: call.state.nextId(),
    name: textOf(call, 'name') ?? '',
    headSha,
    startedAt: textOf(call, 'started_at') ?? call.state.now(),
    status: 'queued',
    conclusion: null,
    completedAt: null,
    detailsUrl: null,
    externalId: '',
    output: { title: null, summary: null, text: null },
    annotations: [],
  };
  changeCheckRun(call, run);
  call.state.checkRuns.set(run.id, run);
  return { status: 201, json: renderCheckRun(call, run) };
}

function renderStatus(call: Call, status: FakeStatus): Record<string, unknown> {
  const { id, sha, state, context, description } = status;
  return call.api.fill('status', {
    id,
    state,
    context,
    description,
    node_id: nodeId('SC', id),
    url: apiUrl(call, `/statuses/${sha}`),
    target_url: status.targetUrl,
    creator: renderUser(call, status.creator),
    created_at: status.createdAt,
    updated_at: status.createdAt,
  });
}

function commitOf(call: Call): string {
  const sha = resolveCommit(call.state, call.params.ref ?? call.params.sha ?? '');
  if (sha === undefined) throw notFound();
  return sha;
}

function statusesOf(call: Call): FakeStatus[] {
  const sha = commitOf(call);
  return call.state.statuses.filter((status) => status.sha === sha).reverse();
}

function combineStatuses(call: Call): Answer {
  const latest = new Map<string, FakeStatus>();
  for (const status of statusesOf(call)) {
    if (!latest.has(status.context)) latest.set(status.context, status);
  }
  const states = [...latest.values()].map(({ state }) => state);
  const isBad = states.some((state) => state === 'failure' || state === 'error');
  const isGood = states.length > 0 && states.every((state) => state === 'success');
  const sha = commitOf(call);
  return {
    status: 200,
    json: call.api.fill('combined-commit-status', {
      sha,
      state: isBad ? 'failure' : isGood ? 'success' : 'pending',
      total_count: latest.size,
      statuses: [...latest.values()].map((status) => ({
        ...call.api.fill('simple-commit-status', renderStatus(call, status)),
        target_url: status.targetUrl ?? webUrl(call, ''),
      })),
      repository: renderRepository(call, call.state.repository, 'minimal-repository'),
      url: apiUrl(call, `/commits/${sha}/status`),
    }),
  };
}

function createStatus(call: Call): Answer {
  const status: FakeStatus = {
    id: call.state.nextId(),
    sha: commitOf(call),
    state: textOf(call, 'state') ?? '',
    context: textOf(call, 'context') ?? 'default',
    description: textOf(call, 'description') ?? null,
    targetUrl: textOf(call, 'target_url') ?? null,
    creator: call.actor.user,
    createdAt: call.state.now(),
  };
  if ((status.description ?? '').length > 140) {
    throw invalid('Status', 'custom', 'description', 'description is too long (maximum is 140 characters)');
  }
  call.state.statuses.push(status);
  return { status: 201, json: renderStatus(call, status) };
}

/** What is said about a commit: checks and statuses. */
export const checkRoutes: Routes = {
  'checks/create': createCheckRun,
  'checks/get': (call) => ({
    status: 200,
    json: renderCheckRun(call, findIn(call.state.checkRuns, idOf(call, 'check_run_id'))),
  }),
  'checks/update': (call) => {
    const run = findIn(call.state.checkRuns, idOf(call, 'check_run_id'));
    changeCheckRun(call, run);
    return { status: 200, json: renderCheckRun(call, run) };
  },
  'checks/list-for-ref': (call) => {
    const sha = commitOf(call);
    const name = call.query.get('check_name');
    const items = [...call.state.checkRuns.values()]
      .filter((run) => run.headSha === sha && (name === null || run.name === name))
      .reverse();
    return answerCounted(call, 'check_runs', { items, render: (run) => renderCheckRun(call, run) });
  },
  'repos/create-commit-status': createStatus,
  'repos/list-commit-statuses-for-ref': (call) =>
    answerList(call, statusesOf(call), (status) => renderStatus(call, status)),
  'repos/get-combined-status-for-ref': combineStatuses,
};
