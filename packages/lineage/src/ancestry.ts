/** How a candidate's commit stands to the commit that the change starts from. */
export interface Ancestry {
  /** Null when the forge does not know the commit any more. */
  readonly isAncestor: boolean | null;
  /** Commits between the candidate and the base; null when unknown or not an ancestor. */
  readonly commitsBehind: number | null;
}

/** A commit, as far as ancestry cares. */
export interface CommitNode {
  readonly sha: string;
  readonly parents: readonly string[];
}

/**
 * What a list of the base's last commits (the base itself first) tells about the candidates in it: each is an ancestor, and
 * is behind by the listed commits that it does not reach itself. Candidates that are not in the list are not in the answer:
 * they are no ancestors, or further back than the list.
 */
export function ancestryFrom(
  commits: readonly CommitNode[],
  candidates: readonly string[],
): Map<string, Ancestry> {
  const listed = new Map(commits.map((commit) => [commit.sha, commit]));
  const known = new Map<string, Ancestry>();
  for (const candidate of candidates) {
    if (!listed.has(candidate) || known.has(candidate)) continue;
    const behind = listed.size - countReached(candidate, listed);
    known.set(candidate, { isAncestor: true, commitsBehind: behind });
  }
  return known;
}

/** How many of the listed commits are `start` or before it. */
function countReached(start: string, listed: ReadonlyMap<string, CommitNode>): number {
  const seen = new Set<string>();
  const pending = [start];
  for (let sha = pending.pop(); sha !== undefined; sha = pending.pop()) {
    const commit = listed.get(sha);
    if (!commit || seen.has(sha)) continue;
    seen.add(sha);
    pending.push(...commit.parents);
  }
  return seen.size;
}
