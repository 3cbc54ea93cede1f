import { answerCounted, type Call, findIn, idOf, notFound, Refusal, type Routes } from './call.ts';
import { apiUrl, nodeId, renderRepository, renderUser, webUrl } from './render.ts';
import type { FakeArtifact } from './state.ts';

function renderArtifact(call: Call, artifact: FakeArtifact): Record<string, unknown> {
  const { id, name, digest } = artifact;
  const run = call.state.runs.get(artifact.runId);
  return {
    id,
    name,
    digest,
    node_id: nodeId('A', id),
    size_in_bytes: artifact.bytes.length,
    url: apiUrl(call, `/actions/artifacts/${id}`),
    archive_download_url: apiUrl(call, `/actions/artifacts/${id}/zip`),
    expired: artifact.isExpired,
    created_at: artifact.createdAt,
    updated_at: artifact.createdAt,
    expires_at: null,
    workflow_run: run
      ? {
          id: run.id,
          repository_id: call.state.repository.id,
          head_repository_id: run.headRepository.id,
          head_branch: run.headBranch,
          head_sha: run.headSha,
        }
      : null,
  };
}

function listArtifacts(call: Call, runId?: number) {
  const name = call.query.get('name');
  const items = [...call.state.artifacts.values()]
    .filter((artifact) => runId === undefined || artifact.runId === runId)
    .filter((artifact) => name === null || artifact.name === name)
    .reverse();
  return answerCounted(call, 'artifacts', { items, render: (artifact) => renderArtifact(call, artifact) });
}

/** Workflow runs and their artifacts, newest first. */
export const runRoutes: Routes = {
  'actions/list-artifacts-for-repo': (call) => listArtifacts(call),
  'actions/list-workflow-run-artifacts': (call) => {
    const run = findIn(call.state.runs, idOf(call, 'run_id'));
    return listArtifacts(call, run.id);
  },
  'actions/get-artifact': (call) => ({
    status: 200,
    json: renderArtifact(call, findIn(call.state.artifacts, idOf(call, 'artifact_id'))),
  }),
  'actions/download-artifact': (call) => {
    const artifact = findIn(call.state.artifacts, idOf(call, 'artifact_id'));
    if (artifact.isExpired) throw new Refusal(410, 'Artifact has expired');
    return { status: 302, headers: { location: `${call.url}/blob/artifact-${artifact.id}?sig=signature` } };
  },
  'actions/delete-artifact': (call) => {
    if (!call.state.artifacts.delete(idOf(call, 'artifact_id'))) throw notFound();
    return { status: 204 };
  },
  'actions/get-reviews-for-run': (call) => {
    const { reviews = [] } = findIn(call.state.runs, idOf(call, 'run_id'));
    const json = reviews.map(({ environment, user, state, comment }) => ({
      state,
      comment,
      user: renderUser(call, user),
      environments: [{ id: 1, name: environment, node_id: nodeId('EN', environment) }],
    }));
    return { status: 200, json };
  },
  'actions/get-workflow-run': (call) => {
    const run = findIn(call.state.runs, idOf(call, 'run_id'));
    const { id, event } = run;
    return {
      status: 200,
      json: call.api.fill('workflow-run', {
        id,
        event,
        node_id: nodeId('WFR', id),
        run_number: run.number,
        run_attempt: run.attempt,
        head_branch: run.headBranch,
        head_sha: run.headSha,
        status: 'in_progress',
        url: apiUrl(call, `/actions/runs/${id}`),
        html_url: webUrl(call, `/actions/runs/${id}`),
        path: run.workflow ?? '.github/workflows/model.yml',
        // GitHub leaves this empty for runs of forks, and so do we for all.
        pull_requests: [],
        repository: renderRepository(call, call.state.repository, 'minimal-repository'),
        head_repository: renderRepository(call, run.headRepository, 'minimal-repository'),
      }),
    };
  },
};
