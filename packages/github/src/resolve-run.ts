import { ConfigurationError } from '@plimsoll/errors';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';
import { splitRepository } from './repository.ts';

/** A run, and the open pull requests from exactly its commit of its repository, by number. */
export interface RunOfPulls {
  readonly id: number;
  readonly event: string;
  readonly headSha: string;
  readonly headRepository: string | null;
  readonly url: string;
  readonly pulls: readonly { readonly number: number; readonly baseRef: string }[];
}

type Forge = { readonly client: GitHubClient; readonly repository: string };

/**
 * Asks GitHub, and nobody else, which pull requests a run is about: what the run itself says may be a lie, and the event's list
 * is empty for forks. Needs `actions: read` and `pull-requests: read`.
 */
export async function resolveRun(forge: Forge, id: number): Promise<RunOfPulls> {
  const run = await getRun(forge, id);
  const headRepository = run.head_repository?.full_name ?? null;
  const found = await findPulls(forge, { sha: run.head_sha, branch: run.head_branch, headRepository });
  return { id, event: run.event, headSha: run.head_sha, headRepository, url: run.html_url, pulls: found };
}

async function getRun({ client, repository }: Forge, id: number) {
  try {
    const { data } = await client.rest.actions.getWorkflowRun({ ...splitRepository(repository), run_id: id });
    return data;
  } catch (error) {
    if (!(error instanceof GitHubError && error.status === 404)) throw error;
    throw new ConfigurationError(
      {
        where: "input 'from-run'",
        message: `is ${id}, and ${repository} has no such run.`,
        fix: 'Write the id of the run that started this one: github.event.workflow_run.id.',
      },
      { cause: error },
    );
  }
}

/** By the commit, and where GitHub does not know the commit's pull requests, by the branch. */
async function findPulls(
  { client, repository }: Forge,
  head: { sha: string; branch: string | null; headRepository: string | null },
): Promise<RunOfPulls['pulls']> {
  const route = splitRepository(repository);
  const { sha, branch, headRepository } = head;
  if (headRepository === null) return [];
  const isRight = (pull: {
    state: string;
    head: { sha: string; repo: { full_name: string } | null };
    base: { repo: { full_name: string } };
  }) =>
    pull.state === 'open' &&
    pull.head.sha === sha &&
    pull.head.repo?.full_name === headRepository &&
    pull.base.repo.full_name.toLowerCase() === repository.toLowerCase();
  const byCommit = await client.rest.repos
    .listPullRequestsAssociatedWithCommit({ ...route, commit_sha: sha, per_page: 100 })
    .then(({ data }) => data)
    .catch((error: unknown) => {
      if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return [];
      throw error;
    });
  const matches = byCommit.filter(isRight);
  const [owner] = headRepository.split('/');
  const byBranch =
    matches.length > 0 || branch === null
      ? []
      : (await client.rest.pulls.list({ ...route, state: 'open', head: `${owner}:${branch}`, per_page: 100 }))
          .data;
  return [...matches, ...byBranch.filter(isRight)]
    .map(({ number, base }) => ({ number, baseRef: base.ref }))
    .sort((a, b) => a.number - b.number);
}
