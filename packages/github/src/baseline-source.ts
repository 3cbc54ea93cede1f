import { join } from 'node:path';
import { ConfigurationError } from '@plimsoll/errors';
import {
  type BaselineSource,
  type BaselineTarget,
  chooseBaseline,
  type Eligibility,
  type EvidenceBundle,
  type EvidenceScope,
  evidenceName,
  mainScope,
  type NoEvidenceFound,
  type RankedCandidate,
  refuseRecords,
  selectCandidates,
} from '@plimsoll/lineage';
import { readRecords } from '@plimsoll/record';
import { askAncestry } from './base-ancestry.ts';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';
import { type EvidenceArtifact, listEvidence } from './list-evidence.ts';
import { splitRepository } from './repository.ts';

/** The code that asks for its baseline; a run's context has all of it. */
export interface BaselineQuestion {
  readonly commit: string | null;
  readonly ref: string | null;
  readonly defaultBranch: string | null;
  readonly base: { readonly ref: string; readonly commit: string } | null;
  readonly run: { readonly id: number; readonly url: string; readonly workflow?: string } | null;
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

/** One page holds 100 artifacts, newest first; forks may leave many under a name of main's. */
const maxPages = 3;
/** How many artifacts are downloaded at most, when the first ones turn out broken. */
const maxDownloads = 3;

/**
 * Finds a model's evidence among the artifacts of earlier runs on the base or default branch. Usually one call for the list,
 * none or one for the ancestry and one for the run, beside the download; at most twelve. Asking again costs nothing.
 */
export function createGitHubBaselineSource(options: GitHubBaselineOptions): BaselineSource {
  const answers = new Map<string, Promise<EvidenceBundle | NoEvidenceFound>>();
  return {
    find(model, reference) {
      const question = JSON.stringify([model, reference]);
      const answer = answers.get(question) ?? search(options, model, reference);
      answers.set(question, answer);
      return answer;
    },
  };
}

async function search(
  options: GitHubBaselineOptions,
  model: string,
  reference: string | undefined,
): Promise<EvidenceBundle | NoEvidenceFound> {
  const { context } = options;
  const base =
    reference === undefined
      ? (context.base?.commit ?? context.commit)
      : await resolveReference(options, reference);
  const target: BaselineTarget = {
    branch: reference ?? context.base?.ref ?? context.ref,
    defaultBranch: context.defaultBranch,
    ownRunId: context.run?.id ?? null,
  };
  const listed: EvidenceArtifact[] = [];
  const eligibility = await listCandidates(options, { model, target, listed });
  if (eligibility.kind === 'none') return eligibility;
  const commits = eligibility.candidates.map(({ headSha }) => headSha);
  const ranked = chooseBaseline(eligibility.candidates, await askAncestry(options, commits, base));
  return tryInOrder(options, { model, listed, ranked });
}

async function resolveReference(
  { client, repository }: GitHubBaselineOptions,
  reference: string,
): Promise<string> {
  try {
    const { data } = await client.rest.repos.getCommit({
      ...splitRepository(repository),
      ref: reference,
      per_page: 1,
      page: 2,
    });
    return data.sha;
  } catch (error) {
    if (!(error instanceof GitHubError && (error.status === 404 || error.status === 422))) throw error;
    throw new ConfigurationError(
      {
        where: "input 'baseline'",
        message: `is «${reference}», which is neither a folder nor a branch, tag or commit of ${repository}, nor an alias of a released version.`,
        fix: 'Write auto, main, v1.2.0, a commit, production, or a folder with evidence such as .plimsoll/evidence.',
      },
      { cause: error },
    );
  }
}

const noList =
  'This server has no list of artifacts: keep main’s evidence in a folder, and name it in the input baseline.';

/** The branch's own evidence where it is another than the default branch, and else that of the default branch. */
async function listCandidates(
  options: GitHubBaselineOptions,
  search: { model: string; target: BaselineTarget; listed: EvidenceArtifact[] },
): Promise<Eligibility> {
  const { model, target, listed } = search;
  const { branch, defaultBranch } = target;
  const isCommit = branch !== null && /^[0-9a-f]{40}$/.test(branch);
  const scopes: EvidenceScope[] =
    branch === null || branch === defaultBranch || isCommit
      ? [mainScope]
      : [{ kind: 'branch', branch }, mainScope];
  let eligibility = selectCandidates(listed, target);
  for (const scope of scopes) {
    for (let page = 1; page <= maxPages && eligibility.kind === 'none'; page++) {
      const answer = await listEvidence(options, evidenceName(model, scope), page);
      if (answer === null) return { kind: 'none', reason: noList };
      const { items, isLast } = answer;
      listed.push(...items);
      eligibility = selectCandidates(listed, target);
      if (isLast) break;
    }
  }
  return eligibility;
}

async function tryInOrder(
  options: GitHubBaselineOptions,
  search: { model: string; listed: readonly EvidenceArtifact[]; ranked: readonly RankedCandidate[] },
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
      const workflow = await nameOtherWorkflow(options, runId);
      const provenance = {
        source: `run ${runId}${workflow} on ${headBranch}`,
        commit: headSha,
        createdAt,
        commitsBehind: ancestry.commitsBehind,
        url: options.context.run?.url.replace(/\d+$/, String(runId)) ?? null,
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

/** « of nightly.yml» when the run is one of another workflow than ours: its training may be another. */
async function nameOtherWorkflow(
  { client, repository, context }: GitHubBaselineOptions,
  runId: number,
): Promise<string> {
  const own = context.run?.workflow;
  if (own === undefined) return '';
  try {
    const { data } = await client.rest.actions.getWorkflowRun({
      ...splitRepository(repository),
      run_id: runId,
      exclude_pull_requests: true,
    });
    const path = data.path.replace(/@.*$/, '');
    return path === own ? '' : ` of ${path.split('/').at(-1)}`;
  } catch (error) {
    // A run that is gone left its evidence all the same.
    if (error instanceof GitHubError && error.status === 404) return '';
    throw error;
  }
}
