import type { GitHubClient } from './client.ts';
import { toEvidence } from './list-evidence.ts';
import { splitRepository } from './repository.ts';

/** One run has at most 500 artifacts. */
const maxPages = 5;

/** All artifacts of a run that are still there. Needs `actions: read`. */
export async function listRunArtifacts(
  { client, repository }: { client: GitHubClient; repository: string },
  runId: number,
): Promise<{ id: number; name: string; bytes: number; digest: string | null }[]> {
  const listed = [];
  for (let page = 1; page <= maxPages; page++) {
    const { data } = await client.rest.actions.listWorkflowRunArtifacts({
      ...splitRepository(repository),
      run_id: runId,
      per_page: 100,
      page,
    });
    listed.push(...data.artifacts.map(toEvidence));
    if (data.artifacts.length < 100) break;
  }
  return listed
    .filter(({ isExpired }) => !isExpired)
    .map(({ artifactId, name, bytes, digest }) => ({ id: artifactId, name, bytes, digest }));
}
