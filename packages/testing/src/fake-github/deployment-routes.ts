import { type Answer, answerList, type Call, findIn, idOf, invalid, type Routes, textOf } from './call.ts';
import { resolveCommit } from './commit-graph.ts';
import { apiUrl, nodeId, renderUser } from './render.ts';
import type { FakeDeployment } from './state.ts';

function renderDeployment(call: Call, deployment: FakeDeployment): Record<string, unknown> {
  const { id, sha, ref, task, environment, description, payload } = deployment;
  return call.api.fill('deployment', {
    id,
    sha,
    ref,
    task,
    environment,
    description,
    payload,
    node_id: nodeId('DE', id),
    url: apiUrl(call, `/deployments/${id}`),
    statuses_url: apiUrl(call, `/deployments/${id}/statuses`),
    creator: renderUser(call, deployment.creator),
    created_at: deployment.createdAt,
    updated_at: deployment.createdAt,
  });
}

function createDeployment(call: Call): Answer {
  const ref = textOf(call, 'ref') ?? '';
  const sha = resolveCommit(call.state, ref);
  if (sha === undefined) throw invalid('Deployment', 'invalid', 'ref', `No ref found for: ${ref}`);
  const deployment: FakeDeployment = {
    id: call.state.nextId(),
    sha,
    ref,
    task: textOf(call, 'task') ?? 'deploy',
    environment: textOf(call, 'environment') ?? 'production',
    description: textOf(call, 'description') ?? null,
    payload: call.json.payload ?? {},
    creator: call.actor.user,
    createdAt: call.state.now(),
    statuses: [],
  };
  call.state.deployments.set(deployment.id, deployment);
  return { status: 201, json: renderDeployment(call, deployment) };
}

function renderDeploymentStatus(call: Call, status: FakeDeployment['statuses'][number]) {
  const { id, state, description } = status;
  return call.api.fill('deployment-status', {
    id,
    state,
    description,
    node_id: nodeId('DES', id),
    creator: renderUser(call, status.creator),
    created_at: status.createdAt,
    updated_at: status.createdAt,
  });
}

function createDeploymentStatus(call: Call): Answer {
  const deployment = findIn(call.state.deployments, idOf(call, 'deployment_id'));
  const status = {
    id: call.state.nextId(),
    state: textOf(call, 'state') ?? '',
    description: textOf(call, 'description') ?? '',
    creator: call.actor.user,
    createdAt: call.state.now(),
  };
  deployment.statuses.unshift(status);
  return { status: 201, json: renderDeploymentStatus(call, status) };
}

/** Deployments, and the events that start other workflows. */
export const deploymentRoutes: Routes = {
  'repos/create-deployment': createDeployment,
  'repos/list-deployments': (call) => {
    const environment = call.query.get('environment');
    const items = [...call.state.deployments.values()]
      .filter((deployment) => environment === null || deployment.environment === environment)
      .reverse();
    return answerList(call, items, (deployment) => renderDeployment(call, deployment));
  },
  'repos/create-deployment-status': createDeploymentStatus,
  'repos/list-deployment-statuses': (call) => {
    const { statuses } = findIn(call.state.deployments, idOf(call, 'deployment_id'));
    return answerList(call, statuses, (status) => renderDeploymentStatus(call, status));
  },
  'repos/create-dispatch-event': (call) => {
    call.state.dispatches.push({
      eventType: textOf(call, 'event_type') ?? '',
      payload: call.json.client_payload,
    });
    return { status: 204 };
  },
};
