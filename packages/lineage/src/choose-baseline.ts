import type { DecisionRecord } from '@plimsoll/record';
import type { Ancestry } from './ancestry.ts';

/** Evidence that an earlier run left in the forge. */
export interface BaselineCandidate {
  readonly artifactId: number;
  readonly name: string;
  /** UTC, ISO 8601; null when unknown. */
  readonly createdAt: string | null;
  readonly isExpired: boolean;
  /** The run that made it. All of these are null when the forge no longer knows the run. */
  readonly runId: number | null;
  readonly headSha: string | null;
  readonly headBranch: string | null;
  /** Repository that the code of the run came from: a fork's, or the repository's own. */
  readonly headRepositoryId: number | null;
  readonly repositoryId: number | null;
}

/** A candidate of which the forge knows the commit. */
export type EligibleCandidate = BaselineCandidate & { readonly runId: number; readonly headSha: string };

/** What the change would be merged into, and what must not serve as its baseline. */
export interface BaselineTarget {
  /** Branch that the change is meant for; null when there is none, such as for a tag. */
  readonly branch: string | null;
  readonly defaultBranch: string | null;
  /** The run that asks: its own evidence is no baseline. */
  readonly ownRunId: number | null;
}

/** The candidates that may serve, best guess first; or why none may. */
export type Eligibility =
  | { readonly kind: 'some'; readonly candidates: readonly EligibleCandidate[] }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * Picks the evidence that may serve as a baseline: made by the repository's own code on the target or the default
 * branch, not expired, not by this run. Evidence of the target branch comes before that of the default branch, newer
 * before older.
 */
export function selectCandidates(
  candidates: readonly BaselineCandidate[],
  target: BaselineTarget,
): Eligibility {
  const eligible: EligibleCandidate[] = [];
  const refused = new Map<string, number>();
  for (const candidate of candidates) {
    const refusal = refuse(candidate, target);
    if (refusal !== null) refused.set(refusal, (refused.get(refusal) ?? 0) + 1);
    else eligible.push(candidate as EligibleCandidate);
  }
  if (eligible.length === 0) return { kind: 'none', reason: describeNone(refused, target) };
  const isOnTarget = (candidate: BaselineCandidate) => (candidate.headBranch === target.branch ? 0 : 1);
  eligible.sort((a, b) => isOnTarget(a) - isOnTarget(b) || newestFirst(a, b));
  return { kind: 'some', candidates: eligible };
}

function refuse(candidate: BaselineCandidate, target: BaselineTarget): string | null {
  const { runId, headSha, headBranch, headRepositoryId, repositoryId } = candidate;
  if (runId === null || headSha === null || repositoryId === null) return 'of an unknown run';
  if (runId === target.ownRunId) return 'of this very run';
  if (headRepositoryId !== repositoryId) return 'made by a fork';
  const isOnBranch =
    headBranch !== null && (headBranch === target.branch || headBranch === target.defaultBranch);
  if (!isOnBranch) return 'of another branch';
  return candidate.isExpired ? 'expired' : null;
}

function describeNone(refused: ReadonlyMap<string, number>, target: BaselineTarget): string {
  const branch = target.branch ?? target.defaultBranch ?? 'the default branch';
  if (refused.size === 0) return `No run on ${branch} has left evidence yet.`;
  const counts = [...refused].map(([refusal, count]) => `${count} ${refusal}`);
  return `No evidence of ${branch} can serve: ${counts.join(', ')}.`;
}

function newestFirst(a: BaselineCandidate, b: BaselineCandidate): number {
  const [left, right] = [a.createdAt ?? '', b.createdAt ?? ''];
  if (left !== right) return left < right ? 1 : -1;
  return b.artifactId - a.artifactId;
}

/** A candidate to try, with what is known about its ancestry. */
export interface RankedCandidate {
  readonly candidate: EligibleCandidate;
  readonly ancestry: Ancestry;
}

const unknownAncestry: Ancestry = { isAncestor: null, commitsBehind: null };

/**
 * Puts candidates into the order in which to try them: ancestors of the base first, the nearest one first of all, then the
 * others in the order of `selectCandidates`. A baseline that is no ancestor is better than none, and says so.
 * `ancestry` is keyed by commit; a commit that was not asked about counts as unknown.
 */
export function chooseBaseline(
  candidates: readonly EligibleCandidate[],
  ancestry: ReadonlyMap<string, Ancestry>,
): RankedCandidate[] {
  const ranked = candidates.map((candidate) => ({
    candidate,
    ancestry: ancestry.get(candidate.headSha) ?? unknownAncestry,
  }));
  const ancestors = ranked.filter((entry) => entry.ancestry.isAncestor === true);
  const others = ranked.filter((entry) => entry.ancestry.isAncestor !== true);
  const distance = ({ ancestry: { commitsBehind } }: RankedCandidate) =>
    commitsBehind ?? Number.POSITIVE_INFINITY;
  ancestors.sort((a, b) => (distance(a) === distance(b) ? 0 : distance(a) - distance(b)));
  return [...ancestors, ...others];
}

/** Why records cannot serve as evidence of `model`, in words; null when they can. */
export function refuseRecords(model: string, records: readonly DecisionRecord[]): string | null {
  if (records.length === 0) return 'it holds no records';
  const stranger = records.find((record) => record.model !== model);
  if (stranger) return `its record «${stranger.id}» is about the model «${stranger.model}»`;
  return null;
}
