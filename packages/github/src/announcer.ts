import type { Reason } from '@plimsoll/record';
import type { Announcement, Announcer } from '@plimsoll/registry';
import { createOnce } from './create-once.ts';
import { GitHubError, MissingPermissionError } from './github-error.ts';
import type { GitHubReleaseStoreOptions } from './release-assets.ts';
import { splitRepository } from './repository.ts';

/** The event that a promotion sends: `on: repository_dispatch: types: [plimsoll-promotion]`. */
export const promotionEvent = 'plimsoll-promotion';

const forbidden =
  'the token may not create one. Add to the job: permissions: deployments: write; or say environment: none.';

/**
 * Tells of a promotion on GitHub: a deployment that waits for a deploy workflow, and a `repository_dispatch` that starts one (the
 * one event that the job's own token can start workflows with). Needs `deployments: write` and `contents: write`.
 *
 * The deployment is found again by the tag in its payload, so there is one. An event cannot be read back; the deployment's first
 * status is written after it, and as long as there is none, the next run sends the event again: at least once, and who hears it
 * twice knows the tag.
 */
export function createGitHubAnnouncer(options: GitHubReleaseStoreOptions): Announcer {
  const { client, sleep } = options;
  const route = splitRepository(options.repository);
  const { repos } = client.rest;

  const deploy = async (announcement: Announcement, environment: string): Promise<number> => {
    const { tag, commit, alias, model, version, reason } = announcement;
    const find = async () => {
      const { data } = await repos.listDeployments({ ...route, environment, per_page: 100 });
      return data.find(({ payload }) => tagOf(payload) === tag)?.id;
    };
    const create = async () => {
      const { data } = await repos.createDeployment({
        ...{ ...route, ref: commit, environment, task: 'deploy', auto_merge: false, required_contexts: [] },
        description: `${model} ${version} has ${alias}${reason === null ? '' : `: ${reason}`}`.slice(0, 140),
        production_environment: alias === 'production',
        payload: payloadOf(announcement),
      });
      if (!('id' in data))
        throw new GitHubError({
          operation: 'creating a deployment',
          attempts: 1,
          message: data.message ?? 'it was not created',
        });
      return data.id;
    };
    return (await find()) ?? (await createOnce({ create, find, sleep }));
  };
  const isTold = async (deployment: number): Promise<boolean> => {
    const { data } = await repos.listDeploymentStatuses({ ...route, deployment_id: deployment, per_page: 1 });
    return data.length > 0;
  };
  const dispatch = (announcement: Announcement, deployment: number | null) =>
    repos.createDispatchEvent({
      ...{ ...route, event_type: promotionEvent },
      client_payload: { ...payloadOf(announcement), deployment },
    });
  const confirm = (deployment: number, { tag }: Announcement) =>
    createOnce<true>({
      create: async () => {
        const description = `Promoted by ${tag}; waits for a deploy workflow.`.slice(0, 140);
        await repos.createDeploymentStatus({
          ...route,
          deployment_id: deployment,
          state: 'queued',
          description,
        });
        return true;
      },
      find: async () => ((await isTold(deployment)) ? true : undefined),
      sleep,
    });

  return {
    async announce(announcement) {
      const { environment, isNews } = announcement;
      const told: string[] = [];
      const remarks: Reason[] = [];
      const attempt = async <T>(
        what: string,
        code: string,
        work: () => Promise<T>,
      ): Promise<T | undefined> => {
        try {
          return await work();
        } catch (error) {
          if (!(error instanceof GitHubError)) throw error;
          // Looking needs less than creating; who lacks the first lacks both.
          const isForbidden = error instanceof MissingPermissionError && code === 'deployment-missing';
          const message = isForbidden ? forbidden : error.message;
          remarks.push({ code, verdict: 'warn', message: `${what}: ${message}` });
          return undefined;
        }
      };
      const deployment =
        environment === null
          ? undefined
          : await attempt('The promotion stands, but has no deployment', 'deployment-missing', () =>
              deploy(announcement, environment),
            );
      if (deployment === undefined ? !isNews : await isTold(deployment)) return { told, remarks };
      if (deployment !== undefined) told.push(`create the deployment ${deployment} in ${environment}`);
      const lost =
        'The promotion stands, but GitHub did not confirm the event that starts a deploy workflow; running again sends it again';
      const sent = await attempt(lost, 'event-unconfirmed', () => dispatch(announcement, deployment ?? null));
      if (sent === undefined) return { told, remarks };
      told.push(`send the event ${promotionEvent}`);
      if (deployment !== undefined) {
        await attempt('The promotion stands, but its deployment has no status', 'deployment-missing', () =>
          confirm(deployment, announcement),
        );
      }
      return { told, remarks };
    },
  };
}

/** GitHub takes ten properties; the deployment's number is the tenth of the event's. */
function payloadOf(announcement: Announcement): Record<string, unknown> {
  const { model, alias, version, tag, commit, digest, previousVersion, isRollback, reason } = announcement;
  return { model, alias, version, tag, commit, digest, previousVersion, isRollback, reason };
}

function tagOf(payload: unknown): unknown {
  const value: unknown = typeof payload === 'string' ? parse(payload) : payload;
  return typeof value === 'object' && value !== null ? (value as { tag?: unknown }).tag : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
