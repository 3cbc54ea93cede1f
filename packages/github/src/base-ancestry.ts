import { type Ancestry, ancestryFrom } from '@plimsoll/lineage';
import type { GitHubClient } from './client.ts';
import { GitHubError } from './github-error.ts';
import { splitRepository } from './repository.ts';

/** How many commits are compared one by one, where none is among the base's last hundred. */
const maxComparisons = 3;

/**
 * How commits (the likeliest baseline first) stand to the base: no call when the first of them is the base, one for the base's
 * last hundred commits, and only when none is among these, up to three more.
 */
export async function askAncestry(
  forge: { client: GitHubClient; repository: string },
  commits: readonly string[],
  base: string | null,
): Promise<Map<string, Ancestry>> {
  if (base === null || commits.length === 0) return new Map();
  if (commits.includes(base)) return new Map([[base, { isAncestor: true, commitsBehind: 0 }]]);
  const ancestry = ancestryFrom(await listCommits(forge, base), commits);
  if (ancestry.size > 0) return ancestry;
  for (const commit of [...new Set(commits)].slice(0, maxComparisons)) {
    const answer = await compare(forge, commit, base);
    ancestry.set(commit, answer);
    if (answer.isAncestor) break;
  }
  return ancestry;
}

async function listCommits(
  { client, repository }: { client: GitHubClient; repository: string },
  sha: string,
): Promise<{ sha: string; parents: string[] }[]> {
  try {
    const { data } = await client.rest.repos.listCommits({
      ...splitRepository(repository),
      sha,
      per_page: 100,
    });
    return data.map((commit) => ({ sha: commit.sha, parents: commit.parents.map((parent) => parent.sha) }));
  } catch (error) {
    // A base that the repository does not know any more has no ancestors that could be asked for.
    if (error instanceof GitHubError && (error.status === 404 || error.status === 422)) return [];
    throw error;
  }
}

async function compare(
  { client, repository }: { client: GitHubClient; repository: string },
  commit: string,
  base: string,
): Promise<Ancestry> {
  try {
    const { data } = await client.rest.repos.compareCommitsWithBasehead({
      ...splitRepository(repository),
      basehead: `${commit}...${base}`,
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
