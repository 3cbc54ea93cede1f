import { relative } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import {
  createGitHubAnnouncer,
  createGitHubBaselineSource,
  createGitHubClient,
  createGitHubCommentThread,
  createGitHubReleaseStore,
  createGitHubVersionLog,
} from '@plimsoll/github';
import {
  type Connections,
  createActionsTrainingCache,
  createArtifactDownload,
  createArtifactEvidence,
  type Forge,
} from '@plimsoll/runtime';
import { createDirectoryStore } from '@plimsoll/stores';

/** GitHub behind the ports of a step: its API, its artifacts, its releases. */
export function connectGitHub(request: Parameters<Connections['forge']>[0]): Forge {
  const { token, apiUrl, context, root, workspace, temporary, log, now, sleep } = request;
  const { repository, run, pullRequest } = context;
  if (!token || !repository) throw missing(token);
  const client = createGitHubClient({ token, apiUrl, sleep, now, log: (message) => log.info(message) });
  const download = createArtifactDownload({ token, repository, temporary });
  const versionLog = createGitHubVersionLog({ client, repository, sleep });
  return {
    baselines: createGitHubBaselineSource({ client, repository, context, download }),
    evidence: createArtifactEvidence(),
    trainings: createActionsTrainingCache(root),
    comments:
      pullRequest && run
        ? createGitHubCommentThread({ client, repository, pullRequest: pullRequest.number, run, sleep })
        : null,
    announcer: createGitHubAnnouncer({ client, repository, sleep }),
    registry: async ({ store, directory }) => ({
      log: versionLog,
      store:
        store === 'directory'
          ? createDirectoryStore({ directory, describePath: (path) => relative(workspace, path) })
          : createGitHubReleaseStore({ client, repository, sleep }),
    }),
  };
}

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
