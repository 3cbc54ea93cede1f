import { type PromotionEvidence, type Reason, type Verdict, worstVerdict } from '@plimsoll/record';
import type { PromotionRequest } from './choose-promotion.ts';
import type { PromotionResult } from './promote.ts';
import type { Because } from './release.ts';

/** The decision of a promotion, as a record holds it. */
export interface PromotionDecision {
  readonly verdict: Verdict;
  readonly summary: string;
  readonly reasons: readonly Reason[];
  readonly evidence: PromotionEvidence;
}

/** Turns what became of a promotion into its decision. `remarks` came up on the way. */
export function decidePromotion(
  result: PromotionResult,
  about: {
    readonly request: Pick<PromotionRequest, 'model' | 'alias' | 'version'>;
    readonly because: Because;
    readonly remarks: readonly Reason[];
  },
): PromotionDecision {
  const { outcome, choice, comparison, tag } = result;
  const { request, because, remarks } = about;
  const decided = new Map(comparison.reasons.map((reason) => [reason.message, reason]));
  const refusals = result.refusals.map(
    (refusal): Reason => decided.get(refusal.message) ?? { ...refusal, verdict: 'fail' },
  );
  const told = comparison.reasons.filter(({ verdict }) => verdict === 'warn');
  const reasons = [...refusals, ...told, ...remarks];
  return {
    verdict: worstVerdict(reasons.map(({ verdict }) => verdict)),
    summary: summarise(result, request),
    reasons,
    evidence: {
      ...{ kind: 'promotion', outcome, alias: request.alias, tag },
      version: choice?.version ?? null,
      previousVersion: choice?.from ?? null,
      isRollback: choice?.isRollback ?? false,
      reason: because.why,
      actor: because.who,
      conditions: [...comparison.conditions],
      operations: [...result.operations],
    },
  };
}

function summarise(
  { outcome, choice, refusals }: PromotionResult,
  { model, alias }: Pick<PromotionRequest, 'model' | 'alias'>,
): string {
  const version = choice?.version ?? '';
  const before = choice?.from ? `before: ${choice.from}` : 'nothing before';
  const back = choice?.isRollback ? 'back ' : '';
  switch (outcome) {
    case 'promoted':
      return `${alias} of ${model} went ${back}to ${version} (${before}).`;
    case 'planned':
      return `${alias} of ${model} would go ${back}to ${version} (${before}).`;
    case 'already-there':
      return `Nothing to do: ${alias} of ${model} is ${version} already.`;
    case 'refused': {
      const [first, ...others] = refusals;
      const more = others.length > 0 ? ` (and ${others.length} more)` : '';
      return `${alias} of ${model} stays as it is: ${first?.message ?? 'no reason is known.'}${more}`;
    }
  }
}
