import type { Approvals } from '@plimsoll/registry';
import type { GitHubClient } from './client.ts';
import { splitRepository } from './repository.ts';

/** What GitHub knows of people's approvals. */
export interface GitHubApprovalsOptions {
  readonly client: GitHubClient;
  /** owner/name */
  readonly repository: string;
  /** The run that asks; null where there is none. */
  readonly runId: number | null;
}

/**
 * Reads who approved: reviewers of an environment (needs `actions: read`), and who labelled the pull request that a commit came with
 * (needs `pull-requests: read` and `issues: read`). A bot approves nothing.
 */
export function createGitHubApprovals({ client, repository, runId }: GitHubApprovalsOptions): Approvals {
  const route = splitRepository(repository);
  const { actions, issues, repos } = client.rest;
  return {
    async ofEnvironment(environment) {
      if (runId === null) return null;
      const { data } = await actions.getReviewsForRun({ ...route, run_id: runId });
      const review = data.findLast(
        ({ state, environments, user }) =>
          state === 'approved' &&
          user.type === 'User' &&
          environments.some(({ name }) => name === environment),
      );
      if (!review) return null;
      const words = review.comment ? `, «${review.comment.slice(0, 500)}»` : '';
      return {
        approver: review.user.login,
        how: `approved the run for the environment ${environment}${words}`,
      };
    },

    async ofLabel(label, commit) {
      const { data: pulls } = await repos.listPullRequestsAssociatedWithCommit({
        ...route,
        commit_sha: commit,
      });
      for (const { number, labels } of pulls) {
        if (!labels.some(({ name }) => name === label)) continue;
        const events = await client.paginate(issues.listEvents, {
          ...route,
          issue_number: number,
          per_page: 100,
        });
        const event = events.findLast(
          (one) =>
            one.event === 'labeled' &&
            'label' in one &&
            one.label.name === label &&
            one.actor?.type === 'User',
        );
        if (event?.actor) return { approver: event.actor.login, how: `put the label ${label} on #${number}` };
      }
      return null;
    },
  };
}
