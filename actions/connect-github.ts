import { relative } from 'node:path';
import { createGitHubAttestor } from '@plimsoll/attestation';
import { ConfigurationError } from '@plimsoll/errors';
import {
  createGitHubAnnouncer,
  createGitHubApprovals,
  createGitHubAttestationShelf,
  createGitHubBaselineSource,
  createGitHubCheckBoard,
  createGitHubClient,
  createGitHubCommentThread,
  createGitHubReleaseStore,
  createGitHubVersionLog,
  listRunArtifacts,
  resolveRun,
} from '@plimsoll/github';
import { isEvidencePage } from '@plimsoll/lineage';
import {
  type Connections,
  createActionsTrainingCache,
  createArtifactDownload,
  createArtifactEvidence,
  createOwnRunArtifacts,
  createPageArtifacts,
  type Forge,
  strangersLimits,
} from '@plimsoll/runtime';
import { openStore } from '@plimsoll/stores';

/** GitHub behind the ports of a step: its API, its artifacts, its releases. */
export function connectGitHub(request: Parameters<Connections['forge']>[0]): Forge {
  const { token, apiUrl, context, root, workspace, temporary, environment, log, now, sleep } = request;
  const { repository, run, pullRequest } = context;
  if (!token || !repository) throw missing(token);
  const client = createGitHubClient({ token, apiUrl, sleep, now, log: (message) => log.info(message) });
  const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
  const download = createArtifactDownload({ token, repository, temporary, serverUrl });
  const versionLog = createGitHubVersionLog({ client, repository, sleep });
  const forge = { client, repository };
  const fetchStrangers = createArtifactDownload({
    ...{ token, repository, temporary, serverUrl },
    limits: strangersLimits,
  });
  const commentsOn = (number: number) =>
    createGitHubCommentThread({ client, repository, pullRequest: number, run: run ?? noRun, sleep });
  return {
    baselines: createGitHubBaselineSource({ client, repository, context, download }),
    evidence: createArtifactEvidence({ serverUrl }),
    trainings: createActionsTrainingCache(root),
    announcer: createGitHubAnnouncer({ client, repository, sleep }),
    comments: pullRequest && run ? commentsOn(pullRequest.number) : null,
    reporting: {
      checks: createGitHubCheckBoard({ client, repository, run: run ?? noRun, sleep }),
      pages: createPageArtifacts({ runUrl: run?.url ?? '', serverUrl }),
      artifactsOf: (id) =>
        id === 'own'
          ? createOwnRunArtifacts({ temporary, serverUrl })
          : {
              list: () => listRunArtifacts(forge, id),
              download: ({ id: artifactId, name, digest, bytes }) =>
                fetchStrangers({ artifactId, runId: id, digest, bytes, isPage: isEvidencePage(name) }),
            },
      resolveRun: (id) => resolveRun(forge, id),
      commentsOn,
    },
    attestor: createGitHubAttestor({
      ...{ environment, token },
      shelf: createGitHubAttestationShelf({
        ...{ client, repository, sleep },
        serverUrl,
      }),
      log: (message) => log.info(message),
    }),
    approvals: createGitHubApprovals({ client, repository, runId: run?.id ?? null }),
    registry: async ({ store, directory, isFromLog = false }) => ({
      log: versionLog,
      store:
        store.kind === 'github'
          ? createGitHubReleaseStore({ client, repository, sleep })
          : await openStore(store, {
              ...{ directory, environment, githubToken: token, sleep, now, isFromLog },
              describePath: (path) => relative(workspace, path),
              log: (message) => log.info(message),
            }),
    }),
  };
}

/** A job without a run does not exist; a comment by one would be the oldest. */
const noRun = { id: 0, attempt: 0 };

function missing(token: string): ConfigurationError {
  return token
    ? new ConfigurationError({
        where: 'GITHUB_REPOSITORY',
        message: 'is not set.',
        fix: 'Run this on GitHub Actions, or use the command line.',
      })
    : new ConfigurationError({
        where: "input 'github-token'",
        message: 'is empty.',
        fix: "Leave it out: its default is the job's own token.",
      });
}
