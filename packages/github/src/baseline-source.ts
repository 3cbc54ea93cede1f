import { join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import {
  type Ancestry,
  type BaselineCandidate,
  type BaselineSource,
  chooseBaseline,
  type EligibleCandidate,
  type EvidenceBundle,
  evidenceName,
  type NoEvidenceFound,
  type RankedCandidate,
  refuseRecords,
  selectCandidates,
} from '@plimsoll/lineage';
import { readRecords } from '@plimsoll/record';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';
import { splitRepository } from './repository.ts';

/** The code that asks for its baseline; a run's context has all of it. */
export interface BaselineQuestion {
  readonly commit: string | null;
  readonly ref: string | null;
  readonly defaultBranch: string | null;
  readonly base: { readonly ref: string; readonly commit: string } | null;
  readonly run: { readonly id: number; readonly url: string } | null;
}

export interface GitHubBaselineOptions {
  readonly client: GitHubClient;
  /** owner/name */
  readonly repository: string;
  readonly context: BaselineQuestion;
  /**
   * Downloads an artifact of any run of the repository into a new folder, and returns its path. Throws a
   * ConfigurationError when the artifact cannot be used: gone, too large, or not what `digest` (`sha256:…`) promises.
   */
  readonly download: (artifact: {
    artifactId: number;
    runId: number;
    digest: string | null;
    /** Of the archive. */
    bytes: number;
  }) => Promise<string>;
}

/** One page holds 100 artifacts, newest first; pull requests may leave many of the same name. */
const maxPages = 3;
/** How many commits are compared with the base at most. */
const maxComparisons = 4;
/** How many artifacts are downloaded at most, when the first ones turn out broken. */
const maxDownloads = 3;

type Artifact = BaselineCandidate & { readonly digest: string | null; readonly bytes: number };

/**
 * Finds a model's evidence among the artifacts of earlier runs on the base or default branch.
 * Usually one call for the list and one for the ancestry, at most three and four, beside the download.
 */
export function createGitHubBaselineSource(options: GitHubBaselineOptions): BaselineSource {
  const { context } = options;
  const baseCommit = context.base?.commit ?? context.commit;
  const target = {
    branch: context.base?.ref ?? context.ref,
    defaultBranch: context.defaultBranch,
    ownRunId: context.run?.id ?? null,
  };
  return {
    async find(model) {
      const listed: Artifact[] = [];
      let eligibility = selectCandidates(listed, target);
      for (let page = 1; page <= maxPages && eligibility.kind === 'none'; page++) {
        const artifacts = await listArtifacts(options, evidenceName(model), page);
        listed.push(...artifacts.items);
        eligibility = selectCandidates(listed, target);
        if (artifacts.isLast) break;
      }
      if (eligibility.kind === 'none') return eligibility;
      const ancestry = await compareWithBase(options, eligibility.candidates, baseCommit);
      return tryInOrder(options, { model, listed, ranked: chooseBaseline(eligibility.candidates, ancestry) });
    },
  };
}

async function listArtifacts(
  { client, repository }: GitHubBaselineOptions,
  name: string,
  page: number,
): Promise<{ items: Artifact[]; isLast: boolean }> {
  const { data } = await client.rest.actions.listArtifactsForRepo({
    ...splitRepository(repository),
    name,
    per_page: 100,
    page,
  });
  const items = data.artifacts
    .filter((artifact) => artifact.name === name)
    .map((artifact) => ({
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
    }));
  return { items, isLast: data.artifacts.length < 100 };
}

/** Asks about the first candidates until one is an ancestor of the base. */
async function compareWithBase(
  options: GitHubBaselineOptions,
  candidates: readonly EligibleCandidate[],
  baseCommit: string | null,
): Promise<Map<string, Ancestry>> {
  const ancestry = new Map<string, Ancestry>();
  if (baseCommit === null) return ancestry;
  const commits = [...new Set(candidates.map((candidate) => candidate.headSha))];
  if (commits.includes(baseCommit)) return ancestry.set(baseCommit, { isAncestor: true, commitsBehind: 0 });
  for (const commit of commits.slice(0, maxComparisons)) {
    const answer = await compare(options, commit, baseCommit);
    ancestry.set(commit, answer);
    if (answer.isAncestor) break;
  }
  return ancestry;
}

async function compare(
  { client, repository }: GitHubBaselineOptions,
  commit: string,
  baseCommit: string,
): Promise<Ancestry> {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...splitRepository(repository),
      basehead: `${commit}...${baseCommit}`,
      // The second page has neither the changed files nor, with one commit per page, more than one commit.
      per_page: 1,
      page: 2,
    });
    const isAncestor = data.status === 'ahead' || data.status === 'identical';
    return { isAncestor, commitsBehind: isAncestor ? data.ahead_by : null };
  } catch (error) {
    if (error instanceof GitHubError && error.status === 404)
      return { isAncestor: null, commitsBehind: null };
    throw error;
  }
}

async function tryInOrder(
  options: GitHubBaselineOptions,
  search: { model: string; listed: readonly Artifact[]; ranked: readonly RankedCandidate[] },
): Promise<EvidenceBundle | NoEvidenceFound> {
  const problems: string[] = [];
  for (const { candidate, ancestry } of search.ranked.slice(0, maxDownloads)) {
    const { artifactId, runId, headSha, headBranch, createdAt } = candidate;
    try {
      const artifact = search.listed.find((entry) => entry.artifactId === artifactId);
      const folder = await options.download({
        artifactId,
        runId,
        digest: artifact?.digest ?? null,
        bytes: artifact?.bytes ?? 0,
      });
      const records = await readRecords(join(folder, 'records'));
      const refusal = refuseRecords(search.model, records);
      if (refusal !== null) {
        problems.push(`run ${runId}: ${refusal}`);
        continue;
      }
      const url = options.context.run?.url.replace(/\d+$/, String(runId)) ?? null;
      const provenance = {
        source: `run ${runId} on ${headBranch}`,
        commit: headSha,
        createdAt,
        commitsBehind: ancestry.commitsBehind,
        url,
        isAncestor: ancestry.isAncestor,
      };
      return { kind: 'found', provenance, records, folder };
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(`run ${runId}: ${error.problems[0]?.message ?? error.message}`);
    }
  }
  return { kind: 'none', reason: `The evidence that was found cannot be used (${problems.join('; ')}).` };
}
