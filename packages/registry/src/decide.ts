import {
  type FileDigest,
  type PublicationEvidence,
  type Reason,
  type Verdict,
  worstVerdict,
} from '@plimsoll/record';
import type { Bump } from './choose-bump.ts';
import type { Choice } from './choose-version.ts';
import type { Override } from './override.ts';
import { describeOperation, type PublicationPlan } from './plan.ts';
import type { PublicationResult } from './publish.ts';
import type { Refusal } from './publishable.ts';
import type { Release } from './release.ts';
import type { StoreKind } from './release-store.ts';

/** How far a publication came. */
export type PublicationOutcome =
  /** The evidence does not allow it; no store was asked. */
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[]; readonly release?: Release }
  /** A dry run, or a pull request: what would be done. */
  | { readonly kind: 'planned'; readonly release: Release; readonly plan: PublicationPlan }
  | { readonly kind: 'done'; readonly release: Release; readonly result: PublicationResult };

/** The decision of a publication, as a record holds it. */
export interface PublicationDecision {
  readonly verdict: Verdict;
  readonly summary: string;
  readonly reasons: readonly Reason[];
  readonly evidence: PublicationEvidence;
}

/** Turns what became of a publication into its decision. `remarks` are reasons that came up on the way. */
export function decidePublication(
  outcome: PublicationOutcome,
  about: {
    readonly model: string;
    readonly store: StoreKind;
    readonly choice: Choice | null;
    readonly remarks: readonly Reason[];
    /** Why the version is what it is; null when the model had it before, or was refused. */
    readonly bump?: Bump | null;
    readonly override?: Override | null;
    /** Where the attestation is, or why there is none; absent when nobody tried. */
    readonly attestation?: Pick<PublicationEvidence, 'attestation' | 'notAttested'>;
  },
): PublicationDecision {
  const { model, store, choice, remarks, bump, override } = about;
  const told = tell(outcome);
  const reasons = [...told.reasons, ...remarks];
  const release = outcome.release;
  return {
    verdict: worstVerdict(reasons.map(({ verdict }) => verdict)),
    summary: summarise(told.outcome, { model, choice, release, reasons: told.reasons }),
    reasons,
    evidence: {
      kind: 'publication',
      outcome: told.outcome,
      version: release?.label.version ?? null,
      tag: release?.tag ?? null,
      previousVersion: choice?.previousVersion ?? null,
      store,
      location: told.location,
      files: (release?.files ?? []).map(
        ({ name, sha256, bytes }): FileDigest => ({ path: name, sha256, bytes }),
      ),
      operations: [...told.operations],
      ...(bump && { bump }),
      ...(override && { override }),
      ...about.attestation,
    },
  };
}

interface Told {
  readonly outcome: PublicationEvidence['outcome'];
  readonly reasons: readonly Reason[];
  readonly location: string | null;
  readonly operations: readonly string[];
}

function tell(outcome: PublicationOutcome): Told {
  if (outcome.kind === 'refused') {
    const reasons = outcome.refusals.map((refusal): Reason => ({ ...refusal, verdict: 'fail' }));
    return { outcome: 'refused', reasons, location: null, operations: [] };
  }
  const end = outcome.kind === 'done' ? outcome.result : outcome.plan;
  const operations =
    outcome.kind === 'done'
      ? outcome.result.operations
      : outcome.plan.operations.map((operation) => describeOperation(operation, outcome.release));
  if (end.outcome === 'conflict') {
    const reason: Reason = { code: end.code, verdict: 'error', message: end.message };
    return { outcome: 'refused', reasons: [reason], location: null, operations };
  }
  if (end.outcome === 'publish') return { outcome: 'planned', reasons: [], location: null, operations };
  return { outcome: end.outcome, reasons: [], location: end.location, operations };
}

function summarise(
  outcome: PublicationEvidence['outcome'],
  about: {
    readonly model: string;
    readonly choice: Choice | null;
    readonly release: Release | undefined;
    readonly reasons: readonly Reason[];
  },
): string {
  const { model, choice, release, reasons } = about;
  const version = release?.label.version ?? '';
  const before = choice?.previousVersion ? `after ${choice.previousVersion}` : 'the first version';
  const files = release ? `${release.files.length} files` : '';
  switch (outcome) {
    case 'published':
      return `Published ${model} ${version} (${before}), ${files}.`;
    case 'planned':
      return `Would publish ${model} ${version} (${before}), ${files}.`;
    case 'already-published':
      return `Nothing to publish: this model is ${model} ${version} already.`;
    case 'refused': {
      const [first, ...others] = reasons;
      const more = others.length > 0 ? ` (and ${others.length} more)` : '';
      return `${model} is not published: ${first?.message ?? 'no reason is known.'}${more}`;
    }
  }
}
