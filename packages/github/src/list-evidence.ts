import type { BaselineCandidate } from '@plimsoll/lineage';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';
import { splitRepository } from './repository.ts';

/** An artifact that may hold evidence, with what is needed to download it. */
export interface EvidenceArtifact extends BaselineCandidate {
  /** `sha256:…` of the archive; null when the forge does not tell. */
  readonly digest: string | null;
  /** Of the archive. */
  readonly bytes: number;
}

/**
 * One page, of at most 100, of a repository's artifacts with this name, newest first; null where the forge has no such list, as
 * Forgejo and older Gitea. (GitHub answers a token without rights with 403.)
 */
export async function listEvidence(
  { client, repository }: { client: GitHubClient; repository: string },
  name: string,
  page: number,
): Promise<{ items: EvidenceArtifact[]; isLast: boolean } | null> {
  try {
    const { data } = await client.rest.actions.listArtifactsForRepo({
      ...splitRepository(repository),
      name,
      per_page: 100,
      page,
    });
    const items = data.artifacts.filter((artifact) => artifact.name === name).map(toEvidence);
    return { items, isLast: data.artifacts.length < 100 };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404) return null;
    throw error;
  }
}

/** An artifact as GitHub's API tells it. */
interface ListedArtifact {
  readonly id: number;
  readonly name: string;
  readonly created_at: string | null;
  readonly expired: boolean;
  readonly digest?: string | null;
  readonly size_in_bytes: number;
  readonly workflow_run?: {
    readonly id?: number;
    readonly head_sha?: string;
    readonly head_branch?: string | null;
    readonly head_repository_id?: number;
    readonly repository_id?: number;
  } | null;
}

/** GitHub's words in ours. */
export function toEvidence(artifact: ListedArtifact): EvidenceArtifact {
  return {
    artifactId: artifact.id,
    name: artifact.name,
    createdAt: artifact.created_at,
    isExpired: artifact.expired,
    runId: artifact.workflow_run?.id ?? null,
    headSha: artifact.workflow_run?.head_sha ?? null,
    headBranch: artifact.workflow_run?.head_branch ?? null,
    headRepositoryId: artifact.workflow_run?.head_repository_id ?? null,
    repositoryId: artifact.workflow_run?.repository_id ?? null,
    digest: artifact.digest ?? null,
    bytes: artifact.size_in_bytes,
  };
}
