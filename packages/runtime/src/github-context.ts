import type { RunContext } from './context.ts';

type Json = { readonly [key: string]: unknown };

/**
 * Reads what started the run from GitHub's environment variables and event payload. Pure: the caller reads both.
 * A payload that lacks what it should have gives nulls, never an exception: an event of tomorrow still runs.
 */
export function parseGitHubContext(
  environment: Readonly<Record<string, string | undefined>>,
  payload: unknown,
): RunContext {
  const event = environment.GITHUB_EVENT_NAME ?? '';
  const body = objectOf(payload);
  const repository = environment.GITHUB_REPOSITORY || null;
  const pull = objectOf(body.pull_request);
  const group = objectOf(body.merge_group);
  const workflowRun = objectOf(body.workflow_run);
  const headRepository = nameOf(objectOf(pull.head).repo) ?? null;
  const isForkPull = body.pull_request !== undefined && headRepository !== repository;
  const isForkRun = body.workflow_run !== undefined && nameOf(workflowRun.head_repository) !== repository;
  const pullNumber = numberOf(pull.number);
  return {
    platform: 'github',
    event,
    repository,
    commit:
      textOf(objectOf(pull.head).sha) ??
      textOf(group.head_sha) ??
      textOf(workflowRun.head_sha) ??
      (environment.GITHUB_SHA || null),
    ref: environment.GITHUB_HEAD_REF || environment.GITHUB_REF_NAME || null,
    defaultBranch: textOf(objectOf(body.repository).default_branch) ?? null,
    base: baseOf(pull, group),
    isPrivileged: event === 'pull_request_target' || isForkRun,
    pullRequest: pullNumber === undefined ? null : { number: pullNumber, isFork: isForkPull },
    run: runOf(environment),
  };
}

function baseOf(pull: Json, group: Json): RunContext['base'] {
  const ref = textOf(objectOf(pull.base).ref) ?? textOf(group.base_ref);
  const commit = textOf(objectOf(pull.base).sha) ?? textOf(group.base_sha);
  return ref && commit ? { ref: ref.replace(/^refs\/heads\//, ''), commit } : null;
}

function runOf(environment: Readonly<Record<string, string | undefined>>): RunContext['run'] {
  const id = Number(environment.GITHUB_RUN_ID);
  if (!Number.isInteger(id) || id <= 0) return null;
  const number = Number(environment.GITHUB_RUN_NUMBER) || 0;
  // The pages of Gitea and Forgejo are named by the number of the run in its repository.
  const isForgejo = [environment.GITEA_ACTIONS, environment.FORGEJO_ACTIONS].includes('true');
  return {
    id,
    number,
    attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1,
    url: `${environment.GITHUB_SERVER_URL}/${environment.GITHUB_REPOSITORY}/actions/runs/${isForgejo ? number : id}`,
    actor: environment.GITHUB_ACTOR ?? '',
    ...workflowOf(environment.GITHUB_WORKFLOW_REF),
  };
}

/** `octo/penguins/.github/workflows/model.yml@refs/heads/main` → `.github/workflows/model.yml`. */
function workflowOf(reference: string | undefined): { workflow?: string } {
  const path = /^[^/]+\/[^/]+\/(.+?)@/.exec(reference ?? '')?.[1];
  return path === undefined ? {} : { workflow: path };
}

function objectOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function numberOf(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
}

function nameOf(repository: unknown): string | undefined {
  return textOf(objectOf(repository).full_name);
}
